import type { Place, Problem } from "../../base/problems/index.ts";
import { notChoice } from "../problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { NodeDraft } from "./tableSchemas.ts";
import { leftOutOf } from "./leftOut.ts";
import { badCurve, badYear, leftOut, missingFigure, noNMinusOne, unknownNode } from "./problems.ts";
import type { MarketSeries, SeriesNode } from "./series.ts";
import { proxiesOf } from "./seriesRows.ts";
import type { PlacedTables } from "./tables.ts";

const LISTED = 100;
const FIGURES = ["price", "quantity", "elasticity"];

/** What is wrong with nodes: figures that full coverage needs, curves that are none, two countries or kinds of one node. */
export function nodeProblems(series: MarketSeries, { nodes, unread }: PlacedTables): Problem[] {
  const first = new Map<string, SeriesNode>();
  const problems = nodes.flatMap(({ draft, placeOf }, at) => {
    const node = series.nodes[at]!;
    const before = first.get(node.id) ?? node;
    first.set(node.id, before);
    return [
      ...(series.coverage === "full" ? figureProblems(node, placeOf) : []),
      ...curveProblems(node, draft, placeOf),
      ...proxyProblems(draft, placeOf),
      ...peakProblems(draft, placeOf),
      ...sameProblems(node, before, placeOf),
    ];
  });
  return [...problems.slice(0, LISTED), ...baseProblems(series, nodes, unread.length > 0)];
}

/** Figures that a form needs. The price is needed by every form that goes through a point. */
const NEEDED: Readonly<Record<SeriesNode["form"], readonly (keyof SeriesNode)[]>> = {
  "constant-elasticity": ["price", "quantity", "elasticity"],
  linear: ["price", "quantity", "elasticity"],
  fixed: ["price", "quantity"],
  "inverse-linear": ["intercept", "slope"],
  "direct-linear": ["intercept", "slope"],
  steps: [],
};

function figureProblems(node: SeriesNode, placeOf: (column?: string) => Place): Problem[] {
  const missing = NEEDED[node.form].filter((key) => node[key] === null);
  const steps = node.form === "steps" && node.steps.length === 0 ? ["steps"] : [];
  const isThroughPoint = NEEDED[node.form].includes("elasticity");
  const isStiff = isThroughPoint && node.elasticity?.value === 0;
  const buysNothing = isThroughPoint && node.kind === "demand" && node.quantity?.value === 0;
  return [
    ...[...missing, ...steps].map((key) => missingFigure(placeOf(key), node.id, key)),
    ...(buysNothing ? [badCurve(placeOf("quantity"), node.id, "a buyer of nothing has no demand: leave it out")] : []),
    ...(isStiff ? [badCurve(placeOf("elasticity"), node.id, "an elasticity of 0 is the form `fixed`")] : []),
  ];
}

function curveProblems(node: SeriesNode, draft: NodeDraft, placeOf: (column?: string) => Place): Problem[] {
  const isSupply = node.kind === "supply";
  const wrong = (value: number | null | undefined): boolean =>
    value !== null && value !== undefined && (isSupply ? value < 0 : value > 0);
  const ends = [draft.elasticity, draft.low, draft.high];
  const way = isSupply ? "supply rises with the price" : "demand falls with the price";
  const isForeign = node.form.includes("-linear") || node.form === "steps";
  return [
    ...(ends.some(wrong) ? [badCurve(placeOf("elasticity"), node.id, `${way}, also at the ends of the range`)] : []),
    ...(wrong(node.slope) || node.slope === 0 ? [badCurve(placeOf("slope"), node.id, way)] : []),
    ...(isMonotone(node.steps, isSupply)
      ? []
      : [badCurve(placeOf("steps"), node.id, `the prices of steps must ${isSupply ? "rise" : "fall"}`)]),
    ...(isForeign && (draft.unit ?? draft.priceUnit) !== undefined
      ? [badCurve(placeOf("unit"), node.id, `a curve of form ${node.form} is given in the market's units`)]
      : []),
    ...(node.price?.value === 0 && node.form !== "fixed" && !isForeign
      ? [badCurve(placeOf("price"), node.id, "its price is 0")]
      : []),
  ];
}

function isMonotone(steps: SeriesNode["steps"], isRising: boolean): boolean {
  return steps.every(
    ({ price }, at) => at === 0 || (isRising ? price > steps[at - 1]!.price : price < steps[at - 1]!.price),
  );
}

function proxyProblems(draft: NodeDraft, placeOf: (column?: string) => Place): Problem[] {
  return proxiesOf(draft).flatMap((name) =>
    FIGURES.includes(name) ? [] : [notChoice(placeOf("proxy"), name, FIGURES, nearest(name, FIGURES))],
  );
}

function peakProblems(draft: NodeDraft, placeOf: (column?: string) => Place): Problem[] {
  if (draft.peakDemand === undefined) return [];
  const missing = (["peakProduction", "peakStorage", "terminals"] as const).filter((key) => draft[key] === undefined);
  return missing.length === 0 ? [] : [noNMinusOne(placeOf("peakDemand"), draft.id, missing)];
}

function sameProblems(node: SeriesNode, first: SeriesNode, placeOf: (column?: string) => Place): Problem[] {
  if (node.kind !== first.kind) {
    return [unknownNode(placeOf("kind"), node.id, `${node.kind} node elsewhere`, "nodes", null)];
  }
  const isSame = node.country === first.country;
  return isSame ? [] : [badCurve(placeOf("country"), node.id, `it lies in ${first.country} and in ${node.country}`)];
}

/** Nodes without a row for the base year, which are left out, and a base year without flows. */
function baseProblems(series: MarketSeries, placed: PlacedTables["nodes"], isUnread: boolean): Problem[] {
  const { baseYear, pairs, coverage, unit } = series;
  const firstRow = new Map(series.nodes.map(({ id }, row) => [id, row] as const).toReversed());
  const missing = leftOutOf(series, baseYear).map((node) =>
    leftOut(placed[firstRow.get(node.id)!]!.placeOf("year"), node, unit, baseYear),
  );
  const hasFlows =
    isUnread || coverage === "partial" || pairs.some(({ year, flow }) => year === baseYear && flow !== null);
  const first = placed[0];
  if (hasFlows || first === undefined) return missing;
  return [...missing, badYear({ file: first.file }, `No pair has a flow of the base year ${baseYear}.`)];
}
