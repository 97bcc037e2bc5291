import { join } from "node:path";
import { answer, answerText } from "../../findings/index.ts";
import { RESULTS_FOLDER, writeFolderWhole } from "../../files/index.ts";
import { type Problem, problem } from "../../problems/index.ts";
import { nearest } from "../../wording/index.ts";
import {
  type AlignmentRun,
  type Results,
  type Run,
  runAlignment,
  runCase,
  type RunInput,
  runMarkets,
  runPositions,
  withAlignment,
  withMarkets,
  withPositions,
} from "../../solve/index.ts";
import { type AuditedResults, neededParts, withClaims } from "../../audit/index.ts";
import { withUncertainty } from "../../uncertainty/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { includedResults } from "../includedResults.ts";
import { outProblems } from "../outFolder.ts";
import { EXIT, type Outcome, refused, type Status } from "../outcome.ts";
import { runContent } from "../runContent.ts";
import { runFiles, WORKBOOK_FILE } from "../runFiles.ts";
import { SCREEN_WIDTH } from "../screen.ts";
import { caseWording } from "../caseWording.ts";
import { BRIEF_FILE } from "../briefPage.ts";

/** How a run is asked for. */
export interface RunRequest {
  /** Null: all of the case. */
  readonly scenario: string | null;
  /** Folder of the results; null: `out/<case>`, or none when a document is printed. */
  readonly out: string | null;
  /** Whether the document itself is printed. */
  readonly json: boolean;
  readonly progress: (line: string) => void;
}

/** `tertius run CASE`: solves every scenario, prints the answer, writes results, tables and brief. */
export function run(folder: string, options: CaseOptions, request: RunRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("run", folder, problems);
  const unknown = unknownScenario(input, request.scenario);
  if (unknown !== null) return refused("run", folder, [...problems, unknown]);
  const out = request.out ?? (request.json ? null : join(RESULTS_FOLDER, input.case.id));
  const blocked = out === null ? [] : outProblems(out, folder);
  if (blocked.length > 0) return refused("run", folder, [...problems, ...blocked]);
  const solved = solvedCase(input, options, request);
  const outcome = {
    command: "run",
    status: statusOf(solved),
    problems: [...problems, ...solved.problems],
    content: runContent(input, solved.results, options.lang),
  };
  const said: Outcome = {
    ...outcome,
    subject: folder,
    text: runText(input, solved, options, out),
    exit: outcome.status === "ok" ? EXIT.done : EXIT.refused,
  };
  if (out === null) return said;
  const finish = async (): Promise<Outcome> => {
    const { files, problems: missing } = await runFiles(outcome, input, solved.results, options.lang);
    const writing = writeFolderWhole(out, files);
    if (writing.length > 0) return refused("run", folder, [...outcome.problems, ...writing]);
    return { ...said, problems: [...said.problems, ...missing] };
  };
  return { ...said, finish };
}

function runText(input: RunInput, solved: AuditedRun, options: CaseOptions, out: string | null): string {
  const blocks = answer(solved.results, input.case, caseWording(input, options.lang));
  const text = answerText(blocks, process.stdout.columns ?? SCREEN_WIDTH);
  if (out === null) return text;
  return `${text}\nBrief:   ${join(out, BRIEF_FILE)}\nResults: ${join(out, "results.json")}\nTables:  ${join(out, "tables")}, ${join(out, WORKBOOK_FILE)}\nCharts:  ${join(out, "charts")}`;
}

/** A run whose claims were audited. */
export interface AuditedRun extends Run {
  readonly results: AuditedResults;
}

/**
 * Solves the scenarios of a case with ranges and audits its claims, as `run`, `brief` and `audit` do. Where one scenario
 * is asked for no claim is audited: others read what was not solved.
 */
export function solvedCase(
  input: RunInput,
  options: CaseOptions,
  request: Pick<RunRequest, "scenario" | "progress">,
): AuditedRun {
  if (request.scenario !== null) return unauditedCase(input, options, request);
  const include = [...new Set([...options.include, ...neededParts(input.case)])];
  const { results, problems } = unauditedCase(input, { ...options, include }, request);
  const audited = withClaims(results, input.case);
  return {
    results: includedResults(audited, input.case, options.include, include),
    problems: [...problems, ...claimProblems(audited)],
  };
}

/** What could not be computed for claims. */
function claimProblems({ claims = [] }: AuditedResults): readonly Problem[] {
  return claims.flatMap(({ problems }) => problems);
}

/** Solves the scenarios of a case with ranges. */
function unauditedCase(input: RunInput, options: CaseOptions, request: Pick<RunRequest, "scenario" | "progress">): Run {
  const trade = runCase(
    input,
    {
      include: options.include,
      ...(request.scenario === null ? {} : { scenario: request.scenario }),
      ...(options.deficits === null ? {} : { deficits: options.deficits }),
      ...(options.elasticities === null ? {} : { elasticities: options.elasticities }),
      onScenario: (id, position, count) => request.progress(`[${position + 1}/${count}] ${id}`),
    },
    withUncertainty(input.others),
  );
  const markets = runMarkets(input.case, {
    ...(request.scenario === null ? {} : { scenario: request.scenario }),
    onMarket: (name, scenario) => request.progress(`market ${name}: ${scenario}`),
  });
  const solved = withMarkets(trade.results, markets, input.case.asOf);
  const alignment = alignmentRun(input, solved, options, request.progress);
  const positions = runPositions(input.case);
  return {
    results: withPositions(withAlignment(solved, alignment), positions),
    problems: [...trade.problems, ...markets.problems, ...(alignment?.problems ?? []), ...(positions?.problems ?? [])],
  };
}

/** Alignment of a case, as `run`, `brief` and `align` solve it; null when the case has none. */
export function alignmentRun(
  input: RunInput,
  results: Results,
  { deficits, elasticities }: CaseOptions,
  progress: (line: string) => void,
): AlignmentRun | null {
  return runAlignment(input, results, {
    ...(deficits === null ? {} : { deficits }),
    ...(elasticities === null ? {} : { elasticities }),
    onStep: (step) => progress(`alignment: ${step}`),
  });
}

/** All scenarios solved, some, or none. */
export function statusOf({ results }: Run): Status {
  const states = Object.values(results.scenarios).map((each) => each.status);
  if (states.every((state) => state === "ok")) return "ok";
  return states.some((state) => state === "ok") ? "partial" : "failed";
}

function unknownScenario(input: RunInput, wanted: string | null): Problem | null {
  if (wanted === null || wanted === "base") return null;
  const ofCase = input.case.scenarios.flatMap(({ id, sweep }) => (sweep === null ? [id] : [sweep.of, id]));
  const ofMarkets = input.case.markets.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
  const known = [...new Set([...ofCase, ...ofMarkets])];
  if (known.includes(wanted)) return null;
  const near = nearest(wanted, known);
  return problem(
    "E908",
    { path: "--scenario" },
    {
      message: `The case has no scenario "${wanted}".`,
      found: wanted,
      expected: `one of base, ${known.join(", ")}`,
      hints: near === null ? [] : [`Did you mean "${near}"?`],
    },
  );
}
