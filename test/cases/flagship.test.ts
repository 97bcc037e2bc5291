import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { needs, reference } from "../reference.ts";
import {
  averageSources,
  flagshipAverages,
  flagshipMeasures,
  measureSources,
} from "../../cases/us-china-2018-russia/preparation/index.ts";

const MEASURES = resolve(import.meta.dirname, "../../cases/us-china-2018-russia/measures");

/** Half a digit of one decimal, and of the two that the table prints. */
const ROUNDED_TWICE = 0.055 + 1e-9;

/** Day, imposer → published average, and ours on imports and by exports, percent to one decimal as hs6/README.md has them. */
const PUBLISHED: readonly (readonly [string, string, number, number, number])[] = [
  ["2018-01-01", "USA", 3.1, 2.8, 2.8],
  ["2018-07-06", "USA", 6.7, 4.6, 6.1],
  ["2018-09-24", "USA", 12, 8.9, 11.4],
  ["2019-06-01", "USA", 17.3, 14.3, 16.7],
  ["2019-09-01", "USA", 21, 17.8, 20.3],
  ["2018-01-01", "CHN", 8, 5.9, 6.9],
  ["2019-06-01", "CHN", 20.7, 16, 17.5],
  ["2019-09-01", "CHN", 21.8, 17.2, 18.6],
];

const tableOf = (name: string): readonly Record<string, string>[] =>
  csvParse(readFileSync(join(MEASURES, `${name}.csv`), "utf8"));

/** Points of a table in force on a day, by sector. */
function pointsOn(name: string, day: string): ReadonlyMap<string, number> {
  const inForce = tableOf(name).filter(({ from = "", to = "" }) => from <= day && (to === "" || day < to));
  return new Map(inForce.map((row) => [row["sector"] ?? "", Number(row["rate"])]));
}

describe("measured tariffs, as committed", () => {
  it("have at most one rate a sector and day", () => {
    for (const name of ["us-301", "cn-retaliation"]) {
      const days = new Set(tableOf(name).map(({ from = "" }) => from));
      for (const day of days) {
        const rows = tableOf(name).filter(({ from = "", to = "" }) => from <= day && (to === "" || day < to));
        expect(new Set(rows.map(({ sector }) => sector)).size).toBe(rows.length);
      }
    }
  });

  it("step on the days on which rates came into force", () => {
    const days = (name: string): readonly string[] =>
      [...new Set(tableOf(name).map(({ from = "" }) => from))].toSorted();
    expect(days("us-301")).toEqual([
      "2018-07-06",
      "2018-08-23",
      "2018-09-24",
      "2019-05-10",
      "2019-09-01",
      "2020-02-14",
    ]);
    expect(days("us-232-201")).toEqual(["2018-03-23"]);
    expect(days("cn-retaliation")).toEqual([
      "2018-04-02",
      "2018-07-06",
      "2018-08-23",
      "2018-09-24",
      "2019-01-01",
      "2019-06-01",
      "2019-09-01",
      "2020-02-14",
    ]);
    expect(days("cn-cuts")).toEqual(["2019-01-01"]);
  });

  it("hold what the lists by product say of cars, crops, steel and services", () => {
    const height = "2019-09-01";
    expect(pointsOn("cn-retaliation", "2018-12-31").get("C29")).toBe(22.14);
    expect(pointsOn("cn-retaliation", height).get("C29")).toBe(0.131);
    expect(pointsOn("cn-retaliation", height).get("A01_02")).toBe(28.857);
    expect(pointsOn("us-232-201", height).get("C24")).toBe(9.834);
    expect(pointsOn("cn-cuts", height).get("C29")).toBe(6.705);
    for (const name of ["us-301", "us-232-201", "cn-retaliation", "cn-cuts"]) {
      expect(tableOf(name).some(({ sector }) => sector === "SRV" || sector === "ALL")).toBe(false);
    }
  });

  it.each(PUBLISHED)("on %s the averages of %s stand beside the published ones", (date, imposer, ...figures) => {
    const row = tableOf("averages").find((each) => each["date"] === date && each["imposer"] === imposer);
    const found = ["published_percent", "on_imports_percent", "by_exports_percent"].map((name) => Number(row?.[name]));
    figures.forEach((figure, at) => expect(Math.abs((found[at] ?? NaN) - figure)).toBeLessThan(ROUNDED_TWICE));
  });
});

/** Tables by product that the averages are made from. */
const PRODUCTS = ["hs6/war-tariffs-hs6.csv", "hs6/hs6-sector.csv", "hs6/hs6-weights.csv"];

describe("the tables of the flagship case", () => {
  it.each([
    "us-301.csv",
    "us-232-201.csv",
    "cn-retaliation.csv",
    "cn-cuts.csv",
    "us-301-reference.csv",
    "cn-retaliation-reference.csv",
  ])("%s is what the importer makes of the published figures by sector", async (file) => {
    await expect(flagshipMeasures(measureSources(reference)).get(file)).toMatchFileSnapshot(join(MEASURES, file));
  });

  it("averages.csv is what it makes of the published averages and figures by product", needs(...PRODUCTS), async () => {
    await expect(flagshipAverages(averageSources(reference))).toMatchFileSnapshot(join(MEASURES, "averages.csv"));
  });
});
