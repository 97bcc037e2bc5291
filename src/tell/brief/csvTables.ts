import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import { findings, solvedAccounts } from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { alignmentTables } from "./alignmentCsv.ts";
import { claimsTables } from "./claimsCsv.ts";
import { csvText, type ResultTable } from "./csv.ts";
import { FINDINGS } from "./findingsCsv.ts";
import { MARKET_TABLES } from "./marketCsv.ts";
import { positionsTables } from "./positionsCsv.ts";
import { TRADE_TABLES } from "./tradeCsv.ts";

/**
 * Tables of every solved scenario and of its markets, units in the headers: percent, million of the currency; a market's
 * own units in a column. A table without rows is left out.
 */
export function resultTables(results: AuditedResults, case_: Case, words: Wording): readonly ResultTable[] {
  const accounts = solvedAccounts(results, case_, words);
  const parts = [
    ...TRADE_TABLES.map(({ of }) => of(accounts)),
    ...MARKET_TABLES.map(({ of }) => of(results)),
    ...positionsTables(results),
    ...alignmentTables(results),
    ...claimsTables(results, words),
    FINDINGS.of(findings(results, case_, words)),
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** The tables of a result as CSV texts by file name. */
export function csvTables(results: AuditedResults, case_: Case, words: Wording): ReadonlyMap<string, string> {
  return new Map(
    resultTables(results, case_, words).map(({ name, header, rows }) => [`${name}.csv`, csvText(header, rows)]),
  );
}
