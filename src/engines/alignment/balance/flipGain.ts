import type { Neighbours } from "./signedGraph.ts";

/**
 * Weight against the camps that goes away when a node changes camp; negative when it grows.
 *
 * @unit that of the weights
 * @source definition
 *
 * @example
 *   flipGain([[[1, -2]], [[0, -2]]], new Int8Array([1, 1]), 0)   // 2
 */
export function flipGain(lists: Neighbours, sides: Int8Array, node: number): number {
  const own = sides[node] ?? 1;
  return (lists[node] ?? []).reduce((gain, [other, weight]) => gain - weight * own * (sides[other] ?? 1), 0);
}
