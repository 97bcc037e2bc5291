import type { SectorFigures } from "./sectorTariffs.ts";

/** From a day on, what is added to tariffs by sector. */
export interface TariffStep {
  /** First day, ISO date. */
  readonly from: string;
  /** Percentage points. */
  readonly points: SectorFigures;
  /** Bibliography key of the case. */
  readonly source: string;
}

/** One line of a measure's table. */
export interface TariffRow {
  readonly sector: string;
  /** Percentage points. */
  readonly points: number;
  readonly from: string;
  /** First day no longer in force; null = open. */
  readonly to: string | null;
  readonly source: string;
}

/**
 * Rows of a measure from the levels on each day: a row begins on the day on which its rate came into force and ends
 * where the rate of the sector changes. What is zero or not known has no row.
 *
 * @param steps  In order of time.
 *
 * @example
 *   const step = (from, points) => ({ from, points: new Map([["cars", points]]), source: "key" });
 *   const rows = datedTariffs([step("2018-07-06", 20), step("2018-08-23", 20), step("2019-01-01", 0)]);
 *   rows.length   // 1
 *   rows[0].to    // "2019-01-01"
 */
export function datedTariffs(steps: readonly TariffStep[]): readonly TariffRow[] {
  const pointsAt = (step: number, sector: string): number => steps[step]?.points.get(sector) ?? 0;
  return steps.flatMap(({ from, points, source }, at) =>
    [...points].flatMap(([sector, each]): TariffRow[] => {
      if (each === 0 || (at > 0 && pointsAt(at - 1, sector) === each)) return [];
      const end = steps.findIndex((_, later) => later > at && pointsAt(later, sector) !== each);
      return [{ sector, points: each, from, to: steps[end]?.from ?? null, source }];
    }),
  );
}
