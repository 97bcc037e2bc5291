import {
  type ListedCodes,
  memberProblems,
  membersBesideBlocs,
  type ObservedCode,
  observedSizeProblems,
  type ObservedProducts,
  type ObservedTrade,
  parseObservedTrade,
  periodKind,
  type ProductKey,
  type TextFiles,
  type Vintage,
  WORLD,
  writeObservedTrade,
} from "../../packages/index.ts";
import { append, hasErrors, type Place, type Problem, withHint } from "../../../base/problems/index.ts";
import { indexSet, parameter } from "../../../base/sets/index.ts";
import { badRecipe } from "../problems.ts";
import type { ShownSource } from "../tariffs/tariffSource.ts";
import type { CustomsChoices } from "./customsChoices.ts";
import { customsDutyProblems, excessProblems, laidFigures } from "./customsFigures.ts";
import { codePlace, codesByKey, codesNotListed, type NamedTable, namesRead, passedOver } from "./customsNames.ts";
import { periodsOf } from "./customsPeriods.ts";
import { type CustomsTable, customsTable } from "./customsTable.ts";
import { twiceProblems } from "./customsTwice.ts";

/** Files to write, what they hold, and every problem. */
export interface CustomsImport {
  /** Null when any problem is an error. */
  readonly files: TextFiles | null;
  /** Null beside an error. */
  readonly observed: ObservedTrade | null;
  readonly problems: readonly Problem[];
  /** Revision of the products that the codes are; null where they have a table of their own, or none has them. */
  readonly vintage: Vintage | null;
  /** How each file was read. */
  readonly readings: readonly Pick<CustomsTable, "file" | "headerLine" | "shown">[];
  /** What is known of the codes, beside errors too; none where that could not be read. */
  readonly codeTable: readonly ObservedCode[];
  /** Where a code stands first in the records; null where it does not. */
  readonly codePlace: (code: string) => Place | null;
}

/**
 * Customs records as they are published, by seller, code and month or year, as the files of a package of observed trade. A mistake
 * hides no other: what cannot be read is left out of the checks that need it, and everything else is checked.
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
  if (choices.products !== null && ofProducts === undefined && choices.isEachGiven)
    problems.push(badRecipe("products.file", `no file of that name was given: ${choices.products.file}`));
  const { columns, unit, sheet } = choices;
  const tables = records.flatMap(
    (each) => customsTable(each, { columns, unit, sheet, hasPeriods: true }, problems) ?? [],
  );
  const isEachRead = choices.isEachGiven && tables.length === records.length;
  const named = tables.map((table) => ({
    table,
    ...namesRead(table, choices, choices.codes === null, problems),
  }));
  const listed = named.length === 0 ? null : listedCodes(named, key, choices, problems);
  const placed = named.length === 0 ? null : placedRecords(named, { listed, isEachRead }, choices, problems);
  const products = ofProducts === undefined ? null : productsOf(ofProducts, choices, problems);
  const known = {
    readings: tables,
    codeTable: listed?.codeTable ?? [],
    codePlace: (code: string) => codePlace(named, code),
  };
  if (placed === null || listed === null || hasErrors(problems))
    return { files: null, observed: null, problems, vintage: null, ...known };
  const { codeTable, vintage } = listed;
  const observed = { ...saidOf(choices, vintage), ...placed, codeTable, products };
  const files = writeObservedTrade(observed);
  const read = parseObservedTrade(files, null);
  append(
    problems,
    read.problems.filter(({ code }) => !TOLD_OF_THE_RECORDS.has(code)),
  );
  return { files: hasErrors(problems) ? null : files, observed: read.observed, problems, vintage, ...known };
}

/** Warnings that were told of the files that were given, and need not be of those that are written. */
const TOLD_OF_THE_RECORDS: ReadonlySet<string> = new Set(["W306", "W307"]);

type Described = Pick<ObservedTrade, "manifest" | "sha256" | "importer" | "currency" | "classification" | "economies">;

function saidOf(choices: CustomsChoices, vintage: Vintage | null): Described {
  const { manifest, importer, currency, classification, economies, absent } = choices;
  return {
    manifest: { ...manifest, notes: absent === "zero" ? [...manifest.notes, ABSENT_IS_ZERO] : manifest.notes },
    sha256: null,
    importer,
    currency,
    classification: classification === "" ? `Harmonized System, ${vintage ?? ""}, six digits` : classification,
    economies,
  };
}

const ABSENT_IS_ZERO = "A seller, code and period without a row in the source counts as zero.";

interface Listed extends Pick<ListedCodes, "codeTable"> {
  readonly vintage: Vintage | null;
}

/** What is known of the codes; null where that could not be read, or the codes are no products. */
function listedCodes(
  named: readonly NamedTable[],
  key: ProductKey,
  { codes, vintage }: CustomsChoices,
  problems: Problem[],
): Listed | null {
  if (codes === "unread") return null;
  if (codes === null) return codesByKey(labelsOf(named, "codes"), key, vintage, named, problems);
  for (const each of named) append(problems, codesNotListed(each, codes));
  return { codeTable: codes, vintage: null };
}

/** Codes of the package that sellers or codes of the tables are, in order. */
function labelsOf(named: readonly NamedTable[], of: "sellers" | "codes"): readonly string[] {
  const found = named.flatMap((each): readonly (string | null)[] => [...each[of].values()]);
  return [...new Set(found.filter((each) => each !== null))].toSorted();
}

type Placed = Pick<ObservedTrade, "period" | "sellers" | "codes" | "periods" | "figures" | "total">;

interface Known {
  readonly listed: Listed | null;
  /** False where a file could not be read at all: which periods there are is not known then. */
  readonly isEachRead: boolean;
}

/** The records in their places; null where nothing has one. */
function placedRecords(
  named: readonly NamedTable[],
  { listed, isEachRead }: Known,
  choices: CustomsChoices,
  problems: Problem[],
): Placed | null {
  const amiss: Problem[] = [];
  const found = periodsOf(
    named.map(({ table }) => table),
    amiss,
  );
  if (isEachRead) append(problems, amiss);
  const [first, last] = [found[0], found.at(-1)];
  append(problems, twiceProblems(named));
  if (first === undefined || last === undefined) return null;
  const sold = labelsOf(named, "sellers").filter((each) => each !== WORLD);
  const doubled = doubledSellers(named, sold, Number(last.slice(0, 4)), problems);
  const sellers = indexSet("seller", sold);
  const listedFirst = [...(listed?.codeTable ?? []).map(({ code }) => code), ...labelsOf(named, "codes")];
  const codes = indexSet("code", [...new Set(listedFirst)]);
  const periods = indexSet("period", found);
  const large = observedSizeProblems(named[0]?.table.file ?? "", sellers.size * codes.size * periods.size);
  append(problems, large);
  if (large.length > 0) return null;
  const { columns, absent } = choices;
  const laid = laidFigures(named, { sellers, codes, periods }, { absent, hasDuties: columns.duties !== null });
  append(problems, excessProblems(named, laid, doubled));
  append(problems, customsDutyProblems(named, laid, columns.figure !== null));
  return { period: periodKind(first) ?? "month", sellers, codes, periods, figures: laid.figures, total: laid.total };
}

/** Sellers whose bloc is a seller too, which is E399 in the first row of each. */
function doubledSellers(
  named: readonly NamedTable[],
  sold: readonly string[],
  year: number,
  problems: Problem[],
): ReturnType<typeof membersBesideBlocs> {
  const doubled = membersBesideBlocs(sold, year);
  const placeOf = (member: string): Place => {
    const at = named.find(({ sellerSpots }) => sellerSpots.has(member));
    return { file: at?.table.file ?? null, ...at?.sellerSpots.get(member) };
  };
  const written = (member: string): string =>
    named.flatMap((each) => [...each.sellers]).find(([, code]) => code === member)?.[0] ?? member;
  const told = memberProblems(doubled, named[0]?.table.file ?? "", placeOf);
  append(
    problems,
    told.map((each, at) => withHint(each, passedOver(written(doubled[at]?.member ?? "")))),
  );
  return doubled;
}

function productsOf(source: ShownSource, choices: CustomsChoices, problems: Problem[]): ObservedProducts | null {
  const { products: chosen, unit } = choices;
  if (chosen === null) return null;
  const { columns, year, vintage } = chosen;
  const table = customsTable(source, { columns, unit, sheet: null, hasPeriods: false }, problems);
  if (table === null) return null;
  const read = namesRead(table, { ...choices, columns }, true, problems);
  const own = [...read.sellers].map(([written, code]) => [written, code === WORLD ? null : code] as const);
  const named = [{ table, ...read, sellers: new Map(own) }];
  append(problems, twiceProblems(named));
  const sellers = indexSet("seller", labelsOf(named, "sellers"));
  doubledSellers(named, sellers.labels, year, problems);
  const products = indexSet("product", labelsOf(named, "codes"));
  const large = observedSizeProblems(source.file, sellers.size * products.size);
  append(problems, large);
  if (large.length > 0) return null;
  const axes = { sellers, codes: products, periods: indexSet("period", [""]) };
  const laid = laidFigures(named, axes, { absent: "unknown", hasDuties: columns.duties !== null });
  const of = (figure: "imports" | "duties") => parameter([sellers, products], laid.figures[figure].values);
  const figures = { imports: of("imports"), duties: of("duties") };
  append(problems, customsDutyProblems(named, { figures, inDoubt: laid.inDoubt }, false));
  return { year, vintage, sellers, products, ...figures };
}
