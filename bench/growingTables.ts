import { parseCase, shelfOf, textSource } from "../src/case/index.ts";
import { missingFile } from "../src/data/packages/index.ts";
import { type GrowingTable, growingTables } from "../test/case/growth/growingTables.ts";
import { tinyEconomy } from "../test/case/tinyEconomy.ts";
import { timedInTurns } from "./measure.ts";

/** Rows that a table may have. */
const LIMIT = 20_000;
/** Milliseconds aimed at for a table at its limit, and what twice the rows may take. */
const [AIM, MOST_GROWTH] = [5000, 2.5];
/** One run unmeasured and one measured: a table at its limit takes seconds. */
const ROUNDS = 1;
/** Rows with which every column is tried, to find the one that costs most. */
const TRIED = 200;

/**
 * What checking a case costs with half as many rows as a table may have, and with as many: the column that costs most when it
 * differs in every row.
 *
 * @returns a section of docs/performance.md.
 */
export function growingTablesSection(): string {
  const rows = growingTables().map(slowestColumn);
  const header = ["table", "column", "10,000 rows, ms", "20,000 rows, ms", "ratio"];
  return [
    "## Tables of a case at their limit",
    `\`check\` of the smallest case with a table of many rows, one column of which differs in every row: the column ` +
      `that costs most with ${TRIED} rows. One run after another that is not measured. Aim: ${AIM / 1000} s at the limit, twice the rows at most ${MOST_GROWTH} times as long.`,
    [header, header.map((_, k) => (k < 2 ? "---" : "--:")), ...rows]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}

function slowestColumn(table: GrowingTable): string[] {
  const columns = [null, ...table.columns];
  const cost = new Map(columns.map((column) => [column, triedIn(checking(table, TRIED, column))]));
  const column = columns.toSorted((one, other) => cost.get(other)! - cost.get(one)!)[0];
  const { half, whole } = timed(table, column);
  const ratio = whole / half;
  return [
    table.schema.replace(".json", ""),
    column ?? "none",
    half.toFixed(0),
    `${whole.toFixed(0)} ${whole <= AIM ? "✓" : "**missed**"}`,
    `${ratio.toFixed(1)} ${ratio <= MOST_GROWTH ? "✓" : "**missed**"}`,
  ];
}

function triedIn(work: () => void): number {
  return timedInTurns({ work }, ROUNDS).work.median;
}

function timed(table: GrowingTable, column: string | null): { readonly half: number; readonly whole: number } {
  const { half, whole } = timedInTurns(
    { half: checking(table, LIMIT / 2, column), whole: checking(table, LIMIT, column) },
    ROUNDS,
  );
  return { half: half.median, whole: whole.median };
}

/** A table has some rows of its own besides. */
function checking(table: GrowingTable, rows: number, column: string | null): () => void {
  const source = textSource("case", table.files(rows - 10, column), missingFile);
  const shelf = shelfOf([tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "QAT", "USA", "ROW"] })]);
  return () => void parseCase(source, { shelf });
}
