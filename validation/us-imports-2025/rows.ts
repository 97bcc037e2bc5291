import { csvParse } from "d3-dsv";
import { comparedRow, type ComparedRow } from "../../src/node/replication/index.ts";
import type { ScoreFitResult, ScoreResult } from "../../src/results/index.ts";

/** What was asked for; both agree to the fourth digit, which is the last that is printed. */
const TOLERANCE = 0.02;
/** The table of the independent calculation. */
export const SCORE_TABLE = "two-tiers/score-may-july.csv";
const CENTRE = "0.625|2.25";

/**
 * Slopes, their errors and correlations of May to July beside an independent calculation on the same base: all sellers, third countries, these without
 * electronics, the window itself and two years before.
 */
export function scoreRows({ windows }: ScoreResult, text: string): readonly ComparedRow[] {
  const rows = csvParse(text).filter(
    (row) => row["set"] === CENTRE && ["2025", "2024", "2019"].includes(row["observed"]),
  );
  return rows.flatMap((row) => {
    const fit = windows[0].fits.find((each) => isOf(each, row));
    if (fit === undefined) throw new Error(`no slope of ${row["observed"]}, ${row["sellers"]}, ${row["removed"]}`);
    const table = `${row["observed"]} on ${row["on"]}`;
    const name = `${row["sellers"]}, ${row["removed"]} taken out`;
    return [
      comparedRow(table, `slope, ${name}`, Number(row["slope"]), fit.slope, TOLERANCE),
      comparedRow(table, `standard error, ${name}`, Number(row["se"]), fit.standardError, TOLERANCE),
      comparedRow(table, `correlation, ${name}`, Number(row["r"]), fit.correlation, TOLERANCE),
    ];
  });
}

function isOf(fit: ScoreFitResult, row: Readonly<Record<string, string>>): boolean {
  const without = row["sellers"].endsWith("C26") ? "C26" : undefined;
  return (
    fit.after.startsWith(row["observed"]) &&
    fit.who === (row["sellers"] === "all" ? "all" : "third") &&
    fit.without === without &&
    fit.effects === row["removed"]
  );
}
