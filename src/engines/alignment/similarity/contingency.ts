import { TertiusError } from "../../../base/problems/index.ts";
import { lengthsDiffer, noCommonIssue, notALevel, weightOfIssue } from "./problems.ts";

/** How often, or with what weight, each combination of positions of two actors occurs. */
export interface Contingency {
  /** Number of levels on the scale, all of them, used or not. */
  readonly levels: number;
  /** [level of a, level of b] Weight. */
  readonly cells: Float64Array;
  /** Sum of all cells. */
  readonly total: number;
  /** [level] Share of each level in the positions of a; NaN when the table is empty. */
  readonly sharesA: Float64Array;
  /** [level] The same for b. */
  readonly sharesB: Float64Array;
}

/**
 * A contingency table with its margins.
 *
 * @param cells  [level of a, level of b] Weights.
 *
 * @example
 *   contingencyTable(2, [2, 1, 0, 1]).sharesA   // [0.75, 0.25]
 *   contingencyTable(2, [2, 1, 0, 1]).sharesB   // [0.5, 0.5]
 *   contingencyTable(2, [2, 1, 0, 1]).total     // 4
 */
export function contingencyTable(levels: number, cells: ArrayLike<number>): Contingency {
  const sharesA = new Float64Array(levels);
  const sharesB = new Float64Array(levels);
  let total = 0;
  for (let k = 0; k < levels; k++) {
    for (let l = 0; l < levels; l++) {
      const weight = cells[k * levels + l] ?? 0;
      sharesA[k] = (sharesA[k] ?? 0) + weight;
      sharesB[l] = (sharesB[l] ?? 0) + weight;
      total += weight;
    }
  }
  for (let k = 0; k < levels; k++) {
    sharesA[k] = (sharesA[k] ?? 0) / total;
    sharesB[k] = (sharesB[k] ?? 0) / total;
  }
  return { levels, cells: new Float64Array(cells), total, sharesA, sharesB };
}

/** Which scale positions are on, and what each issue weighs. */
export interface ScaleOptions {
  /** Positions in their order. Default 1, 2, 3: yes, abstain, no. */
  readonly levels?: readonly number[];
  /** [issue] Non-negative weights. Default 1. */
  readonly weights?: ArrayLike<number>;
}

/** A contingency table with the number of issues in it. */
export interface CountedContingency extends Contingency {
  readonly issues: number;
}

const VOTE_LEVELS: readonly number[] = [1, 2, 3];

/**
 * Table of the positions of two actors on the same issues; an issue on which either is NaN is left out.
 *
 * @param a, b  [issue] Positions on the levels of the scale.
 * @throws E651 no common issue · E657 weights · E659 unequal lengths, or positions that are not on the scale
 *
 * @example
 *   contingency([1, 1, 3, NaN], [1, 2, 3, 3]).cells    // [1, 1, 0, 0, 0, 0, 0, 0, 1]
 *   contingency([1, 1, 3, NaN], [1, 2, 3, 3]).issues   // 3
 */
export function contingency(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { levels = VOTE_LEVELS, weights }: ScaleOptions = {},
): CountedContingency {
  const kept = commonIssues(a, b, weights);
  const off = kept.filter((k) => !levels.includes(a[k] ?? NaN) || !levels.includes(b[k] ?? NaN));
  if (off.length > 0) throw new TertiusError(off.map((k) => notALevel(k, a[k] ?? NaN, b[k] ?? NaN, levels)));
  const cells = new Float64Array(levels.length ** 2);
  for (const k of kept) {
    const cell = levels.indexOf(a[k] ?? NaN) * levels.length + levels.indexOf(b[k] ?? NaN);
    cells[cell] = (cells[cell] ?? 0) + (weights?.[k] ?? 1);
  }
  return { ...contingencyTable(levels.length, cells), issues: kept.length };
}

/**
 * Issues on which both actors have a position and that weigh something.
 *
 * @throws E651 when there is none · E657 a weight that is negative, infinite or not a number · E659 when lengths differ
 * @unit position of the issue
 * @source absence is not abstention: Signorino & Ritter (1999); docs/model/alignment.md, Similarity of votes
 */
export function commonIssues(a: ArrayLike<number>, b: ArrayLike<number>, weights?: ArrayLike<number>): number[] {
  if (a.length !== b.length || (weights && weights.length !== a.length)) {
    throw new TertiusError([lengthsDiffer(a.length, b.length, weights?.length)]);
  }
  const off = Array.from(weights ?? []).flatMap((weight, k) => (weight >= 0 && weight < Infinity ? [] : [k]));
  if (off.length > 0) throw new TertiusError(off.map((k) => weightOfIssue(k, weights?.[k] ?? NaN)));
  const kept = Array.from({ length: a.length }, (_, k) => k).filter(
    (k) => !Number.isNaN(a[k]) && !Number.isNaN(b[k]) && (weights?.[k] ?? 1) > 0,
  );
  if (kept.length === 0) throw new TertiusError([noCommonIssue(a.length)]);
  return kept;
}

/** True when a or b holds one position throughout. */
export function isOneWay(table: Contingency): boolean {
  return usedLevels(table.sharesA) === 1 || usedLevels(table.sharesB) === 1;
}

/** True when both hold one position throughout, the same. */
export function isOneWayAlike(table: Contingency): boolean {
  const used = table.cells.findIndex((weight) => weight > 0);
  return usedLevels(table.cells) === 1 && used % (table.levels + 1) === 0;
}

function usedLevels(shares: Float64Array): number {
  let used = 0;
  for (const share of shares) if (share > 0) used += 1;
  return used;
}
