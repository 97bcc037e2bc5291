import { type Case, caseFor, type CaseReading, type Scenario, withAnswerInFull } from "../case/index.ts";
import { hasErrors, type Problem } from "../base/problems/index.ts";
import { elasticityProblems, scenarioProblems } from "../run/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { LiveState } from "./state.ts";

/** A state ready to be solved. */
export interface Standing {
  readonly input: RunInput;
  /** Scenario that the page is about. */
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}

/** A state ready to be solved, with how it can be had again. */
export interface Stage extends Standing {
  readonly state: LiveState;
  readonly settings: readonly string[];
  readonly third: readonly string[];
  readonly caseFiles: ReadonlyMap<string, string> | null;
}

/** What a reading of a case comes to under a state; only problems where it cannot be solved. */
export function standingOf(
  reading: CaseReading,
  state: LiveState,
  third: readonly string[],
  id: string | null,
): Standing | { readonly problems: readonly Problem[] } {
  const { case: read, economies } = reading;
  const headline = read === null ? undefined : economies.get(read.economy.data);
  if (read === null || headline === undefined) return { problems: reading.problems };
  const asked = caseFor(read, third, headline, { path: "third" });
  const found = [
    ...asked.problems,
    ...elasticityProblems(headline, state.elasticities ?? null, "elasticities"),
    ...scenarioProblems(read, id, "scenario"),
  ];
  const [scenario] = withAnswerInFull(
    read.scenarios.filter((each) => each.id === id),
    read,
  );
  if (asked.case === null || scenario === undefined || hasErrors(found)) return { problems: found };
  return { input: inputOf(asked.case, economies), scenario, problems: found };
}

/** A checked case with its packages of economies; votes and councils are not solved by a page. */
export function inputOf(case_: Case, economies: CaseReading["economies"]): RunInput {
  const named = (name: string): readonly NonNullable<ReturnType<typeof economies.get>>[] => {
    const found = economies.get(name);
    return found === undefined ? [] : [found];
  };
  return { case: case_, headline: named(case_.economy.data)[0]!, others: case_.economy.also.flatMap(named) };
}
