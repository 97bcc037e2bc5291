import { figure, type Rows } from "../../preparation/index.ts";
import type { ReferenceTables } from "./referenceTables.ts";
import { statutoryCells, type StatutoryCell } from "./statutoryCells.ts";

/** Days of the table of added points; what is added on one of them is taken to hold until the next. */
export const DAYS: readonly string[] = [
  "2025-04-11",
  "2025-05-14",
  "2025-08-27",
  "2025-11-14",
  "2026-02-24",
  "2026-04-06",
  "2026-07-24",
  "2026-08-19",
];

/** Days from which countries that the table has not have another rate. */
const OTHERS_DAYS = { country: "2025-08-27", section122: "2026-02-24", labour: "2026-07-24" } as const;

/** Baseline of April 2025, section 122, and the lowest rate of the tariffs on forced labour: percentage points. */
const LOWEST = 10;

/** Economies of the package that the table of added points has not. */
export const UNLISTED: readonly string[] = ["BLR", "KAZ", "MAR", "ROW", "UKR"];

/** Goods that the acts leave free for every seller: oil, gas and coal, refined oil, medicines. */
const FREE: readonly string[] = ["B05_06", "C19", "C21"];

/** On whom the orders against China act. */
const CHINA: readonly string[] = ["CHN", "HKG"];

const SUMS: readonly string[] = ["all goods", "other"];
const HEADER = "sector,exporter,rate,mode,from,to,source";

/** A rate of one seller in one sector. */
export interface Row {
  readonly sector: string;
  readonly exporter: string;
  readonly points: number;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/**
 * The tables of the measures, by file name.
 *
 * @returns CSV; rates in percentage points.
 */
export function measureTables(tables: ReferenceTables): ReadonlyMap<string, string> {
  const { china, others } = americanRows(tables);
  const listed = others.filter(({ exporter }) => !UNLISTED.includes(exporter));
  return new Map([
    ["us-on-china.csv", textOf(china)],
    ["us-on-others.csv", textOf(others)],
    ["us-announced.csv", textOf(announcedRows(tables.countryRates, sectorsOf(listed)))],
    ["china-on-us.csv", chinaTable(tables.acts)],
  ]);
}

/** What the law of the USA adds, on China and Hong Kong and on all others. */
export function americanRows(tables: ReferenceTables): {
  readonly china: readonly Row[];
  readonly others: readonly Row[];
} {
  const cells = statutoryCells(tables.statutory);
  const listed = (on: (exporter: string) => boolean): readonly Row[] =>
    rowsOf(cells.filter(({ exporter, sector }) => on(exporter) && !SUMS.includes(sector)));
  const others = listed((exporter) => !CHINA.includes(exporter));
  return {
    china: listed((exporter) => CHINA.includes(exporter)),
    others: [...others, ...unlistedRows(tables.countryRates, sectorsOf(others))],
  };
}

/** The table of rows as CSV. */
export function textOf(rows: readonly Row[]): string {
  const lines = rows.map(({ sector, exporter, points, from, to, source }) =>
    [sector, exporter, String(points), "add", from, to, source].join(","),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

function sectorsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ sector }) => sector))].filter((sector) => !FREE.includes(sector)).toSorted();
}

/** A row from each day to the next; zero has none. */
function rowsOf(cells: readonly StatutoryCell[]): readonly Row[] {
  return cells.flatMap(({ date, exporter, sector, points }): Row[] => {
    const at = DAYS.indexOf(date);
    if (at < 0) throw new Error(`${date} is none of the days.`);
    return points === 0
      ? []
      : [{ sector, exporter, points, from: date, to: DAYS[at + 1] ?? "", source: "statutory2026" }];
  });
}

/** One rate on all goods but those that are free, for economies that the table of added points has not. */
function unlistedRows(rates: Rows, sectors: readonly string[]): readonly Row[] {
  return UNLISTED.flatMap((exporter) => {
    const row = rates.find(({ iso3 }) => iso3 === exporter);
    return sectors.flatMap((sector) => unlistedSteps(row).map((step) => ({ sector, exporter, ...step })));
  });
}

/** The rate of a day: the baseline, from August 2025 that of the country, then those of 2026. */
function unlistedSteps(row: Rows[number] | undefined): readonly Omit<Row, "sector" | "exporter">[] {
  const { country, section122, labour } = OTHERS_DAYS;
  return DAYS.map((from, at) => {
    const period = { from, to: DAYS[at + 1] ?? "" };
    if (from >= labour) return { ...period, points: LOWEST, source: "tertius-assumption" };
    if (from >= section122) return { ...period, points: LOWEST, source: "proclamation11012" };
    if (from < country) return { ...period, points: LOWEST, source: "hts99" };
    if (row === undefined) return { ...period, points: LOWEST, source: "tertius-assumption" };
    return { ...period, points: figure(row, "august_2025_hts"), source: "hts99" };
  });
}

/** Rates by country that were in force for one day, on all goods but those that are free; who has none of its own is in the baseline. */
function announcedRows(rates: Rows, sectors: readonly string[]): readonly Row[] {
  const own = rates.filter(
    (row) =>
      (row["in_icio_2022"] ?? "") !== "no" && row["april_2025_hts"] !== "" && !UNLISTED.includes(row["iso3"] ?? ""),
  );
  const all = [
    ...own.map((row): [string, number] => [row["iso3"] ?? "", figure(row, "april_2025_hts")]),
    ...UNLISTED.map((iso3): [string, number] => [iso3, announcedOf(rates, iso3)]),
  ];
  return all.flatMap(([exporter, points]) =>
    sectors.map((sector) => ({ sector, exporter, points, from: "2025-04-09", to: "2025-04-10", source: "hts99" })),
  );
}

function announcedOf(rates: Rows, iso3: string): number {
  const row = rates.find((each) => each["iso3"] === iso3);
  return row === undefined ? LOWEST : figure(row, "april_2025_hts");
}

/** Acts of China on all American goods, with the key of each. */
const CHINESE: Readonly<Record<string, string>> = {
  "CN-APR-84": "sctc2025no5",
  "CN-APR-125": "sctc2025no6",
  "CN-GENEVA": "sctc2025geneva",
};

function chinaTable(acts: Rows): string {
  const lines = Object.entries(CHINESE).map(([id, source]) => {
    const act = acts.find((each) => each["id"] === id);
    if (act === undefined) throw new Error(`No act ${id}.`);
    return [String(figure(act, "rate_pp")), act["mode"], act["from"], act["to"], source].join(",");
  });
  return `${["rate,mode,from,to,source", ...lines].join("\n")}\n`;
}
