import { expect, it } from "vitest";
import { newModels } from "../../src/solve/models.ts";
import { runCase, type RunContext, solveScenario } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

const input = smallCase(shippedEconomy("world-2014"));

it("the centre of a scenario is solved once, whoever asks, and the centre of the next is another", () => {
  const context: RunContext = { case: input.case, headline: input.headline, models: newModels(), include: new Set() };
  const [war, alone] = ["war", "alone"].map((id) => input.case.scenarios.find((each) => each.id === id)!);
  const centre = { economy: input.headline, elasticities: "theta_check", closure: "fixed:world" } as const;
  const first = solveScenario(context, war, centre);
  expect(solveScenario(context, war, { ...centre, elasticities: "blp2023" })).not.toBe(first);
  expect(solveScenario(context, war, { ...centre })).toBe(first);
  expect(solveScenario(context, alone, centre)).not.toBe(first);
});

it("a scenario has the same numbers whatever was solved before it", () => {
  const complete = withUncertainty(input.others);
  const scenarios = input.case.scenarios.map((each) => ({ ...each, fullRange: true }));
  const whole = { ...input, case: { ...input.case, scenarios } };
  const together = runCase(whole, {}, complete).results.scenarios;
  const apart = runCase(whole, { scenario: "alone" }, complete).results.scenarios;
  expect(apart["alone"]).toEqual(together["alone"]);
});
