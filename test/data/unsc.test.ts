import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, it } from "vitest";
import { importCouncil } from "../../src/data/importers/index.ts";
import { councilAgreement, councilIdentities, parseCouncil, vetoCounts } from "../../src/data/packages/index.ts";
import { needs, reference } from "../reference.ts";
import { shippedFiles } from "./shippedEconomy.ts";

const { council: read, problems: found } = parseCouncil(shippedFiles("unsc"), null);
const council = read!;

const vetoes = (states: readonly string[], from: string, to: string): number[] => {
  const counts = vetoCounts(council, states, [from, to])!;
  return [...counts.each.map((each) => each.vetoes), ...counts.pairs.map((each) => each.vetoes)];
};

it("reads without a problem or a residual", () => {
  expect(found).toEqual([]);
  expect(councilIdentities(council).map((each) => each.residual)).toEqual([0, 0, 0, 0, 0]);
});

// Counts of the compilation's own page: Russia, China, both; and the United States.
it("has the counted vetoes before and after March 2014", () => {
  expect(vetoes(["RUS", "CHN"], "1992-01-01", "2014-03-14")).toEqual([9, 7, 5]);
  expect(vetoes(["RUS", "CHN"], "2014-03-15", "2020-08-31")).toEqual([18, 8, 8]);
  expect(vetoes(["RUS", "CHN"], "2020-09-01", "2022-09-30")).toEqual([4, 1, 1]);
  expect(vetoes(["USA"], "1992-01-01", "2014-03-14")[0]).toBe(14);
  expect(vetoes(["USA"], "2014-03-15", "2020-08-31")[0]).toBe(3);
});

it("China and Russia voted alike on 564 of 587 resolutions, 57 of them by recalled votes", () => {
  const whole = ["2010-01-01", "2019-12-31"] as const;
  expect(councilAgreement(council, "CHN", "RUS", whole)).toEqual({ n: 587, alike: 564, recalled: 57, unknown: 9 });
  expect(council.resolutions).toHaveLength(596);
});

it("only votes on resolutions that were not unanimous are recalled", () => {
  const recalled = council.resolutions.filter(({ ballots }) => ballots.some((each) => each.confidence === "recalled"));
  expect(recalled).toHaveLength(57);
  expect(recalled.every(({ tally }) => tally !== null && tally[0] < 15)).toBe(true);
});

const TABLES = ["unsc/vetoes_1946_2022.csv", "technology/un-council.csv"];

it("the importer writes the shipped package, byte for byte", needs(...TABLES), () => {
  const sources = new Map(TABLES.map((table) => [basename(table), readFileSync(reference(table), "utf8")]));
  const recipe = readFileSync(resolve(import.meta.dirname, "../../data/recipes/unsc.json"), "utf8");
  const { files } = importCouncil(sources, recipe);
  expect(Object.fromEntries(files!)).toEqual(Object.fromEntries(shippedFiles("unsc")));
});
