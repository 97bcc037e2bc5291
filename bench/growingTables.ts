import { parseCase, shelfOf, textSource } from "../src/case/index.ts";
import { missingFile } from "../src/packages/index.ts";
import { type GrowingTable, growingTables } from "../test/case/growth/growingTables.ts";
import { tinyEconomy } from "../test/case/tinyEconomy.ts";
import { timedInTurns } from "./measure.ts";

/** Rows that a table may have. */
const LIMIT = 20_000;
/** Milliseconds aimed at for a table at its limit, and what twice the rows may take. */
const [AIM, MOST_GROWTH] = [5000, 2.5];
const ROUNDS = 3;

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
    `\`check\` of the smallest case with a table of many rows, for every column of every table that differs in every row; the column ` +
      `that costs most. Medians of ${ROUNDS} runs. Aim: ${AIM / 1000} s at the limit, twice the rows at most ${MOST_GROWTH} times as long.`,
    [header, header.map((_, k) => (k < 2 ? "---" : "--:")), ...rows]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}

function slowestColumn(table: GrowingTable): string[] {
  const times = [null, ...table.columns].map((column) => ({ column, ...timed(table, column) }));
  const slowest = times.toSorted((one, other) => other.whole - one.whole)[0];
  const ratio = slowest.whole / slowest.half;
  return [
    table.schema.replace(".json", ""),
    slowest.column ?? "none",
    slowest.half.toFixed(0),
    `${slowest.whole.toFixed(0)} ${slowest.whole <= AIM ? "✓" : "**missed**"}`,
    `${ratio.toFixed(1)} ${ratio <= MOST_GROWTH ? "✓" : "**missed**"}`,
  ];
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
