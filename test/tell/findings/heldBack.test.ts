import { describe, expect, it } from "vitest";
import type { MarketAccount } from "../../../src/tell/findings/index.ts";
import { heldBackTexts } from "../../../src/tell/findings/markets/heldBack.ts";
import { shortAtPrice } from "../../../src/tell/findings/markets/shortAtPrice.ts";
import { wording } from "../../../src/base/wording/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { caseOf } from "./fixture.ts";

const THIN = /[\u202F\u00A0]/gu;
const UNIT = "USD/MMBtu";

/** A market of the example, with a buyer in the Gulf that ships reach without passing the strait. */
function accountOf(change: Partial<MarketYearResult>): MarketAccount {
  const { years, ...market } = marketResults().scenarios["shut"].markets!["lng"];
  const series = { ...marketOf(), commodity: market.commodity };
  const flow = { unit: "bcm/year", from: "qatar" };
  const result: MarketYearResult = {
    ...years["2019"],
    flows: [
      { ...flow, to: "china", route: "qatar>china:open", before: 15, quantity: 4 },
      { ...flow, to: "kuwait", route: "qatar>kuwait:gulf", before: 2, quantity: 3 },
    ],
    prices: {
      qatar: { before: 6, value: 3, unit: UNIT },
      kuwait: { before: 7, value: 4, unit: UNIT },
      china: { before: 8, value: 10, unit: UNIT },
    },
    shadowPrices: [{ constraint: "hormuz", name: "Strait of Hormuz", kind: "chokepoint", value: 5, unit: UNIT }],
    ...change,
  };
  const words = wording("en", { countries: {}, sectors: {}, places: { hormuz: "the Strait of Hormuz" } });
  return { case: { ...caseOf(), markets: [series] }, scenario: "shut", year: "2019", market, result, words };
}

const said = (change: Partial<MarketYearResult>): readonly string[] =>
  heldBackTexts(accountOf(change)).map((text) => text.replaceAll(THIN, " "));

describe("why prices fall", () => {
  it("is said where goods cannot get out through a strait that binds, of its sellers and of who buys on their side", () => {
    expect(said({})).toEqual([
      "Some prices fall because goods cannot get out through the Strait of Hormuz: Qatar sells at 3.00 instead of 6.00 USD/MMBtu, 50 % less; Kuwait buys on the same side and pays 4.00 instead of 7.00 USD/MMBtu, 43 % less.",
    ]);
  });

  it("is said of a strait that nothing passes any more", () => {
    const [through, near] = accountOf({}).result.flows;
    expect(said({ shadowPrices: [], flows: [{ ...through, quantity: 0 }, near] })).toHaveLength(1);
  });

  it("is said of the strait that a seller has behind most of its routes, where another one on some of them is shut too", () => {
    const { result, ...account } = accountOf({});
    const [series] = account.case.markets;
    const [{ supplier: _s, market: _m, route: _r, through: _t, ...way }] = series.routes;
    const routeTo = (market: string, through: readonly string[]) => ({
      ...way,
      supplier: "qatar",
      market,
      route: "open",
      through,
    });
    const routes = [routeTo("china", ["hormuz", "malacca"]), routeTo("japan", ["hormuz"]), routeTo("kuwait", [])];
    const places = { hormuz: "the Strait of Hormuz", malacca: "the Strait of Malacca" };
    const told = (through: typeof routes): readonly string[] =>
      heldBackTexts({
        ...account,
        words: wording("en", { countries: {}, sectors: {}, places }),
        case: { ...account.case, markets: [{ ...series, routes: through }] },
        result: {
          ...result,
          shadowPrices: [],
          flows: [
            { ...result.flows[0], quantity: 0 },
            { ...result.flows[1], route: "qatar>kuwait:open" },
          ],
        },
      }).map((text) => /the Strait of \w+/u.exec(text)![0]);
    expect(told(routes)).toEqual(["the Strait of Hormuz"]);
    expect(told(routes.slice(0, 1))).toEqual(["the Strait of Hormuz", "the Strait of Malacca"]);
  });

  it("names no price of a seller that sells nothing, and is not said where nobody else is left", () => {
    const [through, near] = accountOf({}).result.flows;
    const quantities = { qatar: { before: 17, value: 0, unit: "bcm/year" } };
    expect(said({ quantities })).toEqual([
      "Some prices fall because goods cannot get out through the Strait of Hormuz: Kuwait buys on the same side and pays 4.00 instead of 7.00 USD/MMBtu, 43 % less.",
    ]);
    expect(
      said({
        quantities,
        flows: [
          { ...through, quantity: 0 },
          { ...near, quantity: 0 },
        ],
      }),
    ).toEqual([]);
  });

  it("is not said where nothing binds, nothing is held back, or the price may as well rise", () => {
    const { flows, prices } = accountOf({}).result;
    expect(said({ shadowPrices: [] })).toEqual([]);
    expect(said({ flows: flows.map((flow) => ({ ...flow, quantity: flow.before })) })).toEqual([]);
    const range = { low: 2, high: 7, over: "ends", count: 4 };
    expect(
      said({ prices: { ...prices, qatar: { ...prices["qatar"], range, changePercent: { low: -67, high: 17 } } } }),
    ).toEqual([]);
  });
});

describe("who is short and at what price", () => {
  const short = (node: string, quantity: number, percent: number) => ({
    node,
    quantity,
    percent,
    before: 0,
    unit: "bcm/year",
  });

  it("names the largest by volume and by share of demand, and counts the rest", () => {
    const shortfalls = [
      short("china", 9, 3),
      short("india", 8, 5),
      short("japan", 7, 2),
      short("pakistan", 2, 14),
      short("kuwait", 1, 57),
      short("italy", 0.5, 1.5),
    ];
    const text = shortAtPrice(accountOf({ shortfalls })).join(" ").replaceAll(THIN, " ");
    expect(text).toBe(
      "Largest by volume: China lacks 9.00 bcm/year, 3.0 % of what it would buy in this market, and pays 10.0 instead of 8.00 USD/MMBtu, 25 % more; India lacks 8.00 bcm/year, 5.0 % of what it would buy in this market. Largest by share of what each would buy: Kuwait lacks 1.00 bcm/year, 57 % of what it would buy in this market, and pays 4.00 instead of 7.00 USD/MMBtu, 43 % less; Pakistan lacks 2.00 bcm/year, 14 % of what it would buy in this market. Other buyers are short of supply too.",
    );
  });

  it("names each once where all are few, and where the order by share is that by volume", () => {
    expect(shortAtPrice(accountOf({ shortfalls: [short("china", 9, 3)] }))).toHaveLength(1);
    const falling = ["china", "india", "japan", "pakistan", "kuwait"].map((id, at) => short(id, 9 - at, 30 - at));
    const [first, ...rest] = shortAtPrice(accountOf({ shortfalls: falling }));
    expect(first?.match(/lacks/gu)).toHaveLength(4);
    expect(rest).toEqual(["Other buyers are short of supply too."]);
  });

  it("tells no price that moves most of a buyer that gets nothing with or without the scenario", () => {
    const concentration = ["china", "kuwait"].map((node) => ({ node, suppliers: 1, suppliersBefore: 1 }));
    const unserved = { ...short("kuwait", 5, 100), before: 5 };
    const [, moved] = shortAtPrice(accountOf({ shortfalls: [unserved], concentration }));
    expect(moved).toMatch(/^The price that moves most: China pays/u);
  });

  it("tells the price that moves most where nobody is short", () => {
    const concentration = [{ node: "china", suppliers: 1, suppliersBefore: 1 }];
    const [none, moved] = shortAtPrice(accountOf({ shortfalls: [], concentration }));
    expect(none).toBe("The scenario makes nobody shorter of supply by more than half a percent of what it would buy.");
    expect(moved?.replaceAll(THIN, " ")).toBe(
      "The price that moves most: China pays 10.0 instead of 8.00 USD/MMBtu, 25 % more.",
    );
  });
});
