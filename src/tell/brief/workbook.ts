import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import { type Account, accountOf, askedScenario, mainScenario, question, solvedAccounts } from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { coverSheet } from "./coverSheet.ts";
import { resultTables } from "./csvTables.ts";
import { identitySheets } from "./identitySheets.ts";
import { marketSheets } from "./marketSheets.ts";
import { politicsSheets } from "./politicsSheets.ts";
import { type TableSheet, type Workbook, writtenSheet } from "./sheet.ts";
import type { SheetWords } from "./sheetColumns.ts";
import { tradeSheets } from "./tradeSheets.ts";
import type { WorkbookInput } from "./workbookInput.ts";

/** Rows of a sheet that spreadsheets can hold beside its head. */
const ROW_LIMIT = 2 ** 20 - 8;

/**
 * Results as a workbook that opens with the answer: question, verdict, numbers with ranges, measures in force, and a link to each of
 * at most twelve sheets in words. A sheet without rows is left out. Long tables and full precision stand in CSV files, which
 * the first sheet names.
 */
export function workbook(input: WorkbookInput): Workbook {
  const { case: case_, results, words, elasticities = [] } = input;
  const sheets = filledSheets(input);
  const files = resultTables(results, case_, words);
  const cover = coverSheet(input, { sheets, files, elasticities });
  const back = { text: words.say("sheet.back", {}), sheet: cover.name };
  return {
    title: question(case_, words, askedScenario(results, case_)),
    date: case_.asOf,
    sheets: [cover, ...sheets.map((sheet) => writtenSheet(sheet, back))],
  };
}

function filledSheets({ case: case_, results, words }: WorkbookInput): readonly TableSheet[] {
  const accounts = mainFirst(results, case_, words);
  const sheet: SheetWords = { words, currency: accounts[0]?.equilibrium.currency ?? "" };
  return [
    ...tradeSheets(accounts, sheet),
    ...identitySheets(accounts, sheet),
    ...marketSheets(results, sheet),
    ...politicsSheets(results, case_, sheet),
  ].filter(({ rows }) => rows.length > 0 && rows.length < ROW_LIMIT);
}

/** Every solved scenario, the one that the answer is about first. */
function mainFirst(results: AuditedResults, case_: Case, words: Wording): readonly Account[] {
  const main = mainScenario(results, case_);
  const accounts = solvedAccounts(results, case_, words);
  const first = main === null ? null : accountOf(results, case_, main, words);
  const others = accounts.filter(({ scenario }) => scenario !== main);
  return first === null || accounts.length === others.length ? accounts : [first, ...others];
}
