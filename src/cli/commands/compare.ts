import { compareRuns } from "../../compare/index.ts";
import { type Case, codesNamed, partyCodes } from "../../case/index.ts";
import { hasErrors } from "../../base/problems/index.ts";
import { writeFolderWhole } from "../../node/files/index.ts";
import { caseTitle, type ToldComparison } from "../../tell/findings/index.ts";
import { caseWording, type Solved } from "../../run/index.ts";
import type { Comparison } from "../../results/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { loadCase } from "../caseLoading.ts";
import { COMPARE_DOCUMENT, type ComparedSide, comparedSides, type TypedSides } from "../comparedSides.ts";
import { compareCommand, compareText } from "../oneScreen/compareScreen.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused, type Status } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { solvedCase } from "../solvedCase.ts";

/** How two answers are asked for. */
export interface CompareRequest extends TypedSides {
  /** Whether all is printed, not one screen. */
  readonly full: boolean;
  readonly progress: Progress;
}

/** `tertius compare CASE [OTHER]`: two scenarios solved with every variant of the model, and what is different in the second. */
export async function compare(folder: string, options: CaseOptions, request: CompareRequest): Promise<Outcome> {
  const one = loadCase(folder, options);
  const two = request.other === null ? one : loadCase(request.other, options);
  const { sides, problems: wrong } = comparedSides(folder, [one, two], request);
  const found = [...one.problems, ...(two === one ? [] : two.problems), ...wrong];
  if (sides === null || hasErrors(found)) return refused("compare", subjectOf(folder, request), found);
  const [first, second] = sides;
  const isAudited = two !== one && first.input.case.claims !== null && second.input.case.claims !== null;
  const [solvedFirst, solvedSecond] = [
    await solvedSide(first, isAudited, options, request),
    await solvedSide(second, isAudited, options, request),
  ];
  const comparison = compareRuns(comparedRun(first, solvedFirst), comparedRun(second, solvedSecond));
  const told = toldComparison(comparison, first.input, second.input, options);
  const status = worse(solvedFirst.status, solvedSecond.status);
  const outcome: Omit<Outcome, "text"> = {
    command: "compare",
    subject: subjectOf(folder, request),
    status,
    problems: [...found, ...solvedFirst.problems, ...solvedSecond.problems],
    content: { comparison, manifests: [first, second].map(({ input }) => runManifest(input, options)) },
    exit: status === "ok" ? EXIT.done : EXIT.refused,
    areWarningsTold: !request.full,
  };
  const typed = { folder, options, request };
  if (request.out === null) return { ...outcome, text: compareText(told, typed) };
  const { compareFiles } = await import("../compareFiles.ts");
  const inputs = [first.input, second.input] as const;
  const writing = writeFolderWhole(
    request.out,
    compareFiles(COMPARE_DOCUMENT, outcome, told, inputs, compareCommand(typed)),
  );
  if (writing.length > 0) return refused("compare", outcome.subject, [...outcome.problems, ...writing]);
  return { ...outcome, text: compareText(told, typed) };
}

function subjectOf(folder: string, { other }: CompareRequest): string {
  return other === null ? folder : `${folder}, ${other}`;
}

/**
 * Solves one side with every variant of the model.
 *
 * @param isAudited  Whether verdicts are compared: claims read every scenario. Else the scenario alone is solved.
 */
function solvedSide(
  { input, scenario }: ComparedSide,
  isAudited: boolean,
  options: CaseOptions,
  { progress }: CompareRequest,
): Promise<Solved> {
  const scenarios = input.case.scenarios.map((each) => (each.id === scenario ? { ...each, fullRange: true } : each));
  const bare = isAudited ? {} : { alignment: null, positions: null, claims: null };
  const own = { ...input, case: { ...input.case, ...bare, scenarios } };
  return solvedCase(own, options, { scenario: isAudited ? null : scenario, progress });
}

function comparedRun({ input, scenario }: ComparedSide, { results }: Solved): Parameters<typeof compareRuns>[0] {
  return { case: input.case, results, scenario };
}

const ORDER: readonly Status[] = ["ok", "partial", "failed"];

function worse(one: Status, other: Status): Status {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? "failed";
}

/** Two scenarios of one case by their titles, those of two cases with the title of the case before, or its id where both have one. */
function toldComparison(
  comparison: Comparison,
  first: RunInput,
  second: RunInput,
  { lang }: CaseOptions,
): ToldComparison {
  const [own, others] = [caseWording(first, lang), caseWording(second, lang)];
  const scenarios = [own.title(comparison.first.title), others.title(comparison.second.title)] as const;
  const ids = [comparison.first.scenario, comparison.second.scenario] as const;
  const apart = scenarios[0] === scenarios[1] ? ids : scenarios;
  const places = namedPlaces(first.case);
  if (first === second) return { comparison, words: own, titles: scenarios, names: apart, places };
  const cases = [caseTitle(first.case, own), caseTitle(second.case, others)] as const;
  const isSame = cases[0] === cases[1];
  const [one, other] = isSame ? [first.case.id, second.case.id] : cases;
  const named = (case_: string, scenario: string): string => own.say("compare.ofCase", { case: case_, scenario });
  const titles = [named(one, scenarios[0]), named(other, scenarios[1])] as const;
  const names = first.case.id === second.case.id ? apart : ([one, other] as const);
  return { comparison, words: own, titles, names, places };
}

/** Places of each market in countries that the question names. */
function namedPlaces({ markets, parties }: Case): NonNullable<ToldComparison["places"]> {
  const codes = codesNamed(parties, partyCodes(parties));
  const own = ({ nodes }: Case["markets"][number]): readonly string[] =>
    nodes.flatMap(({ id, country }) => (codes.has(country) ? [id] : []));
  return Object.fromEntries(markets.map((series) => [series.name, new Set(own(series))]));
}
