import { MONEY_UNITS, millionsIn } from "../../../base/units/index.ts";
import { append, type Problem } from "../../../base/problems/index.ts";
import { cellOf, type Key, LISTED_ROWS, MONEY, numberProblems, readTable, type Table } from "../tables/index.ts";
import type { Economy } from "./economy.ts";
import { duplicatedRow, moreRows, unknownLabel } from "../problems/index.ts";
import { earlierYear, foldedCodes, noYear, overlappingRows, unknownUnit, yearsDiffer } from "./problems.ts";

/** A later value of the sales of one exporter to one importer, over one or several sectors. */
export interface Margin {
  /** Positions of the sectors over which the value is summed. */
  readonly sectors: readonly number[];
  readonly importer: number;
  readonly exporter: number;
  /** Million. */
  readonly value: number;
}

/** Bilateral values of a later year, ready to roll an economy to. */
export interface Margins {
  readonly year: number;
  readonly file: string;
  readonly margins: readonly Margin[];
}

type Draft = { -readonly [Field in keyof Margin]: Margin[Field] };

/** Words of the sector column beside codes: `*` or nothing is all sectors. */
type Scopes = ReadonlyMap<string, readonly number[]>;

const COLUMNS = {
  needed: ["exporter", "importer", "value", "unit"],
  optional: ["sector", "year"],
};

/**
 * Reads the later year's values: exporter, importer, value, unit, and optionally sector and year.
 *
 * Exporter = importer gives own sales. `sector` is a code, `goods`, `services`, or `*` or nothing for all.
 * Where the package has one rest of the world, countries that it does not list are added up there (W332);
 * its trade with itself then counts only if the file has own sales of what is inside it.
 *
 * @param text     Text of the CSV file.
 * @param file     Its name, for messages.
 * @param economy  The economy that is to be rolled.
 * @param year     The later year; null when the file has a column `year`.
 */
export function readMargins(
  text: string,
  file: string,
  economy: Economy,
  year: number | null,
): { margins: Margins | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, COLUMNS, problems);
  if (table === null) return { margins: null, problems };
  const laterYear = year ?? yearOf(table, problems);
  if (laterYear !== null && laterYear < economy.manifest.year) {
    problems.push(earlierYear(file, laterYear, economy.manifest));
  }
  const drafts = readRows(table, economy, problems);
  if (laterYear === null || problems.some((each) => each.severity === "error")) return { margins: null, problems };
  return { margins: { year: laterYear, file, margins: drafts }, problems };
}

function yearOf(table: Table, problems: Problem[]): number | null {
  const position = table.columnOf("year");
  const years = [...new Set(table.rows.map((cells) => cells[position] ?? ""))];
  const [only] = years;
  if (years.length === 1 && only !== undefined && /^\d{4}$/.test(only)) return Number(only);
  problems.push(position < 0 ? noYear(table.file) : yearsDiffer(table.file, years));
  return null;
}

/** What the rows say, countries that are not listed folded into the rest of the world. */
function readRows(table: Table, economy: Economy, problems: Problem[]): Margin[] {
  const { countries, isResidual } = economy;
  const residual = isResidual.filter(Boolean).length === 1 ? isResidual.indexOf(true) : -1;
  const drafts = new Map<string, Draft>();
  const folded = new Set<string>();
  const seen = new Set<string>();
  const scopes = scopesOf(economy);
  let residualSellsAtHome = false;
  let badRows = 0;
  table.rows.forEach((cells, row) => {
    const cell = (column: string): string => cells[table.columnOf(column)] ?? "";
    const [exporter, importer] = [cell("exporter"), cell("importer")];
    const place = (code: string): number => placeOf(code, countries.indexOf(code), residual, folded);
    const [i, n] = [place(exporter), place(importer)];
    const found = rowProblems(table, row, economy, scopes, i, n);
    const label = [cell("sector") || "*", exporter, importer];
    if (seen.has(label.join(" "))) found.push(duplicatedRow(table.file, table.lineOf(row), label));
    seen.add(label.join(" "));
    if (found.length > 0) {
      if (badRows++ < LISTED_ROWS) append(problems, found);
      return;
    }
    if (i === residual && n === residual && exporter === importer) residualSellsAtHome = true;
    const sectors = scopes.get(cell("sector"))!;
    const key = `${sectors.join(" ")}|${i}|${n}`;
    const draft = drafts.get(key) ?? { sectors, importer: n, exporter: i, value: 0 };
    draft.value += Number(cell("value")) * millionsIn(cell("unit"), economy.manifest.currency);
    drafts.set(key, draft);
  });
  if (badRows > LISTED_ROWS) problems.push(moreRows(table.file, badRows - LISTED_ROWS));
  if (folded.size > 0)
    problems.push(foldedCodes(table.file, [...folded], countries.labels[residual]!, residualSellsAtHome));
  const kept = [...drafts.values()].filter(
    (each) => residualSellsAtHome || residual < 0 || each.importer !== residual || each.exporter !== residual,
  );
  append(problems, overlaps(table.file, kept, economy));
  return kept;
}

function placeOf(code: string, position: number, residual: number, folded: Set<string>): number {
  if (position >= 0 || residual < 0 || !/^[A-Z]{3}$/.test(code)) return position;
  folded.add(code);
  return residual;
}

function scopesOf({ sectors, sectorKinds }: Economy): Scopes {
  const all = sectors.labels.map((_label, j) => j);
  const ofKind = (kind: string): number[] => all.filter((j) => sectorKinds[j] === kind);
  return new Map<string, readonly number[]>([
    ["goods", ofKind("goods")],
    ["services", ofKind("services")],
    ...sectors.labels.map((label, j): [string, readonly number[]] => [label, [j]]),
    ["*", all],
    ["", all],
  ]);
}

function rowProblems(
  table: Table,
  row: number,
  economy: Economy,
  scopes: Scopes,
  exporter: number,
  importer: number,
): Problem[] {
  const text = (column: string): string => table.rows[row]![table.columnOf(column)] ?? "";
  const key = (column: string): Key => ({ column, set: economy.countries });
  const unknown = [exporter < 0 ? key("exporter") : null, importer < 0 ? key("importer") : null].flatMap((each) =>
    each === null ? [] : [unknownLabel(cellOf(table, row, each.column), "country", text(each.column), each.set.labels)],
  );
  const sector = text("sector");
  const { labels } = economy.sectors;
  const unit = text("unit");
  const { currency } = economy.manifest;
  return [
    ...unknown,
    ...(scopes.has(sector) ? [] : [unknownLabel(cellOf(table, row, "sector"), "sector", sector, labels)]),
    ...numberProblems(cellOf(table, row, "value"), text("value"), MONEY),
    ...(Number.isNaN(millionsIn(unit, currency))
      ? [unknownUnit(cellOf(table, row, "unit"), unit, MONEY_UNITS.replaceAll("USD", currency))]
      : []),
  ];
}

function overlaps(file: string, margins: readonly Margin[], economy: Economy): Problem[] {
  const { countries, sectors } = economy;
  const covered = new Set<number>();
  const problems: Problem[] = [];
  for (const { sectors: scope, importer, exporter } of margins) {
    const twice = scope.filter((j) => covered.has((j * countries.size + importer) * countries.size + exporter));
    for (const j of scope) covered.add((j * countries.size + importer) * countries.size + exporter);
    if (twice.length === 0) continue;
    const pair = `${countries.labels[exporter]!} to ${countries.labels[importer]!}`;
    if (problems.length < LISTED_ROWS) problems.push(overlappingRows(file, pair, sectors.labels[twice[0]!]!));
  }
  return problems;
}
