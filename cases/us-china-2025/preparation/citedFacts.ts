import { type Fact, factTable, figure, type Observation, observedFact, type Rows } from "../../preparation/index.ts";
import type { ReferenceTables } from "./referenceTables.ts";
import { addedOf, statutoryCells } from "./statutoryCells.ts";

/** A row of the table of averages: month or day, seller, column, words of its source, key. */
type Average = readonly [
  month: string,
  partner: string,
  column: "statutory_percent" | "effective_percent",
  words: string,
  key: string,
];

const AVERAGES: readonly Average[] = [
  ...["CAN", "MEX", "JPN", "CHN"].map((partner): Average => [
    "2025-07",
    partner,
    "effective_percent",
    "TRI tracker",
    "waugh-tri",
  ]),
  ["2025-05", "WLD", "effective_percent", "TRI tracker", "waugh-tri"],
  ["2025-05", "WLD", "statutory_percent", "paper outline", "budgetlab-etr"],
  ["2025-09", "WLD", "effective_percent", "TRI tracker", "waugh-tri"],
  ["2025-09", "WLD", "effective_percent", "Treasury and Census via Haver", "treasury-census"],
  ["2025-09", "WLD", "statutory_percent", "paper outline", "budgetlab-etr"],
  ...["CAN", "MEX"].map((partner): Average => ["2025-09", partner, "effective_percent", "TRI tracker", "waugh-tri"]),
  ...["2026-04-06", "2026-07-23", "2026-07-24"].map((day): Average => [
    day,
    "WLD",
    "statutory_percent",
    "Tariff Rate Tracker",
    "budgetlab-july2026",
  ]),
];

const OBSERVED: readonly Observation[] = [
  ["O1", "imports", "census2025"],
  ["O4", "exports", "gacc2025"],
  ["O6", "exports-growth", "gacc2025-growth"],
  ["O7", "exports-growth", "gacc2025-growth"],
  ["O8", "exports-growth", "gacc2025-growth"],
  ["O9", "exports-growth", "gacc2025-growth"],
  ["O12", "exports", "gso2025"],
  ["O13", "exports", "gso2025"],
  ["O14", "imports", "gso2025"],
  ["O15", "imports", "gso2025"],
  ...["O23", "O24", "O25", "O26"].map((id) => [id, "exports", "gtri2025"] as const),
  ...["O27", "O28", "O29"].map((id) => [id, "exports", "india-commerce2025"] as const),
  ["O30", "exports-growth", "fgv2025"],
  ["O31", "exports-growth", "fgv2025"],
];

/** Days whose added average a claim compares. */
const COMPARED: readonly (readonly [day: string, exporter: string | null])[] = [
  ["2025-08-27", "CHN"],
  ["2025-11-14", "CHN"],
  ["2026-04-06", null],
  ["2026-07-24", null],
];

/** The cited figures of the case, as CSV. */
export function citedFacts(tables: ReferenceTables): string {
  const facts = [
    ...AVERAGES.map((choice) => averageFact(tables.averages, choice)),
    ...OBSERVED.map((choice) => observedFact(tables.observed, choice)),
    ...COMPARED.map(([day, exporter]) => addedFact(tables.statutory, day, exporter)),
    ...chinaIn2024(tables.statutory),
  ];
  return factTable(facts);
}

function averageFact(rows: Rows, [month, partner, column, words, source]: Average): Fact {
  const row = rows.find(
    (each) =>
      each["date"] === month &&
      each["pair"] === `USA<-${partner}` &&
      each["source"].includes(words) &&
      each[column] !== "",
  );
  if (row === undefined) throw new Error(`No average of ${month}, ${partner}, ${words}.`);
  const metric = column === "effective_percent" ? `collected-tariff-${source}` : "statutory-tariff";
  const from = { reporter: "USA", partner, year: month, value: figure(row, column), unit: "percent" };
  return { metric, ...from, source, locator: row["locator"] ?? "", confidence: "verified", note: row["basis"] ?? "" };
}

function addedFact(rows: Rows, day: string, exporter: string | null): Fact {
  const cells = statutoryCells(rows).filter(({ date, sector }) => date === day && sector === "all goods");
  const own = cells.filter((each) => exporter === null || each.exporter === exporter);
  const place = { reporter: "USA", partner: exporter ?? "WLD", year: day, unit: "percentage points" };
  const value = Number(addedOf(own).toFixed(3));
  const note = "mean of what is added, weighted by imports of 2024";
  return {
    metric: "added-tariff",
    ...place,
    value,
    source: "statutory2026",
    locator: "all goods",
    confidence: "derived",
    note,
  };
}

/** What the USA bought from China in 2024, and the tariff that it collected on it. */
function chinaIn2024(rows: Rows): readonly Fact[] {
  const goods = statutoryCells(rows).find(({ exporter, sector }) => exporter === "CHN" && sector === "all goods")!;
  const place = { reporter: "USA", partner: "CHN", year: "2024", source: "statutory2026", locator: "all goods" };
  const imports = {
    value: Number((goods.imports / 1000).toFixed(3)),
    unit: "billion USD",
    note: "imports for consumption",
  };
  const base = { value: goods.base, unit: "percentage points", note: "collected duties over imports" };
  return [
    { metric: "imports", ...place, ...imports, confidence: "derived" },
    { metric: "base-tariff", ...place, ...base, confidence: "derived" },
  ];
}
