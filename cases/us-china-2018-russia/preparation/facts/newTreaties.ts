import type { SourceRow } from "../figures.ts";
import { cell, type Cited, derivedFigure } from "./cited.ts";

/** First and last year of which it is asked what followed: from the end of the Cold War to the last with five years of data. */
const [FIRST, LAST] = [1990, 2013];
/** Years within which "soon" is counted. */
const SOON = 5;
/** Correlates of War code of Russia. */
const RUSSIA = "365";

/**
 * How likely two of the larger states without an obligation to defend each other take one on within five years: pair-years after
 * which they did over all pair-years in which both states stand in the table, in percent; of all pairs and of Russia's alone.
 *
 * @param alliances  Rows of pairs and years with an alliance; a pair-year without a row has no obligation.
 */
export function newDefenceTreaties(alliances: readonly SourceRow[]): readonly Cited[] {
  if (alliances.length === 0) return [];
  const table = tableOf(alliances);
  const all = pairsOf([...table.since.keys()]);
  const russian = all.filter((pair) => pair.includes(RUSSIA));
  return [treatyFigure(table, all, ""), ...(russian.length === 0 ? [] : [treatyFigure(table, russian, "RUS")])];
}

interface AllianceTable {
  /** First year in which a state stands in the table. */
  readonly since: ReadonlyMap<string, number>;
  readonly isDefended: (pair: readonly [string, string], year: number) => boolean;
}

function tableOf(alliances: readonly SourceRow[]): AllianceTable {
  const since = new Map<string, number>();
  const defended = new Set<string>();
  for (const row of alliances) {
    const year = Number(cell(row, "year"));
    for (const state of [cell(row, "ccode1"), cell(row, "ccode2")]) {
      since.set(state, Math.min(year, since.get(state) ?? Infinity));
    }
    if (row["defense"] === "1") defended.add(`${cell(row, "ccode1")} ${cell(row, "ccode2")} ${year}`);
  }
  return { since, isDefended: ([one, other], year) => defended.has(`${one} ${other} ${year}`) };
}

function pairsOf(states: readonly string[]): readonly (readonly [string, string])[] {
  return states.flatMap((one) =>
    states.filter((other) => Number(one) < Number(other)).map((other) => [one, other] as const),
  );
}

function treatyFigure(
  { since, isDefended }: AllianceTable,
  pairs: readonly (readonly [string, string])[],
  reporter: string,
): Cited {
  const starts = pairs.flatMap((pair) => {
    const first = pair.reduce((latest, state) => Math.max(latest, since.get(state) ?? Infinity), FIRST);
    return years(first, LAST).flatMap((year) => (isDefended(pair, year) ? [] : [{ pair, year }]));
  });
  const found = starts.filter(({ pair, year }) => years(year + 1, year + SOON).some((each) => isDefended(pair, each)));
  return derivedFigure(
    {
      table: "alliances",
      metric: "new_defence_treaties",
      reporter,
      year: `${FIRST}-${LAST + SOON}`,
      unit: "percent",
      source: "atop pairs",
      locator: `${found.length} of ${starts.length} pair-years without a defence obligation, ${pairs.length} pairs of larger states`,
    },
    (100 * found.length) / starts.length,
  );
}

function years(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
