import { byCountry } from "./layout.ts";
import { type Closure, unitCountry } from "./closure.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { costHat } from "./costHat.ts";
import { movedValues } from "./policy.ts";
import { reachableCells, tradingParts } from "./reachability.ts";
import { roomFor, type SolveRoom } from "./solveRoom.ts";
import { type UpperTier, upperTier } from "./upperTier.ts";

/** A model and a policy laid out for repeated evaluation; nothing in it changes while a scenario is solved. */
export interface System {
  readonly countries: number;
  readonly sectors: number;
  readonly closure: Closure;
  /** Country whose value added deficits are fixed in; −1 where it is the world's, or where they are not fixed. */
  readonly unit: number;
  /** W = π u h^{−θ}, h = (τ′/τ)(η′/η) d̂; of foreign sellers alone where there are two tiers.   [sector, importer, exporter] */
  readonly weights: Float64Array;
  /** W / (τ′ η′): what the seller receives per unit of the buyer's spending.   [sector, importer, exporter] */
  readonly receipts: Float64Array;
  /** Cells with an export tax or subsidy, and η′ − 1 there. */
  readonly taxedCells: Int32Array;
  readonly taxRates: Float64Array;
  /** [country, sector] */
  readonly valueAddedShares: Float64Array;
  /** [country, input, user] */
  readonly inputShares: Float64Array;
  /** [country, sector] */
  readonly finalDemandShares: Float64Array;
  /** ln Â; null where productivity does not change.   [country, sector] */
  readonly logProductivity: Float64Array | null;
  readonly theta: Float64Array;
  /** Home goods against imports; null where there is one tier. */
  readonly upper: UpperTier | null;
  readonly valueAdded: Float64Array;
  readonly deficits: Float64Array;
  /** Which part of the world a country trades in; bans can split it.   [country] */
  readonly parts: Int32Array;
  /** 1 where anything is bought; elsewhere expenditure is exactly zero.   [country, sector] */
  readonly isBought: Uint8Array;
  /** 1 where a price exists.   [country, sector] */
  readonly hasPrice: Uint8Array;
  /** 1 where the inputs of production can be had.   [country, sector] */
  readonly canProduce: Uint8Array;
  /** Cells that the policy leaves open and whose seller has stopped for want of an input. */
  readonly closedCells: readonly number[];
}

/**
 * Lays out a model under a policy.
 *
 * @param room  Where weights and receipts are laid out; their own arrays where there is none.
 * @unit as in `EquilibriumModel`
 * @source Caliendo & Parro (2015), equations (10)-(12): π (κ̂)^{−θ} does not change while a scenario is solved
 */
export function system(model: EquilibriumModel, policy: TradePolicy, closure: Closure, room?: SolveRoom): System {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  const { weights, receipts } = tradeWeights(model, policy, room);
  const { isBought, hasPrice, canProduce } = reachableCells(model, weights);
  const closedCells = closeProducersWithoutInputs([weights, receipts], canProduce, countries, sectors);
  const { taxedCells, taxRates } = exportTaxCells(policy);
  const parts = tradingParts(model, weights, isBought);
  return {
    countries,
    sectors,
    closure,
    unit: unitCountry(closure, model.countries) ?? -1,
    weights,
    receipts,
    taxedCells,
    taxRates,
    valueAddedShares: byCountry(model.valueAddedShares.values, sectors, countries),
    inputShares: model.inputShares.values,
    finalDemandShares: byCountry(model.finalDemandShares.values, sectors, countries),
    logProductivity:
      policy.productivityHat === undefined
        ? null
        : byCountry(policy.productivityHat.values.map(Math.log), sectors, countries),
    theta: model.theta,
    upper: upperTier(model, policy, weights, receipts),
    valueAdded: model.valueAdded,
    deficits: model.deficits,
    parts,
    isBought,
    hasPrice,
    canProduce,
    closedCells,
  };
}

function tradeWeights(
  model: EquilibriumModel,
  policy: TradePolicy,
  room: SolveRoom | undefined,
): Pick<System, "weights" | "receipts"> {
  const shares = model.tradeShares.values;
  const after = policy.tariffs.values;
  const openness = movedValues(policy.openness);
  const exportTaxes = movedValues(policy.exportTaxes);
  const costOf = costHat(model, policy);
  const weights = roomFor(room, "weights", shares);
  const receipts = roomFor(room, "receipts", shares);
  const perSector = model.countries.size ** 2;
  for (let cell = 0; cell < weights.length; cell++) {
    const tax = exportTaxes === null ? 1 : 1 + exportTaxes[cell]!;
    const cost = costOf(cell);
    const open = openness === null ? shares[cell]! : shares[cell]! * openness[cell]!;
    const weight = cost === 1 ? open : open * Math.exp(-model.theta[Math.floor(cell / perSector)]! * Math.log(cost));
    weights[cell] = weight;
    receipts[cell] = after[cell] === 0 && tax === 1 ? weight : weight / ((1 + after[cell]!) * tax);
  }
  return { weights, receipts };
}

function exportTaxCells(policy: TradePolicy): { taxedCells: Int32Array; taxRates: Float64Array } {
  const cells: number[] = [];
  const taxes = movedValues(policy.exportTaxes) ?? [];
  for (let cell = 0; cell < taxes.length; cell++) if (taxes[cell] !== 0) cells.push(cell);
  return { taxedCells: Int32Array.from(cells), taxRates: Float64Array.from(cells, (cell) => taxes[cell]!) };
}

/** Closes what producers that stopped would sell; the cells that were open. */
function closeProducersWithoutInputs(
  perCell: readonly [Float64Array, Float64Array],
  canProduce: Uint8Array,
  countries: number,
  sectors: number,
): number[] {
  const closed: number[] = [];
  for (let j = 0; j < sectors; j++) {
    for (let i = 0; i < countries; i++) {
      if (canProduce[i * sectors + j] === 1) continue;
      for (let n = 0; n < countries; n++) {
        const cell = (j * countries + n) * countries + i;
        if (perCell[0][cell]! > 0) closed.push(cell);
        for (const values of perCell) values[cell] = 0;
      }
    }
  }
  return closed;
}
