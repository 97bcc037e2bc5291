import { type Parameter, parameter } from "../../base/sets/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { movedValues, unmovedPolicy } from "./policy.ts";
import { quotaYear } from "./quotaOutcomes.ts";
import type { Equilibrium } from "./results.ts";

/**
 * A policy as it looks from the equilibrium of another one that has become the base (`rebased`). Tariffs and export taxes are
 * levels and stay, and limits of quotas stay parts of what the base of both traded; trade costs and productivity are relative to the
 * other's; a cell that the other leaves half open counts from there, and opening it further is a fall of its cost: d̂ = (u/u₀)^(−1/θ).
 *
 * @param reference  The equilibrium that is the new base. Its base is that of both policies.
 * @returns the policy; where the reference closes a cell with trade it stays closed, see `reopenedCells`.
 * @unit as in `TradePolicy`
 * @source docs/model/equilibrium.md, Against another scenario
 */
export function policyAgainst(reference: Equilibrium, policy: TradePolicy): TradePolicy {
  const { base, policy: before } = reference;
  const [openBefore, open] = [movedValues(before.openness), movedValues(policy.openness)];
  const [costBefore, cost] = [movedValues(before.icebergHat), movedValues(policy.icebergHat)];
  const part = (cell: number): number => openPart(openBefore?.[cell] ?? 1, open?.[cell] ?? 1);
  const wider = (cell: number): number => (part(cell) <= 1 ? 1 : part(cell) ** (-1 / elasticityAt(base, cell)));
  const made = (isMoved: boolean, unmoved: Parameter, value: (cell: number) => number): Parameter =>
    isMoved
      ? parameter(
          unmoved.sets,
          unmoved.values.map((_, cell) => value(cell)),
        )
      : unmoved;
  const unmoved = unmovedPolicy(base);
  const { productivityHat: _own, quotas, ...rest } = policy;
  return {
    ...rest,
    ...(quotas === undefined ? {} : { quotas: quotas.map((quota) => ({ ...quota, of: quotaYear(reference, quota) })) }),
    ...productivityAgainst(before.productivityHat, policy.productivityHat),
    icebergHat: made(
      costBefore !== null || cost !== null || openBefore !== null,
      unmoved.icebergHat,
      (cell) => ((cost?.[cell] ?? 1) / (costBefore?.[cell] ?? 1)) * wider(cell),
    ),
    openness: made(openBefore !== null || open !== null, unmoved.openness, (cell) => Math.min(part(cell), 1)),
  };
}

/** θ of a cell; in two tiers θ_H of home goods. */
function elasticityAt({ theta, thetaHome = theta, countries: { size } }: EquilibriumModel, cell: number): number {
  const isHome = cell % size === Math.floor(cell / size) % size;
  return (isHome ? thetaHome : theta)[Math.floor(cell / size ** 2)]!;
}

function productivityAgainst(
  before: Parameter | undefined,
  after: Parameter | undefined,
): Pick<TradePolicy, "productivityHat"> {
  if (before === undefined) return after === undefined ? {} : { productivityHat: after };
  const values = before.values.map((hat, cell) => (after?.values[cell] ?? 1) / hat);
  return { productivityHat: parameter(before.sets, values) };
}

/** u over u₀; a cell that was closed has no trade any more and is left alone. */
function openPart(before: number, after: number): number {
  return before === 0 ? 1 : after / before;
}

/**
 * Cells with trade that one policy closes and another one opens: trade that is zero in a base stays zero, so that the second has
 * no answer against the first.
 *
 * @returns positions in   [sector, importer, exporter]
 * @unit none
 * @source docs/model/equilibrium.md, Against another scenario
 */
export function reopenedCells(base: EquilibriumModel, reference: TradePolicy, policy: TradePolicy): number[] {
  const before = movedValues(reference.openness);
  const after = movedValues(policy.openness);
  if (before === null) return [];
  return [...base.tradeShares.values.keys()].filter(
    (cell) => before[cell] === 0 && base.tradeShares.values[cell]! > 0 && (after === null || after[cell]! > 0),
  );
}
