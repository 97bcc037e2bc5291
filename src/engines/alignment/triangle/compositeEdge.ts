import type { Problem } from "../../../base/problems/index.ts";
import { factsTwice, noWeight, partNotKnown, partOutside, weightOfPart } from "./problems.ts";

/** Weights of the parts of an edge. */
export interface EdgeWeights {
  readonly votes: number;
  readonly defence: number;
  readonly trade: number;
  readonly ties: number;
}

/** Weights where a case gives none: votes count as much as any two of the others. An assumption. */
export const EDGE_WEIGHTS: EdgeWeights = { votes: 0.4, defence: 0.2, trade: 0.2, ties: 0.2 };

/** What is known of a pair beside its votes; left out where it is not known. */
export interface PairFacts {
  readonly a: string;
  readonly b: string;
  /** 1 with an obligation to defend, 0 without; neutrality, non-aggression and consultation do not count. */
  readonly defence?: number;
  /** −1 where either has imposed a measure on the other, 0 where neither has. */
  readonly trade?: number;
  /** From −1 to 1: 1 where ties are recorded, 0 where there are none. */
  readonly ties?: number;
}

/** Parts beside the votes, with their words and ranges. */
const PARTS = {
  defence: { words: "defence obligations", allowed: "0 or 1", fits: (x: number): boolean => x === 0 || x === 1 },
  trade: { words: "trade measures", allowed: "0 or -1", fits: (x: number): boolean => x === 0 || x === -1 },
  ties: { words: "ties", allowed: "a number from -1 to 1", fits: (x: number): boolean => x >= -1 && x <= 1 },
} as const;

const PART_NAMES = ["defence", "trade", "ties"] as const;

/**
 * Composite edge of a pair: weighted mean of its votes and of what else is known.
 *
 *     edge = Σ_k w_k x_k / Σ_k w_k,   x: kappa_w2, defence obligation, trade policy, ties
 *
 * @param votes  kappa_w2 of the pair.
 * @param facts  Every part with a weight; `edgeFactProblems` says which are absent.
 * @returns NaN where a part with a weight is absent.
 * @unit none, −1 to 1
 * @source docs/model/alignment.md, Triangle; the weights are assumed
 *
 * @example
 *   compositeEdge(0.5, { a: "A", b: "B", defence: 1, trade: -1, ties: 1 }, EDGE_WEIGHTS)   // 0.4
 *   compositeEdge(0.5, { a: "A", b: "B", defence: 0, trade: 0 }, EDGE_WEIGHTS)             // NaN
 */
export function compositeEdge(votes: number, facts: PairFacts, weights: EdgeWeights): number {
  const parts = [[weights.votes, votes] as const, ...PART_NAMES.map((part) => [weights[part], facts[part]] as const)];
  const counted = parts.filter(([weight]) => weight > 0);
  const total = counted.reduce((sum, [weight]) => sum + weight, 0);
  return counted.reduce((sum, [weight, value]) => sum + weight * (value ?? NaN), 0) / total;
}

/** Facts of a pair, whichever of the two is named first. */
export function factsOf(facts: readonly PairFacts[], a: string, b: string): PairFacts {
  return facts.find((each) => isOf(each, a, b)) ?? { a, b };
}

function isOf(facts: PairFacts, a: string, b: string): boolean {
  return (facts.a === a && facts.b === b) || (facts.a === b && facts.b === a);
}

/** What is wrong with weights, and what composite edges lack; all at once. */
export function edgeFactProblems(
  pairs: readonly (readonly [string, string])[],
  facts: readonly PairFacts[],
  weights: EdgeWeights,
): readonly Problem[] {
  const weighed = weightProblems(weights);
  if (weighed.length > 0) return weighed;
  return pairs.flatMap(([a, b]) => {
    if (facts.filter((each) => isOf(each, a, b)).length > 1) return [factsTwice(a, b)];
    const known = factsOf(facts, a, b);
    return PART_NAMES.filter((part) => weights[part] > 0).flatMap((part) => {
      const value = known[part];
      const { words, allowed, fits } = PARTS[part];
      if (value === undefined) return [partNotKnown(a, b, part, words)];
      return fits(value) ? [] : [partOutside(a, b, part, value, allowed)];
    });
  });
}

function weightProblems(weights: EdgeWeights): Problem[] {
  const parts = ["votes", ...PART_NAMES] as const;
  const off = parts.filter((part) => !(weights[part] >= 0 && weights[part] < Infinity));
  if (off.length > 0) return off.map((part) => weightOfPart(part, weights[part]));
  return parts.every((part) => weights[part] === 0) ? [noWeight()] : [];
}
