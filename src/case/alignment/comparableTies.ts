import type { AlignmentCase, Tie } from "./alignmentCase.ts";
import { pairName } from "./checkTables.ts";

/** Ties of a composite edge, which enter for all three pairs or for none. */
export interface ComparableTies {
  /** Rows that count, of kind `none` too; null where no source was read for all three pairs. */
  readonly rows: readonly Tie[] | null;
  /** Pairs of the triangle, by how many ties they have that were seen in a source. */
  readonly seen: readonly { readonly pair: string; readonly count: number }[];
}

/**
 * Ties that were collected for all three pairs of the triangle by the same rule: a row counts where its source has a row on
 * each pair, be it of kind `none`. What is recalled has no source, and a treaty is no tie by name: what it obliges to stands
 * among the obligations, and a truce over tariffs ties nobody.
 */
export function comparableTies({
  ties,
  triangle: [a, b, c],
}: Pick<AlignmentCase, "ties" | "triangle">): ComparableTies {
  const pairs = [pairName(a, b), pairName(a, c), pairName(b, c)];
  const sourced = (ties ?? []).filter(({ kind, confidence }) => kind !== "treaty" && confidence !== "recalled");
  const own = pairs.map((pair) => sourced.filter((tie) => pairName(tie.a, tie.b) === pair));
  const [first = [], ...others] = own.map((rows) => new Set(rows.flatMap(sourcesOf)));
  const common = new Set([...first].filter((source) => others.every((each) => each.has(source))));
  const rows = own.flat().filter((tie) => sourcesOf(tie).some((source) => common.has(source)));
  const seen = pairs.map((pair, at) => ({ pair, count: (own[at] ?? []).filter(({ kind }) => kind !== "none").length }));
  return { rows: rows.length === 0 ? null : rows, seen };
}

function sourcesOf({ source }: Tie): readonly string[] {
  return source.split(";").filter((each) => each !== "");
}
