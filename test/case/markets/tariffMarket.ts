import { newMarketFiles } from "../../../src/case/index.ts";

const CASE = (title: string): string => `# A and B are in a trade war. What does it mean for C?
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius market\` solves the market.
title: ${JSON.stringify(title)}
parties: { a: USA, b: CHN, third: [AUS] }
asOf: 2019-06-01
economy: { data: world-2017 }
measures:
  - id: gas-tariff
    title: China's tariff on liquefied gas from the USA
    instrument: tariff
    imposer: [CHN]
    target: [USA]
    basis: assumption
    rows:
      - { hs: "271111", rate: 25, from: 2019-06-01, source: own-assumption }
scenarios:
  tariff: { measures: [gas-tariff], at: 2019-06-01 }
markets: [markets/gas.yaml]
bibliography: sources.bib
`;

const TARIFF = `scenarios:
  tariff:
    title: The tariff at its full rate, in the world of 2018
    at: 2019-06-01
    ramp: false
    growth: false
`;

/** The new market in a case about two sides: a tariff of one on the other stands beside the closure of the strait. */
export function tariffMarketFiles(name: string): ReadonlyMap<string, string> {
  const files = newMarketFiles(name);
  const market = (files.get("markets/gas.yaml") ?? "")
    .replace("{ en: natural gas, ru: природный газ }", "natural gas")
    .replace(/\{ en: (The Strait of Hormuz) closes [^}]*\}/u, "$1 closed for 90 days")
    .replace("scenarios:\n", TARIFF);
  return new Map([...files, ["case.yaml", CASE(name)], ["markets/gas.yaml", market]]);
}
