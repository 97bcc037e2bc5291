import { caseWording, tradeDrawProblems } from "../run/index.ts";
import { type DrawOptions, drawRunner, withDraws } from "../solve/draws/index.ts";
import type { PageSection } from "../tell/brief/index.ts";
import { solvedAccounts } from "../tell/findings/index.ts";
import { quickResult } from "./answered.ts";
import type { Answering, Drawing } from "./answering.ts";
import { stateUnder } from "./pair.ts";
import { drawsSectionOf } from "./sections.ts";
import { askedOf, stageOf } from "./stage.ts";
import type { LiveState } from "./state.ts";

/** Draws that a page solves of a state: what takes a quarter of a minute at most where a draw takes a tenth of a second. */
export const DRAWS = 128;
/** As of a run that is asked for no other. */
const SEED = 1;

/** Draws of a page under one state, as far as they are solved. */
export interface LiveDraws {
  readonly done: number;
  readonly draws: number;
  /** What they come to; null before the last of them is solved. */
  readonly section: PageSection | null;
}

/**
 * The draws of the elasticities under a state: the first call gets ready for them, each further one solves one. They are those of `tertius run --draws` of the scenario
 * with the same seed. Null where there is nothing to draw: none are asked for, no answer, a scenario of markets alone, nothing uncertain, or a page that was
 * written with draws and stands as it was written.
 *
 * @param draws  A whole number; 0: none.
 */
export function moreDraws(answering: Answering, given: LiveState, draws: number): LiveDraws | null {
  if (draws === 0) return null;
  const { market: _market, ...asked } = given;
  const key = JSON.stringify([asked, draws]);
  const { memory } = answering;
  const known = memory.drawing?.key === key ? memory.drawing.found : undefined;
  const found = known === undefined ? openedDrawing(answering, asked) : withMore(known, draws);
  memory.drawing = { key, found };
  if (found === null) return null;
  const { rows } = found;
  return { done: rows.length, draws, section: rows.length < draws ? null : told(answering, found) };
}

function withMore(drawing: Drawing | null, draws: number): Drawing | null {
  if (drawing === null) return null;
  const { rows, runner } = drawing;
  return { ...drawing, rows: [...rows, ...runner.rows(rows.length, Math.min(draws, rows.length + 1))] };
}

function openedDrawing(answering: Answering, given: LiveState): Drawing | null {
  const { state } = stateUnder(answering, given);
  if (state === null || isPrintedWithDraws(answering, state)) return null;
  const stage = stageOf(answering, state, "quick");
  if (!("input" in stage)) return null;
  const { input, scenario } = stage;
  const options: DrawOptions = { ...askedOf(answering.source, state), scenarios: [scenario.id], seed: SEED };
  if (tradeDrawProblems(input, options).length > 0) return null;
  const { result } = quickResult(answering, stage);
  if (result.equilibrium === undefined) return null;
  return { input, scenario: scenario.id, result, runner: drawRunner(input, options), rows: [] };
}

/** Whether the answer of the page has draws as it was written, and nothing was moved. */
function isPrintedWithDraws({ source }: Answering, { version: _version, ...moved }: LiveState): boolean {
  const isMoved = Object.values(moved).some((value) => value !== undefined);
  return !isMoved && (source.results.figures.answer?.includes("draws") ?? false);
}

function told({ source }: Answering, { input, scenario, result, runner, rows }: Drawing): PageSection | null {
  const centre = { scenarios: { [scenario]: result } };
  const results = withDraws(centre, input.case, runner, { rows, ends: [] }, SEED);
  const words = caseWording(input, source.asked.lang);
  return drawsSectionOf(results, {
    input,
    accounts: solvedAccounts(results, input.case, words),
    words,
    scenario,
    figures: {},
    world: source.world,
    manifest: source.manifest,
  });
}
