import { basename, resolve } from "node:path";
import { BLOC_CODES, countryNamed, nearestCountry } from "../../case/index.ts";
import {
  type CustomsChoices,
  type CustomsColumns,
  type CustomsImport,
  type CustomsRecipe,
  customsRecipe,
  importCustoms as readCustoms,
  originNotStated,
  type ShownSource,
} from "../../data/importers/index.ts";
import { isTrader, parseObservedCodes, TRADERS } from "../../data/packages/index.ts";
import { namedFile, writeFolderWhole } from "../../node/files/index.ts";
import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import type { Language } from "../../base/wording/index.ts";
import type { CustomsOptions } from "../checkedCustomsOptions.ts";
import { openedTable } from "../foreign/openedTable.ts";
import { observedContent, observedText } from "../observedText.ts";
import { economiesOf, proportionProblems, sectorProblems } from "../observedInEconomy.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { optionOutOfRange, wrongUsage } from "../problems/options.ts";
import { placedInRecipe } from "../recipePlaces.ts";
import { diskShelf } from "../shelf.ts";
import { shippedKey } from "../shippedKey.ts";
import { packageInTheWay } from "../standingFiles.ts";
import { writtenText } from "../writtenText.ts";

/** Where the package goes, and how the files are read. */
export interface CustomsImportOptions {
  readonly out: string;
  readonly language: Language;
  readonly recipe: string | null;
  readonly customs: CustomsOptions;
}

/** Whose sectors the key of products has, and the packages that come with Tertius have. */
const ECONOMIES = ["world-2022", "world-2017"];

/** `tertius import customs FILE… --out PACKAGE`: customs records of a country as a package of observed trade. */
export async function importCustoms(paths: readonly string[], asked: CustomsImportOptions): Promise<Outcome> {
  const subject = paths.join(" ");
  const problems: Problem[] = [];
  const recipeText = asked.recipe === null ? null : textOf(asked.recipe, problems);
  const recipe = recipeText === null ? null : customsRecipe(recipeText, problems);
  const listed = asked.customs.codes === null ? recipeCodes(recipe) : codesIn(asked.customs.codes, problems);
  const choices = asked.recipe !== null && recipe === null ? null : choicesOf(asked, recipe, listed, problems);
  const sources = await openedSources(paths, problems);
  const named = asked.recipe === null || recipeText === null ? null : { file: asked.recipe, text: recipeText };
  if (choices === null) return refused("import", subject, placedInRecipe(problems, named));
  const found = readCustoms(sources.opened, shippedKey(), { ...choices, isEachGiven: sources.isEachOpened });
  append(problems, found.problems);
  const economies = economiesOf(choices, diskShelf([]));
  const placeOf = (code: string): Place => listed.placeOf(code) ?? found.codePlace(code) ?? {};
  append(problems, sectorProblems(found, economies, placeOf));
  if (found.observed !== null) append(problems, proportionProblems(found.observed, economies));
  return written(found, placedInRecipe(problems, named), subject, asked);
}

function written(
  { files, observed, readings, vintage }: CustomsImport,
  problems: readonly Problem[],
  subject: string,
  { out, language }: CustomsImportOptions,
): Outcome {
  if (files === null || observed === null || hasErrors(problems)) return refused("import", subject, problems);
  const inTheWay = packageInTheWay(out, files);
  if (inTheWay.length > 0) return refused("import", subject, [...problems, ...inTheWay]);
  const writing = writeFolderWhole(out, files);
  const names = [...files.keys()];
  const read = readings.map(({ file, headerLine, shown: { separator, encoding, sheet } }) => ({
    file,
    headerLine,
    separator,
    encoding,
    sheet,
  }));
  const customs = { read, vintage, ...observedContent(observed) };
  const text = `${writtenText(out, names, language)}\n${observedText(observed, language)}`;
  return done(
    "import",
    subject,
    [...problems, ...writing],
    { format: "customs", folder: out, files: names, customs },
    text,
  );
}

function textOf(path: string, problems: Problem[]): string | null {
  const text = namedFile(path).read();
  if (typeof text === "string") return text;
  problems.push(text);
  return null;
}

interface Opened {
  readonly opened: readonly ShownSource[];
  readonly isEachOpened: boolean;
}

async function openedSources(paths: readonly string[], problems: Problem[]): Promise<Opened> {
  const sources: ShownSource[] = [];
  for (const path of paths) {
    const content = namedFile(path).bytes();
    const opened = "code" in content ? content : await openedTable(basename(path), content);
    if ("code" in opened) problems.push(opened);
    else sources.push(opened);
  }
  return { opened: sources, isEachOpened: sources.length === paths.length };
}

/** Options and the keys of a recipe of the same names. */
type Said = Partial<CustomsRecipe> &
  CustomsColumns &
  Pick<CustomsChoices, "currency" | "unit" | "absent" | "classification">;

/** What nobody needs to say. */
const UNSAID = {
  period: null,
  figure: null,
  duties: null,
  seller: "",
  code: "",
  value: "",
  currency: "USD",
  unit: "one",
  absent: "unknown",
} as const;

/** What options and recipe say together: an option goes before the recipe. */
function together({ codes: table, ...options }: CustomsOptions, recipe: CustomsRecipe | null): Said {
  const classification = table === null && recipe?.codes === undefined ? "" : "own codes";
  const typed = Object.entries(options).filter(([, value]) => value !== null);
  return { classification, ...UNSAID, ...recipe, ...recipe?.columns, ...Object.fromEntries(typed) };
}

/** All that the files do not say; null beside an error. */
function choicesOf(
  { out, customs }: CustomsImportOptions,
  recipe: CustomsRecipe | null,
  { codes }: ListedBy,
  problems: Problem[],
): Omit<CustomsChoices, "isEachGiven"> | null {
  const said = together(customs, recipe);
  const importer = importerOf(customs.importer ?? recipe?.importer ?? null, problems);
  const amiss = columnProblems(said);
  append(problems, amiss);
  if (importer === null || amiss.length > 0) return null;
  const { seller, code, value, period, figure, duties, currency, unit, absent, classification } = said;
  return {
    manifest: recipe === null ? unstated(out, importer, problems) : manifestOf(recipe),
    importer,
    currency,
    unit,
    absent,
    classification,
    economies: customs.economy === null ? (recipe?.economies ?? ECONOMIES) : [customs.economy],
    columns: { seller, code, value, period, figure, duties },
    codes,
    sellers: recipe?.sellers ?? {},
    vintage: customs.vintage,
    sheet: customs.sheet,
    products: productsOf(recipe),
    countryOf: countryNamed,
    countryMeant: (text) => nearestCountry(text, TRADERS),
  };
}

function productsOf(recipe: CustomsRecipe | null): CustomsChoices["products"] {
  if (recipe?.products === undefined) return null;
  const { file, year, vintage = null, seller, code, value, duties = null } = recipe.products;
  return { file, year, vintage, columns: { seller, code, value, duties, period: null, figure: null } };
}

function manifestOf({ name, version, title, licenses, sources, notes }: CustomsRecipe): CustomsChoices["manifest"] {
  return { name, version, title, licenses, sources, notes };
}

const NOT_STATED = "not stated";

function unstated(out: string, importer: string, problems: Problem[]): CustomsChoices["manifest"] {
  const plain = basename(resolve(out))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, "-")
    .slice(0, 50);
  const name = /^[a-z0-9]/u.test(plain) ? plain : `imports${plain}`;
  problems.push(originNotStated(name, "us-imports"));
  return {
    name,
    version: "0.0.0",
    title: `Imports of ${importer}, imported as ${name}`,
    licenses: [{ name: NOT_STATED }],
    sources: [{ title: NOT_STATED }],
    notes: ["Imported without a recipe: licence and sources are not stated."],
  };
}

function importerOf(text: string | null, problems: Problem[]): string | null {
  if (text === null) {
    const words = { what: "who buys", expected: "--importer with a country such as USA" };
    const russian = { what: "кто покупает", expected: "--importer со страной, например USA" };
    problems.push(lacking("--importer", words, russian));
    return null;
  }
  const code = BLOC_CODES.includes(text.toUpperCase()) ? text.toUpperCase() : countryNamed(text);
  if (code !== null && isTrader(code)) return code;
  problems.push(
    optionOutOfRange({
      place: { path: "--importer" },
      message: `--importer cannot be "${text}": it names no country.`,
      found: text,
      expected: "a country such as USA, or EU",
      russian: {
        message: `У ключа --importer не может быть значения "${text}": это не страна.`,
        expected: "страна, например USA, или EU",
      },
    }),
  );
  return null;
}

const COLUMNS = [
  ["seller", "which column has the sellers", "в каком столбце продавцы"],
  ["code", "which column has the codes", "в каком столбце коды"],
  ["value", "which column has the imports", "в каком столбце импорт"],
] as const;

/** E901 for columns that nobody named, E902 for two ways to lay out the periods. */
function columnProblems(said: CustomsColumns): Problem[] {
  const unnamed = COLUMNS.filter(([key]) => said[key] === "");
  const lacked = unnamed.map(([key, what, whatRu]) =>
    lacking(
      `--${key}`,
      { what, expected: `--${key} with the name of a column` },
      { what: whatRu, expected: `--${key} с названием столбца` },
    ),
  );
  if (said.figure === null || said.period === null) return lacked;
  return [
    ...lacked,
    optionOutOfRange({
      place: { path: "--figure" },
      message: `--figure cannot stand beside --period: it is for periods that stand side by side.`,
      found: said.figure,
      expected: "--period, --value and --duties with the names of columns, or --figure without --period",
      russian: {
        message: "--figure нельзя указывать вместе с --period: он нужен, когда периоды стоят в столбцах рядом.",
        expected: "--period, --value и --duties с названиями столбцов или --figure без --period",
      },
    }),
  ];
}

/** What customs records do not say, and the option that says it. */
interface Lacking {
  readonly what: string;
  readonly expected: string;
}

function lacking(option: string, { what, expected }: Lacking, russian: Lacking): Problem {
  return wrongUsage({
    place: { path: option },
    message: `Customs records do not say ${what}.`,
    expected,
    russian: { message: `В таможенных данных не сказано, ${russian.what}.`, expected: russian.expected },
  });
}

/** Codes with their sectors, and where each has them; null where nobody says. */
interface ListedBy extends Pick<CustomsChoices, "codes"> {
  readonly placeOf: (code: string) => Place | null;
}

function codesIn(path: string, problems: Problem[]): ListedBy {
  const text = textOf(path, problems);
  const file = basename(path);
  const listed = text === null ? null : parseObservedCodes(new Map([[file, text]]), file, problems);
  if (listed === null) return { codes: "unread", placeOf: () => null };
  return { codes: listed.codeTable, placeOf: (code) => listed.places[listed.codes.indexOf(code)] ?? null };
}

function recipeCodes(recipe: CustomsRecipe | null): ListedBy {
  const codes = recipe?.codes ?? null;
  const placeOf = (code: string): Place | null => {
    const at = codes?.findIndex((each) => each.code === code) ?? -1;
    return at < 0 ? null : { file: "recipe", path: `codes.${at}.sectors` };
  };
  return { codes, placeOf };
}
