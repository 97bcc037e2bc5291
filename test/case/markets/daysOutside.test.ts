import { describe, expect, it } from "vitest";
import { policyDays } from "../../../src/case/index.ts";
import { type Change, problemsOf } from "./marketText.ts";

const daysOf = (...changes: readonly Change[]): string[] =>
  problemsOf(...changes).filter((line) => /^W2(?:59|60) /u.test(line));

const closedOn = (days: string): Change => [".yaml", "from: 2018-06-01, to: 2018-08-30,", days];

describe("days of policies in the solved year", () => {
  it("are counted from the first of them, an end that is open has no count", () => {
    expect(policyDays({ from: "2017-11-01", to: "2018-01-30" }, 2017)).toEqual({
      year: 2017,
      inside: 61,
      first: "2017-11-01",
      all: 90,
    });
    expect(policyDays({ from: "2017-11-01", to: "2018-01-30" }, 2018)).toMatchObject({
      inside: 29,
      first: "2018-01-01",
    });
    expect(policyDays({ from: "2017-07-01", to: null }, 2018)).toMatchObject({ inside: 365, all: null });
  });

  it("the new market closes its strait on days that count", () => {
    expect(daysOf()).toEqual([]);
  });

  it("a policy of another year is said to do nothing, one that reaches into another is counted", () => {
    expect(daysOf(closedOn("from: 2030-03-01, to: 2030-04-30,"))).toEqual([
      'W259 .yaml:29: No day of policy "hormuz" (from 2030-03-01 until 2030-04-30) falls into 2018, the year in which market "gas" is solved: it changes nothing there.',
    ]);
    expect(daysOf(closedOn("from: 2018-11-01, to: 2019-01-30,"))).toEqual([
      'W259 .yaml:29: 61 of the 90 days of policy "hormuz" (from 2018-11-01 until 2019-01-30) fall into 2018, the year in which market "gas" is solved; the other 29 do not count.',
    ]);
    expect(daysOf(closedOn("from: 2018-11-01,"))).toEqual([]);
  });

  it("a policy of no scenario may be of any year that the market has", () => {
    const standing = (from: string): Change => [
      ".yaml",
      "policies: []",
      `policies:\n  - { id: list, kind: access, supplier: [us-gulf], market: [china], access: 0, from: ${from}, source: own-assumption }`,
    ];
    expect(daysOf(standing("2019-01-01"))).toEqual([]);
    expect(daysOf(standing("2030-01-01"))).toHaveLength(1);
  });

  it("measures that a scenario reads by their days need one in the year, those that it reads on a day do not", () => {
    expect(daysOf([".yaml", "    at: 2019-06-01\n", ""])).toEqual([
      'W260 .yaml:: No row of measure "gas-tariff" has a day in 2018, the year in which market "gas" is solved: there it does nothing under "tariff".',
    ]);
  });

  it("a market of partial coverage is not solved, so its dates may be any", () => {
    expect(
      daysOf(closedOn("from: 2030-03-01, to: 2030-04-30,"), [".yaml", "coverage: full", "coverage: partial"]),
    ).toEqual([]);
  });
});
