import { expect, it } from "vitest";
import { structures } from "../../src/solve/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

it("rows that need a table of scale elasticities are refused where it lacks a sector, and the others stand", () => {
  const economy = shippedEconomy("world-2014");
  const input = smallCase(economy);
  const scenario = input.case.scenarios.find(({ id }) => id === "war")!;
  const [first, ...others] = economy.sectors.labels;
  const table = {
    name: "mine",
    source: "own",
    sectors: new Map(others.map((sector) => [sector, { sector, theta: 4, scale: 0.1, source: "own" }])),
  };
  const { rows } = structures(input, scenario, { scale: table });
  const refused = rows.filter(({ failure }) => failure !== undefined);
  expect(refused.map(({ structure }) => structure)).toEqual([
    "constantReturns",
    "restrictedEntry",
    "restrictedEntry",
    "scaleLabour",
    "scaleLabour",
    "scaleBundle",
    "scaleBundle",
  ]);
  for (const row of refused) {
    expect(row).toMatchObject({ elasticities: "mine", countries: [] });
    expect(row.failure).toContain(first);
    expect(row.feedback).toBeUndefined();
  }
  expect(rows.length).toBeGreaterThan(refused.length);
});
