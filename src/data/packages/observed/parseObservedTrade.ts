import { z } from "zod";
import { append, hasErrors, LENGTHS, type Place, type Problem } from "../../../base/problems/index.ts";
import { type IndexSet, indexSet, parameter, type Parameter } from "../../../base/sets/index.ts";
import { decimal } from "../../../base/units/index.ts";
import {
  cellOf,
  cellsOf,
  COLUMN_LIMIT,
  kindProblems,
  labelSet,
  LIST_LIMIT,
  listed,
  LISTED_ROWS,
  MANIFEST_FILE,
  manifestSchema,
  NOTES,
  numberProblems,
  type NumberRule,
  readMetadata,
  readTable,
  type Table,
  type TextFiles,
  textsOf,
  wordsOf,
} from "../tables/index.ts";
import { badLabel, badMetadata, duplicatedRow, emptyTable, missingFile, moreRows, place } from "../problems/index.ts";
import { VINTAGES } from "../products/index.ts";
import { type Excess, figureProblems } from "./figureProblems.ts";
import {
  FIGURES,
  type Figure,
  type ObservedCode,
  type ObservedFigures,
  type ObservedProducts,
  type ObservedTrade,
  WORLD,
} from "./observedTrade.ts";
import { codeAmiss, observedTooLarge, periodsAmiss, unknownSeller } from "./problems.ts";
import { periodAfter, periodKind } from "./periods.ts";
import { sectorProblems } from "./sectorProblems.ts";
import { isTrader, memberProblems, membersBesideBlocs, traderMeant } from "./sellers.ts";

/** Files every package of observed trade has. */
export const OBSERVED_FILES: readonly string[] = [MANIFEST_FILE, "imports.csv", "codes.csv"];

/** Files that it may have beside them. */
export const OPTIONAL_OBSERVED_FILES: readonly string[] = ["products.csv"];

/** Most figures of one array: sellers × codes × periods, or sellers × products. */
const OBSERVED_LIMIT = 20_000_000;

/** E390 where a table would make more figures than a package may hold. */
export function observedSizeProblems(file: string, cells: number): Problem[] {
  return cells > OBSERVED_LIMIT ? [observedTooLarge(file, cells, OBSERVED_LIMIT)] : [];
}

/** Columns of codes.csv. */
export const CODE_COLUMNS = ["code", "title", "sectors", "left_out"] as const;

/** Column of codes.csv with the reasons in Russian, where any are written. */
export const RUSSIAN_REASONS = "left_out_ru";

/** Label columns of imports.csv; the periods follow side by side. */
export const IMPORT_COLUMNS = ["exporter", "code", "figure"] as const;

/** Label columns of products.csv; the sellers follow side by side. */
export const PRODUCT_COLUMNS = ["hs6", "figure"] as const;

const MONEY: NumberRule = { above: "not negative", expected: "a number ≥ 0, in ones of the currency, or blank" };

const TRADER = z.string().refine(isTrader, { message: "a country such as USA, or a bloc such as EU, expected" });

const OBSERVED = z.strictObject({
  kind: z.literal("observed-trade"),
  format: z.literal(1),
  importer: TRADER.meta({ description: "Who buys" }),
  currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code expected"),
  period: z.enum(["month", "year"]),
  classification: z.string().min(1).max(LENGTHS.name).meta({ description: "What the codes are, in words" }),
  economies: z
    .array(z.string().min(1).max(LENGTHS.name))
    .min(1, "at least one economy package expected")
    .max(100)
    .meta({ description: "Economy packages whose sectors the codes name" }),
  products: z
    .strictObject({ year: z.int().min(1900).max(2199), vintage: z.enum(VINTAGES).exactOptional() })
    .exactOptional()
    .meta({ description: "Year and revision of products.csv" }),
  notes: NOTES,
});

const schema = manifestSchema(OBSERVED);

type Said = z.output<typeof OBSERVED>;

/**
 * Parses and checks a package of observed trade.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files; null when they were never on disk.
 * @returns the package, null when any problem is an error, and every problem found.
 */
export function parseObservedTrade(
  files: TextFiles,
  sha256: string | null,
): { observed: ObservedTrade | null; problems: Problem[] } {
  const other = kindProblems(files, "observed-trade");
  if (other.length > 0) return { observed: null, problems: other };
  const problems: Problem[] = [];
  const found = readMetadata(files, MANIFEST_FILE, schema, problems);
  const listedCodes = parseObservedCodes(files, "codes.csv", problems);
  const read = readImports(files, listedCodes?.codes ?? null, found?.tertius.period ?? null, problems);
  const products = readProducts(files, found?.tertius ?? null, problems);
  if (found === null || listedCodes === null || read === null || hasErrors(problems))
    return { observed: null, problems };
  const { tertius, ...described } = found;
  const { notes, importer, currency, period, classification, economies } = tertius;
  const said = { importer, currency, period, classification, economies };
  const { codes, codeTable } = listedCodes;
  const { placeOf, ...figures } = read;
  const observed = { manifest: { ...described, notes }, sha256, ...said, codes, codeTable, ...figures, products };
  append(problems, figureProblems(observed, placeOf));
  return { observed: hasErrors(problems) ? null : observed, problems };
}

/** A list of codes, and what is known of each. */
export interface ListedCodes extends Pick<ObservedTrade, "codes" | "codeTable"> {
  /** Where the sectors of each code stand, in the order of the codes. */
  readonly places: readonly Place[];
}

/**
 * Reads a table of codes with their sectors: columns code and sectors, and title, left_out and left_out_ru where they are known.
 *
 * @returns null where it lacks a column or has no codes, or one of them twice.
 */
export function parseObservedCodes(files: TextFiles, file: string, problems: Problem[]): ListedCodes | null {
  const columns = { needed: ["code", "sectors"], optional: ["title", "left_out", RUSSIAN_REASONS], atMost: LIST_LIMIT };
  const table = readTable(files, file, columns, problems);
  if (table === null) return null;
  const found: Problem[] = [];
  const codes = labelSet(table, "code", found);
  const [titles, lists, reasons] = ["title", "sectors", "left_out"].map((name) => cellsOf(table, name));
  const russian = cellsOf(table, RUSSIAN_REASONS);
  const codeTable = cellsOf(table, "code").map((code, row): ObservedCode => {
    const [list = "", leftOut = ""] = [lists?.[row], reasons?.[row]];
    const sectors = list === "" ? [] : list.split("|").map((each) => each.trim());
    append(found, sectorProblems(table, row, code, { sectors, leftOut }));
    const leftOutRu = russian[row] ?? "";
    return { code, title: titles![row]!, sectors, leftOut, ...(leftOutRu === "" ? {} : { leftOutRu }) };
  });
  append(problems, listed(table.file, found));
  return codes === null
    ? null
    : { codes, codeTable, places: codeTable.map((_, row) => place(cellOf(table, row, "sectors"))) };
}

interface ReadImports extends Pick<ObservedTrade, "sellers" | "periods" | "figures" | "total"> {
  /** Where the total of a code and period stands. */
  readonly placeOf: (of: Pick<Excess, "code" | "period" | "figure">) => Place;
}

function readImports(
  files: TextFiles,
  codes: IndexSet | null,
  period: Said["period"] | null,
  problems: Problem[],
): ReadImports | null {
  const file = "imports.csv";
  const table = readTable(
    files,
    file,
    { needed: IMPORT_COLUMNS, open: true, widest: COLUMN_LIMIT, longest: LENGTHS.name },
    problems,
  );
  if (table === null) return null;
  if (table.rows.length === 0) problems.push(emptyTable(file));
  const columns = othersThan(table, IMPORT_COLUMNS);
  const labels = columns.map((at) => table.header[at]!);
  const amiss = periodProblems(file, labels, columns, period);
  append(problems, amiss);
  const exporters = textsOf(table, "exporter");
  const sellers = indexSet("seller", [...new Set(exporters.filter((each) => each !== WORLD))]);
  append(problems, sellerProblems(table, exporters, sellers.labels));
  const members = labels.length === 0 ? [] : membersBesideBlocs(sellers.labels, yearOf(labels.at(-1)!));
  const rowOf = (member: string): Place => place(cellOf(table, exporters.indexOf(member), "exporter"));
  append(problems, memberProblems(members, file, rowOf));
  if (codes === null || amiss.length > 0) return null;
  const cells = sellers.size * codes.size * labels.length;
  const large = observedSizeProblems(file, cells);
  append(problems, large);
  if (large.length > 0) return null;
  return filledImports(table, { sellers, codes, periods: indexSet("period", labels) }, columns, problems);
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Positions of the columns that are none of those named. */
function othersThan({ header }: Table, named: readonly string[]): readonly number[] {
  return header.flatMap((name, at) => (named.includes(name) ? [] : [at]));
}

/** E331 for each code that is no country or bloc, where it stands first. */
function sellerProblems(table: Table, exporters: readonly string[], sellers: readonly string[]): Problem[] {
  const unknown = sellers.filter((each) => !isTrader(each));
  const first = unknown
    .slice(0, LISTED_ROWS)
    .map((each) => unknownSeller(place(cellOf(table, exporters.indexOf(each), "exporter")), each, traderMeant(each)));
  return unknown.length > LISTED_ROWS ? [...first, moreRows(table.file, unknown.length - LISTED_ROWS)] : first;
}

/** E338 for periods that are none, of the other kind, out of order or with a gap before them. */
function periodProblems(
  file: string,
  labels: readonly string[],
  columns: readonly number[],
  period: Said["period"] | null,
): Problem[] {
  const form = period === "year" ? "a year such as 2024" : "a month such as 2024-01";
  const formRu = period === "year" ? "год, например 2024" : "месяц, например 2024-01";
  const said = (at: number, message: string, expected: string, russian: string): Problem =>
    periodsAmiss({
      place: { file, line: 1, column: columns[at]! + 1, path: `column ${labels[at]}` },
      message,
      found: labels[at],
      expected,
      russian: { message: russian, expected: expected === form ? formRu : expected },
    });
  if (labels.length === 0) {
    const russian = { message: `В ${file} нет столбца с периодом.`, expected: formRu };
    const message = `${file} has no column of a period.`;
    return [periodsAmiss({ place: { file, line: 1 }, message, expected: form, russian })];
  }
  const kind = period ?? labels.map(periodKind).find((each) => each !== null) ?? "month";
  const found = labels.flatMap((label, at): Problem[] => {
    if (periodKind(label) !== kind)
      return [said(at, `"${label}" is no ${kind}.`, form, `"${label}" — не ${kind === "year" ? "год" : "месяц"}.`)];
    const before = labels[at - 1];
    if (before === undefined || periodKind(before) !== kind) return [];
    const next = periodAfter(before);
    if (label === next) return [];
    const what = label > next ? `${next} is missing before ${label}` : `${label} stands behind ${before}`;
    const whatRu = label > next ? `перед ${label} нет ${next}` : `${label} стоит после ${before}`;
    const russian = `Периоды стоят не по порядку или с пропуском: ${whatRu}.`;
    return [said(at, `The ${kind}s are not in order without a gap: ${what}.`, next, russian)];
  });
  return listed(file, found);
}

interface Axes {
  readonly sellers: IndexSet;
  readonly codes: IndexSet;
  readonly periods: IndexSet;
}

function filledImports(table: Table, axes: Axes, columns: readonly number[], problems: Problem[]): ReadImports {
  const { sellers, codes, periods } = axes;
  const blank = (...sets: readonly IndexSet[]): Parameter =>
    parameter(sets, new Float64Array(sets.reduce((size, set) => size * set.size, 1)).fill(NaN));
  const pair = (...sets: readonly IndexSet[]): ObservedFigures => ({ imports: blank(...sets), duties: blank(...sets) });
  const figures = pair(sellers, codes, periods);
  const total = pair(codes, periods);
  const found: Problem[] = [];
  const [exporters, codeCells, kinds] = [
    textsOf(table, "exporter"),
    textsOf(table, "code"),
    wordsOf(table, "figure", FIGURES, found),
  ];
  const seen = new Set<string>();
  const totals = new Map<string, number>();
  table.rows.forEach((cells, row) => {
    const [exporter, code, kind] = [exporters[row]!, codeCells[row]!, kinds[row]!];
    const key = [exporter, code, kind].join(" ");
    if (seen.has(key)) found.push(duplicatedRow(table.file, table.lineOf(row), [exporter, code, kind]));
    seen.add(key);
    const at = codes.indexOf(code);
    if (at < 0) found.push(codeNotListed(table, row, code));
    append(found, numbersAmiss(table, row, cells, columns));
    if (at < 0 || !isFigure(kind)) return;
    if (exporter === WORLD) totals.set(`${code} ${kind}`, table.lineOf(row));
    const into = exporter === WORLD ? total[kind] : figures[kind];
    const line = exporter === WORLD ? at : sellers.indexOf(exporter) * codes.size + at;
    columns.forEach((column, period) => {
      into.values[line * periods.size + period] = numberOrNone(cells[column]!);
    });
  });
  append(problems, listed(table.file, found));
  const placeOf: ReadImports["placeOf"] = ({ code, period, figure }) => ({
    file: table.file,
    line: totals.get(`${code} ${figure}`) ?? null,
    column: columns[periods.indexOf(period)]! + 1,
  });
  return { sellers, periods, figures, total: totals.size > 0 ? total : null, placeOf };
}

function isFigure(word: string): word is Figure {
  return FIGURES.some((each) => each === word);
}

/** A blank cell is not known, which is not zero. */
function numberOrNone(cell: string): number {
  return cell.trim() === "" ? NaN : decimal(cell.trim());
}

function numbersAmiss(table: Table, row: number, cells: readonly string[], columns: readonly number[]): Problem[] {
  return columns.flatMap((at) => {
    const text = cells[at]!.trim();
    const value = text === "" ? 0 : decimal(text);
    if (value >= 0 && value < Infinity) return [];
    const cell = { file: table.file, line: table.lineOf(row), column: at + 1, name: table.header[at]! };
    return numberProblems(cell, text, MONEY);
  });
}

function codeNotListed(table: Table, row: number, code: string): Problem {
  return codeAmiss({
    place: place(cellOf(table, row, "code")),
    message: `The code "${code.slice(0, LENGTHS.code)}" is not in codes.csv.`,
    found: code,
    expected: "a code of codes.csv",
    russian: { message: `Кода "${code.slice(0, LENGTHS.code)}" нет в codes.csv.`, expected: "код из codes.csv" },
  });
}

function readProducts(files: TextFiles, said: Said | null, problems: Problem[]): ObservedProducts | null {
  const file = "products.csv";
  if (said !== null && said.products === undefined && files.has(file))
    problems.push(badMetadata(MANIFEST_FILE, "tertius.products", `is missing: ${file} needs its year`));
  if (said?.products !== undefined && !files.has(file)) problems.push(missingFile(file));
  if (!files.has(file)) return null;
  const columns = { needed: PRODUCT_COLUMNS, open: true, widest: COLUMN_LIMIT, longest: LENGTHS.name };
  const table = readTable(files, file, columns, problems);
  return table === null ? null : filledProducts(table, said?.products ?? { year: 0 }, problems);
}

function filledProducts(
  table: Table,
  { year, vintage }: NonNullable<Said["products"]>,
  problems: Problem[],
): ObservedProducts | null {
  const { file } = table;
  const columns = othersThan(table, PRODUCT_COLUMNS);
  const sellers = indexSet(
    "seller",
    columns.map((at) => table.header[at]!),
  );
  append(problems, headerSellers(table, columns));
  const columnOf = (member: string): Place => ({ line: 1, column: columns[sellers.indexOf(member)]! + 1 });
  append(problems, memberProblems(membersBesideBlocs(sellers.labels, year), file, columnOf));
  const found: Problem[] = [];
  const codes = textsOf(table, "hs6");
  const products = indexSet("product", [...new Set(codes)]);
  const cells = sellers.size * products.size;
  const large = observedSizeProblems(file, cells);
  append(problems, large);
  if (large.length > 0) return null;
  const blank = (): Parameter => parameter([sellers, products], new Float64Array(cells).fill(NaN));
  const figures = { imports: blank(), duties: blank() };
  const kinds = wordsOf(table, "figure", FIGURES, found);
  const seen = new Set<string>();
  table.rows.forEach((row, at) => {
    const [code, kind] = [codes[at]!, kinds[at]!];
    if (!/^\d{6}$/u.test(code)) found.push(badLabel(cellOf(table, at, "hs6"), code));
    if (seen.has(`${code} ${kind}`)) found.push(duplicatedRow(file, table.lineOf(at), [code, kind]));
    seen.add(`${code} ${kind}`);
    append(found, numbersAmiss(table, at, row, columns));
    if (!isFigure(kind)) return;
    const product = products.indexOf(code);
    columns.forEach((column, seller) => {
      figures[kind].values[seller * products.size + product] = numberOrNone(row[column]!);
    });
  });
  append(problems, listed(file, found));
  return { year, vintage: vintage ?? null, sellers, products, ...figures };
}

function headerSellers({ file, header }: Table, columns: readonly number[]): Problem[] {
  const unknown = columns.filter((at) => !isTrader(header[at]!));
  return listed(
    file,
    unknown.map((at) => {
      const name = header[at]!;
      return unknownSeller({ file, line: 1, column: at + 1, path: `column ${name}` }, name, traderMeant(name));
    }),
  );
}
