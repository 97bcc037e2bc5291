import type { CountryResult, EquilibriumResult } from "../../../results/index.ts";

/** What of the numbers of a country or bloc its change of real income is told by. */
type CountryIncome = Pick<CountryResult, "welfarePercent" | "withoutRevaluationPercent" | "range">;

type SetIncome = Pick<
  NonNullable<EquilibriumResult["sets"]>[number],
  "elasticities" | "welfarePercent" | "withoutRevaluationPercent"
>;

/** What of an equilibrium changes of real income and their ranges are told by: all that is told of a scenario beside the main one. */
export interface IncomeResult extends Pick<EquilibriumResult, "base" | "baseYear" | "elasticities"> {
  readonly countries: Readonly<Record<string, CountryIncome>>;
  readonly blocs?: Readonly<Record<string, CountryIncome>>;
  readonly sets?: readonly SetIncome[];
}

/** Scenarios by id, each with what was solved of it, as results hold them. */
export interface SolvedScenarios<Solved> {
  readonly scenarios: Readonly<
    Record<string, { readonly title: string; readonly at: string; readonly equilibrium?: Solved }>
  >;
}
