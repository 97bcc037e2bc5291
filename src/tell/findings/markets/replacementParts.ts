import type { ReplacementResult, ReplacementStage } from "../../../results/index.ts";

/** Other suppliers shown by name; the rest is one row. */
const SHOWN = 6;

/** Name of a table of a replacement, of `what` it holds. */
export function replacementId({ from, to }: ReplacementResult, what: string): string {
  return `market-${what}-${from}-${to}`;
}

/** What a node sells or buys more. */
export interface Change {
  readonly node: string;
  readonly change: number;
}

/** Other suppliers whose flows change most over all stages, and those that are left. */
export function suppliers(stages: readonly ReplacementStage[]): readonly [readonly string[], readonly string[]] {
  const nodes = [...new Set(stages.flatMap(({ others }) => others.map(({ node }) => node)))];
  const size = (node: string): number => stages.reduce((sum, { others }) => sum + Math.abs(sumOf(others, [node])), 0);
  const ordered = nodes.toSorted((one, other) => size(other) - size(one));
  return [ordered.slice(0, SHOWN), ordered.slice(SHOWN)];
}

/** Of some suppliers, or of all. */
export function sumOf(changes: readonly Change[], nodes?: readonly string[]): number {
  return changes.reduce((sum, { node, change: by }) => (nodes?.includes(node) === false ? sum : sum + by), 0);
}

/** Whether each of some sellers has a figure in both years. */
export function isObserved({ observed = [] }: ReplacementResult, nodes: readonly string[]): boolean {
  return nodes.every((id) => observed.some(({ node }) => node === id));
}

/** Whether all sellers have one, so that what was observed adds up. */
export function isWholeObserved(found: ReplacementResult): boolean {
  return isObserved(found, [found.from, ...suppliers(found.stages).flat()]);
}
