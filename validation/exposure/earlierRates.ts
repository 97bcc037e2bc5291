import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parameter } from "../../src/base/sets/index.ts";
import type { Economy } from "../../src/data/packages/index.ts";

/**
 * The world of 2017 before Russia's tariffs on 16 partners were put right: its rates of then, and its use scaled by what they make of
 * spending on each good, sales net of tariff being the same.
 *
 * @source russian-rates.csv, the rates of then on those partners
 */
export function withEarlierRates(economy: Economy): Economy {
  const { countries, sectors, flows, use } = economy;
  const russia = countries.indexOf("RUS");
  const tariffs = economy.tariffs.values.slice();
  const [header = "", ...lines] = readFileSync(join(import.meta.dirname, "russian-rates.csv"), "utf8")
    .trim()
    .split("\n");
  const partners = header.split(",").slice(1);
  for (const line of lines) {
    const [sector = "", ...rates] = line.split(",");
    const row = (sectors.indexOf(sector) * countries.size + russia) * countries.size;
    rates.forEach((rate, e) => (tariffs[row + countries.indexOf(partners[e])] = Number(rate)));
  }
  const spent = (rates: Float64Array, sector: number): number => {
    const row = (sector * countries.size + russia) * countries.size;
    return countries.labels.reduce((sum, _, i) => sum + flows.values[row + i] * (1 + rates[row + i]), 0);
  };
  const scaled = use.values.slice();
  for (let input = 0; input < sectors.size; input++) {
    const factor = spent(tariffs, input) / spent(economy.tariffs.values, input);
    const first = (russia * sectors.size + input) * sectors.size;
    for (let user = 0; user < sectors.size; user++) scaled[first + user] *= factor;
  }
  const { printedAccounts: _stated, ...rest } = economy;
  return { ...rest, tariffs: parameter(economy.tariffs.sets, tariffs), use: parameter(use.sets, scaled) };
}
