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

/** What a cell may hold, both ends included. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** The number next to −1 from above, and to 0. */
const ABOVE_MINUS_ONE = -1 + Number.EPSILON / 2;
const ABOVE_ZERO = Number.MIN_VALUE;

const TARIFF: Bounds = { least: ABOVE_MINUS_ONE, most: Number.MAX_VALUE, words: "a fraction above −1; 0.25 = 25 %" };
const EXPORT_TAX: Bounds = { ...TARIFF, words: "a fraction above −1; −0.1 = a subsidy of 10 %" };
const TRADE_COST: Bounds = { least: ABOVE_ZERO, most: Number.MAX_VALUE, words: "a ratio above 0; 1.1 = 10 % more" };
const OPENNESS: Bounds = { least: 0, most: 1, words: "0 (closed) to 1 (open)" };

/** All that makes a policy impossible: tariffs or taxes of −100 % or less, costs that are not positive, openness outside 0 to 1. */
export function checkPolicy(policy: TradePolicy): Problem[] {
  return [
    ...outside("E403", "tariff", policy.tariffs, TARIFF),
    ...outside("E403", "export tax", policy.exportTaxes, EXPORT_TAX),
    ...outside("E410", "change of trade cost", policy.icebergHat, TRADE_COST),
    ...outside("E410", "openness", policy.openness, OPENNESS),
  ];
}

function outside(code: string, what: string, cells: Parameter, { least, most, words }: Bounds): Problem[] {
  const { values } = cells;
  for (let position = 0; position < values.length; position++) {
    const value = values[position]!;
    if (value >= least && value <= most) continue;
    const place = labels(cells, position);
    const message = `The ${what} of ${place} is ${value}.`;
    return [problem(code, { path: `${what}, ${place}` }, { message, found: String(value), expected: words })];
  }
  return [];
}
