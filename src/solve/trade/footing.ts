import {
  baseIncome,
  type Equilibrium,
  type EquilibriumModel,
  policyAgainst,
  rebased,
  rebasedObserved,
  reopenedCells,
  type TradePolicy,
} from "../../engines/equilibrium/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import type { Scenario } from "../../case/index.ts";
import { reopened } from "../problems.ts";

/** What the numbers of a scenario are changes against. */
export interface Footing {
  /** The base year as it was. */
  readonly year: EquilibriumModel;
  /** What flows are told as before: those of the base year, or what another scenario makes of them. */
  readonly before: EquilibriumModel;
  /** Real income before, at prices of the base year.   [country]   million */
  readonly income: Float64Array;
}

/** The scenario that another one is told against, solved, and its economy as a base. */
export interface Reference {
  readonly equilibrium: Equilibrium;
  readonly base: EquilibriumModel;
}

/** A solved scenario as what another one is told against. */
export function referenceOf(equilibrium: Equilibrium): Reference {
  return { equilibrium, base: rebased(equilibrium) };
}

/** Changes against the base year, or against another scenario: `I Ŵ` is then the income before, so that money adds up over scenarios. */
export function footingOn(year: EquilibriumModel, reference: Reference | null): Footing {
  const income = baseIncome(year);
  if (reference === null) return { year, before: year, income };
  const { equilibrium, base } = reference;
  return {
    year,
    before: rebasedObserved(equilibrium, year, base),
    income: income.map((each, n) => each * equilibrium.welfareHat[n]!),
  };
}

/** A policy with what becomes of its revenue; itself where all of it is returned, and was in what the scenario is told against. */
export function withWaste(
  policy: TradePolicy,
  { wasted }: Pick<Scenario, "wasted">,
  { tariffs }: Pick<EquilibriumModel, "tariffs">,
  reference: Reference | null,
): TradePolicy {
  const { wasted: before, income } = reference?.equilibrium ?? {};
  if (wasted === 0 && before === undefined) return policy;
  const share = { share: wasted / 100, tariffs };
  return {
    ...policy,
    waste: before === undefined ? share : { ...share, before: before.map((each, n) => each / income![n]!) },
  };
}

/** The policy of a scenario as it looks from the one that it is told against, and what keeps it from an answer. */
export function policyFrom(
  { equilibrium }: Reference,
  { id, against }: Pick<Scenario, "id" | "against">,
  policy: TradePolicy,
): { readonly policy: TradePolicy; readonly problems: readonly Problem[] } {
  const { base, policy: before } = equilibrium;
  return {
    policy: policyAgainst(equilibrium, policy),
    problems: reopenedProblems(id, against?.id ?? "", base, [before, policy]),
  };
}

/** A problem where a scenario opens trade that the one closes which it is told against; the largest cell is named. */
function reopenedProblems(
  id: string,
  against: string,
  base: EquilibriumModel,
  [before, policy]: readonly [TradePolicy, TradePolicy],
): Problem[] {
  const cells = reopenedCells(base, before, policy);
  const [first] = cells;
  if (first === undefined) return [];
  const { countries, sectors, tradeShares } = base;
  const largest = cells.reduce((most, cell) => (tradeShares.values[cell]! > tradeShares.values[most]! ? cell : most));
  const label = (position: number): string => countries.labels[position % countries.size]!;
  const row = Math.floor(largest / countries.size);
  const cell = `${sectors.labels[Math.floor(row / countries.size)]!}, ${label(row)} from ${label(largest)}`;
  return [reopened(id, against, cell, cells.length)];
}
