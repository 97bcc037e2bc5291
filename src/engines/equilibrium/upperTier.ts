import { costHat } from "./costHat.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { movedValues } from "./policy.ts";

/** Home goods against imports as wholes, where the model has an elasticity for it.   [sector, importer] unless said otherwise */
export interface UpperTier {
  /** θ_H   [sector] */
  readonly theta: Float64Array;
  /** u π of home goods; 0 where they are closed. */
  readonly home: Float64Array;
  /** 1 − π of home goods: spending on imports in the base. */
  readonly imports: Float64Array;
  /** Part of home goods that is closed; 0 where none is. */
  readonly lost: Float64Array;
  /** ln Σ π of foreign sellers, as the shares of the base add up; 0 where there are none. */
  readonly logImports: Float64Array;
  /** ln κ̂ of home goods. */
  readonly logCost: Float64Array;
  /** 1 / (τ′ η′) of home goods. */
  readonly kept: Float64Array;
  /** η′ − 1 of home goods. */
  readonly taxRate: Float64Array;
  /** Whether any rate of η′ − 1 is not 0. */
  readonly isTaxed: boolean;
}

/**
 * The upper tier of a model, and what is left to the lower one: what countries buy from themselves is taken out of the weights of
 * foreign sellers.
 *
 * @param weights   W, whose cells of home goods become 0.   [sector, importer, exporter]
 * @param receipts  W / (τ′ η′), likewise.
 * @returns null where the model has one tier: then nothing is taken out.
 * @unit shares, log ratios
 * @source docs/model/equilibrium.md, Two tiers
 */
export function upperTier(
  model: EquilibriumModel,
  policy: TradePolicy,
  weights: Float64Array,
  receipts: Float64Array,
): UpperTier | null {
  const { thetaHome, tradeShares } = model;
  if (thetaHome === undefined) return null;
  const countries = model.countries.size;
  const room = (): Float64Array => new Float64Array(model.sectors.size * countries);
  const [home, imports, lost, logImports] = [room(), room(), room(), room()];
  const [logCost, kept, taxRate] = [room(), room(), room()];
  const costOf = costHat(model, policy);
  const [openness, taxes] = [movedValues(policy.openness), movedValues(policy.exportTaxes)];
  for (let row = 0; row < home.length; row++) {
    const own = row * countries + (row % countries);
    const foreign = foreignShares(tradeShares.values, row, countries);
    const total = foreign + tradeShares.values[own]!;
    const share = total === 0 ? 0 : tradeShares.values[own]! / total;
    home[row] = weights[own] === 0 ? 0 : share * (openness === null ? 1 : openness[own]!);
    imports[row] = total === 0 ? 0 : foreign / total;
    lost[row] = share - home[row]!;
    logImports[row] = foreign === 0 ? 0 : Math.log(foreign);
    logCost[row] = Math.log(costOf(own));
    taxRate[row] = taxes === null ? 0 : taxes[own]!;
    kept[row] = 1 / ((1 + policy.tariffs.values[own]!) * (1 + taxRate[row]!));
    weights[own] = 0;
    receipts[own] = 0;
  }
  const isTaxed = taxRate.some((rate) => rate !== 0);
  return { theta: thetaHome, home, imports, lost, logImports, logCost, kept, taxRate, isTaxed };
}

function foreignShares(shares: Float64Array, row: number, countries: number): number {
  let sum = 0;
  for (let i = 0; i < countries; i++) if (i !== row % countries) sum += shares[row * countries + i]!;
  return sum;
}
