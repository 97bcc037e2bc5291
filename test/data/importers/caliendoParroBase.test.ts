import { describe, expect, it } from "vitest";
import { caliendoParroBase, type CaliendoParroBase } from "../../../src/data/importers/index.ts";
import { madeUpSupplement } from "../../madeUpSupplement.ts";
import { needs } from "../../reference.ts";
import { SUPPLEMENT, supplementFiles } from "../../supplement.ts";

/** The authors' arrays satisfy their own identities to this, relative to the largest value. */
const AUTHORS_PRECISION = 1e-7;
/** Sums of 31 or 40 doubles. */
const ROUNDING = 1e-12;

/** Largest gap between expenditure and what income and inputs spend, relative to the largest expenditure. */
function spendingGap(base: CaliendoParroBase): number {
  const { tradeShares, expenditure, tariffs1993, valueAddedShares, inputShares, finalDemandShares } = base;
  const N = base.countries.length;
  const J = base.sectors.length;
  const output = new Float64Array(J * N);
  const revenue = new Float64Array(N);
  tradeShares.forEach((share, cell) => {
    const [j, n, i] = [Math.floor(cell / (N * N)), Math.floor(cell / N) % N, cell % N];
    const flow = (share * expenditure[j * N + n]) / (1 + tariffs1993[cell]);
    output[j * N + i] += flow;
    revenue[n] += flow * tariffs1993[cell];
  });
  let gap = 0;
  for (let n = 0; n < N; n++) {
    const income = base.valueAdded[n] + revenue[n] + base.deficits[n];
    for (let k = 0; k < J; k++) {
      let spending = finalDemandShares[k * N + n] * income;
      for (let j = 0; j < J; j++) {
        const inputs = (1 - valueAddedShares[j * N + n]) * output[j * N + n];
        spending += inputShares[(n * J + k) * J + j] * inputs;
      }
      gap = Math.max(gap, Math.abs(spending - expenditure[k * N + n]));
    }
  }
  return gap / Math.max(...expenditure);
}

const BASES = ["noS", "withS"] as const;
const [N, J] = [31, 40];

/** Place of a traded sector, importer and exporter in a base. */
function cellOf({ countries }: CaliendoParroBase, sector: number, importer: string, exporter: string): number {
  return (sector * N + countries.indexOf(importer)) * N + countries.indexOf(exporter);
}

describe("a base year in the form of Caliendo and Parro", () => {
  it.each(BASES)("is read so that spending and income balance as they do in its files (%s)", (which) => {
    const { base, problems } = caliendoParroBase(madeUpSupplement(), which);
    expect(problems).toEqual([]);
    expect(spendingGap(base!)).toBeLessThan(ROUNDING);
    expect(base!.deficits.some((value) => value !== 0)).toBe(which === "withS");
  });

  it("has input shares that sum to one, or to zero where value added is all", () => {
    const files = madeUpSupplement();
    const [first = "", ...rest] = files.get("IO.txt")!.split("\n");
    const doubled = first.split("\t").map((share) => String(2 * Number(share)));
    const { base } = caliendoParroBase(files.set("IO.txt", [doubled.join("\t"), ...rest].join("\n")), "noS");
    const free = new Set<number>();
    for (let n = 0; n < N; n++) {
      for (let j = 0; j < J; j++) {
        let sum = 0;
        for (let k = 0; k < J; k++) sum += base!.inputShares[(n * J + k) * J + j];
        const expected = base!.valueAddedShares[j * N + n] === 1 ? 0 : 1;
        free.add(expected);
        expect(Math.abs(sum - expected)).toBeLessThan(ROUNDING);
      }
    }
    expect(free.size).toBe(2);
  });

  it("puts importers in rows, and gives what is not traded no tariff and the authors' elasticity", () => {
    const { base } = caliendoParroBase(madeUpSupplement(), "noS");
    const cell = cellOf(base!, 17, "MEX", "USA");
    expect([base!.tariffs1993[cell], base!.tariffs2005[cell]]).toEqual([0.2, 0]);
    expect(base!.tariffs2005.filter((rate, at) => rate === 0 && base!.tariffs1993[at] > 0)).toHaveLength(1);
    expect(base!.tariffs1993.slice(20 * N * N).some((rate) => rate > 0)).toBe(false);
    expect(base!.theta[39]).toBe(8.22);
  });

  it("says which files are missing and which hold no numbers, all at once", () => {
    const files = madeUpSupplement();
    files.delete("B.txt");
    files.set("T.txt", "1\n2\n");
    files.set("alphas.txt", files.get("alphas.txt")!.replace(/^\S+/u, "nan"));
    const { base, problems } = caliendoParroBase(files, "noS");
    expect(base).toBeNull();
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      "E301 The file B.txt is missing.",
      "E345 Number 1 of line 1 is not a finite number.",
      "E341 T.txt is 2 × 1 numbers, not 20 × 1.",
    ]);
  });
});

describe("the base year of Caliendo and Parro", needs(SUPPLEMENT), () => {
  it("balances spending and income as its authors left it", () => {
    for (const which of BASES) {
      const { base, problems } = caliendoParroBase(supplementFiles(), which);
      expect(problems).toEqual([]);
      expect(spendingGap(base!)).toBeLessThan(AUTHORS_PRECISION);
    }
  });

  it("is read as it is laid out: Mexico taxed American cars, and no longer does in 2005", () => {
    const { base } = caliendoParroBase(supplementFiles(), "noS");
    const cell = cellOf(base!, 17, "MEX", "USA");
    expect(base!.tariffs1993[cell]).toBeGreaterThan(0.1);
    expect(base!.tariffs2005[cell]).toBeLessThan(0.01);
    expect(base!.theta[6]).toBe(64.85);
    expect(base!.deficits.some((value) => value !== 0)).toBe(false);
  });
});
