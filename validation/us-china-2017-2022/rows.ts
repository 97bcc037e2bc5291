import { comparedRow, type ComparedRow } from "../../src/node/replication/comparedRow.ts";
import { type HeldAgainst, YEARS } from "./usChina.ts";

/**
 * Slopes of an independent calculation (the same data and tariffs), printed to two digits, 2018 to 2022. There is no
 * published counterpart: a slope of 1 would be right on average.
 */
const EXPECTED: readonly (readonly [elasticities: string, slopes: readonly number[]])[] = [
  ["blp2023", [0.9, 1.47, 1.23, 1.35, 1.63]],
  ["fgkk2020_one_tier", [0.76, 1.25, 1.04, 1.14, 1.38]],
  ["2.0, for comparison", [0.65, 1.06, 0.89, 0.98, 1.18]],
  ["theta_check", [0.43, 0.75, 0.62, 0.68, 0.82]],
  ["fgo2022", [0.3, 0.52, 0.45, 0.5, 0.61]],
  ["cp2015", [0.28, 0.46, 0.39, 0.44, 0.53]],
];

/** Another solver and the printed digits together stay far below it; see the README. */
const SLOPE_TOLERANCE = 0.02;

/** Slopes beside those of an independent calculation, by elasticity set and year. */
export function slopeRows(results: readonly HeldAgainst[]): readonly ComparedRow[] {
  return EXPECTED.flatMap(([elasticities, slopes]) => {
    const goods = results.find((each) => each.elasticities === elasticities)?.goods;
    return slopes.map((expected, position) => {
      const year = YEARS[position];
      const row = `${elasticities}, ${year}, slope of observed on predicted`;
      return comparedRow("goods", row, expected, goods?.get(year)?.slope ?? NaN, SLOPE_TOLERANCE);
    });
  });
}
