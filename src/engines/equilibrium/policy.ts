import { problem, type Problem } from "../../problems/index.ts";
import { filled, type IndexSet, type Parameter, parameter } from "../../sets/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { labels } from "./problems.ts";

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

/** All that makes a policy impossible: tariffs or taxes of −100 % or less, costs that are not positive, openness outside 0 to 1. */
export function checkPolicy(policy: TradePolicy): Problem[] {
  return [
    ...outside("E403", "tariff", policy.tariffs, "a fraction above −1; 0.25 = 25 %", (value) => value > -1),
    ...outside(
      "E403",
      "export tax",
      policy.exportTaxes,
      "a fraction above −1; −0.1 = a subsidy of 10 %",
      (value) => value > -1,
    ),
    ...outside(
      "E410",
      "change of trade cost",
      policy.icebergHat,
      "a ratio above 0; 1.1 = 10 % more",
      (value) => value > 0,
    ),
    ...outside("E410", "openness", policy.openness, "0 (closed) to 1 (open)", (value) => value >= 0 && value <= 1),
  ];
}

function outside(
  code: string,
  what: string,
  values: Parameter,
  expected: string,
  isAllowed: (value: number) => boolean,
): Problem[] {
  const position = values.values.findIndex((value) => !(isAllowed(value) && Number.isFinite(value)));
  if (position < 0) return [];
  const place = labels(values, position);
  const value = values.values[position] ?? NaN;
  return [
    problem(
      code,
      { path: `${what}, ${place}` },
      { message: `The ${what} of ${place} is ${value}.`, found: String(value), expected },
    ),
  ];
}
