import { marketTable, type MarketRow } from "../figures.ts";
import type { Cited, FactSources } from "./cited.ts";
import { citedTables } from "./citedTables.ts";
import { derivedFigures } from "./derivedFigures.ts";
import type { FactChoice } from "./factChoices.ts";
import { FOUND_SINCE } from "./foundSince.ts";
import { sourceKey } from "./sourceKeys.ts";

const COLUMNS = "id metric reporter partner year value low high unit source source_locator confidence note".split(" ");

/**
 * The facts of a case as CSV: of each choice the rows that fit, in the order of the choices. Sources that disagree keep
 * both rows; the second one for the same gets the name of its source behind its id.
 *
 * @param asOf  Day of the case, YYYY-MM-DD: measures are in force on it or not.
 */
export function importFacts(sources: FactSources, choices: readonly FactChoice[], asOf: string): string {
  const figures = [...citedTables(sources), ...derivedFigures(sources, asOf), ...FOUND_SINCE];
  const rows = choices.flatMap((choice) =>
    figures.filter((figure) => isChosen(figure, choice)).map((figure) => factRow(figure, choice)),
  );
  return marketTable(COLUMNS, withOwnIds(rows));
}

function isChosen(figure: Cited, { table, from, reporters, partners, years, source, confidence }: FactChoice): boolean {
  const isIn = (names: readonly string[] | null, name: string): boolean => names === null || names.includes(name);
  return (
    figure.table === table &&
    figure.metric === from &&
    isIn(reporters, figure.reporter) &&
    isIn(partners, figure.partner) &&
    isIn(years, figure.year) &&
    isIn(confidence ?? null, figure.confidence) &&
    (source === undefined || figure.source.includes(source))
  );
}

function factRow(figure: Cited, { metric, unit, year }: FactChoice): MarketRow {
  const id = [
    metric,
    figure.reporter,
    figure.partner === "WLD" && metric !== "gas-imports" ? "world" : figure.partner,
    year ?? figure.year,
  ];
  return {
    id: id
      .filter((part) => part !== "")
      .map(slug)
      .join("-"),
    metric,
    reporter: figure.reporter,
    partner: figure.partner,
    year: year ?? figure.year,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: unit ?? plainUnit(figure.unit),
    source: sourceKey({ ...figure, metric: `${figure.metric} ${metric} ${figure.partner}` }),
    source_locator: placeInSource(figure.locator),
    confidence: figure.confidence,
    note: figure.note,
  };
}

/** A place in the source itself; blank where the table only points to another table of the same collection. */
function placeInSource(locator: string): string {
  return /\bfacts\.csv|gas-trade-matrix\.csv/u.test(locator) ? "" : locator;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

/** A unit without the words that tables put behind it. */
function plainUnit(unit: string): string {
  const plain = unit.replace(/^million t$/u, "Mt").replace(/^(?:thousand|1000) t$/u, "kt");
  return plain.startsWith("percent") ? "percent" : plain;
}

function withOwnIds(rows: readonly MarketRow[]): readonly MarketRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const id = String(row["id"]);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    if (before === 0) return row;
    const [key = ""] = String(row["source"]).split(";");
    return { ...row, id: `${id}-${key}${before > 1 ? `-${before}` : ""}` };
  });
}
