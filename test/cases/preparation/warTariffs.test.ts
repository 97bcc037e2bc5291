import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import {
  datedTariffs,
  measureTable,
  parseAddedTariffs,
  parseProductTariffs,
  parseSectorTariffs,
  parseTariffAverages,
  type Product,
  type TariffStep,
  weightedTariff,
  type Weighing,
} from "../../../cases/us-china-2018-russia/preparation/index.ts";
import { needs, reference } from "../../reference.ts";

/** Half of the last digit that the table of sectors prints, with the binary dust of the comparison. */
const PRINTED = 5e-4 + 1e-9;

const SERIES = [
  "date,imposer,target,average_pct,source",
  '2018-01-01,CHN,USA,8,"Bown, edition of May 2025; copy"',
  '2018-04-02,CHN,USA,8.4,"Bown, edition of May 2025; copy"',
  '2018-05-01,CHN,USA,8.4,"Bown, edition of May 2025; copy"',
  '2018-05-01,CHN,USA,9.9,"Bown, edition of 2019"',
  '2018-05-01,CHN,ROW,7.7,"Bown, edition of May 2025; copy"',
  '2020-09-01,CHN,USA,21.2,"Bown, edition of May 2025; copy"',
];
const MAY_2025 = { series: "Bown, edition of May 2025", imposer: "CHN", target: "USA", until: "2020-08-01" };

describe("a published series of averages", () => {
  it("is read for one edition and pair, up to a day, where it changes", () => {
    expect(parseTariffAverages(SERIES.join("\n"), "averages.csv", MAY_2025)).toEqual([
      { from: "2018-01-01", average: 8 },
      { from: "2018-04-02", average: 8.4 },
    ]);
  });

  it("that lacks a column is refused", () => {
    expect(() => parseTariffAverages("date,imposer,target,source\n", "averages.csv", MAY_2025)).toThrow(
      'averages.csv has no column "average_pct".',
    );
  });

  it("with an unreadable date and rate names both, with their line", () => {
    const text = [...SERIES, '2018-13-01,CHN,USA,high,"Bown, edition of May 2025"'].join("\n");
    expect(() => parseTariffAverages(text, "averages.csv", MAY_2025)).toThrow(
      'averages.csv:8: "date" is not a date written YYYY-MM-DD.\naverages.csv:8: "average_pct" is not a number of percent.',
    );
  });

  it("that is not there, or gives two averages on one day, is refused", () => {
    const read = (choice: Partial<typeof MAY_2025>) => () =>
      parseTariffAverages(SERIES.join("\n"), "averages.csv", { ...MAY_2025, ...choice });
    expect(read({ target: "RUS" })).toThrow("averages.csv: no Bown, edition of May 2025 of CHN on RUS.");
    expect(read({ series: "Bown" })).toThrow("averages.csv: the average of 2018-05-01 is given twice, 8.4 and 9.9.");
  });
});

describe("a vector of added tariffs", () => {
  it("turns fractions into points without binary dust", () => {
    const points = parseAddedTariffs("sector,extra\nA,0.139015873\nB,\n", "s.csv", "extra");
    expect([...points]).toEqual([["A", 13.9015873]]);
  });

  it("with a cell that is no number is refused", () => {
    expect(() => parseAddedTariffs("sector,extra\nA,25 %\n", "s.csv", "extra")).toThrow(
      's.csv:2: "extra" is not a plain number.',
    );
  });
});

describe("tariffs by sector and date", () => {
  const step = (from: string, points: Readonly<Record<string, number>>): TariffStep => ({
    from,
    points: new Map(Object.entries(points)),
    source: `key-${from}`,
  });

  it("are read by column; empty cells and the row of all sectors are left out", () => {
    const table = "sector,a,b\nC29,3.514,0\nB09,,\nALL,1.61,2\n";
    const points = parseSectorTariffs(table, "t.csv", ["a", "b"]);
    expect([...points.get("a")!]).toEqual([["C29", 3.514]]);
    expect([...points.get("b")!]).toEqual([["C29", 0]]);
    expect(() => parseSectorTariffs(table, "t.csv", ["a", "c"])).toThrow('t.csv has no column "c".');
  });

  it("a row holds from the day its rate came into force to the day it changes", () => {
    const rows = datedTariffs([
      step("2018-07-06", { cars: 20, food: 0 }),
      step("2018-08-23", { cars: 20, food: 5 }),
      step("2019-01-01", { food: 7 }),
      step("2019-06-01", { cars: 20, food: 7 }),
    ]);
    expect(rows.map(({ sector, points, from, to }) => [sector, points, from, to])).toEqual([
      ["cars", 20, "2018-07-06", "2019-01-01"],
      ["food", 5, "2018-08-23", "2019-01-01"],
      ["food", 7, "2019-01-01", null],
      ["cars", 20, "2019-06-01", null],
    ]);
    expect(rows[2]?.source).toBe("key-2019-01-01");
  });

  it("are written as plain decimals", () => {
    const rows = [{ sector: "C29", points: 0.0000001, from: "2018-07-06", to: "2018-08-23", source: "key" }];
    expect(measureTable(rows, "lower")).toBe(
      "sector,rate,mode,from,to,source\nC29,0.0000001,lower,2018-07-06,2018-08-23,key\n",
    );
    expect(measureTable([{ ...rows[0], points: 10, to: null }], "add")).toContain("C29,10,add,2018-07-06,,key");
  });
});

describe("means by sector of tariffs by product", () => {
  const product = (rates: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): Product => ({
    hs6: "870323",
    sector: "C29",
    rates: new Map(Object.entries(rates)),
    weights: new Map(Object.entries(weights)),
  });

  it("weigh by trade and leave out products without a rate", () => {
    const products = [
      product({ a: 25, b: 10 }, { all: 70, own: 10 }),
      product({ a: 5, b: 0 }, { all: 20, own: 0 }),
      product({ b: 99 }, { all: 1000 }),
    ];
    expect(weightedTariff(products, { rates: ["a"], weights: ["all", "own"] })?.mean).toBeCloseTo(
      (25 * 60 + 5 * 20) / 80,
      12,
    );
    expect(weightedTariff(products, { rates: ["a", "b"], weights: [] })).toEqual({ mean: 20, spread: 15 });
    expect(weightedTariff(products, { rates: ["a"], weights: ["none"] })).toBeNull();
  });

  it("need a sector and a weight for every product of the vintage", () => {
    const tables = {
      tariffs: "vintage,hs6,t\nHS2012,870323,25\nHS2017,870324,\nHS2012,870321,\n",
      sectors: "vintage,hs6,sector_goods\nHS2012,870323,C29\nHS2017,870323,C30\n",
      weights: "hs6,w\n870323,40\n870321,1\n",
    };
    const choice = { vintage: "HS2012", rates: ["t"], weights: ["w"] };
    expect(() => parseProductTariffs(tables, choice)).toThrow("Product 870321 has no sector.");
    expect(() => parseProductTariffs({ ...tables, weights: "hs6,w\n" }, choice)).toThrow(
      "Product 870321 has no sector.\nProduct 870323 has no weight, nor have 1 more.",
    );
    const whole = { ...tables, sectors: `${tables.sectors}HS2012,870321,C29\n` };
    expect(parseProductTariffs(whole, choice).map(({ hs6, rates }) => [hs6, rates.get("t")])).toEqual([
      ["870323", 25],
      ["870321", undefined],
    ]);
  });
});

/** Columns of rates by how they are weighed. The 24-month columns of others' files are no rates of a day and not made again. */
const US_301 = ["20180706", "20180823", "20180924", "20190510", "20190901", "20200214"];
const RETALIATION = ["20180402", "20180706", "20180823", "20180924", "20190101", "20190601", "20190901", "20200214"];
const US_EXTRA = ["us_301_20190901", "us_232", "us_201"];
const CUT = "chn_mfn_cut_20190101";
const ON_US = "chn_on_us_20190901";
const MEANS: readonly (readonly [string, Weighing])[] = [
  ...US_301.map((day) => [`us_301_${day}`, { rates: [`us_301_${day}`], weights: ["us_from_chn"] }] as const),
  ["us_232_201", { rates: ["us_232", "us_201"], weights: ["us_from_chn"] }],
  ["us_extra_20190901", { rates: US_EXTRA, weights: ["us_from_chn"] }],
  ["us_extra_20190901_by_chn_exports", { rates: US_EXTRA, weights: ["chn_to_world"] }],
  ["us_extra_20190901_simple", { rates: US_EXTRA, weights: [] }],
  ...RETALIATION.map(
    (day) => [`chn_on_us_${day}`, { rates: [`chn_on_us_${day}`], weights: ["chn_from_usa"] }] as const,
  ),
  ["chn_on_us_20190901_by_us_exports", { rates: [ON_US], weights: ["usa_to_world"] }],
  ["chn_on_us_20190901_simple", { rates: [ON_US], weights: [] }],
  ["chn_mfn_cut_20190101_on_others", { rates: [CUT], weights: ["chn_from_all", "chn_from_usa"] }],
  ["chn_mfn_cut_simple", { rates: [CUT], weights: [] }],
];
const SPREADS: readonly (readonly [string, Weighing])[] = [
  ["us_extra_20190901_sd", { rates: US_EXTRA, weights: ["us_from_chn"] }],
  ["chn_on_us_20190901_sd", { rates: [ON_US], weights: ["chn_from_usa"] }],
];

/** One product, 271019, is taxed there: 0.06 as printed by product, where 0.0588 to 0.0595 is meant. */
const DIFFERENT = ["C19 us_301_20180823 0.041 0.042"];

/** Cells of these columns that are not blank. */
const PRINTED_FIGURES = 534;

const FROM = ["hs6/war-tariffs-hs6.csv", "hs6/hs6-sector.csv", "hs6/hs6-weights.csv"];

describe("the table by sector, made again from products", needs(...FROM), () => {
  const text = (name: string): string => readFileSync(reference(`hs6/${name}.csv`), "utf8");
  const weighings = [...MEANS, ...SPREADS].map(([, each]) => each);
  const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  const read = (): ReturnType<typeof parseProductTariffs> =>
    parseProductTariffs(
      { tariffs: text("war-tariffs-hs6"), sectors: text("hs6-sector"), weights: text("hs6-weights") },
      {
        vintage: "HS2012",
        rates: unique(weighings.map(({ rates }) => rates)),
        weights: unique(weighings.map(({ weights }) => weights)),
      },
    );

  it("gives every printed rate, mean and spread but one", () => {
    const products = read();
    const printed = csvParse(text("war-tariffs-by-sector"));
    let compared = 0;
    const different = printed.flatMap((row) => {
      const sector = row["sector"] ?? "";
      const own = products.filter((product) => sector === "ALL" || product.sector === sector);
      expect(own).toHaveLength(Number(row["hs6_codes"]));
      return [...MEANS, ...SPREADS].flatMap(([column, weighing]) => {
        const found = weightedTariff(own, weighing);
        const figure = SPREADS.some(([name]) => name === column) ? found?.spread : found?.mean;
        const cell = row[column] ?? "";
        compared += cell === "" ? 0 : 1;
        const isSame = cell === "" ? figure === undefined : Math.abs((figure ?? NaN) - Number(cell)) <= PRINTED;
        return isSame ? [] : [`${sector} ${column} ${cell} ${figure?.toFixed(3)}`];
      });
    });
    expect(different).toEqual(DIFFERENT);
    expect(compared).toBe(PRINTED_FIGURES);
  });
});
