import { parseProductTariffs } from "../../../../src/data/importers/warTariffs/productTariffs.ts";
import { parseTariffAverages } from "../../../../src/data/importers/warTariffs/publishedAverages.ts";
import { parseAddedTariffs, parseSectorTariffs } from "../../../../src/data/importers/warTariffs/sectorTariffs.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import type { Provoked } from "./provoked.ts";

const averages = (series: string, ...rows: readonly string[]): readonly Problem[] =>
  parseTariffAverages(["date,imposer,target,average_pct,source", ...rows].join("\n"), "averages.csv", {
    series,
    imposer: "CHN",
    target: "USA",
    until: "2020-08-01",
  }).problems;

/** Products 870321 to 870323, of which the table of sectors or that of trade knows one. */
const loose = (sectors: string, weights: string): readonly Problem[] =>
  parseProductTariffs(
    {
      tariffs: "vintage,hs6,t\nHS2012,870321,25\nHS2012,870322,25\nHS2012,870323,25\n",
      sectors: `vintage,hs6,sector_goods\n${sectors}`,
      weights: `hs6,w\n${weights}`,
    },
    { vintage: "HS2012", rates: ["t"], weights: ["w"] },
  ).problems;

/** Tables that the tariffs of a trade war are read from. */
export const WAR_TARIFF_PROVOKED: Provoked = {
  E381: () => [
    ...averages("Bown", "2018-13-01,CHN,USA,high,Bown"),
    ...parseAddedTariffs("sector,extra\nA,25 %\n", "added.csv", "extra").problems,
    ...parseSectorTariffs("sector,t\nA,none\n", "by-sector.csv", ["t"]).problems,
  ],
  E382: () => averages("Brown", "2018-01-01,CHN,USA,8,Bown"),
  E383: () => averages("Bown", "2018-01-01,CHN,USA,8,Bown 2019", "2018-01-01,CHN,USA,8.4,Bown 2025"),
  E384: () => [
    ...loose("HS2012,870323,C29\nHS2012,870321,\n", "870321,1\n870322,1\n870323,1\n"),
    ...loose("HS2012,870321,C29\nHS2012,870322,C29\nHS2012,870323,C29\n", "870321,1\n870323,1\n"),
  ],
};
