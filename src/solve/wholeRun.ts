import {
  ALIGNMENT_PARTS,
  type AlignmentReadings,
  alignmentOf,
  type AlignmentSolver,
  alignmentSolver,
  withAlignment,
} from "./alignment/runAlignment.ts";
import { resampledVotes } from "./alignment/resampledVotes.ts";
import {
  type MarketQuestion,
  marketQuestions,
  marketRun,
  marketSolver,
  type SolvedMarket,
  withMarkets,
} from "./markets/runMarkets.ts";
import { placedAt, type Problem, TertiusError } from "../base/problems/index.ts";
import { runPositions, withPositions } from "./positions/runPositions.ts";
import {
  type Completion,
  type Run,
  type RunOptions,
  runScenarios,
  scenarioSolver,
  type SolvedScenario,
  tradeRun,
} from "./runCase.ts";
import type { RunInput } from "./runInput.ts";

/** A part of a run that is solved by itself, on any thread: nothing of it rests on another part. */
export type RunPart =
  | { readonly kind: "trade"; readonly scenario: string }
  | { readonly kind: "market"; readonly market: string; readonly scenario: string }
  | { readonly kind: "alignment"; readonly part: keyof AlignmentReadings };

/** A part with what was found: plain data, which can be handed from thread to thread. */
export type SolvedPart =
  | { readonly kind: "trade"; readonly scenario: string; readonly solved: SolvedScenario }
  | { readonly kind: "market"; readonly market: string; readonly scenario: string; readonly solved: SolvedMarket }
  | {
      readonly kind: "alignment";
      /** Empty where the part cannot be had. */
      readonly readings: Partial<AlignmentReadings>;
      /** Why not. */
      readonly problems: readonly Problem[];
    };

/** Every part of a run, those first that share most and take longest: markets, trade with all its ranges, alignment. */
export function runParts(input: RunInput, options: RunOptions = {}): readonly RunPart[] {
  const trade = runScenarios(input, options).map(({ id, fullRange }) => ({
    part: { kind: "trade", scenario: id } as const,
    fullRange,
  }));
  const markets = marketQuestions(input.case, options).map(({ series, resolved }): RunPart => {
    return { kind: "market", market: series.name, scenario: resolved.scenario.id };
  });
  const aligned = alignmentSolver(input, options) === null ? [] : ALIGNMENT_PARTS;
  return [
    ...markets,
    ...trade.filter(({ fullRange }) => fullRange).map(({ part }) => part),
    ...aligned.map((part): RunPart => ({ kind: "alignment", part })),
    ...trade.filter(({ fullRange }) => !fullRange).map(({ part }) => part),
  ];
}

/** What a part is solved on: parts of the same ground share most of what a solver remembers. */
export function partGround(part: RunPart): string {
  return part.kind === "market" ? `market ${part.market}` : part.kind;
}

/** The name of a part, as a line of progress has it. */
export function partName(part: RunPart): string {
  switch (part.kind) {
    case "trade":
      return part.scenario;
    case "market":
      return `market ${part.market}: ${part.scenario}`;
    case "alignment":
      return `alignment: ${part.part}`;
  }
}

/**
 * What solves the parts of a run; models, base years and open economies that they share are solved once by each solver.
 *
 * @param complete  Adds to a trade scenario what rests on further solves, such as ranges.
 */
export function partSolver(
  input: RunInput,
  options: RunOptions = {},
  complete?: Completion,
): (part: RunPart) => SolvedPart {
  const scenarios = new Map(runScenarios(input, options).map((each) => [each.id, each]));
  const solveScenario = scenarioSolver(input, options, complete);
  const questions = new Map(marketQuestions(input.case, options).map((each) => [questionKey(each), each]));
  const solveMarket = marketSolver(input.case, options);
  const alignment = alignmentSolver(input, options);
  return (part) => {
    switch (part.kind) {
      case "trade":
        return { ...part, solved: solveScenario(known(scenarios.get(part.scenario), part)) };
      case "market":
        return { ...part, solved: solveMarket(known(questions.get(`${part.market} ${part.scenario}`), part)) };
      case "alignment":
        return { kind: "alignment", ...alignmentReading(known(alignment, part), part.part) };
    }
  };
}

/** The run that its solved parts make up, in the order of the case whatever the order in which they were solved. */
export function joinedRun(input: RunInput, options: RunOptions, parts: readonly SolvedPart[]): Run {
  const scenarios = runScenarios(input, options);
  const trade = tradeRun(
    scenarios,
    scenarios.map(({ id }) => solvedScenario(parts, id)),
  );
  const questions = marketQuestions(input.case, options);
  const markets = marketRun(
    questions,
    questions.map((question) => solvedMarket(parts, question)),
  );
  const solved = withMarkets(trade.results, markets, input.case.asOf);
  const readings = parts.reduce<Partial<AlignmentReadings>>(
    (all, part) => (part.kind === "alignment" ? { ...all, ...part.readings } : all),
    {},
  );
  const absent = parts.flatMap((part) => (part.kind === "alignment" ? part.problems : []));
  const alignment = isWhole(readings) ? alignmentOf(input, solved, readings) : null;
  const positions = runPositions(input.case);
  const resampled = resampledVotes(input);
  return {
    ...(resampled === null ? {} : { resampledVotes: resampled }),
    results: withPositions(withAlignment(solved, alignment), positions),
    problems: [
      ...trade.problems,
      ...markets.problems,
      ...absent,
      ...(alignment?.problems ?? []),
      ...(positions?.problems ?? []),
    ],
  };
}

function questionKey({ series, resolved }: MarketQuestion): string {
  return `${series.name} ${resolved.scenario.id}`;
}

/** A reading of alignment; what it cannot be had for is among the problems, for the rest of the run stands without it. */
function alignmentReading(
  solver: AlignmentSolver,
  part: keyof AlignmentReadings,
): Pick<Extract<SolvedPart, { readonly kind: "alignment" }>, "readings" | "problems"> {
  try {
    return { readings: { [part]: solver[part]() }, problems: [] };
  } catch (failure) {
    if (!(failure instanceof TertiusError) || INTERRUPTED.has(failure.code)) throw failure;
    return { readings: {}, problems: failure.problems.map((each) => inAlignment(part, each)) };
  }
}

const INTERRUPTED: ReadonlySet<string> = new Set(["E506", "E674"]);

function inAlignment(part: keyof AlignmentReadings, found: Problem): Problem {
  const path = `alignment.${part}`;
  return placedAt(found, { path: found.path === null ? path : `${path}, ${found.path}` });
}

function isWhole(readings: Partial<AlignmentReadings>): readings is AlignmentReadings {
  return ALIGNMENT_PARTS.every((part) => readings[part] !== undefined);
}

function solvedScenario(parts: readonly SolvedPart[], id: string): SolvedScenario {
  const found = parts.find((part) => part.kind === "trade" && part.scenario === id);
  if (found?.kind !== "trade") throw new RangeError(`scenario ${id} was not solved`);
  return found.solved;
}

function solvedMarket(parts: readonly SolvedPart[], question: MarketQuestion): SolvedMarket {
  const key = questionKey(question);
  const found = parts.find((part) => part.kind === "market" && `${part.market} ${part.scenario}` === key);
  if (found?.kind !== "market") throw new RangeError(`market ${key} was not solved`);
  return found.solved;
}

/** A part that the case does not have is a fault of the caller. */
function known<Value>(value: Value | null | undefined, part: RunPart): Value {
  if (value === null || value === undefined) throw new RangeError(`the case has no part ${partName(part)}`);
  return value;
}
