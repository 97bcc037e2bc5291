import { beforeAll, describe, expect, it } from "vitest";
import { marketScenarios, type MarketSeries } from "../../../src/case/index.ts";
import { marketYear, type RunInput, settingOf } from "../../../src/solve/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { type KnownYears, nothingKnown } from "../../../src/solve/markets/knownYears.ts";
import { flagship } from "../../cases/flagship.ts";

let input: RunInput;
let soybeans: MarketSeries;
beforeAll(() => {
  input = flagship();
  soybeans = input.case.markets.find(({ name }) => name === "soybeans")!;
});

function under(id: string, known: KnownYears): MarketYearResult {
  const { scenario, measures } = marketScenarios(input.case, soybeans).find((each) => each.scenario.id === id)!;
  const setting = { ...settingOf(input.case, scenario, measures), known };
  return marketYear(input.case, soybeans, 2019, setting, true).result;
}

interface SolvedAlone {
  readonly result: MarketYearResult;
  readonly known: KnownYears;
}

const solved = new Map<string, SolvedAlone>();

/** A scenario where nothing was known before, solved once, and what is known after it. */
function alone(id: string): SolvedAlone {
  const known = nothingKnown();
  const found = solved.get(id) ?? { result: under(id, known), known };
  solved.set(id, found);
  return found;
}

describe("what scenarios of a market share", () => {
  it("is solved once, and gives every scenario the result that it has alone", () => {
    const known = nothingKnown();
    const first = under("tariffs", known);
    const states = known.solved.size;
    const second = under("tariffs-and-growth", known);
    expect(first).toEqual(alone("tariffs").result);
    expect(second).toEqual(alone("tariffs-and-growth").result);
    expect(known.solved.size).toBeLessThan(states + alone("tariffs-and-growth").known.solved.size);
  });

  it("is not what a scenario of a linked market moves", () => {
    const known = nothingKnown();
    under("tariffs-and-growth", known);
    expect(under("no-asf", known)).toEqual(alone("no-asf").result);
  });

  it("keeps every corner that has an equilibrium", () => {
    const { prices } = alone("no-asf").result;
    const counts = Object.values(prices).map(({ range }) => range!.count);
    expect(new Set(counts)).toEqual(new Set([42]));
  });
});
