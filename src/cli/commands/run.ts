import { greatest } from "../../base/units/index.ts";
import { join } from "node:path";
import { answer, answerText } from "../../tell/findings/index.ts";
import { writeFolderWhole } from "../../node/files/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { say } from "../../base/wording/index.ts";
import { type AskedDraws, caseWording, drawProblems, scenarioProblems, type Solved } from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { loadCase } from "../caseLoading.ts";
import { idleOptions } from "../idleOptions.ts";
import { caseScore } from "../caseScore.ts";
import { askedDraws } from "../draws/askedDraws.ts";
import type { DrawWords } from "../draws/drawChoice.ts";
import type { CaseOptions } from "../options.ts";
import { outProblems, resultsFolder } from "../outFolder.ts";
import { besideProblems, EXIT, type Outcome, refused } from "../outcome.ts";
import type { DoneRun } from "../oneScreen/doneRun.ts";
import { runScreen } from "../oneScreen/runScreen.ts";
import { runContent } from "../runContent.ts";
import type { WrittenRun } from "../runFiles.ts";
import { BRIEF_FILE, isRunFile, RESULTS_FILE, WORKBOOK_FILE } from "../runFileNames.ts";
import { runInTheWay } from "../standingFiles.ts";
import { screenWidth } from "../screen.ts";
import { type Keeping, keptProblems } from "../keptAnswers.ts";
import { type SolveRequest, solvedCase } from "../solvedCase.ts";

/** How a run is asked for. */
export interface RunRequest extends SolveRequest {
  /** Folder of the results; null: `out/<case>`, or none when a document is printed. */
  readonly out: string | null;
  /** Whether the document itself is printed. */
  readonly json: boolean;
  /** Every chart as PNG beside its SVG. */
  readonly png: boolean;
  /** The brief as PDF beside the page. */
  readonly pdf: boolean;
  /** Whether the page is one without scripts. */
  readonly isStill: boolean;
  /** Whether all is printed, not one screen. */
  readonly full: boolean;
  /** Draws of what is uncertain, as typed. */
  readonly draws: DrawWords;
  /** Whether the answer is kept in the case, and may be written over another one of the same day. */
  readonly keep: Keeping;
}

/** `tertius run CASE`: solves every scenario, prints the answer on one screen, writes results, tables and brief. */
export async function run(folder: string, options: CaseOptions, request: RunRequest): Promise<Outcome> {
  const asked = askedRun(folder, options, request);
  if ("exit" in asked) return asked;
  const { input, problems, texts, draws } = asked;
  const out = request.out ?? (request.json ? null : resultsFolder(input.case));
  const maker = request.pdf && out !== null ? (await import("../../node/publish/index.ts")).pdfMaker() : null;
  const absent = maker === null || typeof maker === "function" ? [] : [maker];
  const blocked = out === null ? [] : [...runPlaceProblems(out, folder, input.case.id), ...absent];
  if (blocked.length > 0) return refused("run", folder, [...problems, ...blocked]);
  const solved = await solvedWith(input, options, request, draws);
  const outcome: RunOutcome = {
    command: "run",
    subject: folder,
    status: solved.status,
    problems: [...problems, ...solved.problems],
    content: runContent(input, solved.results, options),
    exit: solved.status === "ok" ? EXIT.done : EXIT.refused,
    areWarningsTold: !request.full,
  };
  const unkept = keptProblems(folder, input, solved, request);
  if (unkept.length > 0) return refused("run", folder, [...outcome.problems, ...unkept]);
  const { scenario, out: typedOut } = request;
  const done: DoneRun = {
    input,
    options,
    solved,
    folder,
    scenario,
    out,
    typedOut,
    draws: request.draws,
    checked: problems,
    ...caseScore(input, options, "first"),
  };
  if (out === null) return { ...outcome, text: runText(done, request.full) };
  const pictures = { png: request.png, pdf: typeof maker === "function" ? maker : null, isStill: request.isStill, out };
  const { runFiles } = await import("../runFiles.ts");
  const made = await runFiles(outcome, input, solved.results, { folder, texts, options }, pictures);
  return written(outcome, done, { out, made, isFull: request.full });
}

/** What a run is of: the case as it was read, and its draws. */
interface AskedRun extends Pick<ReturnType<typeof loadCase>, "problems" | "texts"> {
  readonly input: RunInput;
  readonly draws: AskedDraws | null;
}

/** Reads what a run is asked for; an outcome where it is refused. */
function askedRun(folder: string, options: CaseOptions, request: RunRequest): AskedRun | Outcome {
  const { asked: draws, problems: wrong } = askedDraws(request.draws, options, request.scenario);
  if (wrong.length > 0) return refused("run", "command line", wrong);
  const { input, problems, texts } = loadCase(folder, options);
  if (input === null) return refused("run", folder, problems);
  const unknown = [
    ...scenarioProblems(input.case, request.scenario, "--scenario"),
    ...idleDraws(input, options, draws),
    ...idleOptions(input.case, options, request.draws),
  ];
  return unknown.length > 0 ? refused("run", folder, [...problems, ...unknown]) : { input, problems, texts, draws };
}

/** What stands against the draws that are asked for, where what they are drawn around is known. */
function idleDraws(input: RunInput, { elasticities }: CaseOptions, draws: AskedDraws | null): readonly Problem[] {
  const isKnown = elasticities === null || input.headline.elasticities.has(elasticities);
  return draws === null || !isKnown ? [] : drawProblems(input, draws);
}

async function solvedWith(
  input: RunInput,
  options: CaseOptions,
  request: RunRequest,
  draws: AskedDraws | null,
): Promise<Solved> {
  const solved = await solvedCase(input, options, request);
  if (draws === null) return solved;
  const { drawnCase } = await import("../draws/drawnCase.ts");
  return drawnCase(input, solved, draws, options, request.progress);
}

type RunOutcome = Omit<Outcome, "text">;

/** What is to be written, where, and how much is printed of it. */
interface Writing {
  readonly out: string;
  readonly made: WrittenRun;
  readonly isFull: boolean;
}

/** The outcome once its files stand in their folder; what could not be made is one more problem. */
function written(outcome: RunOutcome, done: DoneRun, { out, made, isFull }: Writing): Outcome {
  const { solved } = done;
  const writing = writeFolderWhole(out, made.files, (name) => !isRunFile(name) || made.kept.includes(name));
  if (writing.length > 0) return refused("run", outcome.subject, [...outcome.problems, ...writing]);
  const whole = { ...done, solved: { ...solved, problems: [...solved.problems, ...made.problems] } };
  const exit = hasErrors(made.problems) ? EXIT.refused : outcome.exit;
  return { ...besideProblems(outcome, made.problems), exit, text: runText(whole, isFull) };
}

function runPlaceProblems(out: string, folder: string, id: string): readonly Problem[] {
  const blocked = outProblems(out, folder);
  return blocked.length > 0 ? blocked : runInTheWay(out, id);
}

function runText(done: DoneRun, isFull: boolean): string {
  const screen = runScreen(done, isFull);
  if (!isFull) return screen;
  const { input, options, solved, out } = done;
  const blocks = answer(solved.results, input.case, caseWording(input, options.lang));
  const places = out === null ? [] : placesWritten(out, options);
  return [screen, "", answerText(blocks, screenWidth()), ...places].join("\n");
}

function placesWritten(out: string, { lang }: CaseOptions): readonly string[] {
  const places = [
    [say(lang, "written.brief", {}), join(out, BRIEF_FILE)],
    [say(lang, "written.results", {}), join(out, RESULTS_FILE)],
    [say(lang, "written.tables", {}), `${join(out, "tables")}, ${join(out, WORKBOOK_FILE)}`],
    [say(lang, "written.charts", {}), join(out, "charts")],
  ] as const;
  const width = greatest(places.map(([label]) => label.length));
  return places.map(([label, path]) => `${label.padEnd(width)} ${path}`);
}
