import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { oneRateNash, type OneRateModel } from "../../src/engines/sufficientStatistics/index.ts";
import { needs } from "../../test/reference.ts";
import { seededNumbers } from "../../test/randomModel.ts";
import { resultsPage } from "./results.ts";
import { ONE_RATE_PACKAGE, oneRateModel, oneRateRows, paperRows } from "./rows.ts";

describe("the rates of Lashkaripour (2021)", needs(ONE_RATE_PACKAGE), () => {
  let model: OneRateModel;
  beforeAll(() => {
    model = oneRateModel("package");
  });

  it("are those of an independent solver", () => {
    const rows = oneRateRows();
    expect(rows).toHaveLength(2 * 22);
    expect(rows.filter((row) => row.verdict === "outside")).toEqual([]);
    expect(rows.reduce((worst, row) => Math.max(worst, Math.abs(row.difference)), 0)).toBeLessThan(1e-6);
  });

  it("are the same from random starts", () => {
    const first = oneRateNash(model);
    for (const seed of [1, 2, 3]) {
      const random = seededNumbers(seed);
      const start = Float64Array.from(model.countries.labels, () => 0.05 + 0.9 * random());
      const other = oneRateNash(model, { start });
      for (const [n, rate] of first.rates.entries()) expect(other.rates[n]).toBeCloseTo(rate, 9);
    }
  });

  it("with the paper's term differ by at most 0.07 points of tariff and 0.004 of welfare", () => {
    const [plain, corrected] = [oneRateNash(model), oneRateNash(model, { corrected: true })];
    for (const [n, rate] of plain.rates.entries()) {
      expect(Math.abs(100 * (corrected.rates[n] - rate))).toBeLessThan(0.07);
      expect(Math.abs(100 * (corrected.welfareHat[n] - plain.welfareHat[n]))).toBeLessThan(0.004);
    }
  });

  it("differ from the paper's table by what results.md says", async () => {
    await expect(resultsPage(paperRows())).toMatchFileSnapshot(join(import.meta.dirname, "results.md"));
  });
});
