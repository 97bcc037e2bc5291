import { fitTariffPath } from "../../../src/importers/tariffPath.ts";
import { parseAddedTariffs, parseTariffAverages } from "../../../src/importers/tariffPathSeries.ts";
import type { Problem } from "../../../src/problems/index.ts";
import type { Provoked } from "./provoked.ts";

const averages = (series: string, ...rows: readonly string[]): readonly Problem[] =>
  parseTariffAverages(["date,imposer,target,average_pct,source", ...rows].join("\n"), "averages.csv", {
    series,
    imposer: "CHN",
    target: "USA",
    until: "2020-08-01",
  }).problems;

/** Tables that a dated tariff path is fitted from. */
export const TARIFF_PATH_PROVOKED: Provoked = {
  E381: () => [
    ...averages("Bown", "2018-13-01,CHN,USA,high,Bown"),
    ...parseAddedTariffs("sector,extra\nA,25 %\n", "added.csv", "extra").problems,
  ],
  E382: () => averages("Brown", "2018-01-01,CHN,USA,8,Bown"),
  E383: () => averages("Bown", "2018-01-01,CHN,USA,8,Bown 2019", "2018-01-01,CHN,USA,8.4,Bown 2025"),
  E384: () =>
    fitTariffPath({
      steps: [
        { from: "2018-01-01", average: 8 },
        { from: "2018-04-02", average: 8.4 },
      ],
      pattern: new Map([["unsold", 30]]),
      flows: new Map([["cars", 60]]),
      fixed: null,
    }).problems,
};
