import type { Place, Problem, Words } from "../../base/problems/index.ts";
import { rangeProblems } from "./bounds.ts";
import { contradicted, hardlyRight, meaningless } from "./contradictions.ts";
import type { NodeDraft, PairDraft } from "./tableSchemas.ts";
import { curvePoint } from "./curvePoint.ts";
import type { MarketSeries, SeriesNode } from "./series.ts";
import type { PlacedTables } from "./tables.ts";

const CLOSED_LATER: Words = {
  en: "false in the first year without a flow",
  ru: "false в первый год без потока",
};
const FLOW_OR_NO_VALUE: Words = { en: "a flow, or a value of 0", ru: "поток или стоимость 0" };

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
    const fault = {
      en: `it sold ${quantity} at ${price}, and below minPrice, ${minPrice}, nothing is produced; the price counts as the lowest`,
      ru: `продано ${quantity} по ${price}, а дешевле \`minPrice\` (${minPrice}) ничего не производят; наименьшей считаем цену продажи`,
    };
    return [hardlyRight(placeOf("minPrice"), id, fault, atMost(price))];
  }
  if (kind === "supply" || maxPrice === undefined || maxPrice >= price) return [];
  const fault = {
    en: `it paid ${price}, and above maxPrice, ${maxPrice}, it buys nothing`,
    ru: `куплено по ${price}, а дороже \`maxPrice\` (${maxPrice}) ничего не покупают`,
  };
  return [contradicted(placeOf("maxPrice"), id, fault, atLeast(price))];
}

const atMost = (value: number): Words => ({ en: `at most ${value}`, ru: `не больше ${value}` });
const atLeast = (value: number): Words => ({ en: `at least ${value}`, ru: `не меньше ${value}` });

/** A base point that lies off the curve of its row. */
function curveProblems(node: SeriesNode, placeOf: PlaceIn): Problem[] {
  const found = curvePoint(node);
  return found === null ? [] : [contradicted(placeOf(found.column), node.id, found.fault, found.expected)];
}

function peakProblems({ id, quantity, peakDemand }: NodeDraft, placeOf: PlaceIn): Problem[] {
  if (quantity === undefined || peakDemand === undefined || peakDemand <= 0 || peakDemand >= quantity) return [];
  const fault = {
    en: `its peak day over a year is ${peakDemand}, less than what it used in the year, ${quantity}`,
    ru: `пиковый день в пересчёте на год даёт ${peakDemand} — меньше, чем потребление за год (${quantity})`,
  };
  return [contradicted(placeOf("peakDemand"), id, fault, atLeast(quantity))];
}

function flowProblems({ draft, placeOf }: PlacedTables["pairs"][number]): Problem[] {
  const { supplier, market, year, flow, access, value = 0, low, high } = draft;
  const pair = `${supplier} to ${market}`;
  const closed = {
    en: `${flow} flowed in ${year}, and access is false from that year on`,
    ru: `в ${year} году прошло ${flow}, а \`access\` с этого года — false`,
  };
  const worth = {
    en: `its flow is 0, and customs valued it at ${value}`,
    ru: `поток равен 0, а таможня оценила его в ${value}`,
  };
  const unused = { en: `"${pair}" without a flow`, ru: `"${supplier} → ${market}" без потока` };
  const isRange = flow === undefined && (low ?? high) !== undefined;
  return [
    ...(access === false && (flow ?? 0) > 0 ? [contradicted(placeOf("access"), pair, closed, CLOSED_LATER)] : []),
    ...(flow === 0 && value > 0 ? [hardlyRight(placeOf("value"), pair, worth, FLOW_OR_NO_VALUE)] : []),
    ...(isRange ? [meaningless(placeOf("low"), unused, rangeOf(draft))] : []),
  ];
}

const rangeOf = ({ low, high }: PairDraft): string[] => given({ low, high });

const given = (cells: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(cells).flatMap(([column, value]) => (value === undefined ? [] : [column]));

function idleCells(draft: NodeDraft, coverage: MarketSeries["coverage"], placeOf: PlaceIn): Problem[] {
  const { id, kind, form = "constant-elasticity" } = draft;
  const ofKind = {
    en: `"${id}", a ${kind} node,`,
    ru: `"${id}" (${kind === "demand" ? "узел спроса" : "узел предложения"})`,
  };
  const ofForm = { en: `"${id}" of form ${form}`, ru: `"${id}" (форма ${form})` };
  const groups: readonly (readonly [Words, readonly string[]])[] = [
    [ofKind, ofOtherKind(draft)],
    [ofForm, coverage === "full" ? ofOtherForm(draft) : []],
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
