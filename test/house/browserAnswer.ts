import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type Economy, parseEconomy, type TextFiles } from "../../src/data/packages/index.ts";
import { defineProblem } from "../../src/base/problems/index.ts";
import type { DiversionResult, ScenarioResult } from "../../src/results/index.ts";
import { packagesOf, solveCase } from "../../src/run/index.ts";

const CASE = `
title: A tariff and a ban, as a browser sees them
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2020-08-01
economy: { data: world-2014, elasticities: theta_check, closure: { deficits: fixed } }
measures:
  - { id: tariff, instrument: tariff, basis: assumption, imposer: [USA], target: [CHN], table: tariff.csv }
  - { id: ban, instrument: ban, basis: assumption, imposer: [CHN], target: [USA], table: ban.csv }
scenarios:
  both: { measures: [tariff, ban], at: 2014-06-01 }
bibliography: sources.bib
`;

const FILES: ReadonlyMap<string, string> = new Map([
  ["case.yaml", CASE],
  ["tariff.csv", "sector,rate,mode,from,to,source\n,25,add,2014-01-01,,here\n"],
  ["ban.csv", "sector,from,to,source\nA,2014-01-01,,here\n"],
  ["sources.bib", "@misc{here, title = {An assumption of this test}, author = {Tertius}, year = {2014}}\n"],
]);

/**
 * What Node and the browser must agree on: every number of a run, from the text of a case and of a shipped package.
 *
 * @returns numbers by their path in the results.
 */
export function browserAnswer(packageFiles: TextFiles): Record<string, number> {
  return Object.fromEntries(numbersIn(solvedOn(economyOf(packageFiles)), SCENARIO));
}

/**
 * What the figures of diversion are differences of: the sales of the base year whose change each of them is, million.
 *
 * @returns by the path of the figure in the results.
 */
export function salesBehind(packageFiles: TextFiles): Record<string, number> {
  const economy = economyOf(packageFiles);
  const rows = solvedOn(economy).equilibrium?.diversion ?? [];
  return Object.fromEntries(
    rows.flatMap((row, at) => [
      ...numbersIn(salesOf(economy, row, row.thirds), `${SCENARIO}.equilibrium.diversion.${at}`),
      ...numbersIn(
        salesOf(economy, row, row.constantPrices?.thirds ?? []),
        `${SCENARIO}.equilibrium.diversion.${at}.constantPrices`,
      ),
    ]),
  );
}

type Sales = Pick<DiversionResult, "lost" | "importSubstitution" | "destruction" | "thirds">;

/** A row of diversion with sales of the base year in the place of their changes. */
function salesOf(
  { countries, flows }: Economy,
  { seller, buyer, sector }: DiversionResult,
  thirds: DiversionResult["thirds"],
): Sales {
  const all = countries.labels;
  const named = thirds.map(({ third }) => third);
  const membersOf = (third: string): readonly string[] =>
    all.includes(third) ? [third] : all.filter((code) => ![seller, buyer, ...named].includes(code));
  const sum = (importers: readonly string[], exporters: readonly string[]): number =>
    importers.reduce((total, n) => exporters.reduce((part, i) => part + flows.of(sector, n, i), total), 0);
  return {
    lost: sum([buyer], [seller]),
    importSubstitution: sum([buyer], [buyer]),
    destruction: sum([buyer], all),
    thirds: thirds.map(({ third }) => ({
      third,
      diversion: sum([buyer], membersOf(third)),
      deflection: sum(membersOf(third), [seller]),
      depression: sum(
        all.filter((code) => code !== buyer),
        membersOf(third),
      ),
    })),
  };
}

const SCENARIO = "both";

function economyOf(packageFiles: TextFiles): Economy {
  const { economy, problems } = parseEconomy(packageFiles, null);
  if (economy === null) throw new Error(JSON.stringify(problems));
  return economy;
}

function solvedOn(economy: Economy): ScenarioResult {
  const source = textSource("browser", FILES, missing);
  const shelf = shelfOf([economy]);
  const reading = parseCase(source, { shelf });
  if (reading.case === null) throw new Error(JSON.stringify(reading.problems));
  const { packages } = packagesOf(reading.case, shelf);
  if (packages === null) throw new Error("the case names another package");
  const { results } = solveCase(reading.case, packages);
  return results.scenarios[SCENARIO];
}

const missing = defineProblem(
  "E101",
  { name: "file missing", meaning: "The case of this test has no such file.", wayOut: "Add it to FILES." },
  (path: string) => ({ place: { file: path }, message: `no ${path}` }),
);

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
