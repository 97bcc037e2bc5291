import { basename } from "node:path";
import { namedFile, writeFolderWhole } from "../../node/files/index.ts";
import {
  archiveFault,
  contentKind,
  type ForeignSource,
  importDna,
  importSegments,
  importStatements as importTable,
  notThatFormat,
  partNotInstalled,
  SOURCES_FILE,
  type StatementImport,
} from "../../data/importers/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { openedForeign } from "../foreign/openedForeign.ts";
import { type Language, say } from "../../base/wording/index.ts";
import type { StatementFormat } from "../importFormats.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenLines } from "../screen.ts";
import { filesInTheWay } from "../standingFiles.ts";
import { writtenText } from "../writtenText.ts";
import { wrongUsage } from "../problems/options.ts";

/** Where the tables go, and what the file does not say. */
export interface StatementImportOptions {
  readonly out: string;
  readonly recipe: string | null;
  readonly language: Language;
}

/** `tertius import dna|statements|segments FILE --out DIR`: coded statements of another program as tables of a case. */
export async function importStatements(
  format: StatementFormat,
  paths: readonly string[],
  { out, recipe, language }: StatementImportOptions,
): Promise<Outcome> {
  const [path = "", ...more] = paths;
  const subject = paths.join(" ");
  if (more.length > 0) return refused("import", subject, [oneFile(paths)]);
  const content = namedFile(path).bytes();
  const recipeText = recipe === null ? null : namedFile(recipe).read();
  const failed = [content, recipeText].filter((each): each is Problem => isProblem(each));
  if (failed.length > 0) return refused("import", subject, failed);
  const { files, problems } = await imported(
    format,
    basename(path),
    content as Uint8Array,
    recipeText as string | null,
  );
  if (files === null || hasErrors(problems)) return refused("import", subject, problems);
  const names = [...files.keys()];
  const inTheWay = filesInTheWay(out, names);
  if (inTheWay.length > 0) return refused("import", subject, inTheWay);
  const writing = writeFolderWhole(out, files);
  const next = say(language, "import.next", { codebook: "codebook.yaml", key: "positions" });
  const source = names.includes(SOURCES_FILE) ? [say(language, "import.source", { name: SOURCES_FILE })] : [];
  const text = `${writtenText(out, names, language)}\n${screenLines([next, ...source])}`;
  return done("import", subject, [...problems, ...writing], { format, folder: out, files: names }, text);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

async function imported(
  format: StatementFormat,
  file: string,
  bytes: Uint8Array,
  recipe: string | null,
): Promise<StatementImport> {
  const kind = contentKind(bytes);
  const nothing = (reason: Problem): StatementImport => ({ files: null, problems: [reason] });
  if (kind === "old spreadsheet")
    return nothing(
      notThatFormat(file, "XLSX or CSV", "it is a spreadsheet of the old kind (XLS), or locked with a password"),
    );
  if (kind === "text") return importText(format, { file, content: bytes }, recipe);
  if ((kind === "database") !== (format === "dna")) {
    return nothing(
      notThatFormat(
        file,
        format === "dna" ? "a .dna file or CSV" : "CSV or XLSX",
        kind === "archive" ? "it is an archive" : "it is a database",
      ),
    );
  }
  const fault = kind === "archive" ? archiveFault(bytes) : null;
  if (fault !== null) return nothing(notThatFormat(file, "a spreadsheet (XLSX)", fault));
  const opened = await openedForeign(kind, bytes);
  if ("absent" in opened) return nothing(partNotInstalled(file, opened.absent));
  if ("reason" in opened) {
    return nothing(
      notThatFormat(file, kind === "archive" ? "a spreadsheet (XLSX)" : "an SQLite database", opened.reason),
    );
  }
  if ("tables" in opened) return importDna(file, opened.tables, recipe);
  return importText(format, { file, content: "shown" in opened ? opened.shown : opened.sheets }, recipe);
}

function importText(format: StatementFormat, source: ForeignSource, recipe: string | null): StatementImport {
  return format === "segments" ? importSegments(source, recipe) : importTable(source, recipe);
}

function oneFile(paths: readonly string[]): Problem {
  return wrongUsage({
    place: {},
    message: `Statements are imported from one file, not ${paths.length}.`,
    found: paths.join(" "),
    expected: "one file",
    russian: {
      message: `Высказывания импортируются из одного файла, а указано файлов: ${paths.length}.`,
      expected: "один файл",
    },
  });
}
