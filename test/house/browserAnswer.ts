import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { parseEconomy, type TextFiles } from "../../src/data/packages/index.ts";
import { defineProblem } from "../../src/base/problems/index.ts";
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
  const { economy, problems } = parseEconomy(packageFiles, null);
  if (economy === null) throw new Error(JSON.stringify(problems));
  const source = textSource("browser", FILES, missing);
  const shelf = shelfOf([economy]);
  const reading = parseCase(source, { shelf });
  if (reading.case === null) throw new Error(JSON.stringify(reading.problems));
  const { packages } = packagesOf(reading.case, shelf);
  if (packages === null) throw new Error("the case names another package");
  const { results } = solveCase(reading.case, packages);
  return Object.fromEntries(numbersIn(results.scenarios["both"], "both"));
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
