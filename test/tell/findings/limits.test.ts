import { describe, expect, it } from "vitest";
import { AS_IT_WAS, type MarketPolicy } from "../../../src/case/index.ts";
import { IDLE_POLICY } from "../../../src/case/markets/idlePolicy.ts";
import { answerText, type MarketAccount, marketAnswer } from "../../../src/tell/findings/index.ts";
import { wording } from "../../../src/base/wording/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { caseOf } from "./fixture.ts";

/** What a policy does, beside nothing. */
type Acts = Pick<MarketPolicy, "kind"> & Partial<typeof IDLE_POLICY>;

const FLOW = { unit: "bcm/year", from: "qatar", to: "china", route: "qatar>china:open" };
const STOPPED = [{ ...FLOW, before: 15, quantity: 0 }];
const MARKET = marketOf();
const CLOSED: Acts = { kind: "closure", chokepoint: "hormuz", closed: 1 };
const NOTHING = "Nothing is scarce";

/** What is said of what is scarce in a market in which a policy is in force. */
function told(policy: Acts, more: Partial<MarketYearResult> = {}, language: "en" | "ru" = "en"): string {
  const { years, ...market } = marketResults().scenarios["shut"].markets!["lng"];
  const account: MarketAccount = {
    case: { ...caseOf(), markets: [{ ...MARKET, commodity: market.commodity }] },
    scenario: "shut",
    does: { ...AS_IT_WAS, policies: [{ ...IDLE_POLICY, id: "act", title: "act", ...policy }] },
    year: "2019",
    market,
    result: { ...years["2019"], shadowPrices: [], flows: STOPPED, ...more },
    words: wording(language),
  };
  return answerText(marketAnswer(account), 200).replaceAll(/\s+/gu, " ");
}

const price = (more: Partial<MarketYearResult["shadowPrices"][number]>): MarketYearResult["shadowPrices"] => [
  { constraint: "australia", name: "Australia", kind: "capacity", value: 5, unit: "USD/MMBtu", ...more },
];

describe("what limits a market", () => {
  it("is a strait that the scenario shuts, though no price of it is known", () => {
    const text = told(CLOSED);
    expect(text).toContain("What is scarce: Hormuz (strait, canal or port, shut).");
    expect(text).not.toContain(NOTHING);
    expect(told(CLOSED, {}, "ru")).toContain("Что в дефиците: Hormuz (пролив, канал или порт; закрыто).");
  });

  it("is named before what is scarce, with the worth of each where it is known", () => {
    const worth = "What is scarce, and what one more unit of it would be worth";
    const text = told(CLOSED, { shadowPrices: price({}) });
    expect(text).toContain(`${worth}: Hormuz (strait, canal or port, shut); Australia (capacity) 5.00 USD/MMBtu.`);
    expect(text).toMatch(/Hormuz {1}strait, canal or port, shut Australia capacity 5\.00/u);
    const own = price({ constraint: "hormuz", name: "Strait of Hormuz", kind: "chokepoint" });
    expect(told(CLOSED, { shadowPrices: own })).toContain(
      `${worth}: Hormuz (strait, canal or port, shut) 5.00 USD/MMBtu.`,
    );
  });

  it.each<[string, Acts, Partial<MarketYearResult>]>([
    [
      "Qatar (capacity, shut)",
      { kind: "capacity", node: "qatar", capacity: 0 },
      { quantities: { qatar: { value: 0, before: 15, unit: FLOW.unit } } },
    ],
    ["Qatar → China (access, shut)", { kind: "access", suppliers: ["qatar"], markets: ["china"], access: 0 }, {}],
    ["Qatar → China (quota, shut)", { kind: "quota", suppliers: ["qatar"], markets: ["china"], quantity: 0 }, {}],
  ])("is %s where that carried goods before", (said, policy, more) => {
    expect(told(policy, more)).toContain(`What is scarce: ${said}.`);
    const still = { ...FLOW, before: 15, quantity: 15 };
    const sold = { quantities: { qatar: { value: 15, before: 15, unit: FLOW.unit } } };
    expect(told(policy, { flows: [still], ...sold })).toContain(NOTHING);
  });

  it("is no strait that is open in part, or that nothing passed before", () => {
    expect(told(CLOSED, { flows: [{ ...FLOW, before: 15, quantity: 4 }] })).toContain(NOTHING);
    expect(told(CLOSED, { flows: [{ ...FLOW, before: 15, quantity: 15, route: "qatar>china:other" }] })).toContain(
      NOTHING,
    );
  });

  it("is not said to be nothing where a trade has stopped", () => {
    expect(told({ ...CLOSED, closed: 0.5 })).not.toMatch(/(?:What|Nothing) is scarce[.,:]? /u);
    expect(told({ ...CLOSED, closed: 0.5 }, { flows: [{ ...FLOW, before: 15, quantity: 15 }] })).toContain(NOTHING);
  });
});
