import { describe, expect, it } from "vitest";
import { namesOfRows } from "../../../src/case/markets/index.ts";
import { problemsOf } from "./marketText.ts";

const HEAD = ".yaml";
const NAMED = "  hormuz: { en: the Strait of Hormuz, ru: Ормузский пролив }";

describe("names of places of a market", () => {
  it("are of ids that the market has", () => {
    expect(problemsOf([HEAD, NAMED, "  hormus: the Strait of Hormuz"])).toEqual([
      'E250 .yaml:32:11 "hormus" is not a node, pipeline, chokepoint or route of market "gas".',
    ]);
  });

  it("are those that rows give, but for the article", () => {
    expect(problemsOf([HEAD, NAMED, "  hormuz: Suez Canal"])).toEqual([
      'E278 .yaml:32:11 Rows contradict each other: "hormuz" is called "Suez Canal" here and "Strait of Hormuz" in its row.',
    ]);
    expect(problemsOf([HEAD, NAMED, "  hormuz: Strait of Hormuz"])).toEqual([]);
  });

  it("may be of a node, a route or nothing", () => {
    expect(problemsOf([HEAD, NAMED, "  qatar: Qatar LNG\n  open: by ship"])).toEqual([]);
    expect(problemsOf([HEAD, NAMED, "  us-gulf: the US Gulf"])).not.toEqual([]);
  });

  it("are read from rows of chokepoints and pipelines, not from ids that stand in their place", () => {
    const chokepoints = [{ id: "hormuz", name: "Strait of Hormuz", share: 1, from: null, to: null }];
    expect(namesOfRows({ chokepoints, capacities: [] })).toEqual({ hormuz: "Strait of Hormuz" });
  });
});
