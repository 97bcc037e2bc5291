import type { Place, Problem } from "../../base/problems/index.ts";
import { rangeProblems } from "./bounds.ts";
import { contradicted, hardlyRight, meaningless } from "./contradictions.ts";
import type { NodeDraft, PairDraft } from "./tableSchemas.ts";
import { curvePoint } from "./curvePoint.ts";
import type { MarketSeries, SeriesNode } from "./series.ts";
import type { PlacedTables } from "./tables.ts";

type PlaceIn = (column?: string) => Place;

/** Rows whose own figures exclude each other, and cells that nothing is computed from. */
export function pointProblems(series: MarketSeries, { nodes, pairs, routes }: PlacedTables): Problem[] {
  const ofNodes = nodes.flatMap(({ draft, placeOf }, at) => [
    ...priceProblems(draft, placeOf),
    ...curveProblems(series.nodes[at]!, placeOf),
    ...peakProblems(draft, placeOf),
    ...idleCells(draft, series.coverage, placeOf),
  ]);
  const ofRoutes = routes.flatMap(({ draft, placeOf }, at) => {
    const cost = draft.cost === undefined ? series.routes[at]!.cost.value : NaN;
    return Number.isNaN(cost) ? [] : rangeProblems("cost", cost, draft.low, draft.high, placeOf("low"));
  });
  return [...ofNodes, ...pairs.flatMap(flowProblems), ...ofRoutes];
}

/** A price beyond where the row itself says that nobody sells or buys. */
function priceProblems({ id, kind, price, quantity = 0, minPrice, maxPrice }: NodeDraft, placeOf: PlaceIn): Problem[] {
  if (price === undefined) return [];
  if (kind === "supply" && quantity > 0 && minPrice !== undefined && minPrice > price) {
    const fault = `it sold ${quantity} at ${price}, and below minPrice, ${minPrice}, nothing is produced; the price counts as the lowest`;
    return [hardlyRight(placeOf("minPrice"), id, fault, `at most ${price}`)];
  }
  if (kind === "supply" || maxPrice === undefined || maxPrice >= price) return [];
  const fault = `it paid ${price}, and above maxPrice, ${maxPrice}, it buys nothing`;
  return [contradicted(placeOf("maxPrice"), id, fault, `at least ${price}`)];
}

/** A base point that lies off the curve of its row. */
function curveProblems(node: SeriesNode, placeOf: PlaceIn): Problem[] {
  const found = curvePoint(node);
  return found === null ? [] : [contradicted(placeOf(found.column), node.id, found.fault, found.expected)];
}

function peakProblems({ id, quantity, peakDemand }: NodeDraft, placeOf: PlaceIn): Problem[] {
  if (quantity === undefined || peakDemand === undefined || peakDemand <= 0 || peakDemand >= quantity) return [];
  const fault = `its peak day over a year is ${peakDemand}, less than what it used in the year, ${quantity}`;
  return [contradicted(placeOf("peakDemand"), id, fault, `at least ${quantity}`)];
}

function flowProblems({ draft, placeOf }: PlacedTables["pairs"][number]): Problem[] {
  const { supplier, market, year, flow, access, value = 0, low, high } = draft;
  const pair = `${supplier} to ${market}`;
  const closed = `${flow} flowed in ${year}, and access is false from that year on`;
  const worth = `its flow is 0, and customs valued it at ${value}`;
  const isRange = flow === undefined && (low ?? high) !== undefined;
  return [
    ...(access === false && (flow ?? 0) > 0
      ? [contradicted(placeOf("access"), pair, closed, "false in the first year without a flow")]
      : []),
    ...(flow === 0 && value > 0 ? [hardlyRight(placeOf("value"), pair, worth, "a flow, or a value of 0")] : []),
    ...(isRange ? [meaningless(placeOf("low"), `"${pair}" without a flow`, rangeOf(draft))] : []),
  ];
}

const rangeOf = ({ low, high }: PairDraft): string[] => given({ low, high });

const given = (cells: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(cells).flatMap(([column, value]) => (value === undefined ? [] : [column]));

function idleCells(draft: NodeDraft, coverage: MarketSeries["coverage"], placeOf: PlaceIn): Problem[] {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [`"${draft.id}", a ${draft.kind} node,`, ofOtherKind(draft)],
    [`"${draft.id}" of form ${draft.form ?? "constant-elasticity"}`, coverage === "full" ? ofOtherForm(draft) : []],
  ];
  return groups.flatMap(([what, columns]) =>
    columns.length === 0 ? [] : [meaningless(placeOf(columns[0]), what, columns)],
  );
}

function ofOtherKind(draft: NodeDraft): string[] {
  const { hs, minPrice, maxPrice, valuation, peakDemand, peakProduction, peakStorage, terminals } = draft;
  return draft.kind === "demand"
    ? given({ hs, minPrice })
    : given({ maxPrice, valuation, peakDemand, peakProduction, peakStorage, terminals });
}

function ofOtherForm({ form = "constant-elasticity", elasticity, intercept, slope, steps }: NodeDraft): string[] {
  const isElastic = form === "constant-elasticity" || form === "linear";
  return [
    ...(isElastic ? [] : given({ elasticity })),
    ...(form.endsWith("-linear") ? [] : given({ intercept, slope })),
    ...(form === "steps" ? [] : given({ steps })),
  ];
}
