import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caliendoParroBase, importCaliendoParro } from "../../../src/data/importers/index.ts";
import { accounts, parseEconomy, writeEconomy } from "../../../src/data/packages/index.ts";
import { madeUpSupplement } from "../../madeUpSupplement.ts";
import { needs } from "../../reference.ts";
import { SUPPLEMENT, supplementFiles } from "../../supplement.ts";

/** The authors' calibration moved flows of 1993 by up to 1 % in the median cell. */
const CALIBRATION = 0.01;

/** Median over cells of our gross output, in dollars, over that of GO.txt. */
function outputRatio(files: ReadonlyMap<string, string>): number {
  const output = accounts(importCaliendoParro(files).economy!).grossOutput;
  const published = files.get("GO.txt")!.trim().split(/\s+/).map(Number);
  const ratios = [...output.values].flatMap((value, cell) =>
    published[cell] > 0 ? [(value * 1e6) / published[cell]] : [],
  );
  return ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
}

const said = (files: ReadonlyMap<string, string>): string[] =>
  importCaliendoParro(files).problems.map((each) => `${each.code} ${each.message}`);

describe("importing files in the form of Caliendo and Parro", () => {
  it("makes an economy package that passes its own checks", () => {
    const { economy } = importCaliendoParro(madeUpSupplement());
    const again = parseEconomy(writeEconomy(economy!), null);
    expect(again.problems).toEqual([]);
    expect([economy!.countries.size, economy!.sectors.size]).toEqual([31, 40]);
  });

  it("says what it changed", () => {
    expect(said(madeUpSupplement())).toEqual([
      expect.stringMatching(
        /^W341 The share of T20 in the inputs of T11 in CAN is -0\.0008\d*; it was set to zero\.$/u,
      ),
      expect.stringMatching(/^W340 Inputs of a good exceeded its purchases in 1 cells?, by .* \(T20 in CAN\)/u),
    ]);
  });

  it("is in million dollars of 1993: output as in GO.txt", () => {
    expect(outputRatio(madeUpSupplement())).toBeCloseTo(1, 9);
  });

  it("keeps the deficits of the files, in their unit of 10¹⁵ dollars", () => {
    const { deficits } = accounts(importCaliendoParro(madeUpSupplement()).economy!);
    const { base } = caliendoParroBase(madeUpSupplement(), "withS");
    base!.deficits.forEach((value, n) => expect(deficits[n]).toBeCloseTo(value * 1e9, 5));
  });

  it("says which number is none", () => {
    const files = madeUpSupplement();
    files.set("T.txt", files.get("T.txt")!.replace(/\n\S+/u, "\n1e999"));
    const { problems } = caliendoParroBase(files, "noS");
    expect(problems.map((each) => `${each.code} ${each.file}:${each.line} ${each.message}`)).toEqual([
      "E345 T.txt:2 Number 1 of line 2 is not a finite number.",
    ]);
  });
});

describe("importing the replication package of Caliendo and Parro", needs(SUPPLEMENT), () => {
  it("says what it changed", () => {
    expect(said(supplementFiles())).toEqual([
      "W341 The share of T20 in the inputs of T11 in CAN is -0.000846; it was set to zero.",
      "W340 Inputs of a good exceeded its purchases in 67 cells, by 0.078 million in all and 0.022 million at most (T11 in JPN); they were scaled down so that final demand is zero.",
    ]);
  });

  it("gives output in million dollars of 1993, and the deficits of the authors", () => {
    expect(Math.abs(outputRatio(supplementFiles()) - 1)).toBeLessThan(CALIBRATION);
    const { deficits } = accounts(importCaliendoParro(supplementFiles()).economy!);
    const { base } = caliendoParroBase(supplementFiles(), "withS");
    base!.deficits.forEach((value, n) => expect(deficits[n]).toBeCloseTo(value * 1e9, 5));
  });
});

it("a broken replication package never throws", () => {
  const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes));
  fc.assert(
    fc.property(fc.constantFrom("B.txt", "T.txt", "IO.txt", "alphas.txt"), noise, (file, text) => {
      const { economy, problems } = importCaliendoParro(new Map([[file, text]]));
      expect(economy === null && problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
