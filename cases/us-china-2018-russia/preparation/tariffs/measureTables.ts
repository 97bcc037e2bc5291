import { averagesTable } from "./averagesTable.ts";
import { comparedAverages } from "./comparedAverages.ts";
import { datedTariffs } from "./datedTariffs.ts";
import { columnOf, CUTS, RETALIATION, US_232_201, US_301 } from "./days.ts";
import type { AverageSources, MeasureSources } from "./flagshipSources.ts";
import { measureTable } from "./measureTable.ts";
import { parseAddedTariffs, parseSectorTariffs, type SectorFigures } from "./sectorTariffs.ts";

/** File name in `measures/` → its text. */
export function flagshipMeasures(sources: MeasureSources): ReadonlyMap<string, string> {
  const dated = (prefix: string, days: typeof US_301): string => {
    const steps = days.map(([from, source]) => ({ from, source, points: measured(sources, columnOf(prefix, from)) }));
    return measureTable(datedTariffs(steps), "add");
  };
  const from = (start: string, source: string, points: SectorFigures, mode: "add" | "lower" = "add"): string =>
    measureTable(datedTariffs([{ from: start, source, points }]), mode);
  const vector = (column: string): SectorFigures => parseAddedTariffs(sources.vectors, "sectors.csv", column);
  return new Map([
    ["us-301.csv", dated("us_301", US_301)],
    ["us-232-201.csv", from(US_232_201.from, US_232_201.source, measured(sources, "us_232_201"))],
    ["cn-retaliation.csv", dated("chn_on_us", RETALIATION)],
    ["cn-cuts.csv", from(CUTS.from, CUTS.source, negated(measured(sources, CUTS.column)), "lower")],
    ["us-301-reference.csv", from("2019-09-01", "wang-econ7115", vector("us_301_extra_tariff_on_CHN"))],
    ["cn-retaliation-reference.csv", from("2019-09-01", "wang-econ7115", vector("cn_retaliation_extra_tariff_on_USA"))],
  ]);
}

/** The published averages beside our own, which are made from products: text of `averages.csv`. */
export function flagshipAverages(sources: AverageSources): string {
  return averagesTable(comparedAverages(sources));
}

function measured({ bySector }: MeasureSources, column: string): SectorFigures {
  return parseSectorTariffs(bySector, "war-tariffs-by-sector.csv", [column]).get(column)!;
}

function negated(points: SectorFigures): SectorFigures {
  return new Map([...points].map(([sector, each]) => [sector, -each]));
}
