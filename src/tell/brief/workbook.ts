import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import { question, solvedAccounts } from "../findings/index.ts";

import type { Wording } from "../../base/wording/index.ts";
import type { BriefManifest } from "./briefHtml.ts";
import type { ResultTable } from "./csv.ts";
import { resultTables } from "./csvTables.ts";
import { identitySheets } from "./identitySheets.ts";
import type { Workbook, WorkbookCell, WorkbookSheet } from "./sheet.ts";
import type { PackageNote } from "./sources.ts";

/** What a workbook is made of. */
export interface WorkbookInput {
  readonly case: Case;
  readonly results: AuditedResults;
  readonly words: Wording;
  readonly manifest: BriefManifest;
  readonly packages: readonly PackageNote[];
}

/** Rows of a sheet, header included, that spreadsheets can hold. */
const ROW_LIMIT = 2 ** 20;
const NAME_LIMIT = 31;

/**
 * Results as a workbook: a sheet README, sheets with the headline identity in live formulas, then one sheet for each
 * table, named and filled like the CSV file. A table with more rows than a sheet can hold is left to its CSV file, and
 * README says so.
 */
export function workbook(input: WorkbookInput): Workbook {
  const { case: case_, results, words } = input;
  const tables = resultTables(results, case_, words);
  const fitting = tables.filter(({ rows }) => rows.length < ROW_LIMIT);
  const sheets = [
    ...identitySheets(solvedAccounts(results, case_, words)),
    ...fitting.map(({ name, header, rows }) => ({ name, rows: [header, ...rows], header: true })),
  ];
  const left = tables.filter((table) => !fitting.includes(table));
  return {
    title: question(case_, words),
    date: case_.asOf,
    sheets: [{ name: "README", rows: readmeRows(input, sheets, left), header: false }, ...named(sheets)],
  };
}

/** Names cut to what a sheet may bear; one that is then taken gets a number. */
function named(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const taken = new Set(["readme"]);
  return sheets.map((sheet) => {
    const short = sheet.name.slice(0, NAME_LIMIT);
    let name = short;
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${short.slice(0, NAME_LIMIT - 3)}-${at}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function readmeRows(
  { case: case_, words, manifest, packages }: WorkbookInput,
  sheets: readonly WorkbookSheet[],
  left: readonly ResultTable[],
): readonly (readonly WorkbookCell[])[] {
  const data = manifest.data.map(({ name, version, sha256 }) => [`${name} ${version}`, sha256] as const);
  const lines = [words.say("workbook.tables", {}), words.say("workbook.formulas", {}), words.say("workbook.text", {})];
  return [
    [question(case_, words)],
    [],
    ...lines.map((line) => [line]),
    ...left.map(({ name }) => [words.say("workbook.left", { table: name })]),
    [],
    [words.say("workbook.sheet", {}), words.say("workbook.rows", {})],
    ...named(sheets).map(({ name, rows }) => [name, rows.length - 1]),
    [],
    [words.say("heading.contents", {}), "sha256"],
    [`Tertius ${manifest.tertius}`],
    [case_.id, manifest.caseSha256],
    ...data,
    [words.say("brief.reproduce", {})],
    [],
    [words.say("heading.data", {}), words.say("brief.licence", { licence: "" }).trim()],
    ...packages.map(({ title, name, licenses }) => [
      title === "" ? name : `${title} (${name})`,
      licenses.map((licence) => licence.title ?? licence.name).join(", "),
    ]),
  ];
}
