import { sessionSimilarities } from "../../src/engines/alignment/index.ts";
import { type AllianceSources, SESSION } from "./sources.ts";

/** Similarity of two states' votes, kappa_w2: zero is what chance gives. */
export type Votes = (a: string, b: string) => number;

/** Which of two similarities counts: the higher, so that both must be far, or their sum. */
export type RivalRule = "both" | "sum";

/** Similarities of all pairs of the states in the session. */
export function votesOf({ states, votes }: Pick<AllianceSources, "states" | "votes">): Votes {
  const pairs = states.flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const));
  const found = sessionSimilarities(votes, pairs, { sessions: [SESSION, SESSION] });
  const known = new Map(found.map(({ a, b, measures }) => [`${a} ${b}`, measures.kappa_w2.value ?? NaN]));
  return (a, b) => known.get(`${a} ${b}`) ?? known.get(`${b} ${a}`) ?? NaN;
}

/**
 * The rival that both vote against most: of all other states the one whose higher similarity to the two is lowest; of equals
 * the first by code.
 */
export function rivalOf(
  [a, b]: readonly [string, string],
  states: readonly string[],
  votes: Votes,
  rule: RivalRule = "both",
): string {
  const nearness = (state: string): number =>
    rule === "both" ? Math.max(votes(a, state), votes(b, state)) : votes(a, state) + votes(b, state);
  const others = states.filter((state) => state !== a && state !== b);
  return others.reduce((best, state) => (nearness(state) < nearness(best) ? state : best));
}
