import { type MessageKey, MESSAGES } from "../../base/wording/index.ts";
import type { ColumnMeaning } from "../../results/index.ts";
import { ALIGNMENT_TABLES } from "./alignmentCsv.ts";
import { CLAIM_TABLES } from "./claimsCsv.ts";
import { COMPARED_TABLES, MOVED_TABLE, SWEEP_TABLE, SWEPT_DRAWS_TABLE } from "./compareCsv.ts";
import { FINDINGS } from "./findingsCsv.ts";
import { LEVERAGES } from "./leverageCsv.ts";
import { MARKET_TABLES } from "./marketCsv.ts";
import { POSITIONS_TABLES } from "./positionsCsv.ts";
import { TRADE_TABLES } from "./tradeCsv.ts";

/** A table or a sheet as its page tells it. */
interface ToldTable {
  readonly name: string;
  readonly columns: readonly ColumnMeaning[];
}

/** Tables by the part of the results that they tell. */
const PARTS: readonly (readonly [title: string, tables: readonly ToldTable[]])[] = [
  ["Trade", TRADE_TABLES],
  ["Markets", MARKET_TABLES],
  ["What is said", POSITIONS_TABLES],
  ["Leverage and alignment", [LEVERAGES, ...ALIGNMENT_TABLES]],
  ["Claims", CLAIM_TABLES],
  ["Findings", [FINDINGS]],
  ["Written by `tertius compare` and `tertius sweep`", [...COMPARED_TABLES, SWEEP_TABLE]],
  ["Written by `tertius sweep --draws`: summary.csv", [SWEPT_DRAWS_TABLE]],
  ["Written by `tertius diff`, beside those of `tertius compare`", [MOVED_TABLE]],
];

/** docs/result-tables.md: every table of a result, its columns with their units and meanings. */
export function tablesPage(): string {
  const sections = PARTS.flatMap(([title, tables]) => [`## ${title}`, ...tables.map(tableText)]);
  return `${[HEAD, ...sections].join("\n\n")}\n`;
}

const HEAD = `# Tables of a result

Generated from the definitions of the tables; do not edit by hand.

\`tertius run\` writes each table as \`tables/NAME.csv\`, in full precision. The workbook \`results.xlsx\` opens with the answer and has at most
twelve sheets in words, in the language of the run; tables that are a sheet say so, and the sheet leaves out columns that few need. A table
without rows is left out. A cell is empty where there is no number; a flag is 0 or 1. Where the unit is *in the row*, another
column of the row says it.`;

/** Tables that are a sheet of the workbook too, by the name of the sheet. */
const SHEET_OF: Readonly<Record<string, MessageKey & `sheet.${string}`>> = {
  countries: "sheet.gains",
  sectors: "sheet.home",
  bilateral: "sheet.sales",
  channels: "sheet.channels",
  decomposition: "sheet.decomposition",
  attribution: "sheet.attribution",
  "market-prices": "sheet.prices",
  "market-shortfalls": "sheet.shortages",
  "alignment-trends": "sheet.votes",
  leverage: "sheet.leverage",
  "positions-statements": "sheet.statements",
  claims: "sheet.claims",
};

function sheetText(name: string): readonly string[] {
  const key = Object.hasOwn(SHEET_OF, name) ? SHEET_OF[name] : undefined;
  return key === undefined ? [] : [`In the workbook: *${MESSAGES.en[key]}*.\n`];
}

function tableText({ name, columns }: ToldTable): string {
  return [
    `### ${name}\n`,
    ...sheetText(name),
    "| column | unit | meaning |",
    "| --- | --- | --- |",
    ...columns.map((column) => `| \`${column.name}\` | ${unitText(column)} | ${column.meaning ?? ""} |`),
  ].join("\n");
}

/** Units that stand in another column of the row. */
const IN_ROW: readonly string[] = ["row", "unit", "priceUnit", "the quantity's own"];

function unitText({ unit = "" }: ColumnMeaning): string {
  return IN_ROW.includes(unit) ? "in the row" : unit;
}
