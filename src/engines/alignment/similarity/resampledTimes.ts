import type { VoteRecord } from "../model.ts";
import { randomNumbers } from "../randomNumbers.ts";
import { resolutionClusters } from "./resolutionClusters.ts";

/** How resolutions are resampled. */
export interface Bootstrap {
  /** Number of resamples, such as 200. */
  readonly draws: number;
  readonly seed: number;
}

/** Keeps the numbers of neighbouring sessions apart. */
const SESSION_STEP = 0x85ebca6b;

/**
 * How often each roll call is drawn when the resolutions of each session are drawn anew, with replacement, as many as there are. What
 * a draw takes from a session depends on the seed and on what is selected of it, not on the other sessions.
 *
 * @returns [draw][k]
 * @unit times
 * @source Efron (1979), Annals of Statistics 7(1); in clusters: Field & Welsh (2007), Journal of the Royal Statistical Society B 69(3)
 *
 * @example
 *   const record = { sessions: Int32Array.of(1, 1), resolutions: ["R/1/1", "R/1/1"] };
 *   resampledTimes(record, Int32Array.of(0, 1), { draws: 1, seed: 1 })   // [[1, 1]]
 */
export function resampledTimes(
  record: Pick<VoteRecord, "sessions" | "resolutions">,
  rollCalls: Int32Array,
  { draws, seed }: Bootstrap,
): readonly Uint16Array[] {
  const clusters = resolutionClusters(record, rollCalls);
  const sessions = sessionClusters(record, rollCalls, clusters);
  const streams = [...sessions].map(([session, members]) => {
    return { members, random: randomNumbers(seed + Math.imul(session, SESSION_STEP)) };
  });
  return Array.from({ length: draws }, () => {
    const drawn = new Uint16Array(rollCalls.length);
    for (const { members, random } of streams) {
      for (let each = 0; each < members.length; each++) drawn[members[Math.floor(random() * members.length)]!]! += 1;
    }
    return timesOf(clusters, drawn);
  });
}

/** How often each roll call is drawn when its cluster is. */
function timesOf(clusters: Int32Array, drawn: Uint16Array): Uint16Array {
  const times = new Uint16Array(clusters.length);
  for (let k = 0; k < times.length; k++) times[k] = drawn[clusters[k]!]!;
  return times;
}

/** Numbers of the clusters of each session. */
function sessionClusters(
  { sessions }: Pick<VoteRecord, "sessions">,
  rollCalls: Int32Array,
  clusters: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  clusters.forEach((cluster, k) => {
    const session = sessions[rollCalls[k] ?? -1] ?? NaN;
    const members = found.get(session) ?? [];
    if (!members.includes(cluster)) found.set(session, [...members, cluster]);
  });
  return found;
}
