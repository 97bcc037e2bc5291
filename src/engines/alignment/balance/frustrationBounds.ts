import { least } from "../../../base/units/index.ts";
import { flipGain } from "./flipGain.ts";
import type { Neighbours } from "./signedGraph.ts";

/** What is known of a graph too large for all divisions. */
export interface FrustrationBounds {
  /** [node] 1 or −1: the best division found. */
  readonly sides: Int8Array;
  /** No division has less weight against it. */
  readonly atLeast: number;
}

/**
 * Bounds of the frustration index: from above by changing one node at a time from several starts, from below by triangles
 * with an odd number of hostile edges that share no weight, since each costs at least its lightest edge.
 *
 * @param lists  Neighbours by position.
 * @source Aref & Wilson (2019), Journal of Complex Networks 7(2), lower bound from negative triangles
 *
 * @example
 *   const lists = [[[1, -1], [2, -1]], [[0, -1], [2, -1]], [[0, -1], [1, -1]]];
 *   frustrationBounds(lists).atLeast   // 1
 */
export function frustrationBounds(lists: Neighbours): FrustrationBounds {
  const starts = lists.map((_, start) => improved(lists, aroundNode(lists, start)));
  const best = starts.reduce((lowest, each) => (each.cost < lowest.cost ? each : lowest), {
    sides: new Int8Array(lists.length).fill(1),
    cost: Infinity,
  });
  const sides = best.sides[0] === -1 ? best.sides.map((side) => -side) : best.sides;
  return { sides, atLeast: disjointTriangles(lists) };
}

/** A start: friends of the node and strangers with it, those hostile to it against it. */
function aroundNode(lists: Neighbours, start: number): Int8Array {
  const sides = new Int8Array(lists.length).fill(1);
  for (const [other, weight] of lists[start] ?? []) if (weight < 0) sides[other] = -1;
  return sides;
}

/** Changes the camp of whichever node gains most, until none gains; gains of rounding do not count. */
function improved(lists: Neighbours, sides: Int8Array): { readonly sides: Int8Array; readonly cost: number } {
  const smallest = 1e-12 * lists.flat().reduce((sum, [, weight]) => sum + Math.abs(weight), 0);
  for (;;) {
    const gains = lists.map((_, node) => flipGain(lists, sides, node));
    const most = gains.reduce((best, gain, node) => (gain > (gains[best] ?? 0) ? node : best), 0);
    if (!((gains[most] ?? 0) > smallest)) return { sides, cost: weightAgainst(lists, sides) };
    sides[most] = -(sides[most] ?? 1);
  }
}

function weightAgainst(lists: Neighbours, sides: Int8Array): number {
  const twice = lists.map((list, node) =>
    list.reduce((sum, [other, weight]) => sum + Math.max(0, -weight * (sides[node] ?? 1) * (sides[other] ?? 1)), 0),
  );
  return twice.reduce((sum, each) => sum + each, 0) / 2;
}

/** Triangles against balance, taken in order, each using up the weight of its lightest edge. */
function disjointTriangles(lists: Neighbours): number {
  const left = lists.map((list) => new Map(list.map(([other, weight]) => [other, weight])));
  let sum = 0;
  const taken = (edges: readonly (readonly [number, number])[]): void => {
    const weights = edges.map(([i, j]) => left[i]?.get(j) ?? 0);
    if (!(weights.reduce((product, weight) => product * Math.sign(weight), 1) < 0)) return;
    const lightest = least(weights.map(Math.abs));
    sum += lightest;
    edges.forEach(([i, j], at) => {
      const rest = (weights[at] ?? 0) - lightest * Math.sign(weights[at] ?? 0);
      left[i]?.set(j, rest);
      left[j]?.set(i, rest);
    });
  };
  lists.forEach((list, i) => {
    const later = list.map(([j]) => j).filter((j) => j > i);
    for (const j of later)
      for (const k of later)
        if (k > j)
          taken([
            [i, j],
            [j, k],
            [i, k],
          ]);
  });
  return sum;
}
