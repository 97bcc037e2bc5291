import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parameter, type Parameter } from "../../src/base/sets/index.ts";
import { economyModel } from "../../src/models/trade/index.ts";
import {
  type Equilibrium,
  type EquilibriumModel,
  exposure,
  type Exposure,
  solveEquilibrium,
  unmovedPolicy,
} from "../../src/engines/equilibrium/index.ts";
import { shippedEconomy } from "../../test/data/shippedEconomy.ts";
import { reference } from "../../test/reference.ts";
import { withEarlierRates } from "./earlierRates.ts";
import { exposurePage, type ReferenceMatrix } from "./results.ts";

/** Relative, on entries above `SMALL`: the reference is printed with eight digits, from tables with three decimals. */
const REPRODUCED = 1e-4;
/** Percent per percent, percent per point. */
const SMALL = 1e-4;
/** Correlation of first-order effects with those of exact shocks of one percent. */
const LINEAR = 0.9999;

function referenceMatrix(file: string, { countries }: EquilibriumModel): ReferenceMatrix {
  const text = readFileSync(reference(`policy/friends/${file}-theta_check-none.csv`), "utf8");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  expect(header.split(",").slice(1)).toEqual(countries.labels);
  expect(lines.map((line) => line.split(",")[0])).toEqual(countries.labels);
  const values = lines.flatMap((line) => line.split(",").slice(1).map(Number));
  return parameter([countries, countries], Float64Array.from(values));
}

function baseOf(model: EquilibriumModel): Equilibrium {
  return solveEquilibrium(model, unmovedPolicy(model), { closure: "none" });
}

/** Largest relative gap among the entries that are not small, and how many they are. */
function worstGap(found: Parameter, expected: ReferenceMatrix): { worst: number; entries: number } {
  let [worst, entries] = [0, 0];
  expected.values.forEach((value, cell) => {
    if (Math.abs(value) <= SMALL) return;
    entries++;
    worst = Math.max(worst, Math.abs(found.values[cell] / value - 1));
  });
  return { worst, entries };
}

describe("economic exposure", () => {
  let [model, earlier]: EquilibriumModel[] = [];
  let [now, before]: Exposure[] = [];
  let [growth, tariffs]: ReferenceMatrix[] = [];

  beforeAll(() => {
    const economy = shippedEconomy("world-2017");
    model = economyModel(economy, "theta_check");
    earlier = economyModel(withEarlierRates(economy), "theta_check");
    [now, before] = [exposure(baseOf(model)), exposure(baseOf(earlier))];
    growth = referenceMatrix("U-productivity", model);
    tariffs = referenceMatrix("T-tariffs-all-goods", model);
  });

  it("is that of an independent calculation on the tariffs that it was made with", () => {
    const [ofGrowth, ofTariffs] = [worstGap(before.productivity, growth), worstGap(before.tariffs, tariffs)];
    expect([ofGrowth.entries, ofTariffs.entries]).toEqual([3837, 3502]);
    expect(ofGrowth.worst).toBeLessThan(REPRODUCED);
    expect(ofTariffs.worst).toBeLessThan(REPRODUCED);
  });

  it("on the corrected tariffs differs as the page says", async () => {
    const page = exposurePage([
      { name: "Growth", unit: "% of real income for 1 % of productivity", found: now.productivity, expected: growth },
      { name: "Tariffs", unit: "% of real income for 1 point on all goods", found: now.tariffs, expected: tariffs },
    ]);
    await expect(page).toMatchFileSnapshot("results.md");
  });

  it("is nearly that of exact growth of one percent", () => {
    const countries = model.countries.size;
    const [linear, exact]: [number[], number[]] = [[], []];
    const start = baseOf(model);
    for (let i = 0; i < countries; i++) {
      const growing = model.valueAddedShares.values.map((_, cell) => (cell % countries === i ? 1.01 : 1));
      const policy = { ...unmovedPolicy(model), productivityHat: parameter(model.valueAddedShares.sets, growing) };
      const { welfareHat } = solveEquilibrium(start.base, policy, { closure: "none" });
      for (let n = 0; n < countries; n++) {
        if (n === i) continue;
        linear.push(now.productivity.at(n, i));
        exact.push(Math.log(welfareHat[n]) / Math.log(1.01));
      }
    }
    expect(correlation(linear, exact)).toBeGreaterThan(LINEAR);
  });
});

function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const together = (left: readonly number[], l: number, right: readonly number[], r: number): number =>
    left.reduce((sum, value, e) => sum + (value - l) * (right[e] - r), 0);
  return together(one, a, other, b) / Math.sqrt(together(one, a, one, a) * together(other, b, other, b));
}
