import { expect, it } from "vitest";
import { problemsOf } from "./marketText.ts";

const YAML = ".yaml";

it("a purchase needs its span, one supplier and one market", () => {
  const policy =
    "policies: [{ id: state, kind: purchase, supplier: [qatar, us-gulf], market: [china], quantity: 3, from: 2019-01-01, source: own-assumption }]";
  expect(problemsOf([YAML, "policies: []", policy])).toEqual([
    expect.stringMatching(/^E268 .* A policy of kind purchase needs `to`\.$/u),
    expect.stringMatching(/^E268 .* A policy of kind purchase is for one supplier and one market\.$/u),
  ]);
});

it("a purchase above all that the sellers can supply is warned of, at its quantity", () => {
  const policy = (quantity: number): string =>
    `policies: [{ id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: ${quantity}, from: 2019-01-01, to: 2020-01-01, source: own-assumption }]`;
  expect(problemsOf([YAML, "policies: []", policy(100_000)])).toEqual([
    expect.stringMatching(
      /^W221 .* Purchase "state" is of 100000 in 2019, more than all sellers of the market can supply together, \d+\.$/u,
    ),
  ]);
  expect(problemsOf([YAML, "policies: []", policy(10)])).toEqual([]);
});

it("a purchase that the base year holds is said to change nothing, and not to be too large", () => {
  const bought = (from: string, to: string, quantity = 3): string =>
    `{ id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: ${quantity}, from: ${from}, to: ${to}, source: own-assumption }`;
  const inScenario = (policy: string): string[] =>
    problemsOf([YAML, "scenarios:\n", `scenarios:\n  state: { growth: false, policies: [${policy}] }\n`]);
  const held =
    'Purchase "state" falls into 2018, the year that market "gas" is calibrated on: its flows hold what was bought then, so the purchase changes nothing there.';
  expect(inScenario(bought("2018-01-01", "2019-01-01"))).toEqual([`W224 .yaml:20: ${held}`]);
  expect(inScenario(bought("2018-01-01", "2019-01-01", 100_000))).toEqual([`W224 .yaml:20: ${held}`]);
  expect(inScenario(bought("2018-12-01", "2019-12-01"))).toEqual([`W224 .yaml:20: ${held}`]);
  expect(inScenario(bought("2019-01-01", "2020-01-01"))).toEqual([expect.stringMatching(/^W259 /u)]);
  const standing = (from: string, to: string): string[] =>
    problemsOf([YAML, "policies: []", `policies: [${bought(from, to)}]`]);
  expect(standing("2018-01-01", "2019-01-01")).toEqual([`W224 .yaml:14: ${held}`]);
  expect(standing("2018-12-01", "2019-12-01")).toEqual([]);
});

it("two scenarios of a market with one title are warned of", () => {
  const scenarios = "scenarios:\n  one: { title: Same, growth: false }\n  two: { title: Same, ramp: false }\n";
  expect(problemsOf([YAML, "scenarios:\n", scenarios])).toEqual([
    'W220 .yaml:: Scenarios "one" and "two" have the same title: readers cannot tell them apart.',
  ]);
});

it("a score is of a buyer of the market, with errors of at least 0 and a year of the calendar", () => {
  const score =
    "score: { scenario: tariff, buyer: chine, years: [{ year: 19, sellers: 2, hit: 1, model: -1, noChange: 3, byShare: 3, byShareSeen: 2 }] }";
  const problems = problemsOf([YAML, "linked: []", `linked: []\n${score}`]);
  expect(problems.map((line) => line.replace(/ \.yaml:\d+:\d+/u, ""))).toEqual([
    'E250 "chine" is not a buyer of market "gas".',
    "E264 19 is not a year from 1900 to 2200.",
    "E252 model is -1; it cannot be negative.",
  ]);
});
