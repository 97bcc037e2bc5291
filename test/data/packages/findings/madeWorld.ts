import type { CheckedEconomy } from "../../../../src/data/packages/findings/finding.ts";
import { indexSet, parameter, type Parameter } from "../../../../src/base/sets/index.ts";

/** What a made world is made of; rates and flows are looked up by sector, importer and exporter. */
interface Making {
  readonly countries: string;
  readonly year?: number;
  readonly tariff: (sector: string, importer: string, exporter: string) => number;
  readonly flow?: (sector: string, importer: string, exporter: string) => number;
}

/** A world of two sectors of goods and one of services, in which everybody sells 10 of everything to everybody and 100 at home. */
export function madeWorld({ countries: codes, year = 2014, tariff, flow = usual }: Making): CheckedEconomy {
  const countries = indexSet("country", codes.split(" "));
  const sectors = indexSet("sector", ["FOOD", "CARS", "SRV"]);
  const filled = (value: Making["tariff"]): Parameter =>
    parameter(
      [sectors, countries, countries],
      Float64Array.from(
        sectors.labels.flatMap((j) => countries.labels.flatMap((n) => countries.labels.map((i) => value(j, n, i)))),
      ),
    );
  return {
    manifest: { year },
    countries,
    isResidual: countries.labels.map((code) => code === "ROW"),
    sectors,
    sectorKinds: ["goods", "goods", "services"],
    flows: filled(flow),
    tariffs: filled((j, n, i) => (n === i || j === "SRV" ? 0 : tariff(j, n, i))),
  };
}

function usual(_sector: string, importer: string, exporter: string): number {
  return importer === exporter ? 100 : 10;
}
