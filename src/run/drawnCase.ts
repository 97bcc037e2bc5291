import { withDrawnShares } from "../audit/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { StopSignal } from "../engines/equilibrium/index.ts";
import { answerScenario } from "../case/index.ts";
import type { ChoiceResult, Results } from "../results/index.ts";
import type { RunInput } from "../solve/index.ts";
import {
  type DrawnCase,
  type DrawOptions,
  type DrawRow,
  drawRunner,
  inputEnds,
  withDraws,
} from "../solve/draws/index.ts";
import { drawsWithoutAnswer, nothingToDraw } from "./problems.ts";
import { type Solved, solvedOf } from "./solved.ts";

/** Draws that are asked for; plain data. */
export interface AskedDraws extends DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

/** Solves draws of a case somewhere, in the order of their numbers, with what each input does alone. */
export type DrawSolver = (input: RunInput, asked: AskedDraws) => Promise<DrawnCase>;

/** E541 where draws would all be the same, or there is no scenario to draw. */
export function drawProblems(input: RunInput, asked: AskedDraws): readonly Problem[] {
  const { plan, scenarios } = drawRunner(input, asked);
  if (scenarios.length === 0) return [nothingToDraw(true, [])];
  const names = plan.sets.map(({ name }) => name);
  const isCertain = plan.sets.every(({ estimates }) => estimates.every(({ spread }) => spread === 0));
  return names.length === 1 && isCertain ? [nothingToDraw(false, names)] : [];
}

/** Draws that are solved here, one after another. */
export function drawsInOrder(input: RunInput, asked: AskedDraws, signal?: StopSignal): DrawnCase {
  const runner = drawRunner(input, asked, signal);
  return { rows: runner.rows(0, asked.draws), ends: inputEnds(runner) };
}

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
  const runner = drawRunner(input, asked);
  const told = asked.scenarios?.[0] ?? answerScenario(input.case)?.id;
  const results = withChoices(withDraws(solved.results, input.case, runner, drawn, asked.seed), told, choices);
  const { claims } = solved.results;
  const audited = claims === undefined ? results : { ...results, claims };
  const shared = withDrawnShares(audited, input.case, { columns: runner.columns, rows: drawn.rows });
  const missed = failures(drawn.rows);
  const { resampledVotes } = solved;
  return solvedOf(input, {
    results: shared,
    problems: [...solved.problems, ...(missed.length === 0 ? [] : [drawsWithoutAnswer(missed, asked.draws)])],
    ...(resampledVotes === undefined ? {} : { resampledVotes }),
  });
}

function withChoices(results: Results, scenario: string | undefined, choices: readonly ChoiceResult[]): Results {
  const found = scenario === undefined ? undefined : results.scenarios[scenario];
  if (scenario === undefined || found?.equilibrium === undefined || choices.length === 0) return results;
  const equilibrium = { ...found.equilibrium, choices };
  return { ...results, scenarios: { ...results.scenarios, [scenario]: { ...found, equilibrium } } };
}

/** How many draws lack an answer in some scenario, by the code that says why. */
function failures(rows: readonly DrawRow[]): readonly { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { status } of rows) if (status !== "ok") counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
