import { comparedRow, type ComparedRow } from "../../src/replication/comparedRow.ts";
import type { HeldAgainst } from "./usChina.ts";

/**
 * Slopes of an independent calculation (numpy, the same data and policy), printed to two digits. There is no
 * published counterpart: a slope of 1 would be right on average.
 */
const EXPECTED: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map([
  ["blp2023_short", years(1.09, 1.13, 1.47)],
  ["blp2023_long", years(0.66, 0.68, 0.89)],
  ["theta_check", years(0.48, 0.49, 0.63)],
  ["fgo2022", years(0.32, 0.33, 0.43)],
]);

/** Another solver and the printed digits together stay far below it; see the README. */
const SLOPE_TOLERANCE = 0.02;

/** Slopes beside those of an independent calculation, by elasticity set and year. */
export function slopeRows(results: readonly HeldAgainst[]): readonly ComparedRow[] {
  return results.flatMap(({ elasticities, goods }) =>
    [...(EXPECTED.get(elasticities) ?? new Map<number, number>())].map(([year, expected]) => {
      const row = `${elasticities}, ${year}, slope of observed on predicted`;
      return comparedRow("goods", row, expected, goods.get(year)?.slope ?? NaN, SLOPE_TOLERANCE);
    }),
  );
}

function years(in2019: number, in2020: number, in2022: number): ReadonlyMap<number, number> {
  return new Map([
    [2019, in2019],
    [2020, in2020],
    [2022, in2022],
  ]);
}
