import type { SourceRow } from "../figures.ts";
import { cell, type Cited, type FactSources, gasExporter } from "./cited.ts";

type Columns = Partial<Record<keyof Cited, string>>;

/** Tables whose rows are figures already: their columns by what they hold, and what precedes the metric. */
const PLAIN: readonly (readonly [table: keyof FactSources, columns: Columns, prefix: (row: SourceRow) => string])[] = [
  ["claimFacts", {}, () => ""],
  ["commodities", {}, (row) => `${cell(row, "market")}: `],
  ["farEastSoy", { metric: "item", reporter: "region" }, () => ""],
  ["pipelines", { reporter: "partner", partner: "pipeline" }, () => ""],
  ["research", { reporter: "country" }, () => ""],
  ["shipping", { metric: "item", value: "central" }, () => ""],
];

/** Every figure of the tables of reference that are lists of figures, in one shape. */
export function citedTables(sources: FactSources): readonly Cited[] {
  return [
    ...PLAIN.flatMap(([table, columns, prefix]) =>
      sources[table].map((row) => plainRow(table, row, columns, prefix(row))),
    ),
    ...sources.gas.map(gasRow),
    ...sources.machinery.map(machineryRow),
    ...sources.chips.flatMap(chipRows),
    ...sources.partners.filter((row) => cell(row, "basis").startsWith("A:")).map(partnerRow),
    ...sources.lngCapacity.filter((row) => cell(row, "metric") === "matrix_split").map(splitRow),
    ...sources.events.filter((row) => cell(row, "row_type") === "count").map(countRow),
  ];
}

function plainRow(table: string, row: SourceRow, columns: Columns, prefix: string): Cited {
  const at = (key: keyof Cited): string => cell(row, columns[key] ?? key);
  return {
    ...provenance(table, row),
    metric: `${prefix}${at("metric")}`,
    reporter: at("reporter"),
    partner: at("partner"),
    year: at("year"),
    value: at("value"),
    low: cell(row, "low"),
    high: cell(row, "high"),
    unit: at("unit"),
  };
}

function provenance(
  table: string,
  row: SourceRow,
): Pick<Cited, "table" | "source" | "locator" | "confidence" | "note"> {
  return {
    table,
    source: cell(row, "source"),
    locator: cell(row, "source_locator"),
    confidence: cell(row, "confidence"),
    note: cell(row, "note"),
  };
}

function gasRow(row: SourceRow): Cited {
  const exporter = cell(row, "exporter");
  const year = cell(row, "year");
  return {
    table: "gas",
    metric: cell(row, "mode") === "LNG" ? "lng_imports" : "pipeline_gas_imports",
    reporter: cell(row, "importer") === "China" ? "CHN" : cell(row, "importer"),
    partner: gasExporter(exporter),
    year,
    value: cell(row, "value"),
    unit: cell(row, "unit"),
    source: `gas ${year}`,
    locator: `gas trade movements of ${year}, ${exporter} to China`,
    confidence: "verified",
    note: "",
  };
}

function machineryRow(row: SourceRow): Cited {
  return {
    ...provenance("machinery", row),
    metric: `share_of_imports ${cell(row, "product")}`,
    reporter: cell(row, "importer"),
    partner: cell(row, "exporter"),
    year: cell(row, "year"),
    value: cell(row, "share_of_total_pct"),
    unit: "percent",
  };
}

function chipRows(row: SourceRow): readonly Cited[] {
  const what = {
    ...provenance("chips", row),
    metric: `${cell(row, "flow")} ${cell(row, "product")}`,
    reporter: cell(row, "country"),
    partner: "WLD",
    year: cell(row, "year"),
  };
  const share = cell(row, "share_of_world_pct");
  return [
    { ...what, value: cell(row, "value"), unit: cell(row, "unit") },
    ...(share === "" ? [] : [{ ...what, metric: `share of world ${what.metric}`, value: share, unit: "percent" }]),
  ];
}

function partnerRow(row: SourceRow): Cited {
  return {
    ...provenance("partners", row),
    metric: `share_of_${cell(row, "flow")}`,
    reporter: cell(row, "reporter"),
    partner: cell(row, "partner"),
    year: cell(row, "year"),
    value: cell(row, "share_of_total_pct"),
    unit: "percent",
  };
}

function splitRow(row: SourceRow): Cited {
  return {
    ...provenance("lngCapacity", row),
    metric: "matrix_split",
    reporter: "CHN",
    partner: `${cell(row, "node_id")} ${cell(row, "item")}`,
    year: cell(row, "year"),
    value: cell(row, "value"),
    unit: cell(row, "unit"),
  };
}

function countRow(row: SourceRow): Cited {
  return {
    ...provenance("events", row),
    metric: cell(row, "kind"),
    reporter: "RUS",
    partner: "CHN",
    year: cell(row, "date") || cell(row, "year"),
    value: cell(row, "count"),
    unit: "count",
  };
}
