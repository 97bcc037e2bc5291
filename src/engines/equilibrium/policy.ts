import type { Problem, ProblemOf, Saying } from "../../base/problems/index.ts";
import { filled, type IndexSet, type Parameter, parameter } from "../../base/sets/index.ts";
import { type Bounds, outsideBounds, POSITIVE_BOUNDS, TARIFF_BOUNDS } from "./bounds.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { ratioOutOfRange, tariffOutOfRange } from "./problems.ts";
import { quotaProblems } from "./checkQuotas.ts";

/**
 * The policy of the base year: its tariffs and export taxes, no change of cost, nothing closed.
 *
 * @unit as in `TradePolicy`
 * @source docs/model/equilibrium.md, The base year must add up: the placebo
 */
export function basePolicy(model: EquilibriumModel): TradePolicy {
  const sets: readonly IndexSet[] = model.tariffs.sets;
  return {
    tariffs: copied(model.tariffs),
    icebergHat: filled(sets, 1),
    openness: filled(sets, 1),
    exportTaxes: model.exportTaxes === undefined ? filled(sets, 0) : copied(model.exportTaxes),
  };
}

function copied({ sets, values }: Parameter): Parameter {
  return parameter(sets, values.slice());
}

/** Kept by tariffs of a base: a run asks for it once a scenario and cell of its range, and it is three arrays as large as trade. */
const unmoved = new WeakMap<Parameter, TradePolicy>();
/** Kept beside it: parts that were made here and leave every cell alone, so that nobody reads them cell by cell to see that. */
const neutral = new WeakSet<Parameter>();

/**
 * `basePolicy` once for all models of the same tariffs: what a scenario leaves alone need not be laid out again, nor read.
 * Nothing in it may be written to.
 *
 * @unit as in `TradePolicy`
 * @source docs/model/equilibrium.md, The base year must add up: the placebo
 */
export function unmovedPolicy(model: EquilibriumModel): TradePolicy {
  const { exportTaxes, ...untaxed } = model;
  if (exportTaxes !== undefined) return { ...unmovedPolicy(untaxed), exportTaxes };
  const known = unmoved.get(model.tariffs);
  if (known !== undefined) return known;
  const policy = { ...basePolicy(model), tariffs: model.tariffs };
  unmoved.set(model.tariffs, policy);
  for (const each of [policy.icebergHat, policy.openness, policy.exportTaxes]) neutral.add(each);
  return policy;
}

/**
 * Whether a policy is another one cell by cell: nothing moves where the other is that of the base.
 *
 * @unit none
 * @source docs/model/equilibrium.md
 */
export function isUnmoved(policy: TradePolicy, before: TradePolicy): boolean {
  const isSame = (part: "tariffs" | "icebergHat" | "openness" | "exportTaxes"): boolean => {
    const [one, other] = [policy[part], before[part]];
    return one === other || one.values.every((value, cell) => value === other.values[cell]);
  };
  const isPlain = [policy, before].every(({ productivityHat, waste, quotas = [] }) => {
    return productivityHat === undefined && waste === undefined && quotas.length === 0;
  });
  return isPlain && isSame("tariffs") && isSame("icebergHat") && isSame("openness") && isSame("exportTaxes");
}

/**
 * Values of a part of a policy; null where it is known to leave every cell alone.
 *
 * @unit that of the values
 * @source docs/model/equilibrium.md
 */
export function movedValues(cells: Parameter): Float64Array | null {
  return neutral.has(cells) ? null : cells.values;
}

const EXPORT_TAX: Bounds = {
  ...TARIFF_BOUNDS,
  words: "a fraction above −1; −0.1 = a subsidy of 10 %",
  russian: "доля больше −1; −0.1 — это субсидия 10 %",
};
const TRADE_COST: Bounds = {
  ...POSITIVE_BOUNDS,
  words: "a ratio above 0; 1.1 = 10 % more",
  russian: "отношение больше 0; 1.1 — это на 10 % больше",
};
const PRODUCTIVITY: Bounds = {
  ...POSITIVE_BOUNDS,
  words: "a ratio above 0; 1.1 = 10 % more of the same inputs",
  russian: "отношение больше 0; 1.1 — это на 10 % больше из тех же затрат",
};
const OPENNESS: Bounds = {
  least: 0,
  most: 1,
  words: "0 (closed) to 1 (open)",
  russian: "от 0 (закрыто) до 1 (открыто)",
};

/** All that makes a policy impossible: tariffs or taxes of −100 % or less, costs that are not positive, openness outside 0 to 1. */
export function checkPolicy(policy: TradePolicy): Problem[] {
  const outside = (
    outOfRange: ProblemOf<[saying: Saying]>,
    what: string,
    cells: Parameter,
    bounds: Bounds,
  ): Problem[] => (movedValues(cells) === null ? [] : outsideBounds(outOfRange, what, cells, bounds));
  return [
    ...outside(tariffOutOfRange, "tariff", policy.tariffs, TARIFF_BOUNDS),
    ...outside(tariffOutOfRange, "export tax", policy.exportTaxes, EXPORT_TAX),
    ...outside(ratioOutOfRange, "change of trade cost", policy.icebergHat, TRADE_COST),
    ...(policy.productivityHat === undefined
      ? []
      : outside(ratioOutOfRange, "change of productivity", policy.productivityHat, PRODUCTIVITY)),
    ...outside(ratioOutOfRange, "openness", policy.openness, OPENNESS),
    ...quotaProblems(policy),
  ];
}
