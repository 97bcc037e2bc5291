import { resolve } from "node:path";
import { answerScenario } from "../case/index.ts";
import { comparableScenarios, type ComparedCase, comparisonProblems } from "../compare/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { LoadedCase } from "./caseLoading.ts";
import { outProblems } from "./outFolder.ts";
import { unnamedScenarios } from "./problems/cases.ts";
import { sameTwice } from "./problems/names.ts";
import { commandInTheWay } from "./standingFiles.ts";

/** Name of the document among the files of a comparison. */
export const COMPARE_DOCUMENT = "compare.json";

/** A case, and the scenario of it that is compared. */
export interface ComparedSide {
  readonly input: RunInput;
  readonly scenario: string;
}

/** How two sides were typed. */
export interface TypedSides {
  /** Folder of the second case; null: both scenarios are of the first. */
  readonly other: string | null;
  readonly scenarios: readonly string[];
  /** Folder of what is written; null: nothing is. */
  readonly out: string | null;
}

type Two<Each> = readonly [first: Each, second: Each];

/**
 * The two that are compared, or all that stands against comparing them.
 *
 * @param cases  The same one twice where both scenarios are of one case.
 */
export function comparedSides(
  folder: string,
  cases: Two<LoadedCase>,
  typed: TypedSides,
): { readonly sides: Two<ComparedSide> | null; readonly problems: readonly Problem[] } {
  const asked = askedScenarios(typed);
  const compared = [caseOf(cases[0], asked[0]), caseOf(cases[1], asked[1])] as const;
  const [first, second] = [sideOf(cases[0], asked[0]), sideOf(cases[1], asked[1])];
  const unnamed = unnamedProblems(cases, asked, typed);
  const isOneCase = typed.other === null || resolve(typed.other) === resolve(folder);
  const isSame = isOneCase && first !== null && first.scenario === second?.scenario;
  const problems = [
    ...unnamed,
    ...comparisonProblems(compared, "--scenarios"),
    ...(isSame && unnamed.length === 0 ? [sameTwice(first.scenario)] : []),
    ...placeProblems(folder, typed),
  ];
  return { sides: first === null || second === null ? null : [first, second], problems };
}

/** Scenarios as they were typed, undefined for the one that the answer is about: a single name is of both of two cases. */
function askedScenarios({ scenarios, other }: TypedSides): Two<string | undefined> {
  const [first, second] = scenarios;
  if (second !== undefined) return [first, second];
  return other === null ? [undefined, first] : [first, first];
}

function caseOf({ input }: LoadedCase, scenario: string | undefined): ComparedCase | null {
  return input === null ? null : { case: input.case, ...(scenario === undefined ? {} : { scenario }) };
}

/** Null where there is no case, or no scenario of it that its answer is about. */
function sideOf({ input }: LoadedCase, asked: string | undefined): ComparedSide | null {
  const scenario = input === null ? null : (asked ?? ownScenario(input));
  return input === null || scenario === null ? null : { input, scenario };
}

function ownScenario({ case: case_ }: RunInput): string | null {
  return answerScenario(case_)?.id ?? null;
}

/** E922 where too many scenarios are named, none of one case, or none of a case whose answer is about none though it has some. */
function unnamedProblems(
  cases: Two<LoadedCase>,
  asked: Two<string | undefined>,
  { scenarios, other }: TypedSides,
): readonly Problem[] {
  const known = cases.map(({ input }) => (input === null ? [] : comparableScenarios(input.case)));
  const isWithout = cases.some((each, at) => known[at]!.length > 0 && sideOf(each, asked[at]) === null);
  const isNamed = scenarios.length > 0 || other !== null;
  if (isNamed && scenarios.length <= 2 && !isWithout) return [];
  if (known.some((ids, at) => ids.length === 0 && cases[at]!.input !== null)) return [];
  const [first = [], second = []] = known;
  const example = other === null ? first.slice(0, 2) : [...first.slice(0, 1), ...second.slice(0, 1)];
  return [unnamedScenarios(scenarios, [...new Set(known.flat())], example)];
}

function placeProblems(folder: string, { other, out }: TypedSides): readonly Problem[] {
  if (out === null) return [];
  const blocked = [folder, ...(other === null ? [] : [other])].flatMap((each) => outProblems(out, each));
  return blocked.length > 0 ? blocked.slice(0, 1) : commandInTheWay(out, "compare", COMPARE_DOCUMENT);
}
