import { strongComponents } from "../../numerics/index.ts";
import type { EquilibriumModel } from "./model.ts";

/** Which cells of the economy are alive once bans have closed others. */
export interface ReachableCells {
  /** [country, sector] */
  readonly isBought: Uint8Array;
  /** [country, sector] */
  readonly hasPrice: Uint8Array;
  /** [country, sector] */
  readonly canProduce: Uint8Array;
}

/**
 * Follows supply from inputs to outputs and demand from final buyers to inputs over the open cells.
 * A producer that has lost the last supplier of an input (Cobb-Douglas: it needs every one) stops; a good that
 * no one buys any more has no market.
 *
 * @param weights  Open where > 0.   [sector, importer, exporter]
 * @unit none
 * @source Caliendo & Parro (2015), equations (10)-(13), read as a graph
 */
export function reachableCells(model: EquilibriumModel, weights: Float64Array): ReachableCells {
  const { hasPrice, canProduce } = supply(model, weights);
  const isBought = demand(model, weights, canProduce);
  return { isBought, hasPrice, canProduce };
}

/**
 * Arcs of the trade graph: exporter → importers it still sells to, other countries only.
 *
 * @unit none
 * @source docs/model/equilibrium.md, How it is solved
 */
export function openArcs(model: EquilibriumModel, weights: Float64Array, isBought: Uint8Array): number[][] {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  const arcs: number[][] = Array.from({ length: countries }, () => []);
  for (let i = 0; i < countries; i++) {
    for (let n = 0; n < countries; n++) {
      if (n === i) continue;
      for (let j = 0; j < sectors; j++) {
        if (isBought[n * sectors + j] === 1 && weights[(j * countries + n) * countries + i]! > 0) {
          arcs[i]!.push(n);
          break;
        }
      }
    }
  }
  return arcs;
}

function supply(model: EquilibriumModel, weights: Float64Array): { hasPrice: Uint8Array; canProduce: Uint8Array } {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  const hasPrice = new Uint8Array(countries * sectors).fill(1);
  const canProduce = new Uint8Array(countries * sectors).fill(1);
  const isShort = new Uint8Array(countries);
  for (let changed = true; changed;) {
    changed = false;
    for (let n = 0; n < countries; n++) {
      for (let j = 0; j < sectors; j++) {
        const cell = n * sectors + j;
        if (hasPrice[cell] === 1 && !hasSupplier(weights, canProduce, countries, sectors, j, n)) {
          hasPrice[cell] = 0;
          isShort[n] = 1;
          changed = true;
        }
        if (isShort[n] === 1 && canProduce[cell] === 1 && !hasInputs(model, hasPrice, n, j)) {
          canProduce[cell] = 0;
          changed = true;
        }
      }
    }
  }
  return { hasPrice, canProduce };
}

function hasSupplier(
  weights: Float64Array,
  canProduce: Uint8Array,
  countries: number,
  sectors: number,
  j: number,
  n: number,
): boolean {
  const row = (j * countries + n) * countries;
  for (let i = 0; i < countries; i++) {
    if (weights[row + i]! > 0 && canProduce[i * sectors + j] === 1) return true;
  }
  return false;
}

function hasInputs(model: EquilibriumModel, hasPrice: Uint8Array, n: number, j: number): boolean {
  const sectors = model.sectors.size;
  if (!(model.valueAddedShares.values[j * model.countries.size + n]! < 1)) return true;
  for (let k = 0; k < sectors; k++) {
    if (model.inputShares.values[(n * sectors + k) * sectors + j]! > 0 && hasPrice[n * sectors + k] === 0) return false;
  }
  return true;
}

function demand(model: EquilibriumModel, weights: Float64Array, canProduce: Uint8Array): Uint8Array {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  const isBought = new Uint8Array(countries * sectors);
  const unbought = new Int32Array(countries).fill(sectors);
  const queue: number[] = [];
  const mark = (cell: number): void => {
    if (isBought[cell] === 1) return;
    isBought[cell] = 1;
    unbought[Math.floor(cell / sectors)]!--;
    queue.push(cell);
  };
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) if (model.finalDemandShares.values[j * countries + n]! > 0) mark(n * sectors + j);
  }
  const isProduced = new Uint8Array(countries * sectors);
  for (let head = 0; head < queue.length; head++) {
    const n = Math.floor(queue[head]! / sectors);
    const j = queue[head]! % sectors;
    for (let i = 0; i < countries; i++) {
      const producer = i * sectors + j;
      if (unbought[i] === 0 || isProduced[producer] === 1 || canProduce[producer] === 0) continue;
      if (!(weights[(j * countries + n) * countries + i]! > 0)) continue;
      isProduced[producer] = 1;
      if (!(model.valueAddedShares.values[j * countries + i]! < 1)) continue;
      for (let k = 0; k < sectors; k++) {
        if (model.inputShares.values[(i * sectors + k) * sectors + j]! > 0) mark(i * sectors + k);
      }
    }
  }
  return isBought;
}

/**
 * Whether some country buys from and sells to every other one: then all trade with all, by way of it.
 *
 * @unit none
 * @source docs/model/equilibrium.md, How it is solved
 */
export function hasHub(model: EquilibriumModel, weights: Float64Array, isBought: Uint8Array): boolean {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  const sells = (i: number, n: number): boolean => {
    for (let j = 0; j < sectors; j++) {
      if (isBought[n * sectors + j] === 1 && weights[(j * countries + n) * countries + i]! > 0) return true;
    }
    return false;
  };
  const isHub = (hub: number): boolean => {
    for (let n = 0; n < countries; n++) if (n !== hub && !(sells(hub, n) && sells(n, hub))) return false;
    return true;
  };
  for (let hub = 0; hub < countries; hub++) if (isHub(hub)) return true;
  return false;
}

/**
 * Parts of the world between which nothing is sold any more, either way.   [country]
 *
 * @unit none
 * @source docs/model/equilibrium.md, Equations
 */
export function tradingParts(model: EquilibriumModel, weights: Float64Array, isBought: Uint8Array): Int32Array {
  if (hasHub(model, weights, isBought)) return new Int32Array(model.countries.size);
  const arcs = openArcs(model, weights, isBought);
  const bothWays: number[][] = arcs.map((targets) => [...targets]);
  arcs.forEach((targets, from) => targets.forEach((to) => bothWays[to]!.push(from)));
  return strongComponents(bothWays);
}
