import { basename, dirname } from "node:path";
import { confinedFolder, filesBelow, writeFolderWhole } from "../../files/index.ts";
import { importCaliendoParro, importPackage as tablesPackage } from "../../importers/index.ts";
import { type TextFiles, writeEconomy } from "../../packages/index.ts";
import { hasErrors, type Problem, problem } from "../../problems/index.ts";
import { nearest } from "../../wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";

/** Foreign forms that can be turned into an economy package. */
export const FORMATS = ["tables", "caliendo-parro"] as const;

/** What an import needs beside the folder. */
export interface ImportOptions {
  readonly out: string;
  /** JSON file that says what tidy tables do not: names, licences, sources, elasticity sets. */
  readonly recipe: string | null;
}

/** `tertius import FORMAT DIR --out PKG`. */
export function importPackage(format: string, folder: string, options: ImportOptions): Outcome {
  if (!FORMATS.some((each) => each === format)) return refused("import", folder, [unknownFormat(format)]);
  const read = folderTexts(folder, format === "tables" ? ".csv" : "");
  if (read.problems.length > 0) return refused("import", folder, read.problems);
  const { files, problems } = imported(format, read.files, options.recipe, folder);
  if (files === null || hasErrors(problems)) return refused("import", folder, problems);
  const writing = writeFolderWhole(options.out, files);
  const names = [...files.keys()];
  const text = `${options.out}: ${names.length} files (${names.join(", ")})`;
  return done("import", folder, [...problems, ...writing], { format, folder: options.out, files: names }, text);
}

function imported(
  format: string,
  files: TextFiles,
  recipe: string | null,
  folder: string,
): { files: TextFiles | null; problems: readonly Problem[] } {
  if (format === "caliendo-parro") {
    const { economy, problems } = importCaliendoParro(files);
    return { files: economy === null ? null : writeEconomy(economy), problems };
  }
  const text = recipe === null ? null : folderText(recipe);
  if (text !== null && typeof text !== "string") return { files: null, problems: [text] };
  return tablesPackage(files, text, basename(folder));
}

function folderText(path: string): string | Problem {
  const opened = confinedFolder(dirname(path));
  return "code" in opened ? opened : opened.read(basename(path));
}

function folderTexts(folder: string, ending: string): { files: TextFiles; problems: readonly Problem[] } {
  const opened = confinedFolder(folder);
  if ("code" in opened) return { files: new Map(), problems: [opened] };
  const names = filesBelow(opened.folder);
  if ("code" in names) return { files: new Map(), problems: [names] };
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names.filter((each) => !each.includes("/") && each.endsWith(ending))) {
    const text = opened.read(name);
    if (typeof text === "string") files.set(name, text);
    else problems.push(text);
  }
  return { files, problems };
}

function unknownFormat(format: string): Problem {
  const near = nearest(format, FORMATS);
  return problem(
    "E904",
    {},
    {
      message: `There is no import format "${format}".`,
      found: format,
      expected: `one of ${FORMATS.join(", ")}`,
      hints: near === null ? [] : [`Did you mean "${near}"?`],
    },
  );
}
