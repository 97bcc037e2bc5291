import { type Case, type Scenario, scenarioAmong } from "../../../case/index.ts";
import type { EquilibriumResult } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { figuresOf } from "./figures.ts";
import type { IncomeResult, SolvedScenarios } from "./income.ts";

/** One solved scenario with what is needed to tell of it. */
export interface Account<Solved = EquilibriumResult> {
  readonly case: Case;
  readonly scenario: string;
  readonly title: string;
  readonly at: string;
  readonly equilibrium: Solved;
  readonly words: Wording;
}

/** One solved scenario with what is needed to tell of real income. */
export type IncomeAccount = Account<IncomeResult>;

/** The scenario that changes nothing. */
export const BASE_SCENARIO = "base";

/** The account of a scenario; null when it was not solved. */
export function accountOf<Solved>(
  { scenarios }: SolvedScenarios<Solved>,
  case_: Case,
  scenario: string,
  words: Wording,
): Account<Solved> | null {
  const result = Object.hasOwn(scenarios, scenario) ? scenarios[scenario] : undefined;
  if (result?.equilibrium === undefined) return null;
  const { title, at, equilibrium } = result;
  return { case: case_, scenario, title: title === "" ? scenario : words.title(title), at, equilibrium, words };
}

/**
 * The scenario that the answer is about: the one the case names if it was solved, else the first one solved with the
 * full range, else the first one solved, references only where nothing else was asked for; the base where nothing at all
 * was. Null when what was asked for was not solved: that nothing changes in the base is no answer.
 */
export function mainScenario(results: SolvedScenarios<unknown>, case_: Case): string | null {
  const solved = Object.keys(results.scenarios).filter((id) => results.scenarios[id]?.equilibrium !== undefined);
  const real = solved.filter((id) => id !== BASE_SCENARIO);
  const isAllSolved = solved.length === Object.keys(results.scenarios).length;
  const reference = isReferenceAlone(results, case_) ? real[0] : undefined;
  return scenarioAmong(real, case_) ?? reference ?? (isAllSolved ? (solved[0] ?? null) : null);
}

/**
 * Accounts of every solved scenario except the base, in the order of the results; references only where nothing else was
 * asked for.
 */
export function solvedAccounts<Solved>(
  results: SolvedScenarios<Solved>,
  case_: Case,
  words: Wording,
): readonly Account<Solved>[] {
  const solved = Object.keys(results.scenarios)
    .filter((id) => id !== BASE_SCENARIO)
    .map((id) => accountOf(results, case_, id, words))
    .filter((account) => account !== null);
  if (isReferenceAlone(results, case_)) return solved;
  return solved.filter(({ scenario }) => !isReference(case_, scenario));
}

/** Whether references are all that was asked for beside the base. */
function isReferenceAlone({ scenarios }: SolvedScenarios<unknown>, case_: Case): boolean {
  return Object.keys(scenarios).every((id) => id === BASE_SCENARIO || isReference(case_, id));
}

/** True for scenarios that stand in the results alone. */
function isReference(case_: Case, id: string): boolean {
  return scenarioOf(case_, id)?.reference === true;
}

/** A scenario of the case; undefined for the base. */
export function scenarioOf(case_: Case, id: string): Scenario | undefined {
  return case_.scenarios.find((each) => each.id === id);
}

/** What the case says of a scenario, to be read with its numbers; null where it says nothing. */
export function asideOf({ case: case_, scenario, words }: IncomeAccount): string | null {
  const note = scenarioOf(case_, scenario)?.note;
  return note === undefined ? null : words.title(note);
}

/** Third countries of the case, and blocs that it is answered for, that the results hold. */
export function thirdCountries(account: IncomeAccount): readonly string[] {
  return account.case.parties.third.filter((code) => figuresOf(account.equilibrium, code) !== undefined);
}

/** Bibliography keys of the scenario's measures, each once, then the data package. */
export function sourcesOf(account: Account): readonly string[] {
  const wanted = new Set(scenarioOf(account.case, account.scenario)?.measures ?? []);
  const rows = account.case.measures.filter((measure) => wanted.has(measure.id)).flatMap((measure) => measure.rows);
  const keys = new Set(rows.map((row) => row.source).filter((key) => key !== ""));
  return [...keys, account.equilibrium.base];
}

/** Codes that stand for the countries that the data do not tell one by one. */
export function residuals({ countries }: EquilibriumResult): readonly string[] {
  return Object.keys(countries).filter((code) => countries[code]!.flags.includes("residual"));
}
