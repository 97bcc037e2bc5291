import { basename, join, resolve } from "node:path";
import { confinedFolder, filesBelow, namedFile, writeFolderWhole } from "../../node/files/index.ts";
import {
  economyFiles,
  importCaliendoParro,
  importCouncil,
  importPackage as tablesPackage,
  importProducts,
  importVotes,
  type SurchargedTables,
} from "../../data/importers/index.ts";
import type { TextFiles } from "../../data/packages/index.ts";
import { hasErrors, meant, type Problem, said } from "../../base/problems/index.ts";
import { type Language, nearest } from "../../base/wording/index.ts";
import type { Coming } from "../caseCommand.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { FORMATS, STATEMENT_FORMATS } from "../importFormats.ts";
import { placedInRecipe } from "../recipePlaces.ts";
import { filesInTheWay, packageInTheWay } from "../standingFiles.ts";
import { customsOptions } from "../checkedCustomsOptions.ts";
import { tariffOptions } from "../checkedTariffOptions.ts";
import { type RawImportOptions, typedForOthers } from "../importOptions.ts";
import { writtenText } from "../writtenText.ts";
import { importRebased, type RebasedImport, rebasedContent, rebasedText } from "./importRebased.ts";
import { importStatements } from "./importStatements.ts";
import { surchargedContent, surchargedText } from "./importSurcharged.ts";
import { importCustoms } from "./importCustoms.ts";
import { importTariffs } from "./importTariffs.ts";
import { packageProblems } from "./packageProblems.ts";
import { optionOutOfRange } from "../problems/options.ts";
import { noSuchFormat } from "../problems/names.ts";

/** What an import needs beside the files. */
export interface ImportOptions {
  readonly out: string;
  /** JSON file that says what the files do not: names, licences, sources, elasticity sets. */
  readonly recipe: string | null;
  /** Of tables: accounts that contradict flows and use are kept, and all is moved until it adds up. */
  readonly rebase: boolean;
  readonly language: Language;
  /** Options of single formats as typed; left out where there are none. */
  readonly own?: RawImportOptions;
}

interface Read {
  readonly files: TextFiles;
  readonly problems: readonly Problem[];
}

/** `tertius import FORMAT PATH… --out PKG`: the files of a folder, or the files named. */
export function importPackage(format: string, paths: readonly string[], options: ImportOptions): Coming {
  const subject = paths.join(" ");
  if (!FORMATS.some((each) => each === format)) return refused("import", subject, [unknownFormat(format)]);
  if (options.rebase && format !== "tables") return refused("import", subject, [onlyTablesAreRebased(format)]);
  if (paths.some((path) => resolve(path) === resolve(options.out))) {
    return refused("import", subject, [outIsRead(options.out)]);
  }
  const ofStatements = STATEMENT_FORMATS.find((each) => each === format);
  const typed = typedForOthers(options.own ?? {}, format);
  if (typed !== undefined) return refused("import", subject, [onlyOthers(typed.option, typed.formats, format)]);
  if (ofStatements !== undefined) return importStatements(ofStatements, paths, options);
  if (format === "tariffs") return importedTariffs(paths, options);
  if (format === "customs") return importedCustoms(paths, options);
  return importedPackage(format, paths, options);
}

function importedTariffs(paths: readonly string[], { out, language, recipe, own = {} }: ImportOptions): Coming {
  const { options, problems } = tariffOptions(own);
  const found = recipe === null ? problems : [...problems, noRecipe(recipe)];
  if (found.length > 0) return refused("import", paths.join(" "), found);
  return importTariffs(paths, { out, language, tariffs: options });
}

function importedCustoms(paths: readonly string[], { out, language, recipe, own = {} }: ImportOptions): Coming {
  const { options, problems } = customsOptions(own);
  if (problems.length > 0) return refused("import", paths.join(" "), problems);
  return importCustoms(paths, { out, language, recipe, customs: options });
}

function importedPackage(format: string, paths: readonly string[], options: ImportOptions): Outcome {
  const subject = paths.join(" ");
  const read = readPaths(paths, format === "caliendo-parro" ? "" : ".csv");
  if (read.problems.length > 0) return refused("import", subject, read.problems);
  const recipe = options.recipe === null ? null : namedFile(options.recipe).read();
  if (recipe !== null && typeof recipe !== "string") return refused("import", subject, [recipe]);
  const found: Imported = options.rebase
    ? importRebased(read.files, recipe, basename(paths[0] ?? ""))
    : imported(format, read.files, recipe, paths, options.out);
  const named = options.recipe === null || recipe === null ? null : { file: options.recipe, text: recipe };
  const problems = placedInRecipe(found.problems, named);
  const { files } = found;
  if (files === null || hasErrors(problems)) return refused("import", subject, problems);
  const unfit = format === "products" ? [] : packageProblems(files);
  if (hasErrors(unfit)) return refused("import", subject, [...problems, ...unfit]);
  return written(format, subject, { ...found, files, problems }, options);
}

/** What is read would be written over. */
function outIsRead(out: string): Problem {
  return optionOutOfRange({
    place: { path: "--out" },
    message: `--out cannot be "${out}": it is what is read, and would be written over.`,
    found: out,
    expected: "another folder",
    russian: {
      message: `У ключа --out не может быть значения "${out}": оттуда читаются данные, и они были бы перезаписаны.`,
      expected: "другая папка",
    },
  });
}

interface Imported extends Omit<RebasedImport, "rebased"> {
  /** Left out where nothing was asked to be rebased. */
  readonly rebased?: RebasedImport["rebased"];
  /** Left out where the recipe has no surcharges, and for other formats. */
  readonly surcharged?: SurchargedTables | null;
}

function written(
  format: string,
  subject: string,
  { files, problems, rebased, surcharged = null }: Imported & { readonly files: TextFiles },
  { out, language }: ImportOptions,
): Outcome {
  const inTheWay = format === "products" ? filesInTheWay(out, [...files.keys()]) : packageInTheWay(out, files);
  if (inTheWay.length > 0) return refused("import", subject, inTheWay);
  const writing = writeFolderWhole(out, files);
  const names = [...files.keys()];
  const moved = surcharged === null ? {} : { surcharged: surchargedContent(surcharged) };
  const content = { format, folder: out, files: names, ...moved };
  const told = surcharged === null ? [] : [surchargedText(surcharged, language)];
  const text = [writtenText(out, names, language), ...told].join("\n");
  if (rebased === undefined) return done("import", subject, [...problems, ...writing], content, text);
  return done(
    "import",
    subject,
    [...problems, ...writing],
    { ...content, rebased: rebasedContent(rebased) },
    [text, rebasedText(rebased, language)].join("\n"),
  );
}

function imported(
  format: string,
  files: TextFiles,
  recipe: string | null,
  paths: readonly string[],
  out: string,
): Imported {
  if (format === "caliendo-parro") {
    const { economy, problems } = importCaliendoParro(files);
    if (economy === null) return { files: null, problems };
    const made = economyFiles(economy);
    return { files: made.files, problems: [...problems, ...made.problems] };
  }
  if (format === "votes") return importVotes(files, recipe, basename(resolve(out)));
  if (format === "products") return importProducts(files, recipe);
  if (format === "council") return importCouncil(files, recipe);
  return tablesPackage(files, recipe, basename(paths[0] ?? ""));
}

/** One path may be a folder, of which the files with the ending are read; all others are files. */
function readPaths(paths: readonly string[], ending: string): Read {
  const [only = ""] = paths;
  const opened = paths.length === 1 ? confinedFolder(only) : null;
  if (opened === null) return readAll(paths);
  if (!("code" in opened)) return folderTexts(only, ending);
  return opened.code === "E103" ? readAll(paths) : { files: new Map(), problems: [opened] };
}

function folderTexts(folder: string, ending: string): Read {
  const names = filesBelow(folder);
  if ("code" in names) return { files: new Map(), problems: [names] };
  const inside = names.filter((each) => !each.includes("/") && each.endsWith(ending));
  return readAll(inside.map((name) => join(folder, name)));
}

/** Texts by the name of the file; by its whole path where two have the same name. */
function readAll(paths: readonly string[]): Read {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const text = namedFile(path).read();
    if (typeof text === "string") files.set(files.has(basename(path)) ? path : basename(path), text);
    else problems.push(text);
  }
  return { files, problems };
}

function onlyTablesAreRebased(format: string): Problem {
  return optionOutOfRange({
    place: { path: "--rebase" },
    message: `--rebase is for the format "tables", not for "${format}".`,
    found: format,
    expected: "tables",
    hints: ["Leave --rebase out."],
    russian: {
      message: `--rebase — для формата "tables", а не для "${format}".`,
      expected: "tables",
      hints: ["Уберите --rebase."],
    },
  });
}

function onlyOthers(option: string, formats: readonly string[], format: string): Problem {
  const names = formats.map((each) => `"${each}"`);
  const named = names.join(" and ");
  return optionOutOfRange({
    place: { path: option },
    message: `${option} is for the format${formats.length === 1 ? "" : "s"} ${named}, not for "${format}".`,
    found: format,
    expected: formats.join(" or "),
    hints: [`Leave ${option} out.`],
    russian: {
      message: `${option} — для ${formats.length === 1 ? "формата" : "форматов"} ${names.join(" и ")}, а не для "${format}".`,
      expected: formats.join(" или "),
      hints: [`Уберите ${option}.`],
    },
  });
}

function noRecipe(recipe: string): Problem {
  return optionOutOfRange({
    place: { path: "--recipe" },
    message: "Tariffs have no recipe: what the file does not say is stated by options.",
    found: recipe,
    expected: "options such as --vintage and --rate",
    hints: ["Leave --recipe out."],
    russian: {
      message: "Для пошлин рецепта нет: то, чего нет в файле, задают ключами.",
      expected: "ключи, например --vintage и --rate",
      hints: ["Уберите --recipe."],
    },
  });
}

function unknownFormat(format: string): Problem {
  const near = nearest(format, FORMATS);
  return noSuchFormat({
    place: { path: "format" },
    message: `There is no import format "${format}".`,
    found: format,
    expected: `one of ${FORMATS.join(", ")}`,
    hints: meant(near),
    russian: {
      message: `Формата импорта "${format}" нет.`,
      expected: `один из форматов: ${FORMATS.join(", ")}`,
      hints: near === null ? [] : [`Может быть, ${said(near)}?`],
    },
  });
}
