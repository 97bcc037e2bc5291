import { append } from "../../../base/problems/index.ts";
import { type Measure, MEASURES, NO, type VoteRecord, YES } from "../model.ts";
import { randomNumbers } from "../randomNumbers.ts";
import { selectedRollCalls } from "../similarity/rollCallSelection.ts";
import { measureTrend } from "./measureTrend.ts";
import type { TrendOptions } from "./model.ts";
import { trendParts } from "./trendParts.ts";

/** How random pairs are drawn. */
export interface PlaceboOptions extends TrendOptions {
  /** How many pairs. */
  readonly count: number;
  readonly seed: number;
  /** Pairs that are not drawn: those of the question itself. */
  readonly except: readonly (readonly [string, string])[];
}

/** Changes of random pairs of states, by measure. */
export interface PlaceboChanges {
  readonly pairs: readonly (readonly [string, string])[];
  /** By measure [pair] null where the pair has no change. */
  readonly changes: Readonly<Record<Measure, readonly (number | null)[]>>;
}

/**
 * The same statistic for pairs that nothing is asked of: a change that is as large for any two states is none of theirs. Drawn
 * among the states that voted in every session of the window, without repetition; all of them where they are fewer.
 *
 * @throws E652 to E657 selection
 * @unit that of the measure
 * @source docs/model/alignment.md, Trend
 */
export function placeboChanges(record: VoteRecord, options: PlaceboOptions): PlaceboChanges {
  const pairs = drawnPairs(constantVoters(record, options), options);
  const parts = pairs.map((pair) => trendParts(record, pair, options)(null));
  const changesOf = (measure: Measure): readonly (number | null)[] =>
    parts.map((each) => measureTrend(measure, each).change);
  const changes = Object.fromEntries(MEASURES.map((measure) => [measure, changesOf(measure)]));
  return { pairs, changes: changes as PlaceboChanges["changes"] };
}

/** States with a vote in every selected session, in the order of the record. */
function constantVoters(record: VoteRecord, options: TrendOptions): readonly string[] {
  const rollCalls = selectedRollCalls(record, options);
  const sessions = new Set(Array.from(rollCalls, (k) => record.sessions[k] ?? NaN));
  return record.states.labels.filter((_, state) => {
    const voted = rollCalls.filter((k) => isVote(record.votes[k * record.states.size + state] ?? 0));
    return new Set(Array.from(voted, (k) => record.sessions[k] ?? NaN)).size === sessions.size;
  });
}

function isVote(vote: number): boolean {
  return vote >= YES && vote <= NO;
}

function drawnPairs(
  states: readonly string[],
  { count, seed, except }: PlaceboOptions,
): readonly (readonly [string, string])[] {
  const excluded = new Set(except.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const all = states.flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const));
  const left = all.filter(([a, b]) => !excluded.has(`${a} ${b}`));
  const random = randomNumbers(seed);
  const drawn: (readonly [string, string])[] = [];
  while (drawn.length < count && left.length > 0) {
    append(drawn, left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}
