import { csvParse } from "d3-dsv";
import { comparedRow, type ComparedRow } from "../../src/node/replication/comparedRow.ts";
import { GRID_YEARS, type Grid, type Tiers } from "./grid.ts";

/** Another solver and three printed digits; slopes of third countries are ten times those of all. */
const TOLERANCE = 0.02;

/** Columns of the four responses, in their order. */
const RESPONSES = ["usa_product", "china_product", "rest_us_product", "rest_china_product"];
const THIRD_YEARS: readonly number[] = [2020, 2022];

/** The pairs of an independent calculation. */
export function pairsOf(text: string): readonly Tiers[] {
  return csvParse(text).map((row) => ({ home: Number(row["theta_home"]), foreign: Number(row["theta_foreign"]) }));
}

/**
 * All columns of an independent calculation beside ours.
 *
 * @param text  `grid.csv`.
 * @param only  Pairs that are computed; all of them without it.
 */
export function gridRows(
  grid: Grid,
  text: string,
  only: (tiers: Tiers) => boolean = () => true,
): readonly ComparedRow[] {
  return csvParse(text).flatMap((row): readonly ComparedRow[] => {
    const tiers = { home: Number(row["theta_home"]), foreign: Number(row["theta_foreign"]) };
    if (!only(tiers)) return [];
    const { all, third } = grid.slopes(tiers);
    const { exporter, groups } = grid.responses(tiers);
    const ours = new Map<string, number>([
      ...GRID_YEARS.map((year): [string, number] => [`slope_${year}`, all.get(year)?.slope ?? NaN]),
      ...THIRD_YEARS.flatMap((year): [string, number][] => [
        [`third_slope_${year}`, third.get(year)?.slope ?? NaN],
        [`third_r_${year}`, third.get(year)?.correlation ?? NaN],
      ]),
      ...RESPONSES.flatMap((column, at): [string, number][] => [
        [column, exporter[at] ?? NaN],
        [`${column}_groups`, groups[at] ?? NaN],
      ]),
    ]);
    const named = `${tiers.home}|${tiers.foreign}`;
    return [...ours].map(([column, value]) => comparedRow(named, column, Number(row[column]), value, TOLERANCE));
  });
}
