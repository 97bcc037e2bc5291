import {
  type Figure,
  type ObservedFigures,
  observedSizeProblems,
  type ObservedProducts,
  type ObservedTrade,
  parseObservedTrade,
  periodKind,
  periodsAmiss,
  periodsBetween,
  type ProductKey,
  sameRowTwice,
  type TextFiles,
  type Vintage,
  WORLD,
  writeObservedTrade,
} from "../../packages/index.ts";
import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { indexSet, type IndexSet, parameter } from "../../../base/sets/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import { badRecipe } from "../problems.ts";
import type { ShownSource } from "../tariffs/tariffSource.ts";
import type { CustomsChoices } from "./customsChoices.ts";
import { codesByKey, codesNotListed, namesRead } from "./customsNames.ts";
import { type CustomsCell, type CustomsTable, customsTable } from "./customsTable.ts";

/** Files to write, what they hold, and every problem. */
export interface CustomsImport {
  /** Null when any problem is an error. */
  readonly files: TextFiles | null;
  /** Null beside an error. */
  readonly observed: ObservedTrade | null;
  readonly problems: readonly Problem[];
  /** Revision of the products that the codes are; null where they have a table of their own. */
  readonly vintage: Vintage | null;
  /** How each file was read. */
  readonly readings: readonly Pick<CustomsTable, "file" | "headerLine" | "shown">[];
}

/**
 * Customs records as they are published, by seller, code and month or year, as the files of a package of observed trade.
 *
 * @param sources  Texts with commas, semicolons or tabs, or the sheets of workbooks; that of products is named by the choices.
 * @param key      Sectors of products, for codes without a table of their own.
 */
export function importCustoms(
  sources: readonly ShownSource[],
  key: ProductKey,
  choices: CustomsChoices,
): CustomsImport {
  const problems: Problem[] = [];
  const ofProducts = sources.find(({ file }) => file === choices.products?.file);
  const records = sources.filter((each) => each !== ofProducts);
  if (choices.products !== null && ofProducts === undefined)
    problems.push(badRecipe("products.file", `no file of that name was given: ${choices.products.file}`));
  const { columns, unit, sheet } = choices;
  const tables = records.flatMap(
    (each) => customsTable(each, { columns, unit, sheet, hasPeriods: true }, problems) ?? [],
  );
  const placed = tables.length === 0 ? null : placedRecords(tables, key, choices, problems);
  const products = ofProducts === undefined ? null : productsOf(ofProducts, choices, problems);
  if (placed === null || hasErrors(problems))
    return { files: null, observed: null, problems, vintage: null, readings: tables };
  const { manifest, importer, currency, classification, economies } = choices;
  const notes = choices.absent === "zero" ? [...manifest.notes, ABSENT_IS_ZERO] : manifest.notes;
  const { vintage, ...own } = placed;
  const observed: ObservedTrade = {
    manifest: { ...manifest, notes },
    sha256: null,
    importer,
    currency,
    classification: classification === "" ? `Harmonized System, ${vintage ?? ""}, six digits` : classification,
    economies,
    ...own,
    products,
  };
  const files = writeObservedTrade(observed);
  const read = parseObservedTrade(files, null);
  append(problems, read.problems);
  return { files: hasErrors(problems) ? null : files, observed: read.observed, problems, vintage, readings: tables };
}

const ABSENT_IS_ZERO = "A seller, code and period without a row in the source counts as zero.";

interface Placed extends Pick<
  ObservedTrade,
  "period" | "sellers" | "codes" | "periods" | "codeTable" | "figures" | "total"
> {
  readonly vintage: Vintage | null;
}

function placedRecords(
  tables: readonly CustomsTable[],
  key: ProductKey,
  choices: CustomsChoices,
  problems: Problem[],
): Placed | null {
  const named = tables.map((table) => ({ table, ...namesRead(table, choices, choices.codes === null, problems) }));
  const used = [...new Set(named.flatMap(({ codes }) => [...codes.values()]))].toSorted();
  const listed =
    choices.codes === null
      ? codesByKey(used, key, choices.vintage, tables, problems)
      : { codeTable: choices.codes, vintage: null };
  if (choices.codes !== null)
    for (const each of named) append(problems, codesNotListed(each.table, each, choices.codes));
  const isPeriodAmiss = problems.some(({ code }) => code === periodsAmiss.code);
  const periods = isPeriodAmiss ? null : periodsOf(tables, problems);
  if (hasErrors(problems) || listed === null || periods === null) return null;
  const sold = [...new Set(named.flatMap(({ sellers }) => [...sellers.values()]))].toSorted();
  const sellers = indexSet(
    "seller",
    sold.filter((each) => each !== WORLD),
  );
  const codes = indexSet(
    "code",
    listed.codeTable.map(({ code }) => code),
  );
  const cells = sellers.size * codes.size * periods.size;
  const file = tables[0]?.file ?? "";
  const large = observedSizeProblems(file, cells);
  append(problems, large);
  if (large.length > 0) return null;
  const hasTotal = sold.includes(WORLD);
  const all = indexSet("seller", [...sellers.labels, WORLD]);
  const figures = laidOut([all, codes, periods], hasDuties(choices), choices.absent);
  for (const each of Object.values(figures)) each.fill(NaN, cells);
  const taken = noneTaken();
  for (const { table, sellers: sellerOf, codes: codeOf } of named) {
    const offsets = ({ seller, code, period }: CustomsCell): number =>
      (all.indexOf(sellerOf.get(seller)!) * codes.size + codes.indexOf(codeOf.get(code)!)) * periods.size +
      periods.indexOf(period);
    fill(figures, taken, passedOver(table, sellerOf), offsets, problems);
  }
  const period = periodKind(periods.labels[0]!)!;
  const part = (of: Figure, from: number, to: number, sets: readonly IndexSet[]) =>
    parameter(sets, figures[of].slice(from, to));
  const pair = (from: number, to: number, sets: readonly IndexSet[]): ObservedFigures => ({
    imports: part("imports", from, to, sets),
    duties: part("duties", from, to, sets),
  });
  return {
    ...listed,
    period,
    sellers,
    codes,
    periods,
    figures: pair(0, cells, [sellers, codes, periods]),
    total: hasTotal ? pair(cells, figures.imports.length, [codes, periods]) : null,
  };
}

function hasDuties({ columns }: Pick<CustomsChoices, "columns">): boolean {
  return columns.duties !== null;
}

/** A table with the cells of its known sellers alone. */
function passedOver(table: CustomsTable, sellers: ReadonlyMap<string, string>): CustomsTable {
  return { ...table, cells: table.cells.filter(({ seller }) => sellers.has(seller)) };
}

type Laid = Readonly<Record<Figure, Float64Array>>;

function laidOut(sets: readonly IndexSet[], duties: boolean, absent: CustomsChoices["absent"]): Laid {
  const size = sets.reduce((product, set) => product * set.size, 1);
  const blank = absent === "zero" ? 0 : NaN;
  return { imports: new Float64Array(size).fill(blank), duties: new Float64Array(size).fill(duties ? blank : NaN) };
}

/** A row of a table. */
interface RowOf {
  readonly file: string;
  readonly line: number;
}

/** Where each figure was read, by its place. */
type Taken = Readonly<Record<Figure, Map<number, RowOf>>>;

const noneTaken = (): Taken => ({ imports: new Map(), duties: new Map() });

/** Puts the cells of a table in their places; E307 for each row of which one stands there already. */
function fill(
  laid: Laid,
  taken: Taken,
  table: CustomsTable,
  offset: (cell: CustomsCell) => number,
  problems: Problem[],
): void {
  const found: Problem[] = [];
  let told = -1;
  for (const cell of table.cells) {
    const at = offset(cell);
    const before = taken[cell.figure].get(at);
    if (before === undefined) {
      laid[cell.figure][at] = cell.value;
      taken[cell.figure].set(at, { file: table.file, line: cell.line });
    } else if (cell.line !== told) {
      found.push(twice(table.file, cell, before));
      told = cell.line;
    }
  }
  append(problems, firstProblems(table.file, found));
}

const ONE_ROW = "по одной строке на каждого продавца, код и период";

function twice(file: string, { seller, code, period, line }: CustomsCell, before: RowOf): Problem {
  const what = [seller, code, period].filter((each) => each !== "").join(", ");
  return sameRowTwice({
    place: { file, line, path: `row ${line}` },
    message: `${what} is in row ${before.line} of ${before.file} already.`,
    expected: "one row for each seller, code and period",
    hints: ["Add the rows up where they are parts, such as ports; keep the total where it stands beside its parts."],
    russian: {
      message: `${what}: уже есть в строке ${before.line} файла ${before.file}.`,
      expected: ONE_ROW,
      hints: ["Если строки — части, например порты, сложите их; если рядом с частями стоит итог, оставьте итог."],
    },
  });
}

/** All periods of the tables in order; null with E338 where they are of two kinds, or some between are missing. */
function periodsOf(tables: readonly CustomsTable[], problems: Problem[]): IndexSet | null {
  const found = [...new Set(tables.flatMap(({ periods }) => periods))].toSorted();
  const file = tables[0]?.file ?? null;
  const [first, last] = [found[0], found.at(-1)];
  const isEmpty = tables.every(({ cells }) => cells.length === 0);
  if (isEmpty || first === undefined || last === undefined) {
    problems.push(
      periodsAmiss({
        place: { file },
        message: "There is no row with a figure.",
        expected: "a row for each seller, code and period",
        russian: { message: "Нет ни одной строки с числом.", expected: ONE_ROW },
      }),
    );
    return null;
  }
  const kinds = new Set(found.map(periodKind));
  if (kinds.size > 1) {
    const year = found.find((each) => periodKind(each) === "year")!;
    const month = found.find((each) => periodKind(each) === "month")!;
    problems.push(
      periodsAmiss({
        place: { file },
        message: `Some rows are of months and others of years: ${month} and ${year}.`,
        found: year,
        expected: "months alone, or years alone",
        russian: {
          message: `Одни строки — за месяцы, другие — за годы: ${month} и ${year}.`,
          expected: "только месяцы или только годы",
        },
      }),
    );
    return null;
  }
  const all = periodsBetween(first, last);
  const missing = all.filter((each) => !found.includes(each));
  if (missing.length > 0) {
    problems.push(periodsMissing(file, missing, first, last));
    return null;
  }
  return indexSet("period", all);
}

/** E338 */
function periodsMissing(file: string | null, missing: readonly string[], first: string, last: string): Problem {
  const named = missing.slice(0, 10).join(", ");
  const more = missing.length > 10 ? `, … (${missing.length})` : "";
  const kind = periodKind(first) ?? "month";
  return periodsAmiss({
    place: { file },
    message: `No row is of ${named}${more}, between ${first} and ${last}.`,
    found: missing[0],
    expected: `every ${kind} from ${first} to ${last}`,
    hints: ["Add the rows, or import the periods before and behind the gap as two packages."],
    russian: {
      message: `Между ${first} и ${last} нет строк за ${named}${more}.`,
      expected: `каждый ${kind === "year" ? "год" : "месяц"} с ${first} по ${last}`,
      hints: ["Добавьте строки или импортируйте периоды до и после пропуска как два пакета данных."],
    },
  });
}

function productsOf(source: ShownSource, choices: CustomsChoices, problems: Problem[]): ObservedProducts | null {
  const { products: chosen, unit } = choices;
  if (chosen === null) return null;
  const { columns, year, vintage } = chosen;
  const table = customsTable(source, { columns, unit, sheet: null, hasPeriods: false }, problems);
  if (table === null) return null;
  const { sellers: sellerOf, codes: codeOf } = namesRead(table, { ...choices, columns }, true, problems);
  if (hasErrors(problems)) return null;
  const sellers = indexSet("seller", [...new Set(sellerOf.values())].filter((each) => each !== WORLD).toSorted());
  const products = indexSet("product", [...new Set(codeOf.values())].toSorted());
  const sets = [sellers, products];
  const size = sellers.size * products.size;
  const large = observedSizeProblems(source.file, size);
  append(problems, large);
  if (large.length > 0) return null;
  const laid = laidOut(sets, columns.duties !== null, "unknown");
  const own = passedOver(table, new Map([...sellerOf].filter(([, code]) => code !== WORLD)));
  const offset = ({ seller, code }: CustomsCell): number =>
    sellers.indexOf(sellerOf.get(seller)!) * products.size + products.indexOf(codeOf.get(code)!);
  fill(laid, noneTaken(), own, offset, problems);
  return {
    year,
    vintage,
    sellers,
    products,
    imports: parameter(sets, laid.imports),
    duties: parameter(sets, laid.duties),
  };
}
