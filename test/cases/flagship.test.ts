import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { addedAverage, type PathRow } from "../../src/importers/index.ts";
import { referenceFolder } from "../reference.ts";
import { flagshipPaths, flagshipSources, flagshipTables, goodsTrade, type FlagshipSources } from "./flagshipTables.ts";

const MEASURES = resolve(import.meta.dirname, "../../cases/us-china-2018-russia/measures");
const WORLD = resolve(import.meta.dirname, "../../data/world-2017");
const FLOWS = join(WORLD, "flows.csv");

/** Rates are printed to 1e-6 points; the average of rounded rates is off by at most half of that. */
const PRINTED = 1e-6;

/** Day → published averages, percent: USA on CHN, CHN on USA (Bown, edition of May 2025). */
const PUBLISHED: readonly (readonly [string, number, number])[] = [
  ["2018-07-06", 6.7, 10.1],
  ["2018-09-24", 12, 18.3],
  ["2019-07-01", 17.3, 20.7],
  ["2019-09-01", 21, 21.8],
  ["2020-02-14", 19.3, 21.3],
];

const tableOf = (file: string): readonly Record<string, string>[] => csvParse(readFileSync(file, "utf8"));

function committedRows(measure: string): readonly PathRow[] {
  return tableOf(join(MEASURES, `${measure}.csv`)).map((row) => ({
    sector: row["sector"] ?? "",
    points: Number(row["rate"]),
    from: row["from"] ?? "",
    to: row["to"] === "" ? null : (row["to"] ?? null),
  }));
}

const DIRECTIONS = [
  ["us-path", "USA", "CHN"],
  ["cn-path", "CHN", "USA"],
] as const;

describe("the policy in force, as committed", () => {
  const flows = readFileSync(FLOWS, "utf8");

  it.each(DIRECTIONS)("%s adds on every step what factors.csv says was published", (measure, importer, exporter) => {
    const trade = goodsTrade(flows, importer, exporter);
    const steps = tableOf(join(MEASURES, "factors.csv")).filter((step) => step["measure"] === measure);
    expect(steps.length).toBeGreaterThan(9);
    for (const step of steps) {
      const average = addedAverage(committedRows(measure), trade, step["from"] ?? "");
      expect(Math.abs(average - Number(step["added_points"]))).toBeLessThan(PRINTED);
    }
  });

  it.each(PUBLISHED)("on %s the added averages are the published ones minus those of 2018-01-01", (date, us, cn) => {
    const usAdded = addedAverage(committedRows("us-path"), goodsTrade(flows, "USA", "CHN"), date);
    const cnAdded = addedAverage(committedRows("cn-path"), goodsTrade(flows, "CHN", "USA"), date);
    expect(Math.abs(usAdded - (us - 3.1))).toBeLessThan(PRINTED);
    expect(Math.abs(cnAdded - (cn - 8))).toBeLessThan(PRINTED);
  });

  it.each(DIRECTIONS)("%s never takes a tariff below zero", (measure, importer, exporter) => {
    const base = new Map(
      tableOf(join(WORLD, "tariffs.csv"))
        .filter((row) => row["importer"] === importer && row["exporter"] === exporter)
        .map((row) => [row["sector"], 100 * Number(row["rate"])]),
    );
    for (const row of committedRows(measure)) {
      expect((base.get(row.sector) ?? 0) + row.points).toBeGreaterThanOrEqual(0);
    }
  });

  it("holds crops at 25 points from the day of the first Chinese list", () => {
    const crops = committedRows("cn-path").filter((row) => row.sector === "A01_02" && row.from >= "2018-07-06");
    expect(new Set(crops.map((row) => row.points))).toEqual(new Set([25]));
  });
});

const folder = referenceFolder();

describe.skipIf(folder === null)("the tables of the flagship case", () => {
  const sources = (): FlagshipSources => flagshipSources(folder ?? "", FLOWS);

  it.each(["us-301.csv", "cn-retaliation.csv", "us-path.csv", "cn-path.csv", "cn-cuts.csv", "factors.csv"])(
    "%s is what the importer makes of the published figures",
    async (file) => {
      await expect(flagshipTables(sources()).get(file)).toMatchFileSnapshot(join(MEASURES, file));
    },
  );

  it("fit without a problem", () => {
    const { us, cn } = flagshipPaths(sources());
    expect([...us.problems, ...cn.problems]).toEqual([]);
  });
});
