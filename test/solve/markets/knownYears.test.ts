import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { marketScenarios, type MarketSeries } from "../../../src/case/index.ts";
import { loadCase } from "../../../src/cli/caseLoading.ts";
import { caseOptions } from "../../../src/cli/options.ts";
import { marketYear, type RunInput, settingOf } from "../../../src/solve/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { type KnownYears, nothingKnown } from "../../../src/solve/markets/knownYears.ts";

const FLAGSHIP = join(import.meta.dirname, "../../../cases/us-china-2018-russia");

let input: RunInput;
let soybeans: MarketSeries;
beforeAll(() => {
  input = loadCase(FLAGSHIP, caseOptions({}).options).input!;
  soybeans = input.case.markets.find(({ name }) => name === "soybeans")!;
});

function under(id: string, known?: KnownYears): MarketYearResult {
  const { scenario, measures } = marketScenarios(input.case, soybeans).find((each) => each.scenario.id === id)!;
  const setting = settingOf(input.case, scenario, measures);
  return marketYear(input.case, soybeans, 2019, known === undefined ? setting : { ...setting, known }, true).result;
}

describe("what scenarios of a market share", () => {
  it("is solved once, and gives every scenario the result that it has alone", () => {
    const known = nothingKnown();
    const first = under("tariffs", known);
    const states = known.solved.size;
    const second = under("tariffs-and-growth", known);
    expect(first).toEqual(under("tariffs"));
    expect(second).toEqual(under("tariffs-and-growth"));
    const alone = nothingKnown();
    under("tariffs-and-growth", alone);
    expect(known.solved.size).toBeLessThan(states + alone.solved.size);
  });

  it("is not what a scenario of a linked market moves", () => {
    const known = nothingKnown();
    under("tariffs-and-growth", known);
    expect(under("no-asf", known)).toEqual(under("no-asf"));
  });

  it("keeps every corner that has an equilibrium", () => {
    const { prices } = under("no-asf");
    const counts = Object.values(prices).map(({ range }) => range!.count);
    expect(new Set(counts)).toEqual(new Set([42]));
  });
});
