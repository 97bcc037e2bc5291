import { withDrawnShares } from "../audit/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { StopSignal } from "../engines/equilibrium/index.ts";
import { answerScenario } from "../case/index.ts";
import type { ChoiceResult, Results } from "../results/index.ts";
import type { RunInput } from "../solve/index.ts";
import { choiceSolver, type ChoiceSolver } from "../solve/ranges/index.ts";
import {
  type DrawnCase,
  type DrawnRows,
  type DrawOptions,
  type DrawRow,
  drawRunner,
  type DrawRunner,
  factPlan,
  type FactPlan,
  inputEnds,
  marketDrawRunner,
  type MarketDrawRunner,
  marketEnds,
  SHARED_ERROR,
  withDraws,
  withMarketDraws,
} from "../solve/draws/index.ts";
import { type DrawFailures, drawsWithoutAnswer, nothingToDraw } from "./problems.ts";
import { type Solved, solvedOf } from "./solved.ts";

/** Draws that are asked for; plain data. */
export interface AskedDraws extends DrawOptions {
  readonly draws: number;
  readonly seed: number;
  /**
   * How wide figures are drawn whose ends no source says: 1 takes them as the lowest and highest twentieth; default 1. Figures of claims
   * that are from memory and state no ends are drawn only where it is given.
   */
  readonly recalled?: number;
  /** Whether the tariffs that third countries could choose are searched too. */
  readonly choices?: boolean;
}

/** Draws of a case, and what its third countries could choose. */
export interface DrawnRun {
  readonly drawn: DrawnCase;
  readonly choices: readonly ChoiceResult[];
}

/** Solves draws of a case somewhere, in the order of their numbers, with what each input does alone, and the choices of third countries. */
export type DrawSolver = (input: RunInput, asked: AskedDraws) => Promise<DrawnRun>;

/** What solves draws of a case: of its trade and of its markets, with no scenario where none of it is drawn. */
export interface CaseRunners {
  readonly trade: DrawRunner;
  readonly markets: MarketDrawRunner;
}

/** What third countries could choose in the scenario of the answer, or in the first one that is asked for; null where nobody asks, or there is none. */
export function drawnChoices(input: RunInput, asked: AskedDraws): ChoiceSolver | null {
  if (asked.choices !== true) return null;
  const { parties, scenarios } = input.case;
  const scenario = scenarios.find(({ id }) => id === toldScenario(input, asked));
  return scenario === undefined ? null : choiceSolver(input, asked, scenario, parties.third);
}

/** Id of the scenario that draws are told of first. */
function toldScenario({ case: case_ }: RunInput, { scenarios }: AskedDraws): string | undefined {
  return scenarios?.[0] ?? answerScenario(case_)?.id;
}

/**
 * What solves the draws that are asked for. Coordinates of markets follow those of trade, so that one draw is one point of both.
 *
 * @throws TertiusError when it solves, as `drawRunner` and `marketDrawRunner`.
 */
export function drawRunners(input: RunInput, asked: AskedDraws, signal?: StopSignal): CaseRunners {
  const trade = drawRunner(input, asked, signal);
  const { scenarios, shared = SHARED_ERROR, recalled = 1, seed } = asked;
  const first = trade.plan.dimensions;
  return { trade, markets: marketDrawRunner(input.case, { scenarios, shared, recalled, first, seed }, signal) };
}

/** How figures of claims are drawn: nothing where scenarios are asked for, since then no claim is judged. Their coordinates come last. */
function factsDrawn(input: RunInput, { markets }: CaseRunners, asked: AskedDraws): FactPlan {
  const { scenarios, shared = SHARED_ERROR, recalled, seed } = asked;
  const case_ = scenarios === undefined ? input.case : { ...input.case, claims: null };
  return factPlan(case_, seed, { shared, recalled, first: markets.plan.even });
}

/** E541 where draws would all be the same, or there is no scenario to draw. */
export function drawProblems(input: RunInput, asked: AskedDraws): readonly Problem[] {
  const runners = drawRunners(input, asked);
  if (runners.markets.plan.inputs.length > 0 || factsDrawn(input, runners, asked).drawn.length > 0) return [];
  return idleTrade(runners.trade, "trade and markets");
}

/** The same of draws of trade alone. */
export function tradeDrawProblems(input: RunInput, options: DrawOptions): readonly Problem[] {
  return idleTrade(drawRunner(input, options), "trade");
}

function idleTrade({ plan, scenarios }: DrawRunner, drawn: "trade" | "trade and markets"): readonly Problem[] {
  if (scenarios.length === 0) return [nothingToDraw(drawn, [])];
  const names = plan.sets.map(({ name }) => name);
  const isCertain = plan.sets.every(({ estimates }) => estimates.every(({ spread }) => spread === 0));
  return names.length === 1 && isCertain ? [nothingToDraw(drawn, names)] : [];
}

/** Draws that are solved here, one after another. */
export function drawsInOrder(
  input: RunInput,
  asked: AskedDraws,
  signal?: StopSignal,
  told: DrawsTold = () => {},
): DrawnCase {
  const { trade, markets } = drawRunners(input, asked, signal);
  const parts = [
    { part: "trade" as const, rows: trade.rows, ends: () => inputEnds(trade) },
    { part: "markets" as const, rows: markets.rows, ends: () => marketEnds(markets) },
  ].map(({ part, rows, ends }): DrawnRows => {
    if (!drawnParts({ trade, markets }).includes(part)) return NOT_DRAWN;
    const solved = Array.from({ length: asked.draws }, (_, draw) => {
      const [row] = rows(draw, draw + 1);
      told(part, draw + 1);
      return row!;
    });
    return { rows: solved, ends: ends() };
  });
  return { trade: parts[0]!, markets: parts[1]! };
}

/** Parts of a case that are drawn. */
export type DrawnPart = "trade" | "markets";
/** Told after draws of a part how many of it are done. */
export type DrawsTold = (part: DrawnPart, done: number) => void;

/** Which parts there is something to draw in. */
export function drawnParts({ trade, markets }: CaseRunners): readonly DrawnPart[] {
  return [
    ...(trade.scenarios.length > 0 ? (["trade"] as const) : []),
    ...(markets.plan.inputs.length > 0 ? (["markets"] as const) : []),
  ];
}

/** No draws, and nothing that inputs do alone. */
export const NOT_DRAWN: DrawnRows = { rows: [], ends: [] };

/**
 * A solved case with draws of what is uncertain: each scenario that is drawn has them beside its answer, and claims the share of
 * draws in which they hold.
 *
 * @param drawn    Solved for the same input and options.
 * @param choices  What third countries could choose in the scenario of the answer, or in the first one that was asked for.
 */
export function withDrawnCase(
  input: RunInput,
  solved: Solved,
  asked: AskedDraws,
  drawn: DrawnCase,
  choices: readonly ChoiceResult[] = [],
): Solved {
  const { trade, markets } = drawRunners(input, asked);
  const { case: case_ } = input;
  const { seed } = asked;
  const told = toldScenario(input, asked);
  const ofTrade = withChoices(withDraws(solved.results, case_, trade, drawn.trade, seed), told, choices);
  const isMarkets = drawnParts({ trade, markets }).includes("markets");
  const results = !isMarkets
    ? ofTrade
    : withMarketDraws(ofTrade, { case: case_, runner: markets, drawn: drawn.markets, seed });
  const { claims } = solved.results;
  const audited = claims === undefined ? results : { ...results, claims };
  const shared = withDrawnShares(audited, case_, {
    columns: [...trade.columns, ...(isMarkets ? markets.columns : [])],
    rows: joinedRows(drawn, asked.draws),
    facts: factsDrawn(input, { trade, markets }, asked),
  });
  const missed = (["trade", "markets"] as const).flatMap((part) => failures(drawn[part].rows, part));
  const { resampledVotes } = solved;
  return solvedOf(input, {
    results: shared,
    problems: [...solved.problems, ...missed.map((each) => drawsWithoutAnswer(each, asked.draws))],
    ...(resampledVotes === undefined ? {} : { resampledVotes }),
  });
}

/** Rows of trade and of markets side by side: a draw is one point of both. */
function joinedRows({ trade, markets }: DrawnCase, draws: number): readonly Pick<DrawRow, "values">[] {
  return Array.from({ length: draws }, (_, draw) => ({
    values: [...(trade.rows[draw]?.values ?? []), ...(markets.rows[draw]?.values ?? [])],
  }));
}

function withChoices(results: Results, scenario: string | undefined, choices: readonly ChoiceResult[]): Results {
  const found = scenario === undefined ? undefined : results.scenarios[scenario];
  if (scenario === undefined || found?.equilibrium === undefined || choices.length === 0) return results;
  const equilibrium = { ...found.equilibrium, choices };
  return { ...results, scenarios: { ...results.scenarios, [scenario]: { ...found, equilibrium } } };
}

/** How many draws lack an answer in some scenario, by the code that says why; nothing where all have one. */
function failures(rows: readonly DrawRow[], part: DrawnPart): readonly DrawFailures[] {
  const counts = new Map<string, number>();
  for (const { status } of rows) if (status !== "ok") counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts.size === 0 ? [] : [{ part, failures: [...counts].map(([code, count]) => ({ code, count })) }];
}
