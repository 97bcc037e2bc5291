import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedAverage, fitTariffPath, type TariffPathInput } from "../../src/importers/tariffPath.ts";
import { parseAddedTariffs, parseTariffAverages } from "../../src/importers/tariffPathSeries.ts";
import { cutTable, factorTable, pathTable, vectorTable } from "../../src/importers/tariffPathTables.ts";

/** Rates are printed to 1e-6 points, so an average of them can be off by half of that. */
const PRINTED = 5e-7;

const TWO_STEPS: TariffPathInput = {
  steps: [
    { from: "2018-01-01", average: 8 },
    { from: "2018-04-02", average: 8.4 },
    { from: "2018-07-01", average: 7.2 },
    { from: "2018-07-06", average: 14.4 },
  ],
  pattern: new Map([
    ["crops", 9],
    ["cars", 12],
    ["unsold", 30],
  ]),
  flows: new Map([
    ["crops", 30],
    ["cars", 60],
    ["untaxed", 10],
  ]),
  fixed: { sector: "crops", points: 25, from: "2018-07-06" },
};

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

function addedOn(input: TariffPathInput, date: string): number {
  return addedAverage(fitTariffPath(input).rows, input.flows, date);
}

describe("a tariff path fitted to published averages", () => {
  it("adds what was published minus the first value, on every step", () => {
    expect(addedOn(TWO_STEPS, "2018-03-31")).toBe(0);
    expect(Math.abs(addedOn(TWO_STEPS, "2018-04-02") - 0.4)).toBeLessThan(PRINTED);
    expect(Math.abs(addedOn(TWO_STEPS, "2018-07-05") + 0.8)).toBeLessThan(PRINTED);
    expect(Math.abs(addedOn(TWO_STEPS, "2019-01-01") - 6.4)).toBeLessThan(PRINTED);
  });

  it("keeps the fixed sector at its points and scales the others", () => {
    const { rows, steps } = fitTariffPath(TWO_STEPS);
    const last = rows.filter((row) => row.from === "2018-07-06");
    expect(last.find((row) => row.sector === "crops")?.points).toBe(25);
    expect(steps[3]?.fixedPoints).toBe(25);
    expect(steps[2]?.fixedPoints).toBeNull();
    expect(steps[3]?.factor).toBeCloseTo((6.4 * 100 - 25 * 30) / (12 * 60), 12);
  });

  it("takes a negative factor where the fixed sector alone adds more than was published", () => {
    expect(fitTariffPath(TWO_STEPS).steps[3]?.factor).toBeLessThan(0);
  });

  it("ends each step where the next begins and leaves the last one open", () => {
    expect(fitTariffPath(TWO_STEPS).steps.map((step) => step.to)).toEqual([
      "2018-04-02",
      "2018-07-01",
      "2018-07-06",
      null,
    ]);
  });

  it("writes no row for a step that adds nothing", () => {
    expect(fitTariffPath(TWO_STEPS).rows.some((row) => row.from === "2018-01-01")).toBe(false);
  });

  it("is a problem when the pattern weighs nothing with these flows", () => {
    const { rows, problems } = fitTariffPath({ ...TWO_STEPS, pattern: new Map([["unsold", 30]]), fixed: null });
    expect(rows).toEqual([]);
    expect(problems.map((each) => [each.code, each.path, each.message])).toEqual(
      ["2018-04-02", "2018-07-01", "2018-07-06"].map((date, position) => [
        "E384",
        `step ${date}`,
        `No factor brings the sector pattern to ${[0.4, -0.8, 6.4][position]} added points: it weighs nothing with these flows.`,
      ]),
    );
  });

  it("matches any published step with any positive pattern and flows", () => {
    const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
    const sectors = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sectors, fc.double({ min: -5, max: 140, noNaN: true }), (cells, added) => {
        const input = {
          steps: [
            { from: "2018-01-01", average: 5 },
            { from: "2019-01-01", average: 5 + added },
          ],
          pattern: new Map(cells.map(([points], position) => [`s${position}`, points])),
          flows: new Map(cells.map(([, flow], position) => [`s${position}`, flow])),
          fixed: null,
        };
        expect(Math.abs(addedOn(input, "2019-01-01") - added)).toBeLessThan(2 * PRINTED);
      }),
    );
  });
});

describe("a published series of averages", () => {
  it("is read for one edition and pair, up to a day, where it changes", () => {
    expect(parseTariffAverages(SERIES.join("\n"), "averages.csv", MAY_2025)).toEqual({
      steps: [
        { from: "2018-01-01", average: 8 },
        { from: "2018-04-02", average: 8.4 },
      ],
      problems: [],
    });
  });

  it("that lacks a column is a problem", () => {
    const { problems } = parseTariffAverages("date,imposer,target,source\n", "averages.csv", MAY_2025);
    expect(problems[0]).toMatchObject({ code: "E302", file: "averages.csv", line: 1 });
    expect(problems[0]?.message).toBe('averages.csv has no column "average_pct".');
  });

  it("with an unreadable date and rate names both, with their line", () => {
    const text = [...SERIES, '2018-13-01,CHN,USA,high,"Bown, edition of May 2025"'].join("\n");
    const { steps, problems } = parseTariffAverages(text, "averages.csv", MAY_2025);
    expect(steps).toEqual([]);
    expect(problems.map((each) => [each.code, each.line, each.message])).toEqual([
      ["E381", 8, '"date" is not a date written YYYY-MM-DD.'],
      ["E381", 8, '"average_pct" is not a number of percent.'],
    ]);
  });

  it("that is not there is a problem", () => {
    const { problems } = parseTariffAverages(SERIES.join("\n"), "averages.csv", { ...MAY_2025, target: "RUS" });
    expect(problems.map((each) => [each.code, each.message])).toEqual([
      [
        "E382",
        'No row gives the average tariff of CHN on RUS from a source that begins with "Bown, edition of May 2025".',
      ],
    ]);
  });

  it("that gives two averages on one day is a problem", () => {
    const text = SERIES.join("\n");
    const { problems } = parseTariffAverages(text, "averages.csv", { ...MAY_2025, series: "Bown" });
    expect(problems.map((each) => [each.code, each.line, each.message])).toEqual([
      ["E383", 5, "The average tariff on 2018-05-01 is given twice: 8.4 and 9.9 percent."],
    ]);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(() => parseTariffAverages(text, "t.csv", MAY_2025)).not.toThrow();
        expect(() => parseTariffAverages(`${SERIES[0]}\n${text}`, "t.csv", MAY_2025)).not.toThrow();
        expect(() => parseAddedTariffs(`sector,extra\n${text}`, "t.csv", "extra")).not.toThrow();
      }),
    );
  });
});

describe("a vector of added tariffs", () => {
  it("turns fractions into points without binary dust", () => {
    const { points } = parseAddedTariffs("sector,extra\nA,0.139015873\nB,\n", "s.csv", "extra");
    expect([...points]).toEqual([["A", 13.9015873]]);
  });

  it("with a cell that is no number is a problem", () => {
    const { problems } = parseAddedTariffs("sector,extra\nA,25 %\n", "s.csv", "extra");
    expect(problems[0]).toMatchObject({
      code: "E381",
      line: 2,
      path: "column extra",
      message: '"extra" is not a fraction such as 0.25.',
    });
  });
});

describe("tables of a case", () => {
  it("write rates as plain decimals", () => {
    const rows = [{ sector: "C29", points: -0.0000001, from: "2018-07-06", to: "2018-08-23" }];
    expect(pathTable(rows, "key")).toBe(
      "sector,rate,mode,from,to,source\nC29,-0.0000001,add,2018-07-06,2018-08-23,key\n",
    );
    expect(vectorTable(new Map([["C29", 10]]), "2019-09-01", "key")).toContain("C29,10,add,2019-09-01,,key");
  });

  it("write cuts as a percentage of the base tariff, each until the next", () => {
    const steps = [8, 6.9, 6.6].map((average, position) => ({ from: `2018-0${position + 1}-01`, average }));
    expect(cutTable(steps, "key").split("\n").slice(1, 3)).toEqual([
      ",86.25,multiply,2018-02-01,2018-03-01,key",
      ",82.5,multiply,2018-03-01,,key",
    ]);
  });

  it("print the factors as fitted", () => {
    const table = factorTable(new Map([["cn-path", fitTariffPath(TWO_STEPS).steps]]), "key");
    expect(table.split("\n")[4]).toBe("cn-path,2018-07-06,,14.4,6.4,-0.152778,25,key");
  });
});
