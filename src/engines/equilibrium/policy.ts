import type { Problem } from "../../problems/index.ts";
import { filled, type IndexSet, parameter } from "../../sets/index.ts";
import { type Bounds, outsideBounds, POSITIVE_BOUNDS, TARIFF_BOUNDS } from "./bounds.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/**
 * The policy of the base year: base tariffs, no change of cost, nothing closed, no export taxes.
 *
 * @unit as in `TradePolicy`
 * @source equilibrium.md §1: the placebo
 */
export function basePolicy(model: EquilibriumModel): TradePolicy {
  const sets: readonly IndexSet[] = model.tariffs.sets;
  return {
    tariffs: parameter(sets, model.tariffs.values.slice()),
    icebergHat: filled(sets, 1),
    openness: filled(sets, 1),
    exportTaxes: filled(sets, 0),
  };
}

const EXPORT_TAX: Bounds = { ...TARIFF_BOUNDS, words: "a fraction above −1; −0.1 = a subsidy of 10 %" };
const TRADE_COST: Bounds = { ...POSITIVE_BOUNDS, words: "a ratio above 0; 1.1 = 10 % more" };
const OPENNESS: Bounds = { least: 0, most: 1, words: "0 (closed) to 1 (open)" };

/** All that makes a policy impossible: tariffs or taxes of −100 % or less, costs that are not positive, openness outside 0 to 1. */
export function checkPolicy(policy: TradePolicy): Problem[] {
  return [
    ...outsideBounds("E403", "tariff", policy.tariffs, TARIFF_BOUNDS),
    ...outsideBounds("E403", "export tax", policy.exportTaxes, EXPORT_TAX),
    ...outsideBounds("E410", "change of trade cost", policy.icebergHat, TRADE_COST),
    ...outsideBounds("E410", "openness", policy.openness, OPENNESS),
  ];
}
