import type { PooledFigure } from "./figurePool.ts";
import type { BodyId, PageFigure } from "./page.ts";

/** As many as a reader looks at before the annex. */
const MOST = 10;

/** Kinds of charts by what they are worth to whoever asks what the war means for the third, and the section that each stands in. */
const WORTH: readonly (readonly [kind: string, section: BodyId])[] = [
  ["ranked", "winners"],
  ["welfare", "winners"],
  ["waterfall", "answer"],
  ["replacement", "trade"],
  ["draws", "answer"],
  ["market-ranges", "commodities"],
  ["tornado", "change"],
  ["similarity", "alignment"],
  ["exposure", "exposure"],
  ["score", "score"],
  ["map", "winners"],
  ["scenarios", "change"],
  ["home", "trade"],
  ["stances", "alignment"],
  ["flows", "trade"],
  ["heat", "trade"],
  ["market-flows", "commodities"],
  ["measures", "trade"],
  ["supplier-shares", "commodities"],
  ["leverage", "alignment"],
];

/** Figures of the body by section, and those that the annex shows. */
export interface ChosenFigures {
  readonly body: ReadonlyMap<BodyId, readonly PageFigure[]>;
  readonly annex: readonly PooledFigure[];
}

/**
 * At most ten figures for the body: the first of each kind in the order of their worth, then the second ones. Within a
 * section those worth most come first; a chart that was not drawn leaves its place to the next.
 */
export function chosenFigures(pool: readonly PooledFigure[]): ChosenFigures {
  const turnOf = (each: PooledFigure): number => pool.filter(({ kind }) => kind === each.kind).indexOf(each);
  const known = pool.filter(({ kind }) => worthOf(kind) >= 0);
  const ordered = known.toSorted(
    (one, other) => turnOf(one) - turnOf(other) || worthOf(one.kind) - worthOf(other.kind),
  );
  const chosen = ordered.slice(0, MOST);
  const body = new Map<BodyId, PageFigure[]>();
  for (const { kind, figure } of chosen) {
    const section = WORTH[worthOf(kind)]![1];
    body.set(section, [...(body.get(section) ?? []), figure]);
  }
  return { body, annex: pool.filter((each) => !chosen.includes(each)) };
}

function worthOf(kind: string): number {
  return WORTH.findIndex(([each]) => each === kind);
}
