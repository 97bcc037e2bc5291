import { describe, expect, it } from "vitest";
import {
  baseMeasures,
  type CaseReading,
  marketScenarios,
  type MeasureRow,
  parseCase,
  shelfOf,
  textSource,
} from "../../../src/case/index.ts";
import { productsIn } from "../../../src/data/packages/index.ts";
import { marketInstance } from "../../../src/models/markets/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { economyModel, scenarioPolicy } from "../../../src/models/trade/index.ts";
import { importedText } from "../../data/importers/tariffs/tariffChoices.ts";
import { commaText, THIRTY } from "../../data/importers/tariffs/thirtyLines.ts";
import { shippedKey } from "../../data/shippedKey.ts";
import { tinyEconomy } from "../tinyEconomy.ts";
import { linesTable, PRODUCT_SHELF, type ProductCase, readProducts } from "./productCase.ts";
import { tariffMarketFiles } from "../markets/tariffMarket.ts";

const codesOf = ({ problems }: CaseReading): string[] => problems.map(({ code }) => code);
const errorsOf = (reading: CaseReading): string[] => codesOf(reading).filter((code) => code.startsWith("E"));
const madeOf = (reading: CaseReading): readonly MeasureRow[] =>
  reading.case?.measures[0]?.rows.filter(({ hs }) => hs === null) ?? [];
const ratesOf = (reading: CaseReading) =>
  madeOf(reading)
    .map(({ sector, rate }) => [sector, rate] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

describe("rows by product of a measure that enters the economy", () => {
  const thirty = readProducts({ table: linesTable(THIRTY) });

  it("are the sectors and rates that an import of the same lines makes, to the last bit", () => {
    expect(codesOf(thirty)).toContain("W357");
    expect(errorsOf(thirty)).toEqual([]);
    const imported = importedText(commaText()).sectors;
    expect(imported).toHaveLength(18);
    expect(ratesOf(thirty)).toEqual(imported.map(({ sector, rate }) => [sector, rate]));
    expect(thirty.case?.measures[0]?.inEconomy?.groups).toEqual([imported]);
    expect(thirty.case?.measures[0]?.inEconomy?.reading).toMatchObject({ vintage: "HS2022", rows: 30, matched: 30 });
  });

  it("stay as they were written, and act in markets alone without economy", () => {
    const alone = readProducts({ table: linesTable(THIRTY), keys: "" });
    expect(codesOf(alone)).toContain("E222");
    const own = thirty.case?.measures[0]?.rows.filter(({ hs }) => hs !== null);
    expect(own?.map(({ hs, rate }) => [hs, rate])).toEqual(THIRTY);
  });

  it("move the tariffs of the pair by just these points, goods alone, and nothing twice", () => {
    const { case: case_, economies } = thirty;
    const economy = economies.get("tiny")!;
    const model = economyModel(economy, "fgkk2020");
    const { policy, problems } = scenarioPolicy(case_!, case_!.scenarios[0], { headline: economy, economy, model });
    expect(problems).toEqual([]);
    const { countries, sectors } = economy;
    const made = new Map(ratesOf(thirty));
    for (const [j, sector] of sectors.labels.entries())
      for (const [n, importer] of countries.labels.entries())
        for (const [i, exporter] of countries.labels.entries()) {
          const cell = (j * countries.size + n) * countries.size + i;
          const points = importer === "USA" && exporter === "CHN" ? (made.get(sector) ?? 0) : 0;
          const moved = 100 * (policy.tariffs.values[cell] - model.tariffs.values[cell]);
          expect(moved).toBeCloseTo(points, 10);
        }
    expect(made.has(sectors.labels.at(-1)!)).toBe(false);
  });

  it("are weighed by the imports of the pair where the measure names them", () => {
    const table = linesTable([
      ["010221", 10],
      ["010229", 20],
    ]);
    const files = {
      "BACI_HS22_Y2022.csv":
        "t,i,j,k,v,q\n2022,156,842,10221,30,1\n2022,156,842,10229,10,1\n2022,156,842,100199,60,1\n2022,484,842,10221,900,1\n",
    };
    const weighed = readProducts({ table, keys: "economy: true\nweights: BACI_HS22_Y2022.csv", files });
    expect(codesOf(weighed)).not.toContain("W357");
    expect(ratesOf(weighed)).toEqual([["A01_02", 5]]);
    expect(weighed.case?.measures[0]?.inEconomy?.reading).toMatchObject({
      weights: "BACI_HS22_Y2022.csv",
      importsCovered: 40,
    });
  });

  it("are a mean over all rows in force, cut where one begins or ends", () => {
    const cars = [...productsIn(shippedKey(), "HS2022")].filter(([, sector]) => sector === "C29").map(([code]) => code);
    const half = Math.floor(cars.length / 2);
    const rows = cars.map((code, at) => `${code},10,${at < half ? "2018-01-01,2018-09-01" : "2018-03-01,"},ustr`);
    const made = madeOf(
      readProducts({ table: ["hs,rate,from,to,source", ...rows].join("\n"), keys: "economy: true\nvintage: HS2022" }),
    );
    expect(made.map(({ sector, from, to }) => [sector, from, to])).toEqual([
      ["C29", "2018-01-01", "2018-03-01"],
      ["C29", "2018-03-01", "2018-09-01"],
      ["C29", "2018-09-01", null],
    ]);
    const shares = [half, cars.length, cars.length - half].map((listed) => (10 * listed) / cars.length);
    made.forEach(({ rate }, at) => expect(rate).toBeCloseTo(shares[at], 12));
  });

  it("of a sweep have its rate on what is listed, and nothing on the rest of the sector", () => {
    const reading = readProducts({
      table: linesTable(THIRTY),
      scenario: "{ measures: [lines], sweep: { measure: lines, rates: [10] } }",
    });
    expect(errorsOf(reading)).toEqual([]);
    const { case: case_, economies } = reading;
    const economy = economies.get("tiny")!;
    const model = economyModel(economy, "fgkk2020");
    const swept = case_!.scenarios.find(({ sweep }) => sweep !== null)!;
    const { policy } = scenarioPolicy(case_!, swept, { headline: economy, economy, model });
    const flat = ratesOf(readProducts({ table: linesTable(THIRTY.map(([code]) => [code, 10])) }));
    const { countries, sectors } = economy;
    for (const [sector, rate] of flat) {
      const at = [sectors.indexOf(sector), countries.indexOf("USA"), countries.indexOf("CHN")];
      const cell = (at[0] * countries.size + at[1]) * countries.size + at[2];
      expect(100 * (policy.tariffs.values[cell] - model.tariffs.values[cell])).toBeCloseTo(rate, 10);
    }
  });

  it("add up where the measure says that they stack", () => {
    const table = "hs,rate,from,source\n870323,10,2018-01-01,ustr\n8703,5,2018-01-01,ustr\n";
    expect(errorsOf(readProducts({ table }))).toEqual(["E299"]);
    const stacked = readProducts({ table, keys: "economy: true\nstack: true" });
    expect(errorsOf(stacked)).toEqual([]);
    const [one, other] = [
      readProducts({ table: linesTable([["870323", 10]]) }),
      readProducts({ table: linesTable([["8703", 5]]) }),
    ];
    const sum = (reading: CaseReading): number => madeOf(reading).reduce((all, { rate }) => all + rate, 0);
    expect(sum(stacked)).toBeCloseTo(sum(one) + sum(other), 12);
  });
});

describe("a product that has a market", () => {
  const read = (keys: string) => {
    const files = new Map(tariffMarketFiles("gas"));
    const text = files.get("case.yaml") ?? "";
    files.set("case.yaml", text.replace("    basis: assumption\n", `    basis: assumption\n${keys}`));
    const sectors = PRODUCT_SHELF.open("tiny").economy?.sectors.labels ?? [];
    const world = tinyEconomy({
      name: "world-2017",
      sectors,
      countries: ["AUS", "CHN", "JPN", "QAT", "ROW", "RUS", "USA"],
    });
    const shelf = { ...shelfOf([world]), productRates: PRODUCT_SHELF.productRates! };
    const reading = parseCase(textSource("gas", files, missingFile), { shelf });
    const case_ = reading.case;
    if (case_ === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
    const [series] = case_.markets;
    const found = marketScenarios(case_, series).find(({ measures }) => measures.length > 0);
    const { market } = marketInstance(series, series.baseYear, {
      measures: found?.measures ?? [],
      scenario: found?.scenario ?? null,
      baseMeasures: baseMeasures(case_),
    });
    const model = economyModel(world, "fgkk2020");
    const { policy } = scenarioPolicy(case_, case_.scenarios[0], { headline: world, economy: world, model });
    const moved = [...policy.tariffs.values].flatMap((tariff, cell) =>
      tariff === model.tariffs.values[cell] ? [] : [100 * (tariff - model.tariffs.values[cell])],
    );
    return { market, moved };
  };

  it("has its duty there once, and its part of the sector in the economy only where the measure says so", () => {
    const [alone, both] = [read(""), read("    economy: true\n    vintage: HS2017\n")];
    expect(both.market).toEqual(alone.market);
    expect(alone.moved).toEqual([]);
    const mining = [...productsIn(shippedKey(), "HS2017").values()].filter((sector) => sector === "B05_06").length;
    expect(both.moved).toHaveLength(1);
    expect(both.moved[0]).toBeCloseTo(25 / mining, 10);
  });
});

describe("what is wrong with rows by product in the economy is named with its row and a way out", () => {
  const one = (row: string, columns = "hs,rate,from,source"): string => `${columns}\n${row}\n`;
  const MISTAKES: readonly (readonly [name: string, made: ProductCase, code: string, line: number | null])[] = [
    ["a lost zero", { table: one("1012100,5,2018-01-01,ustr") }, "E376", 2],
    ["nine digits", { table: one("870323101,5,2018-01-01,ustr") }, "E376", 2],
    ["dots", { table: one("8703.23,5,2018-01-01,ustr") }, "E223", 2],
    ["a code of no revision", { table: one("999998,5,2018-01-01,ustr") }, "E380", 2],
    ["electricity", { table: one("271600,5,2018-01-01,ustr") }, "E380", 2],
    [
      "codes of another revision",
      { table: one("854231,5,2018-01-01,ustr\n851762,5,2018-01-01,ustr"), keys: "economy: true\nvintage: HS1988" },
      "E380",
      2,
    ],
    [
      "a code twice",
      {
        table: linesTable([
          ["870323", 5],
          ["870323", 7],
        ]),
      },
      "E299",
      3,
    ],
    [
      "a code inside another",
      {
        table: linesTable([
          ["8703", 5],
          ["870323", 7],
        ]),
      },
      "E299",
      3,
    ],
    [
      "a code above another",
      {
        table: linesTable([
          ["870323", 5],
          ["87", 7],
        ]),
      },
      "E299",
      3,
    ],
    [
      "one country inside all",
      {
        target: "[WLD]",
        table: one("870323,10,2018-01-01,ustr,WLD\n870323,25,2018-01-01,ustr,CHN", "hs,rate,from,source,exporter"),
      },
      "E299",
      3,
    ],
    [
      "a sector and its products in one measure",
      { table: one("870323,,10,2018-01-01,ustr\n,C29,25,2018-01-01,ustr", "hs,sector,rate,from,source") },
      "E299",
      2,
    ],
    [
      "tariffs that are set for a part",
      { table: one("870323,25,set,2018-01-01,ustr", "hs,rate,mode,from,source") },
      "E384",
      null,
    ],
    ["a multiple", { table: one("870323,110,multiply,2018-01-01,ustr", "hs,rate,mode,from,source") }, "E394", 2],
    ["no row by product", { table: one("C29,25,2018-01-01,ustr", "sector,rate,from,source") }, "E395", null],
    [
      "a revision without economy",
      { table: one("C29,25,2018-01-01,ustr", "sector,rate,from,source"), keys: "vintage: HS2017" },
      "E396",
      null,
    ],
    ["weights that are not there", { table: linesTable(THIRTY), keys: "economy: true\nweights: no.csv" }, "E101", null],
    [
      "weights with other columns",
      { table: linesTable(THIRTY), keys: "economy: true\nweights: w.csv", files: { "w.csv": "a,b\n1,2\n" } },
      "E381",
      1,
    ],
    [
      "weights of another pair",
      {
        table: linesTable(THIRTY),
        keys: "economy: true\nweights: w.csv",
        files: { "w.csv": "t,i,j,k,v\n2022,484,842,10221,900\n" },
      },
      "E381",
      null,
    ],
    ["an unknown revision", { table: linesTable(THIRTY), keys: "economy: true\nvintage: HS2013" }, "E207", null],
  ];

  it.each(MISTAKES)("%s", (_name, made, code, line) => {
    const { case: case_, problems } = readProducts(made);
    const found = problems.filter((each) => each.code === code);
    expect(problems.map((each) => each.code)).toContain(code);
    expect(case_).toBeNull();
    if (line !== null) expect(found.map((each) => each.line)).toContain(line);
    for (const { hints, expected } of found) expect(hints.length > 0 || expected !== null).toBe(true);
  });

  it("no key at hand, and an economy with other sectors", () => {
    const { productRates: _, ...bare } = PRODUCT_SHELF;
    expect(errorsOf(readProducts({ table: linesTable(THIRTY), shelf: bare }))).toEqual(["E397"]);
    const others = { ...shelfOf([tinyEconomy()]), productRates: PRODUCT_SHELF.productRates! };
    expect(errorsOf(readProducts({ table: linesTable(THIRTY), shelf: others }))).toEqual(["E398"]);
  });
});
