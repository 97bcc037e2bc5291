import type { DyadSimilarity, VoteRecord } from "../model.ts";
import {
  type Ballots,
  ballotsOf,
  ballotsWhere,
  chosenRollCalls,
  jointVotes,
  statePosition,
} from "../similarity/ballots.ts";
import type { Bootstrap } from "../similarity/resampledTimes.ts";
import { bySession, drawnDyad, dyadOn } from "../similarity/dyadSimilarity.ts";
import type { TrendOptions, TrendPart } from "./model.ts";

/** Parts of sessions on all roll calls (null) or on a resample of their resolutions, by its number. */
export type PartsOn = (draw: number | null) => readonly TrendPart[];

/**
 * Sessions in which two states voted together, in order, the one that straddles the split in two. A resample is drawn from the
 * whole session, and then divided.
 *
 * @param bootstrap  Without it there are no resamples to ask for.
 * @throws E650 unknown state · E652 to E658 selection and bootstrap
 */
export function trendParts(
  record: VoteRecord,
  [a, b]: readonly [string, string],
  options: TrendOptions,
  bootstrap?: Bootstrap,
): PartsOn {
  const pair = [statePosition(record, a), statePosition(record, b)] as const;
  const sessions = bySession(record, chosenRollCalls(record, options, bootstrap));
  const parts = sessions.map((session) => {
    return sessionParts(ballotsOf(record, session, options.weights, bootstrap), pair, options.split);
  });
  return (draw) => parts.flatMap((read) => read(draw));
}

const SIDES = ["before", "after"] as const;

function sessionParts(ballots: Ballots, pair: readonly [number, number], split: string): PartsOn {
  const sides = SIDES.map((side) => ({ side, on: sideOf(ballots, pair, side, split) }));
  return (draw) => {
    const read = sides.map(({ side, on }) => ({ side, similarity: on(draw) }));
    const total = read.reduce((sum, { similarity }) => sum + similarity.n, 0);
    return read
      .filter(({ similarity }) => similarity.n > 0)
      .map(({ side, similarity }) => ({
        session: ballots.session ?? NaN,
        side,
        share: similarity.n / total,
        similarity,
      }));
  };
}

/** Similarity on one side of the split: on all roll calls, or on what a resample of the whole session leaves there. */
function sideOf(
  ballots: Ballots,
  pair: readonly [number, number],
  side: TrendPart["side"],
  split: string,
): (draw: number | null) => DyadSimilarity {
  const { record, rollCalls } = ballots;
  const own = ballotsWhere(ballots, (k) => (record.dates[rollCalls[k] ?? -1] ?? "") < split === (side === "before"));
  const joint = jointVotes(own, ...pair);
  const whole = dyadOn({ ...own, resamples: [] }, ...pair);
  return (draw) => (draw === null ? whole : drawnDyad(own, ...pair, draw, joint));
}
