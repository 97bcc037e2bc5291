import { type Account, scenarioOf } from "./account.ts";

/** Title of the scenario that another one is told against; null where that is the base year. */
export function againstTitle({
  case: case_,
  scenario,
  words,
}: Pick<Account, "case" | "scenario" | "words">): string | null {
  const against = scenarioOf(case_, scenario)?.against ?? null;
  return against === null ? null : words.title(against.title);
}

/** What the changes of a scenario are changes against: `compared with 2017`, or with another scenario. */
export function comparedWith(account: Account): string {
  const title = againstTitle(account);
  const { words, equilibrium } = account;
  return title === null
    ? words.say("level.year", { year: String(equilibrium.baseYear) })
    : words.say("level.scenario", { title });
}
