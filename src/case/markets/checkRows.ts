import type { Place, Problem } from "../../base/problems/index.ts";
import { type Source, sourceProblems } from "../names/index.ts";
import { checkEach, type Placed, unstatedConfidence } from "../rows/index.ts";
import { datesReversed, missingSource, notDate, notProduct } from "../problems/index.ts";
import { type Bound, boundProblems, rangeProblems, TABLE_BOUNDS } from "./bounds.ts";
import { figureTwice, proxies, recalledWide } from "./problems.ts";
import { proxiesOf, seasonMonths } from "./seriesRows.ts";
import type { PlacedTables } from "./tables.ts";

type Row = object & {
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

/** What makes two rows of a table one, and the column that `low` and `high` belong to. */
interface RowKind<T> {
  readonly what: (row: T) => string;
  readonly ranged: keyof T & string;
  /** The ranged figure where its cell is blank. */
  readonly otherwise?: number;
  /** Bounds that are narrower than those of the column elsewhere. */
  readonly bounds?: Readonly<Record<string, Bound>>;
}

/** What is wrong with rows by themselves: bounds, ranges, sources, dates, rows that stand twice; and what is recalled. */
export function rowProblems(tables: PlacedTables, sources: ReadonlyMap<string, Source> | null): Problem[] {
  return [
    ...tableProblems(
      tables.nodes,
      { what: (row) => `"${row.id}"${yearText(row.year)}`, ranged: "elasticity" },
      sources,
    ),
    ...tableProblems(
      tables.capacities,
      { what: (row) => `"${row.node}"${partText(row.project)}${yearText(row.year)}`, ranged: "capacity" },
      sources,
    ),
    ...tableProblems(
      tables.pairs,
      { what: (row) => `"${row.supplier}" to "${row.market}"${yearText(row.year)}`, ranged: "flow" },
      sources,
    ),
    ...tableProblems(
      tables.routes,
      { what: (row) => `Route "${row.route}" from "${row.supplier}" to "${row.market}"`, ranged: "cost" },
      sources,
    ),
    ...tableProblems(
      tables.chokepoints,
      {
        what: (row) => `"${row.id}"${row.from === undefined ? "" : ` from ${row.from}`}`,
        ranged: "share",
        otherwise: 1,
      },
      sources,
    ),
    ...tableProblems(
      tables.contracts,
      { what: (row) => `Contract "${row.id}"`, ranged: "quantity", bounds: { quantity: "positive" } },
      sources,
    ),
    ...checkEach(tables.nodes, nodeRanges),
    ...checkEach(tables.routes, seasonProblems),
    ...proxyWarnings(tables),
  ];
}

const yearText = (year: number | undefined): string => (year === undefined ? "" : ` in ${year}`);
const partText = (project: string | undefined): string => (project === undefined ? "" : `, ${project},`);

function tableProblems<T extends Row>(
  rows: readonly Placed<T>[],
  { what, ranged, otherwise, bounds = {} }: RowKind<T>,
  sources: ReadonlyMap<string, Source> | null,
): Problem[] {
  const seen = new Map<string, Placed<T>>();
  const ends = Object.hasOwn(TABLE_BOUNDS, ranged) ? { low: TABLE_BOUNDS[ranged]!, high: TABLE_BOUNDS[ranged]! } : {};
  const allBounds = { ...TABLE_BOUNDS, ...ends, ...bounds };
  const problems = checkEach(rows, (row) => {
    const { draft, placeOf } = row;
    const name = what(draft);
    const first = seen.get(name);
    seen.set(name, first ?? row);
    const value = (draft[ranged] as number | undefined) ?? otherwise;
    return [
      ...(first === undefined ? [] : [figureTwice(placeOf(), name, `${first.file}:${first.line}`)]),
      ...boundProblems(draft, allBounds, placeOf),
      ...rangeProblems(ranged, value, draft.low, draft.high, placeOf(ranged)),
      ...sourcesOf(draft, placeOf, sources),
      ...dateProblems(draft, placeOf),
    ];
  });
  return [...problems, ...recalled(rows, ranged), ...unstatedConfidence(rows)];
}

const OWN_SOURCES = ["priceSource", "quantitySource", "elasticitySource"] as const;

function sourcesOf(
  draft: Row,
  placeOf: (column?: string) => Place,
  sources: ReadonlyMap<string, Source> | null,
): Problem[] {
  const cells = Object.entries(draft).filter(
    ([key]) => key === "source" || (OWN_SOURCES as readonly string[]).includes(key),
  );
  const unknown = cells.flatMap(([key, text]) =>
    typeof text === "string" ? sourceProblems(text, placeOf(key), sources) : [],
  );
  return draft.source === undefined ? [missingSource(placeOf("source")), ...unknown] : unknown;
}

function dateProblems(draft: Row, placeOf: (column?: string) => Place): Problem[] {
  const { from, to } = draft as { readonly from?: string; readonly to?: string };
  return from !== undefined && to !== undefined && from >= to ? [datesReversed(placeOf("from"), from, to)] : [];
}

function recalled<T extends Row>(rows: readonly Placed<T>[], ranged: keyof T): Problem[] {
  const open = rows.filter(
    ({ draft }) =>
      draft.confidence === "recalled" &&
      draft[ranged] !== undefined &&
      draft.low === undefined &&
      draft.high === undefined,
  );
  const [first] = open;
  return first === undefined ? [] : [recalledWide(first.placeOf(), open.length)];
}

function nodeRanges({ draft, placeOf }: PlacedTables["nodes"][number]): Problem[] {
  return [
    ...rangeProblems("price", draft.price, draft.priceLow, draft.priceHigh, placeOf("price")),
    ...rangeProblems("quantity", draft.quantity, draft.quantityLow, draft.quantityHigh, placeOf("quantity")),
    ...(draft.hs === undefined || /^\d{4,10}$/u.test(draft.hs) ? [] : [notProduct(placeOf("hs"), draft.hs)]),
  ];
}

function seasonProblems({ draft, placeOf }: PlacedTables["routes"][number]): Problem[] {
  const isRight = draft.season === undefined || seasonMonths(draft.season) !== null;
  if (isRight) return [];
  return [{ ...notDate(placeOf("season"), draft.season), expected: "first and last month, such as 07-11" }];
}

function proxyWarnings(tables: PlacedTables): Problem[] {
  const marked = tables.nodes.filter(({ draft }) => draft.confidence === "proxy" || proxiesOf(draft).length > 0);
  const figures = marked.reduce((sum, { draft }) => sum + Math.max(1, proxiesOf(draft).length), 0);
  const [first] = marked;
  return first === undefined ? [] : [proxies(first.placeOf(), figures)];
}
