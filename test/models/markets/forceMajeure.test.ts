import { describe, expect, it } from "vitest";
import { marketScenarios } from "../../../src/case/index.ts";
import { marketInstance, type MarketInstance } from "../../../src/models/markets/index.ts";
import { lines } from "../../case/caseText.ts";
import { readChanged, type Change } from "../../case/markets/marketText.ts";

const YAML = ".yaml";
/** Rounding of sums and products. */
const DIGITS = 12;

const CONTRACTS: Change = [
  "-contracts.csv",
  "+",
  "sour,qatar,japan,2010-01-01,,10,0.9,2,oil-linked,own-assumption,verified,,\n" +
    "free,qatar,any,2019-07-02,2030-01-01,5,0.9,2,,own-assumption,verified,,\n",
];

const closure = (more: string): string =>
  `policies: [{ id: shut, kind: closure, chokepoint: hormuz, ${more}source: own-assumption }]`;

function under(scenario: string, ...changes: readonly Change[]): MarketInstance {
  const reading = readChanged(
    CONTRACTS,
    [YAML, "scenarios:", `scenarios:\n  x: { title: x, ${scenario} }`],
    ...changes,
  );
  const [series] = reading.case?.markets ?? [];
  if (series === undefined || reading.case === null) throw new Error(lines(reading).join("\n"));
  const found = marketScenarios(reading.case, series).find((each) => each.scenario.id === "x");
  return marketInstance(series, 2019, { measures: [], baseMeasures: [], scenario: found?.scenario ?? null });
}

const quantities = ({ market }: MarketInstance): unknown => market.contracts.map(({ id, quantity }) => [id, quantity]);

describe("a contract whose every route is closed", () => {
  it("is suspended for the year of the closure: it obliges to nothing, and is said", () => {
    const found = under(closure(""));
    expect(quantities(found)).toEqual([["north-west", 4]]);
    expect(found.suspended).toEqual([
      { id: "sour", seller: "qatar", buyer: "japan", quantity: 10, share: 1 },
      { id: "free", seller: "qatar", buyer: null, quantity: expect.closeTo((5 * 183) / 365, DIGITS), share: 1 },
    ]);
  });

  it("is suspended on the days of the closure, among those on which it runs", () => {
    const found = under(closure("from: 2019-06-01, to: 2019-08-30, "));
    const [, sour, free] = found.market.contracts;
    expect(sour?.quantity).toBeCloseTo((10 * 275) / 365, DIGITS);
    expect(free?.quantity).toBeCloseTo((5 * (183 - 59)) / 365, DIGITS);
    expect(found.suspended.map(({ id, share }) => [id, share])).toEqual([
      ["sour", expect.closeTo(90 / 365, DIGITS)],
      ["free", expect.closeTo(59 / 183, DIGITS)],
    ]);
  });

  it("stays in force where a part of the way, or another way, is open", () => {
    expect(under(closure("closed: 99, ")).suspended).toEqual([]);
    const around: Change = ["-routes.csv", "+", "qatar,japan,pipe,3,20,0,,,own-assumption,verified,,\n"];
    expect(under(closure(""), around).suspended).toEqual([]);
    expect(under(closure("from: 2018-01-01, to: 2019-01-01, ")).suspended).toEqual([]);
  });

  it("is suspended too where the table of chokepoints closes the way, or two closures follow each other", () => {
    const table: Change = [
      "-chokepoints.csv",
      "Hormuz,1,,,own-assumption,recalled,1,1",
      "Hormuz,0,2019-01-01,,own-assumption,verified,,",
    ];
    expect(under("growth: false", table).suspended.map(({ id }) => id)).toEqual(["sour", "free"]);
    const twice =
      "policies: [{ id: one, kind: closure, chokepoint: hormuz, to: 2019-03-01, source: own-assumption }, " +
      "{ id: two, kind: closure, chokepoint: hormuz, from: 2019-03-01, source: own-assumption }]";
    expect(under(twice).suspended[0]).toMatchObject({ id: "sour", share: expect.closeTo(1, DIGITS) as number });
  });

  it("is suspended in proportion where contracts are those of the base year", () => {
    const found = under(`ramp: false, ${closure("from: 2019-06-01, to: 2019-08-30, ")}`);
    expect(found.suspended).toEqual([
      {
        id: "sour",
        seller: "qatar",
        buyer: "japan",
        quantity: expect.closeTo((10 * 90) / 365, DIGITS),
        share: 90 / 365,
      },
    ]);
  });

  it("is paid for all the same with enforce, of the market or of the scenario alone", () => {
    const all = [
      ["north-west", 4],
      ["sour", 10],
      ["free", expect.closeTo((5 * 183) / 365, DIGITS) as number],
    ];
    const enforced = under(`${closure("")}, forceMajeure: enforce`);
    expect([quantities(enforced), enforced.suspended]).toEqual([all, []]);
    const always: Change = [YAML, "marketPower: 0", "marketPower: 0\nforceMajeure: enforce"];
    expect(quantities(under(closure(""), always))).toEqual(all);
    expect(quantities(under(`${closure("")}, forceMajeure: suspend`, always))).toEqual([["north-west", 4]]);
  });
});
