import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lastWholeYear,
  OBSERVED_FILES,
  observedIdentities,
  OPTIONAL_OBSERVED_FILES,
  parseObservedTrade,
  periodsBetween,
  windowSums,
  writeObservedTrade,
} from "../../../../src/data/packages/index.ts";
import { changedSellers, twoSellerPackage, twoSellers } from "./twoSellers.ts";

const codesOf = (files: ReadonlyMap<string, string>): string[] =>
  parseObservedTrade(files, null).problems.map((each) => each.code);

describe("parseObservedTrade", () => {
  it("reads sellers, codes and months; what has no row is not known, which is not zero", () => {
    const { sellers, codes, periods, figures, total, products, codeTable } = twoSellerPackage();
    expect([sellers.labels, codes.labels, periods.size]).toEqual([["CHN", "MEX"], ["325", "900"], 14]);
    expect(figures.imports.of("CHN", "325", "2023-12")).toBe(200);
    expect(figures.duties.of("CHN", "325", "2023-11")).toBe(10);
    expect([figures.imports.of("CHN", "900", "2024-01"), figures.imports.of("MEX", "900", "2024-01")]).toEqual([
      0,
      NaN,
    ]);
    expect(total!.imports.of("325", "2023-11")).toBe(200);
    expect(codeTable[0]).toEqual({ code: "325", title: "Chemicals", sectors: ["C20", "C21"], leftOut: "" });
    expect([products!.imports.of("EU", "300490"), products!.imports.of("EU", "280110")]).toEqual([80, NaN]);
    expect(products!.duties.of("CHN", "280110")).toBe(2.5);
  });

  it.each([
    ["an unknown seller, with what is near", "imports.csv", "MEX,325,duties", "MEXX,325,duties", "E331"],
    ["an unknown seller of products", "products.csv", "CHN,EU", "CHN,EUR", "E331"],
    ["an importer that is no country", "datapackage.json", '"USA"', '"USB"', "E304"],
    ["a missing month", "imports.csv", ",2024-03,", ",2025-03,", "E338 E338"],
    ["a month that is none", "imports.csv", "2024-03", "2024-13", "E338"],
    ["years among months", "imports.csv", "2024-03", "2024", "E338"],
    ["a code that is not listed", "imports.csv", "CHN,900", "CHN,901", "E339"],
    ["a code without a sector and without a reason", "codes.csv", ",,no goods of a sector", ",,", "E339"],
    ["a code with both", "codes.csv", "C20|C21,", "C20|C21,but", "E339"],
    ["a sector twice", "codes.csv", "C20|C21", "C20|C20", "E339"],
    ["a sector that is no code", "codes.csv", "C20|C21", "C 20|C21", "E322"],
    ["a row twice", "imports.csv", "MEX,325,imports", "CHN,325,imports", "E307"],
    ["a negative value", "imports.csv", "100,200", "-100,200", "E310"],
    ["what is no number", "products.csv", ",70,80", ",seventy,80", "E308"],
    ["another figure", "imports.csv", "325,duties", "325,duty", "E317"],
    ["sellers above the total", "imports.csv", "WLD,325,imports,200", "WLD,325,imports,20", "E340"],
    ["a product that is none", "products.csv", "280110,imports", "28011,imports", "E322"],
    ["products without a year", "datapackage.json", '"year": 2024', '"yeer": 2024', "E304 E304"],
    ["another kind", "datapackage.json", "observed-trade", "votes", "E365"],
  ])("refuses %s", (_what, file, from, to, codes) => {
    const found = parseObservedTrade(changedSellers(file, from, to), null);
    const errors = found.problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(errors.toSorted()).toEqual(codes.split(" ").toSorted());
    expect(found.observed).toBeNull();
  });

  it("finds every problem at once, each with its place", () => {
    const files = changedSellers("imports.csv", "MEX,325,imports,50", "MEX,326,imports,much");
    files.set("codes.csv", files.get("codes.csv")!.replace("C20|C21", ""));
    const { problems } = parseObservedTrade(files, null);
    expect(problems.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ["E339", "codes.csv", 2, 3],
      ["E339", "imports.csv", 5, 2],
      ["E308", "imports.csv", 5, 4],
    ]);
  });

  it("refuses a bloc beside its member, in the year of the records", () => {
    const both = changedSellers("imports.csv", "MEX,325,imports", "EU,325,imports");
    both.set("imports.csv", both.get("imports.csv")!.replace("MEX,325,duties", "DEU,325,duties"));
    expect(codesOf(both)).toContain("E399");
    const left = new Map([...both].map(([file, text]) => [file, text.replace("DEU,325", "GBR,325")]));
    expect(codesOf(left)).toEqual([]);
  });

  it("warns of duties without imports, and of duties far above them, and reads them", () => {
    const without = parseObservedTrade(changedSellers("imports.csv", "CHN,900,imports", "CHN,900,duties"), null);
    expect(without.problems).toEqual([]);
    const free = parseObservedTrade(changedSellers("imports.csv", "MEX,325,duties,0", "MEX,900,duties,1"), null);
    expect(free.problems.map(({ code, message }) => [code, message])).toEqual([
      ["W306", "imports.csv has duties without imports in 1 cell, first MEX, 900, 2023-11."],
    ]);
    const high = parseObservedTrade(changedSellers("products.csv", "duties,2.5", "duties,2500"), null);
    expect(high.problems.map(({ code, message }) => [code, message])).toEqual([
      ["W307", "products.csv has duties above the imports in 1 cell, most in CHN, 280110: 25 times."],
    ]);
    expect(high.observed).not.toBeNull();
  });

  it("writes what it read", () => {
    const observed = twoSellerPackage();
    const again = twoSellerPackage(writeObservedTrade(observed));
    expect(writeObservedTrade(again)).toEqual(writeObservedTrade(observed));
    expect(writeObservedTrade(observed)).toEqual(twoSellers());
    expect(again.figures.imports.values).toEqual(observed.figures.imports.values);
  });

  it("never throws, whatever the bytes", () => {
    const decoder = new TextDecoder();
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => decoder.decode(bytes)),
      fc.constantFrom(...twoSellers().values()),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...OBSERVED_FILES, ...OPTIONAL_OBSERVED_FILES),
        fc.array(piece, { maxLength: 3 }),
        (name, pieces) => {
          const { observed, problems } = parseObservedTrade(twoSellers().set(name, pieces.join("")), null);
          expect(observed === null).toBe(problems.some((each) => each.severity === "error"));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("windowSums", () => {
  const observed = twoSellerPackage();

  it("sums imports and duties by seller and code, and of all sellers", () => {
    const { sums } = windowSums(observed, "2023-11..2024-01");
    expect(sums!.periods).toEqual(["2023-11", "2023-12", "2024-01"]);
    expect(sums!.imports.of("CHN", "325")).toBe(400);
    expect(sums!.duties.of("CHN", "325")).toBe(40);
    expect(sums!.total!.imports.of("325")).toBe(700);
    expect(sums!.imports.of("MEX", "900")).toBeNaN();
  });

  it("takes one month, and a year of months", () => {
    expect(windowSums(observed, "2024-02").sums!.imports.of("CHN", "325")).toBe(200);
    expect(windowSums(observed, "2024").sums!.imports.of("CHN", "325")).toBe(6 * 300);
  });

  it("does not give a part of a sum where one month is blank", () => {
    const blank = twoSellerPackage(changedSellers("imports.csv", "CHN,325,imports,100,200", "CHN,325,imports,100,"));
    expect(windowSums(blank, "2023-11..2024-01").sums!.imports.of("CHN", "325")).toBeNaN();
    expect(windowSums(blank, "2024").sums!.imports.of("CHN", "325")).toBe(1800);
  });

  it.each([
    ["2024-11..2025-02", "two-sellers lacks 2 months, the first 2025-01 of the window 2024-11..2025-02."],
    ["2023-10..2023-11", "two-sellers lacks 2023-10 of the window 2023-10..2023-11."],
    ["2023", "two-sellers lacks 10 months, the first 2023-01 of the window 2023."],
    ["2024-03..2024-01", '"2024-03..2024-01" is no window of time of the months of two-sellers.'],
    ["spring", '"spring" is no window of time of the months of two-sellers.'],
    ["2024-01..2024", '"2024-01..2024" is no window of time of the months of two-sellers.'],
    ["2024-01..2024-02..2024-03", '"2024-01..2024-02..2024-03" is no window of time of the months of two-sellers.'],
  ])("says what is missing: %s", (window, message) => {
    const { sums, problems } = windowSums(observed, window);
    expect(sums).toBeNull();
    expect(problems.map((each) => [each.code, each.message, each.expected])).toEqual([
      ["E374", message, "months of 2023-11 to 2024-12, written 2024-05..2024-07"],
    ]);
  });
});

it("the last whole year is the last with all of its months", () => {
  const { period } = twoSellerPackage();
  const has = (first: string, last: string) => ({
    period,
    periods: {
      labels: periodsBetween(first, last),
      indexOf: (each: string) => periodsBetween(first, last).indexOf(each),
      name: "period",
      size: 0,
    },
  });
  expect(lastWholeYear(has("2023-02", "2024-12")).at(0)).toBe("2024-01");
  expect(lastWholeYear(has("2023-01", "2024-11")).at(-1)).toBe("2023-12");
  expect(lastWholeYear(has("2023-02", "2024-11"))).toEqual([]);
});

describe("observedIdentities", () => {
  const sectors = new Map([["world-2022", ["C20", "C21"]]]);
  const residuals = (observed = twoSellerPackage(), known = sectors): number[] =>
    observedIdentities(observed, known).map((each) => each.residual);

  it("are zero where all is well", () => {
    expect(residuals()).toEqual([0, 0, 0, 0]);
  });

  it("count sellers above the total, duties on nothing, codes without a sector, and sectors of nowhere", () => {
    const observed = twoSellerPackage();
    const total = { imports: observed.total!.duties, duties: observed.total!.duties };
    expect(residuals({ ...observed, total })[0]).toBe(14);
    expect(residuals(twoSellerPackage(changedSellers("imports.csv", "MEX,325,duties,0", "MEX,900,duties,1")))[1]).toBe(
      1,
    );
    const codeTable = observed.codeTable.map((each) => ({ ...each, leftOut: "" }));
    expect(residuals({ ...observed, codeTable })[2]).toBe(1);
    expect(residuals(observed, new Map([["other", ["C20"]]]))[3]).toBe(1);
  });
});
