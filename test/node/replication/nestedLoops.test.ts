import { describe, expect, it } from "vitest";
import { basePolicy, solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { nestedLoops, type NestedLoopsOptions } from "../../../src/node/replication/nestedLoops.ts";
import { publishedRun } from "../../../src/node/replication/publishedRun.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";
import { referenceModel } from "../../referenceEconomy.ts";

const SEED = 35;
const model = randomModel(SEED, 5, 3, { zeroFlows: 0, noHomeSales: 0, highestTariff: 0.2 });
const policy = randomPolicy(model, SEED, { highestTariff: 0.5 });
const world = model.valueAdded.reduce((sum, value) => sum + value, 0);

/** Loops that end at 1e-11 of world value added against a search that ends at 1e-10. */
const AGREEMENT = 1e-8;

/** A tariff under which nothing is left of a flow: its share falls below 1e-20 at the least elastic sector. */
const PROHIBITIVE = 1e30;

const gap = (ours: Float64Array, theirs: Float64Array): number =>
  ours.reduce((most, value, e) => Math.max(most, Math.abs(value - theirs[e])), 0);

describe("the nested loops run to their end", () => {
  it.each<NestedLoopsOptions>([
    { tolerance: 1e-11, damping: 0.2 },
    { tolerance: 1e-11 * world, damping: 0.2, stop: "summed money" },
  ])("find the equilibrium of our search, its prices, incomes and trade: $stop", (options) => {
    const [ours, theirs] = [solveEquilibrium(model, policy), publishedRun(model, policy, options)];
    expect(gap(ours.wageHat, theirs.wageHat)).toBeLessThan(AGREEMENT);
    expect(gap(ours.unitCostHat.values, theirs.unitCostHat.values)).toBeLessThan(AGREEMENT);
    expect(gap(ours.consumptionPriceHat, theirs.consumptionPriceHat)).toBeLessThan(AGREEMENT);
    expect(gap(ours.realWageHat, theirs.realWageHat)).toBeLessThan(AGREEMENT);
    expect(gap(ours.welfareHat, theirs.welfareHat)).toBeLessThan(AGREEMENT);
    expect(gap(ours.tradeShares.values, theirs.tradeShares.values)).toBeLessThan(AGREEMENT);
    expect(gap(ours.expenditure.values, theirs.expenditure.values) / world).toBeLessThan(AGREEMENT);
  });
});

describe("the two ways to stop", () => {
  it("differ in whether wages move after the last imbalance", () => {
    const [share, money] = [
      nestedLoops(model, policy, { tolerance: 10, damping: 0.2 }),
      nestedLoops(model, policy, { tolerance: 10 * world, damping: 0.2, stop: "summed money" }),
    ];
    expect([share.outer, money.outer]).toEqual([1, 1]);
    expect(share.wageHat.every((wage) => wage === 1)).toBe(true);
    expect(money.wageHat.some((wage) => wage !== 1)).toBe(true);
  });

  it("depend on the unit of money only where they are measured in it", () => {
    const tenfold = (values: Float64Array): Float64Array => values.map((value) => 1000 * value);
    const rich = {
      ...model,
      valueAdded: tenfold(model.valueAdded),
      deficits: tenfold(model.deficits),
      expenditure: { ...model.expenditure, values: tenfold(model.expenditure.values) },
    };
    const passes = (of: typeof model, stop: "worst share" | "summed money"): number =>
      nestedLoops(of, policy, { tolerance: 1e-6, damping: 0.2, stop }).outer;
    expect(passes(rich, "worst share")).toBe(passes(model, "worst share"));
    expect(passes(rich, "summed money")).toBeGreaterThan(passes(model, "summed money"));
  });
});

describe("the loops with all sales of Russia to China closed, on the world of 2017", () => {
  it("lose China 0.0465 percent of real income, as the engine's closed cells do", () => {
    const open = referenceModel("icio-2017");
    const { countries, sectors } = open;
    const closed = basePolicy(open);
    sectors.labels.forEach((_, j) => {
      const cell = (j * countries.size + countries.indexOf("CHN")) * countries.size + countries.indexOf("RUS");
      closed.tariffs.values[cell] = PROHIBITIVE;
    });
    const theirs = publishedRun(open, closed, { tolerance: 1e-12, damping: 0.2 });
    const loss = 100 * (1 - theirs.welfareHat[countries.indexOf("CHN")]);
    expect(Math.abs(loss - 0.0465)).toBeLessThan(0.00005);
  });
});
