import type { SourceRow } from "../marketFigures.ts";
import { cell, type Cited, derivedFigure } from "./cited.ts";

/** First and last year of which it is asked what followed: from the end of the Cold War to the last with five years of data. */
const [FIRST, LAST] = [1990, 2013];
/** Years within which "soon" is counted. */
const SOON = 5;

/**
 * How often two of the larger states without an obligation to defend each other took one on within five years: pair-years that
 * did over all pair-years, in percent.
 *
 * @param alliances  Rows of pairs and years with an alliance; a pair-year without a row has no obligation.
 */
export function newDefenceTreaties(alliances: readonly SourceRow[]): readonly Cited[] {
  if (alliances.length === 0) return [];
  const states = [...new Set(alliances.flatMap((row) => [cell(row, "ccode1"), cell(row, "ccode2")]))];
  const defended = new Set(
    alliances.filter(({ defense }) => defense === "1").map((row) => pairYear(row, Number(cell(row, "year")))),
  );
  let [asked, found] = [0, 0];
  for (const ccode1 of states) {
    for (const ccode2 of states.filter((each) => Number(ccode1) < Number(each))) {
      for (let year = FIRST; year <= LAST; year++) {
        if (defended.has(pairYear({ ccode1, ccode2 }, year))) continue;
        asked += 1;
        if (isDefendedSoon(year, (each) => defended.has(pairYear({ ccode1, ccode2 }, each)))) found += 1;
      }
    }
  }
  return [
    derivedFigure(
      {
        table: "alliances",
        metric: "new_defence_treaties",
        year: `${FIRST}-${LAST + SOON}`,
        unit: "percent",
        source: "atop pairs",
        locator: `${found} of ${asked} pair-years without a defence obligation, ${states.length} larger states`,
      },
      (100 * found) / asked,
    ),
  ];
}

function pairYear(row: SourceRow, year: number): string {
  return `${cell(row, "ccode1")} ${cell(row, "ccode2")} ${year}`;
}

function isDefendedSoon(year: number, isDefended: (year: number) => boolean): boolean {
  return Array.from({ length: SOON }, (_, at) => year + 1 + at).some(isDefended);
}
