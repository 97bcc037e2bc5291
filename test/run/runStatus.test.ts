import { expect, it } from "vitest";
import { runStatus } from "../../src/run/index.ts";
import { defineProblem, type Problem } from "../../src/base/problems/index.ts";
import type { ScenarioResult } from "../../src/results/index.ts";

const scenario = (status: ScenarioResult["status"]): ScenarioResult => ({
  title: "war",
  at: "2019-09-01",
  measures: [],
  status,
});
const KIND = { name: "no equilibrium", meaning: "There is none.", wayOut: "Do less." };
const found = (code: string): Problem =>
  defineProblem(code, KIND)({ place: {}, message: "A market has no equilibrium." });

it.each([
  ["ok", ["ok", "ok"], ["W202"]],
  ["partial", ["ok", "failed"], []],
  ["partial", ["ok", "ok"], ["W202", "E620"]],
  ["failed", ["failed", "failed"], []],
] as const)("a run is %s where scenarios are %j and its problems %j", (status, states, codes) => {
  const scenarios = Object.fromEntries(states.map((state, position) => [`s${position}`, scenario(state)]));
  expect(runStatus({ results: { scenarios }, problems: codes.map(found) })).toBe(status);
});
