import { expect, it } from "vitest";
import { runCase } from "../../src/solve/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

const { scenarios } = runCase(smallCase(shippedEconomy("world-2014"))).results;
const stepsOf = (id: string) => scenarios[id]?.equilibrium?.tariffSteps;

it("tariffs on all goods add their rate, from the day on which they begin, in each direction by itself", () => {
  const [usa, china, ...others] = stepsOf("war")!;
  expect(others).toEqual([]);
  expect(usa).toMatchObject({ importer: "USA", exporter: "CHN", from: "2014-01-01" });
  expect(usa.addedPercent).toBeCloseTo(10, 9);
  expect(china.addedPercent).toBeCloseTo(20, 9);
  expect(usa.levelPercent).toBeGreaterThan(usa.addedPercent);
});

it("a scenario has the steps of its own measures, sized as it sizes them, and none without tariffs between the parties", () => {
  expect(stepsOf("alone")!.map(({ importer }) => importer)).toEqual(["USA"]);
  expect(stepsOf("sized@5")![0].addedPercent).toBeCloseTo(5, 9);
  expect(stepsOf("base")).toBeUndefined();
});
