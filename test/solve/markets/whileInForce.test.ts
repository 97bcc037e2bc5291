import { describe, expect, it } from "vitest";
import { type MarketPolicy, type MarketScenario, marketScenarios } from "../../../src/case/index.ts";
import { whileInForce } from "../../../src/models/markets/index.ts";
import { marketYear, settingOf } from "../../../src/solve/index.ts";
import { flagship } from "../../cases/flagship.ts";

/** Two solves of the same market agree to this, relative. */
const SAME = 1e-6;

function lng() {
  const input = flagship();
  const series = input.case.markets.find(({ name }) => name === "lng")!;
  const found = marketScenarios(input.case, series).find(({ scenario }) => scenario.id === "hormuz-closed")!;
  return { input, series, scenario: found.scenario };
}

function dated(policy: MarketPolicy, from: string | null, to: string | null): MarketPolicy {
  return { ...policy, id: `${policy.id} ${from}`, from, to };
}

function solvedWith(policies: (policy: MarketPolicy) => readonly MarketPolicy[]) {
  const { input, series, scenario } = lng();
  const own: MarketScenario = { ...scenario, id: "part", policies: policies(scenario.policies[0]) };
  return marketYear(input.case, series, 2020, settingOf(input.case, own, []), false).result;
}

describe("a scenario that holds for part of a year", () => {
  it("has the numbers of one that holds all year beside those averaged over the year", () => {
    const part = solvedWith((policy) => [dated(policy, "2020-01-01", "2020-03-31")]);
    const whole = solvedWith((policy) => [policy]);
    expect(whole.whileInForce).toBeUndefined();
    const found = part.whileInForce!;
    expect([found.from, found.days, found.daysOfYear, found.how]).toEqual(["2020-01-01", 90, 366, "shut"]);
    for (const node of ["japan", "china", "india"]) {
      expect(Math.abs(found.prices[node].value / whole.prices[node].value - 1)).toBeLessThan(SAME);
      expect(Math.abs(found.quantities[node].value / whole.quantities[node].value - 1)).toBeLessThan(SAME);
      expect(found.prices[node].before).toBe(part.prices[node].before);
      expect(part.prices[node].value).toBeLessThan(found.prices[node].value);
      expect(part.quantities[node].value).toBeGreaterThan(found.quantities[node].value);
    }
  });
});

describe("the days on which a scenario is in force", () => {
  const found = (policies: (policy: MarketPolicy) => readonly MarketPolicy[]) => {
    const { series, scenario } = lng();
    return whileInForce(series, 2020, { ...scenario, policies: policies(scenario.policies[0]) }, []);
  };

  it("are none where it holds all year, or on no day of the year", () => {
    expect(found((policy) => [policy])).toBeNull();
    expect(found((policy) => [dated(policy, "2019-01-01", "2021-06-01")])).toBeNull();
    expect(found((policy) => [dated(policy, "2019-01-01", "2019-06-01")])).toBeNull();
  });

  it("are those of most of its policies at once, in a row or not; on others less is in force", () => {
    const both = found((policy) => [
      dated(policy, "2020-02-01", "2020-07-01"),
      { ...dated(policy, "2020-06-01", null), closed: 0.5 },
    ])!;
    expect(both.days).toEqual({ from: "2020-06-01", days: 30, otherDays: 305, isShut: false });
    expect(both.scenario.policies.map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      [null, null],
    ]);
    const steps = found((policy) => [
      dated(policy, "2020-02-01", "2020-07-01"),
      dated(policy, "2020-08-01", "2020-10-01"),
    ])!;
    expect(steps.days).toEqual({ from: "2020-02-01", days: 151 + 61, otherDays: 0, isShut: true });
    expect(steps.scenario.policies).toHaveLength(1);
  });

  it("read measures that come with the scenario on one day, and leave others by their days", () => {
    const input = flagship();
    const series = input.case.markets.find(({ name }) => name === "lng")!;
    const { scenario, measures } = marketScenarios(input.case, series).find(
      (each) => each.scenario.id === "tariffs-and-ramp",
    )!;
    expect(whileInForce(series, 2019, scenario, measures)!.scenario.at).toBe("2019-06-01");
    expect(whileInForce(series, 2019, scenario, [])).toBeNull();
    expect(whileInForce(series, 2019, { ...scenario, at: "2019-01-01" }, measures)).toBeNull();
  });
});
