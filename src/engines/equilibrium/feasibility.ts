import { maximumFlow, strongComponents } from "../../numerics/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { lostTiers } from "./lostTiers.ts";
import { missingSupplies } from "./missingSupply.ts";
import type { EquilibriumModel } from "./model.ts";
import { deficitNotServable, noBuyer, noSupplier } from "./problems.ts";
import { hasHub, openArcs } from "./reachability.ts";
import type { System } from "./system.ts";

/**
 * What rules an equilibrium out before anything is solved: goods that a country must buy and nobody can sell
 * it, countries that nobody can buy from, and deficits that the open trade cannot carry. For the last, every
 * open arc between countries that do not reach each other must carry a positive flow, and net exports of each
 * country must equal −D: a flow problem without upper bounds.
 *
 * @unit money of the model
 * @source docs/model/equilibrium.md, How it is solved
 */
export function infeasibilities(model: EquilibriumModel, built: System): Problem[] {
  const unsupplied = unsuppliedDemand(model, built);
  if (unsupplied.length > 0) return unsupplied;
  const idle = idleCountries(model, built);
  if (idle.length > 0) return idle;
  const lost = lostTiers(model, built);
  return lost.length > 0 ? lost : unservableDeficits(model, built);
}

function unsuppliedDemand(model: EquilibriumModel, built: System): Problem[] {
  const isUnsupplied = built.isBought.some((bought, cell) => bought === 1 && built.hasPrice[cell] === 0);
  if (!isUnsupplied) return [];
  return missingSupplies(model, built).map(({ country, sector, isBought, stopped, failing }) =>
    noSupplier({
      country: model.countries.labels[country]!,
      sector: model.sectors.labels[sector]!,
      isBought,
      stopped: stopped.map((j) => model.sectors.labels[j]!),
      failing: failing.length,
      failingIn: new Set(failing.map((cell) => Math.floor(cell / built.sectors))).size,
    }),
  );
}

function idleCountries(model: EquilibriumModel, built: System): Problem[] {
  const { countries, sectors, weights, isBought, valueAddedShares, upper } = built;
  const employs = (i: number): boolean => {
    for (let j = 0; j < sectors; j++) {
      if (!(valueAddedShares[i * sectors + j]! > 0)) continue;
      if (upper !== null && isBought[i * sectors + j] === 1 && upper.home[j * countries + i]! > 0) return true;
      for (let n = 0; n < countries; n++) {
        if (isBought[n * sectors + j] === 1 && weights[(j * countries + n) * countries + i]! > 0) return true;
      }
    }
    return false;
  };
  return model.countries.labels.flatMap((country, i) => (employs(i) ? [] : [noBuyer(country)]));
}

/** Least flow on an open arc, over world value added: any positive amount would do. */
const LEAST_FLOW = 1e-8;
/** Deficits need not sum to zero more exactly than this, over world value added. */
const SLACK = 1e-9;

/**
 * Deficits that the open trade cannot carry, as the country with the largest of them.
 *
 * @unit none
 * @source docs/model/equilibrium.md, How it is solved
 */
export function unservableDeficits(model: EquilibriumModel, built: System): Problem[] {
  if (hasHub(model, built.weights, built.isBought)) return [];
  const arcs = openArcs(model, built.weights, built.isBought);
  const component = strongComponents(arcs);
  const groups = component.reduce((most, each) => Math.max(most, each + 1), 0);
  if (groups === 1) return [];
  const world = built.valueAdded.reduce((sum, each) => sum + each, 0);
  const supply = netSupply(built, component, groups);
  const capacities = groupArcs(arcs, component, groups, supply, LEAST_FLOW * world);
  const source = groups;
  const sink = groups + 1;
  const size = groups + 2;
  let wanted = 0;
  for (let g = 0; g < groups; g++) {
    if (supply[g]! > 0) capacities[source * size + g] = supply[g]!;
    if (supply[g]! > 0) wanted += supply[g]!;
    if (supply[g]! < 0) capacities[g * size + sink] = -supply[g]!;
  }
  const carried = maximumFlow(capacities, size, source, sink);
  const asked = supply.reduce((sum, each) => sum + Math.max(-each, 0), 0);
  if (Math.max(wanted, asked) - carried <= SLACK * world) return [];
  return [blame(model, built, component)];
}

function netSupply(built: System, component: Int32Array, groups: number): Float64Array {
  const supply = new Float64Array(groups);
  const deficits = built.closure === "own" ? balancedByPart(built) : built.deficits;
  component.forEach((group, n) => {
    supply[group]! -= deficits[n]!;
  });
  return supply;
}

function balancedByPart(built: System): Float64Array {
  const { deficits, valueAdded, parts } = built;
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const gap = new Float64Array(count);
  const total = new Float64Array(count);
  parts.forEach((part, n) => {
    gap[part]! += deficits[n]!;
    total[part]! += valueAdded[n]!;
  });
  return deficits.map((deficit, n) => deficit - (valueAdded[n]! / total[parts[n]!]!) * gap[parts[n]!]!);
}

function groupArcs(
  arcs: readonly (readonly number[])[],
  component: Int32Array,
  groups: number,
  supply: Float64Array,
  least: number,
): Float64Array {
  const size = groups + 2;
  const capacities = new Float64Array(size * size);
  arcs.forEach((targets, from) => {
    for (const to of targets) {
      const [seller, buyer] = [component[from]!, component[to]!];
      if (seller === buyer) continue;
      if (capacities[seller * size + buyer] === 0) {
        supply[seller]! -= least;
        supply[buyer]! += least;
      }
      capacities[seller * size + buyer] = Number.MAX_VALUE;
    }
  });
  return capacities;
}

/** The country outside the largest group of mutual traders whose deficit is largest. */
function blame(model: EquilibriumModel, built: System, component: Int32Array): Problem {
  const sizes = new Map<number, number>();
  component.forEach((group) => sizes.set(group, (sizes.get(group) ?? 0) + 1));
  const mainGroup = [...sizes].toSorted((a, b) => b[1] - a[1])[0]![0];
  const outside = [...component.keys()].filter((n) => component[n] !== mainGroup);
  const worst = outside.toSorted((a, b) => Math.abs(built.deficits[b]!) - Math.abs(built.deficits[a]!))[0]!;
  const why = "the trade that the bans leave open cannot carry its deficit or surplus";
  return deficitNotServable(model.countries.labels[worst]!, why, built.deficits[worst]!);
}
