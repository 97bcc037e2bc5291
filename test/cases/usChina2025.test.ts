import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  addedOf,
  averagesTable,
  citedFacts,
  DAYS,
  measureTables,
  referenceTables,
  type ReferenceTables,
  statutoryCells,
  type StatutoryCell,
  UNLISTED,
} from "../../cases/us-china-2025/preparation/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { baseFlows } from "../../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../../src/models/trade/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { reference } from "../reference.ts";
import { CASES } from "./solvedCase.ts";

const FOLDER = join(CASES, "us-china-2025");
const IMPORTER = "USA";
const BLOC = "EU";

/** Levels that the reference table prints for the eight days, and the tariff collected in 2024 that is in them, percent. */
const LEVELS = [23.4, 13, 16.5, 13.9, 9.5, 10.3, 10.6, 10.8] as const;
const COLLECTED_IN_2024 = 2.39;
/** Points: the levels are printed to one decimal. */
const PRINTED = 0.1;
/** Points: what binary fractions leave of a difference of tariffs. */
const DUST = 1e-9;

/**
 * Points that the law of 11 April 2025 adds: 125 and 20 on China and Hong Kong, 20 alone on what is exempt; 10 on the baseline; 25 on
 * cars, less what is parts; on Canada and Mexico 25, less the share of goods that USMCA frees, half to nine tenths.
 */
const APRIL: readonly (readonly [exporter: string, sector: string, low: number, high: number])[] = [
  ["CHN", "C13T15", 144.9, 145],
  ["HKG", "C13T15", 144.9, 145],
  ["CHN", "C26", 20, 145],
  ["EU", "C13T15", 9.9, 10],
  ["VNM", "C13T15", 9.9, 10],
  ["IND", "C13T15", 9.9, 10],
  ["BRA", "C10T12", 9.9, 10],
  ["JPN", "C29", 10, 25],
  ["MEX", "C13T15", 2.5, 12.5],
  ["CAN", "C13T15", 2.5, 12.5],
];

let input: RunInput;
/** Percentage points added by day, sector and seller, and flows of the package. */
let addedOn: (day: string, sector: string, exporter: string) => number;
let flow: (sector: string, exporter: string) => number;
let sellers: readonly string[];
let goods: readonly string[];

beforeAll(() => {
  const read = loadCase(FOLDER, caseOptions({}).options);
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  input = read.input!;
  const { case: case_, headline } = input;
  const model = economyModel(headline, "fgkk2020_one_tier");
  const flows = baseFlows(model);
  const policies = new Map(
    DAYS.map((day) => {
      const scenario = case_.scenarios.find(({ id }) => id === day)!;
      return [day, scenarioPolicy(case_, scenario, { headline, economy: headline, model }).policy];
    }),
  );
  addedOn = (day, sector, exporter) =>
    100 * (policies.get(day)!.tariffs.of(sector, IMPORTER, exporter) - headline.tariffs.of(sector, IMPORTER, exporter));
  flow = (sector, exporter) => flows.of(sector, IMPORTER, exporter);
  sellers = headline.countries.labels.filter((country) => country !== IMPORTER);
  goods = headline.sectors.labels.filter((sector) => sector !== "SRV");
});

/** Mean of what is added on goods of sellers, weighted by the flows of the package, points. */
function onFlows(day: string, exporters: readonly string[]): number {
  const cells = exporters.flatMap((exporter) =>
    goods.map((sector) => [flow(sector, exporter), addedOn(day, sector, exporter)] as const),
  );
  const all = cells.reduce((sum, [each]) => sum + each, 0);
  return cells.reduce((sum, [each, points]) => sum + each * points, 0) / all;
}

describe("the tariffs of the case of 2025-26", () => {
  it("reach every seller on every day, and on 11 April 2025 add something to each", () => {
    const without = DAYS.flatMap((day) =>
      sellers.filter((exporter) => !(onFlows(day, [exporter]) > 0)).map((exporter) => `${day} ${exporter}`),
    );
    expect(without).toEqual([]);
    expect(sellers).toHaveLength(68);
  });

  it("lay on China on 11 April 2025 what was in force that day, and ten by China after Geneva", () => {
    const { case: case_ } = input;
    const rates = case_.measures.find(({ id }) => id === "china-on-us")!.rows.map(({ rate, from }) => [from, rate]);
    expect(rates).toEqual([
      ["2025-04-10", 84],
      ["2025-04-12", 125],
      ["2025-05-14", 10],
    ]);
    expect(addedOn("2025-04-11", "C13T15", "CHN")).toBeCloseTo(145, 9);
    expect(addedOn("2025-04-11", "C13T15", "ROW")).toBeCloseTo(10, 9);
    expect(addedOn("2025-04-11", "B05_06", "ROW")).toBe(0);
  });

  it.each(APRIL)("add on 11 April 2025 to %s, sector %s, between %d and %d points", (exporter, sector, low, high) => {
    const added = addedOn("2025-04-11", sector, exporter === BLOC ? "DEU" : exporter);
    expect(added).toBeGreaterThan(low);
    expect(added).toBeLessThan(high + DUST);
  });
});

describe("the tables of the case of 2025-26", () => {
  let tables: ReferenceTables;
  let cells: readonly StatutoryCell[];
  /** Sellers of the table of added points, the Union as one. */
  let listed: readonly string[];

  beforeAll(() => {
    const text = (name: string): string => readFileSync(reference(`cases-2019-2026/us-2025-${name}.csv`), "utf8");
    tables = referenceTables(text);
    cells = statutoryCells(tables.statutory);
    listed = [...new Set(cells.map(({ exporter }) => exporter))];
  });

  /** Countries of the package behind a seller of the table. */
  const membersOf = (exporter: string): readonly string[] =>
    exporter === BLOC ? sellers.filter((each) => !listed.includes(each) && !UNLISTED.includes(each)) : [exporter];

  it.each(["us-on-china.csv", "us-on-others.csv", "us-announced.csv", "china-on-us.csv"])(
    "%s is what the preparation makes of the reference data",
    async (file) => {
      await expect(measureTables(tables).get(file)).toMatchFileSnapshot(join(FOLDER, "measures", file));
    },
  );

  it("facts.csv is what the preparation makes of the reference data", async () => {
    await expect(citedFacts(tables)).toMatchFileSnapshot(join(FOLDER, "facts.csv"));
  });

  it("averages.csv has the points that the policies of the case add, with both weights", async () => {
    const exporters = (exporter: string): readonly string[] => (exporter === "WLD" ? sellers : membersOf(exporter));
    const table = averagesTable(tables, (day, exporter) => onFlows(day, exporters(exporter)));
    await expect(table).toMatchFileSnapshot(join(FOLDER, "measures", "averages.csv"));
  });

  it("has the 27 members of the Union, and every seller of the package in one table or the other", () => {
    expect(membersOf(BLOC)).toHaveLength(27);
    const known = [...listed.flatMap(membersOf), ...UNLISTED].toSorted();
    expect(known).toEqual(sellers.toSorted());
  });

  it.each(DAYS.map((day, at) => [day, LEVELS[at]] as const))(
    "on %s adds on imports of 2024 what the level of %d percent has above that of 2024",
    (day, level) => {
      const ofDay = cells.filter(({ date, sector }) => date === day && sector !== "all goods");
      // What has no sector keeps the rate of the table: the case cannot hold it.
      const ofCase = ofDay.map((cell) => {
        const [first] = membersOf(cell.exporter);
        return cell.sector === "other" ? cell : { ...cell, points: addedOn(day, cell.sector, first) };
      });
      expect(Math.abs(addedOf(ofCase) - (level - COLLECTED_IN_2024))).toBeLessThan(PRINTED);
    },
  );

  it("leaves out four percent of imports, which have no sector", () => {
    const ofDay = cells.filter(({ date, sector }) => date === DAYS[0] && sector !== "all goods");
    const imports = (some: readonly StatutoryCell[]): number => some.reduce((sum, each) => sum + each.imports, 0);
    const other = ofDay.filter(({ sector }) => sector === "other");
    expect(imports(other) / imports(ofDay)).toBeCloseTo(0.0397, 3);
  });
});
