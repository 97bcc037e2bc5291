import { join } from "node:path";
import { sweepResult, type SweptCase, sweptCase } from "../../compare/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { writeFolderWhole } from "../../node/files/index.ts";
import { answerText, sweepAnswer } from "../../tell/findings/index.ts";
import { caseWording, scenarioProblems, type Solved } from "../../run/index.ts";
import { actsInMarketsAlone, answerScenario, type Case } from "../../case/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { outProblems } from "../outFolder.ts";
import { notSwept, ownRates } from "../problems/cases.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { rowsLines } from "../oneScreen/screenRow.ts";
import { screenWidth } from "../screen.ts";
import { solvedCase } from "../solvedCase.ts";
import { commandInTheWay } from "../standingFiles.ts";

/** How a sweep is asked for. */
export interface SweepRequest {
  /** A scenario or a sweep of the case; null: what the answer is about. */
  readonly scenario: string | null;
  /** Sizes of measures in percent; null: `SIZES`, or the rates of a sweep. */
  readonly scale: readonly number[] | null;
  /** Folder of what is written; null: nothing is. */
  readonly out: string | null;
  /** Whether ranges are printed. */
  readonly full: boolean;
  readonly progress: Progress;
}

/** Name of the document among the files of a sweep. */
const DOCUMENT = "sweep.json";
/** Sizes of measures, percent of what they are. */
const SIZES: readonly number[] = [0, 25, 50, 75, 100, 125, 150, 175, 200];

/** `tertius sweep CASE`: one scenario at several sizes of its measures, each with every variant of the model. */
export async function sweep(folder: string, options: CaseOptions, request: SweepRequest): Promise<Outcome> {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("sweep", folder, [...problems, ...placeProblems(request, folder)]);
  const { case: case_ } = input;
  const scenario = request.scenario ?? ownScenario(case_);
  const swept = scenario === null ? null : sweptCase(case_, scenario, request.scale ?? SIZES);
  const wrong = [...scenarioFaults(case_, scenario, swept, request), ...placeProblems(request, folder)];
  if (hasErrors(wrong) || swept === null) return refused("sweep", folder, [...problems, ...wrong]);
  const solved = await solvedCase({ ...input, case: swept.case }, options, {
    scenario: null,
    progress: request.progress,
  });
  const found = sweepResult(case_, swept, solved.results);
  const words = caseWording(input, options.lang);
  const outcome: Omit<Outcome, "text"> = {
    command: "sweep",
    subject: folder,
    status: solved.status,
    problems: [...problems, ...once(solved)],
    content: { sweep: found, manifest: runManifest(input, options) },
    exit: solved.status === "ok" ? EXIT.done : EXIT.refused,
    areWarningsTold: !request.full,
  };
  const text = answerText(sweepAnswer(found, words, request.full), screenWidth()).trimEnd();
  if (request.out === null) return { ...outcome, text };
  const { SWEEP_CHARTS, sweepFiles } = await import("../sweepFiles.ts");
  const writing = writeFolderWhole(request.out, sweepFiles(DOCUMENT, outcome, found, input, words));
  if (writing.length > 0) return refused("sweep", folder, [...outcome.problems, ...writing]);
  const place = { label: words.say("sweep.screen.chart", {}), command: [join(request.out, SWEEP_CHARTS.screen)] };
  return { ...outcome, text: [text, ...rowsLines([[place]], screenWidth())].join("\n") };
}

function ownScenario(case_: Case): string | null {
  return answerScenario(case_)?.id ?? null;
}

/** A warning is the same at every size but for where it stands: it is told once, and what failed at every size. */
function once({ problems }: Solved): readonly Problem[] {
  const known = new Set<string>();
  return problems.filter(({ severity, code, message }) => {
    const key = `${code} ${message}`;
    if (severity === "error" || !known.has(key)) {
      known.add(key);
      return true;
    }
    return false;
  });
}

function scenarioFaults(
  case_: Case,
  scenario: string | null,
  swept: SweptCase | null,
  { scale }: SweepRequest,
): readonly Problem[] {
  if (swept?.unit === "percent" && scale !== null) return [ownRates(swept.scenario)];
  if (swept !== null) {
    const acting = swept.case.scenarios.filter(({ measures }) => measures.length > 0);
    const isInMarkets = acting.length > 0;
    return acting.every((each) => actsInMarketsAlone(swept.case, each)) ? [notSwept(scenario, isInMarkets, null)] : [];
  }
  const unknown = scenarioProblems(case_, scenario, "--scenario");
  return unknown.length > 0 ? unknown : [notSwept(scenario, false, marketScenario(case_, scenario))];
}

/** A scenario of a market that is solved: the one of that name, or the first of all. */
function marketScenario(
  { markets }: Case,
  wanted: string | null,
): { readonly market: string; readonly scenario: string } | null {
  const solved = markets.filter(({ coverage }) => coverage === "full");
  const all = solved.flatMap(({ name, scenarios }) => scenarios.map(({ id }) => ({ market: name, scenario: id })));
  return all.find(({ scenario }) => wanted === null || scenario === wanted) ?? null;
}

function placeProblems({ out }: SweepRequest, folder: string): readonly Problem[] {
  if (out === null) return [];
  const blocked = outProblems(out, folder);
  return blocked.length > 0 ? blocked : commandInTheWay(out, "sweep", DOCUMENT);
}
