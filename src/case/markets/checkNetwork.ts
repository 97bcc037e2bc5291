import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { checkEach, type Placed } from "../rows/index.ts";
import type { PairDraft, RouteDraft } from "./tableSchemas.ts";
import { disconnected, noRoute, unknownChokepoint, unknownNode } from "./problems.ts";
import type { MarketSeries } from "./series.ts";
import { listOf } from "./seriesRows.ts";
import type { PlacedTables } from "./tables.ts";

interface Names {
  readonly market: string;
  readonly suppliers: ReadonlySet<string>;
  readonly buyers: ReadonlySet<string>;
  /** Chokepoints, and what `capacities` has beside suppliers. */
  readonly arcs: ReadonlySet<string>;
}

/** Names that tables do not know, pairs without a route, and buyers that nothing reaches. */
export function networkProblems(series: MarketSeries, tables: PlacedTables): Problem[] {
  const names = namesOf(series);
  const namesOfPair = ({ draft, placeOf }: Placed<PairDraft | RouteDraft>): Problem[] =>
    pairNames(draft, placeOf, names);
  const pairs = [...checkEach(tables.pairs, namesOfPair), ...checkEach(tables.routes, namesOfPair)];
  const problems = [...pairs, ...contractNames(tables, names), ...arcNames(tables, names)];
  if (series.coverage === "partial") return problems;
  return [...problems, ...routeProblems(series, tables, names), ...reachProblems(series, tables)];
}

function namesOf(series: MarketSeries): Names {
  const ids = (kind: "supply" | "demand"): ReadonlySet<string> =>
    new Set(series.nodes.flatMap((node) => (node.kind === kind ? [node.id] : [])));
  const [suppliers, buyers] = [ids("supply"), ids("demand")];
  const capacities = series.capacities.map(({ node }) => node).filter((id) => !suppliers.has(id) && !buyers.has(id));
  return {
    market: series.name,
    suppliers,
    buyers,
    arcs: new Set([...series.chokepoints.map(({ id }) => id), ...capacities]),
  };
}

function nodeName(id: string, kind: "supply" | "demand", place: Place, names: Names): Problem[] {
  const known = kind === "supply" ? names.suppliers : names.buyers;
  return known.has(id) ? [] : [unknownNode(place, id, `${kind} node`, names.market, nearest(id, known))];
}

function pairNames(
  draft: { readonly supplier: string; readonly market: string },
  placeOf: (column?: string) => Place,
  names: Names,
): Problem[] {
  return [
    ...nodeName(draft.supplier, "supply", placeOf("supplier"), names),
    ...nodeName(draft.market, "demand", placeOf("market"), names),
  ];
}

function contractNames({ contracts }: PlacedTables, names: Names): Problem[] {
  return checkEach(contracts, ({ draft, placeOf }) => [
    ...nodeName(draft.seller, "supply", placeOf("seller"), names),
    ...(draft.buyer === "any" ? [] : nodeName(draft.buyer, "demand", placeOf("buyer"), names)),
  ]);
}

/** What routes pass and nobody knows, and capacities of what no route passes. */
function arcNames({ routes, capacities, chokepoints }: PlacedTables, names: Names): Problem[] {
  const passed = new Set(routes.flatMap(({ draft }) => listOf(draft.through)));
  const unknown = checkEach(routes, ({ draft, placeOf }) =>
    listOf(draft.through).flatMap((id) =>
      names.arcs.has(id) ? [] : [unknownChokepoint(placeOf("through"), id, names.market, nearest(id, names.arcs))],
    ),
  );
  const known = new Set([...names.suppliers, ...names.buyers, ...passed, ...chokepoints.map(({ draft }) => draft.id)]);
  const idle = checkEach(capacities, ({ draft, placeOf }) =>
    known.has(draft.node)
      ? []
      : [
          unknownNode(
            placeOf("node"),
            draft.node,
            "supply node, demand node, chokepoint or pipeline of a route",
            names.market,
            nearest(draft.node, known),
          ),
        ],
  );
  return [...unknown, ...idle];
}

const pairKey = (supplier: string, market: string): string => `${supplier}\n${market}`;

function routeProblems(series: MarketSeries, tables: PlacedTables, names: Names): Problem[] {
  const routed = new Set(series.routes.map(({ supplier, market }) => pairKey(supplier, market)));
  const seen = new Set<string>();
  return checkEach(tables.pairs, ({ draft, placeOf }) => {
    const key = pairKey(draft.supplier, draft.market);
    const isTrade = (draft.flow ?? 0) > 0 || draft.access === true;
    const isKnown = names.suppliers.has(draft.supplier) && names.buyers.has(draft.market);
    if (!isTrade || !isKnown || routed.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [noRoute(placeOf(), draft.supplier, draft.market)];
  });
}

function reachProblems(series: MarketSeries, { nodes }: PlacedTables): Problem[] {
  const routed = new Set(series.routes.map(({ supplier, market }) => pairKey(supplier, market)));
  const reached = new Set(
    series.pairs.flatMap(({ supplier, market, year, flow, access }) => {
      const isTrade = year === series.baseYear && ((flow?.value ?? 0) > 0 || access === true);
      return isTrade && routed.has(pairKey(supplier, market)) ? [market] : [];
    }),
  );
  return checkEach(nodes, ({ draft, placeOf }) => {
    const isBase = draft.year === undefined || draft.year === series.baseYear;
    const isIdle = draft.kind === "supply" || draft.quantity === 0 || !isBase;
    return isIdle || reached.has(draft.id) ? [] : [disconnected(placeOf(), draft.id, series.baseYear)];
  });
}
