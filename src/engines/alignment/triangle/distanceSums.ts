import type { CommonVotes } from "./commonVotes.ts";

/** Weighted sums over the joint roll calls of one voter with each part, single votes first. */
export interface DistanceSums {
  /** [part] Σ w |x − y|. */
  readonly apart: Float64Array;
  /** [part] Σ w. */
  readonly total: Float64Array;
}

/** Room for the sums of all parts. @unit weight @source definition */
export function distanceSums({ votes, lefts }: CommonVotes): DistanceSums {
  const parts = votes.length + lefts.length;
  return { apart: new Float64Array(parts), total: new Float64Array(parts) };
}

/**
 * Distance of one voter from every part, and the weight of the roll calls on which both voted.
 *
 * @param own      [roll call] Votes; 0 = none.
 * @param weights  [roll call]
 * @param sums     Overwritten.
 * @unit weight
 * @source Signorino & Ritter (1999): the sums of which S is the ratio
 *
 * @example
 *   const yesThenNo = {
 *     rollCalls: Int32Array.of(0, 1), votes: Uint8Array.of(1, 3), lefts: Int32Array.of(0), rights: Int32Array.of(1),
 *     wholes: Int32Array.of(2),
 *   };
 *   const sums = distanceSums(yesThenNo);
 *   distanceSumsInto(sums, yesThenNo, Uint8Array.of(2, 2), Float64Array.of(1, 0.5));
 *   [sums.apart[2], sums.total[2]]   // [1.5, 1.5]
 */
export function distanceSumsInto(
  { apart, total }: DistanceSums,
  { rollCalls, votes, lefts, rights }: CommonVotes,
  own: Uint8Array,
  weights: Float64Array,
): void {
  const singles = votes.length;
  for (let part = 0; part < singles; part++) {
    const rollCall = rollCalls[part]!;
    const vote = votes[part]!;
    const weight = vote === 0 || own[rollCall] === 0 ? 0 : weights[rollCall]!;
    apart[part] = weight * Math.abs(own[rollCall]! - vote);
    total[part] = weight;
  }
  for (let join = 0; join < lefts.length; join++) {
    const left = lefts[join]!;
    const right = rights[join]!;
    apart[singles + join] = apart[left]! + apart[right]!;
    total[singles + join] = total[left]! + total[right]!;
  }
}

/**
 * Derivatives by the weight of each roll call of what depends on the sums of one voter: the sums taken backwards.
 *
 * @param slopes  [roll call] Added to.
 * @param by      [part] Derivatives by both sums; those of joined parts are handed on to the parts that they join.
 * @unit that of what depends on the sums, a weight
 * @source chain rule
 */
export function addWeightSlopes(
  slopes: Float64Array,
  by: DistanceSums,
  { rollCalls, votes, lefts, rights }: CommonVotes,
  own: Uint8Array,
): void {
  const { apart, total } = by;
  const singles = votes.length;
  for (let join = lefts.length - 1; join >= 0; join--) {
    const left = lefts[join]!;
    const right = rights[join]!;
    apart[left]! += apart[singles + join]!;
    apart[right]! += apart[singles + join]!;
    total[left]! += total[singles + join]!;
    total[right]! += total[singles + join]!;
  }
  for (let part = 0; part < singles; part++) {
    const rollCall = rollCalls[part]!;
    const vote = votes[part]!;
    if (vote === 0 || own[rollCall] === 0) continue;
    slopes[rollCall]! += apart[part]! * Math.abs(own[rollCall]! - vote) + total[part]!;
  }
}
