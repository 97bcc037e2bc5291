import { parseSectorTariffs, type SectorFigures } from "../../cases/us-china-2018-russia/preparation/index.ts";
import type { WarTariffs } from "../warPolicy.ts";

/** First days of the rates in the table of measured tariffs, in order; the last one holds to the end of 2022. */
const US_DAYS = ["20180706", "20180823", "20180924", "20190510", "20190901", "20200214"];
const CHINA_DAYS = ["20180402", "20180706", "20180823", "20180924", "20190101", "20190601", "20190901", "20200214"];
const CUTS = "chn_mfn_cut_20190101_on_others";

/**
 * Measured tariffs of a year: section 301 and China's retaliation as means over its days, China's cuts for every seller
 * at half their size in 2018 (they came between May 2018 and January 2019) and in full afterwards.
 *
 * @param bySector  Table with a row a sector and a column a tariff and day, percentage points.
 * @returns percentage points.
 */
export function yearTariffs(bySector: string, year: number): WarTariffs {
  const us = US_DAYS.map((day) => `us_301_${day}`);
  const china = CHINA_DAYS.map((day) => `chn_on_us_${day}`);
  const points = parseSectorTariffs(bySector, "war-tariffs-by-sector.csv", [...us, ...china, CUTS]);
  const levels = (columns: readonly string[]): SectorFigures[] =>
    columns.map((column) => points.get(column) ?? new Map<string, number>());
  const inForce = year === 2018 ? 0.5 : 1;
  return {
    usOnChina: meanOver(year, US_DAYS, levels(us)),
    chinaOnUs: meanOver(year, CHINA_DAYS, levels(china)),
    chinaCuts: new Map([...(points.get(CUTS) ?? [])].map(([sector, cut]) => [sector, -cut * inForce])),
  };
}

function meanOver(year: number, days: readonly string[], levels: readonly SectorFigures[]): SectorFigures {
  const shares = sharesOfYear(year, days);
  const sectors = [...new Set(levels.flatMap((level) => [...level.keys()]))];
  return new Map(
    sectors.map((sector) => [
      sector,
      levels.reduce((sum, level, step) => sum + shares[step] * (level.get(sector) ?? 0), 0),
    ]),
  );
}

/**
 * Parts of a year that each of several successive states holds; what is left came before the first.
 *
 * @param days  First days, YYYYMMDD, in order.
 * @returns fraction of the days of the year.   [state]
 */
export function sharesOfYear(year: number, days: readonly string[]): readonly number[] {
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const from = days.map((day) => Math.min(Math.max(dateOf(day), start), end));
  return from.map((first, step) => ((from[step + 1] ?? end) - first) / (end - start));
}

function dateOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
}
