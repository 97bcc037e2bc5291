import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { indexSet, parameter } from "../../src/base/sets/index.ts";
import { oneRateNash, type OneRateModel } from "../../src/engines/sufficientStatistics/index.ts";
import { comparedRow, type ComparedRow } from "../../src/node/replication/index.ts";
import { reference } from "../../test/reference.ts";

/** The paper's package, which states no licence. */
export const ONE_RATE_PACKAGE = "policy/lashkaripour-2021";

/** Trade elasticity of every sector in the run that the results belong to. */
const PACKAGE_ELASTICITY = 4;

/** Points: both searches stop below 1e-9, and eight digits are printed. */
const TARIFF = 1e-3;
const WELFARE = 1e-4;

/** The files of the paper's package as a model, with one elasticity in every sector or with those of the list. */
export function oneRateModel(elasticities: "package" | "by sector"): OneRateModel {
  const table = csvParse(readFileSync(reference(`${ONE_RATE_PACKAGE}/inputs.csv`), "utf8"));
  const countries = indexSet("country", [...new Set(table.map(({ exporter }) => exporter))]);
  const sectors = indexSet("sector", [...new Set(table.map(({ sector }) => sector))]);
  const [many, size] = [countries.size, sectors.size * countries.size ** 2];
  const [expenditure, tariffs] = [new Float64Array(size), new Float64Array(size)];
  for (const row of table) {
    const cell =
      (sectors.indexOf(row.sector) * many + countries.indexOf(row.importer)) * many + countries.indexOf(row.exporter);
    expenditure[cell] = Number(row.expenditure_musd);
    tariffs[cell] = Number(row.tariff);
  }
  const sets = [sectors, countries, countries];
  return {
    countries,
    sectors,
    expenditure: parameter(sets, expenditure),
    tariffs: parameter(sets, tariffs),
    elasticity: elasticities === "package" ? new Float64Array(sectors.size).fill(PACKAGE_ELASTICITY) : listed(),
  };
}

function listed(): Float64Array {
  const table = csvParse(readFileSync(reference(`${ONE_RATE_PACKAGE}/sectors.csv`), "utf8"));
  return Float64Array.from(table, ({ trade_elasticity: elasticity }) => Number(elasticity));
}

/** Rates and welfare of the countries whose results are given, beside an independent solver. */
export function oneRateRows(): readonly ComparedRow[] {
  const model = oneRateModel("package");
  const { rates, welfareHat } = oneRateNash(model);
  const given = csvParse(readFileSync(reference(`${ONE_RATE_PACKAGE}/results-wiod2014-package-eps4.csv`), "utf8"));
  return given.flatMap(({ country, nash_tariff_pct: tariff, welfare_pct: welfare }) => {
    const n = model.countries.indexOf(country);
    return [
      comparedRow("package", `${country}, tariff, %`, Number(tariff), 100 * rates[n], TARIFF),
      comparedRow("package", `${country}, welfare, %`, Number(welfare), 100 * (welfareHat[n] - 1), WELFARE),
    ];
  });
}

/** A country of the paper's table 2, as printed and as the package's own tariffs give it. */
export interface PaperRow {
  readonly country: string;
  readonly tariff: { readonly paper: number; readonly ours: number; readonly theirTariffs: number };
  readonly welfare: { readonly paper: number; readonly ours: number; readonly theirTariffs: number };
}

/** The paper's table 2 beside ours, on the tariffs that its package holds. */
export function paperRows(): readonly PaperRow[] {
  const model = oneRateModel("by sector");
  const { rates, welfareHat } = oneRateNash(model);
  const table = csvParse(readFileSync(reference(`${ONE_RATE_PACKAGE}/paper-table2.csv`), "utf8"));
  return table.map((row) => {
    const n = model.countries.indexOf(row.country);
    return {
      country: row.country,
      tariff: {
        paper: Number(row.table2_nash_tariff_pct),
        ours: 100 * rates[n],
        theirTariffs: Number(row.nash_tariff_pct_own),
      },
      welfare: {
        paper: Number(row.table2_welfare_pct),
        ours: 100 * (welfareHat[n] - 1),
        theirTariffs: Number(row.welfare_pct_own),
      },
    };
  });
}
