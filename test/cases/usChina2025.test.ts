import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { csvParse } from "d3-dsv";
import {
  addedOf,
  ANSWER_LISTS,
  type AnswerInput,
  answerTables,
  averagesTable,
  citedFacts,
  collectedParts,
  collectedTables,
  customsValue,
  DAYS,
  listedSectors,
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
import { productsIn } from "../../src/data/packages/index.ts";
import { shippedKey } from "../data/shippedKey.ts";
import { reference } from "../reference.ts";
import { withCells } from "./incomeTable.ts";
import { CASES } from "./solvedCase.ts";

const FOLDER = join(CASES, "us-china-2025");
const README = readFileSync(join(FOLDER, "README.md"), "utf8");
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
/** Sales of the USA by sector of goods, million USD. */
let soldTo: (importer: string) => ReadonlyMap<string, number>;
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
  soldTo = (importer) => new Map(goods.map((sector) => [sector, flows.of(sector, importer, IMPORTER)] as const));
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

  it.each(["us-on-china-as-collected.csv", "us-on-others-as-collected.csv"])(
    "%s is what the preparation makes of the reference data",
    async (file) => {
      await expect(collectedTables(tables).get(file)).toMatchFileSnapshot(join(FOLDER, "measures", file));
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

describe("the lists of March 2025", () => {
  const rows = (name: string): AnswerInput["answers"] => csvParse(readFileSync(reference(name), "utf8"));
  let lists: AnswerInput;

  beforeAll(() => {
    lists = {
      answers: rows("cases-2019-2026/answers-2025-hs6.csv"),
      acts: rows("cases-2019-2026/us-2025-measures.csv"),
      customs: rows("bilateral-2023/flows.csv"),
      sectors: productsIn(shippedKey(), "HS2022"),
      flows: soldTo,
    };
  });

  it.each(["china-on-us-march.csv", "canada-on-us.csv"])("%s is what the preparation makes of them", async (file) => {
    await expect(answerTables(lists).get(file)).toMatchFileSnapshot(join(FOLDER, "measures", file));
  });

  it("stand on the page with what they hold, what was announced and what they are on all goods", async () => {
    const page = withCells(README, "lists", ([name = "", , , , points = ""]) => {
      const list = ANSWER_LISTS.find((each) => each.name === name)!;
      const sectors = listedSectors(list, lists);
      const sum = (key: "exports" | "dutied"): number => sectors.reduce((all, each) => all + each[key], 0);
      const part = list.announced / sum("exports");
      const goodsOf = goods.reduce((all, sector) => all + customsValue(sector, list.importer, lists), 0);
      const billions = [sum("exports"), list.announced].map((million) => (million / 1000).toFixed(1));
      return [name, ...billions, part.toFixed(2), points, ((sum("dutied") * part) / goodsOf).toFixed(1)];
    });
    await expect(page).toMatchFileSnapshot(join(FOLDER, "README.md"));
  });

  /** Billion USD of products of six digits, and of the lists as they were announced. */
  it.each([
    ["China, 10 March", 21.9, 21],
    ["Canada, 4 March", 39.2, 20.8],
    ["Canada, 13 March, steel and aluminium", 13.2, 10.8],
    ["Canada, 13 March, other goods", 21.1, 9.9],
  ])("%s: products of %d billion USD, of which %d are listed", (name, products, listed) => {
    const list = ANSWER_LISTS.find((each) => each.name === name)!;
    const found = listedSectors(list, lists).reduce((sum, { exports }) => sum + exports, 0);
    expect(found / 1000).toBeCloseTo(products, 1);
    expect(list.announced / 1000).toBeCloseTo(listed, 1);
  });

  it("bring on what customs would record what their points bring on what was announced", () => {
    const { measures } = input.case;
    const bring = (id: string, importer: string, day: string): number =>
      measures
        .find((each) => each.id === id)!
        .rows.filter(({ from, to }) => from <= day && (to === null || day < to))
        .reduce((sum, row) => sum + (row.rate / 100) * customsValue(row.sector, importer, lists), 0);
    // China: 10 points on 19.0 of 21.9 billion, 15 on the rest, of 21 billion.
    expect(bring("china-on-us-march", "CHN", "2025-04-11")).toBeCloseTo(2237, -1);
    expect(bring("china-on-us-march", "CHN", "2025-11-10")).toBe(0);
    expect(bring("canada-on-us", "CAN", "2025-03-04")).toBeCloseTo(0.25 * 20_800, -1);
    expect(bring("canada-on-us", "CAN", "2025-08-31")).toBeCloseTo(0.25 * 41_500, -1);
    expect(bring("canada-on-us", "CAN", "2025-09-01")).toBeCloseTo((0.25 * 20_700 * 15.6) / 29.8, -1);
  });

  it("are shares of goods that customs record: on the flows of the package clothes would pay more than the law", () => {
    const list = ANSWER_LISTS.find(({ name }) => name === "Canada, 4 March")!;
    const { dutied } = listedSectors(list, lists).find(({ sector }) => sector === "C13T15")!;
    const part = 20.8 / 39.166;
    expect((dutied * part) / soldTo("CAN").get("C13T15")!).toBeGreaterThan(25);
    const highest = input.case.measures
      .filter(({ id }) => id === "canada-on-us" || id === "china-on-us-march")
      .flatMap((each) => each.rows.map(({ rate }) => rate));
    expect(Math.max(...highest)).toBeLessThan(25);
  });
});

/** Sellers as the page names them. */
const COLLECTED: Readonly<Record<string, string>> = {
  China: "CHN",
  Indonesia: "IDN",
  "Viet Nam": "VNM",
  Korea: "KOR",
  Brazil: "BRA",
  Thailand: "THA",
  India: "IND",
  Japan: "JPN",
  Taiwan: "TWN",
  Canada: "CAN",
  "United Kingdom": "GBR",
  Malaysia: "MYS",
  Mexico: "MEX",
  Switzerland: "CHE",
  Singapore: "SGP",
};

describe("what was collected of the American additions", () => {
  const text = (name: string): string => readFileSync(reference(`cases-2019-2026/us-2025-${name}.csv`), "utf8");

  it("stands on the page for each seller", async () => {
    const rows = collectedParts(referenceTables(text));
    const page = withCells(README, "collected", ([name = ""]) => {
      const { base, statutory, collected, part } = rows.find(({ partner }) => partner === COLLECTED[name])!;
      return [name, base.toFixed(2), statutory.toFixed(2), collected.toFixed(1), part.toFixed(2)];
    });
    await expect(page).toMatchFileSnapshot(join(FOLDER, "README.md"));
    expect(rows.map(({ partner }) => partner).toSorted()).toEqual(Object.values(COLLECTED).toSorted());
  });

  it("is about half on Mexico and nearly three quarters on China, and nowhere more than the law", () => {
    const parts = new Map(collectedParts(referenceTables(text)).map(({ partner, part }) => [partner, part]));
    expect(parts.get("MEX")).toBeCloseTo(0.542, 3);
    expect(parts.get("CHN")).toBeCloseTo(0.725, 3);
    expect([...parts.values()].every((part) => part > 0 && part < 1)).toBe(true);
    expect(parts.has(BLOC)).toBe(false);
  });
});
