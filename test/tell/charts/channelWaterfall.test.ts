import { describe, expect, it } from "vitest";
import type { ChannelsResult } from "../../../src/results/index.ts";
import { channelWaterfall } from "../../../src/tell/charts/index.ts";
import { incomeParts } from "../../../src/tell/charts/trade/incomeParts.ts";
import { among, optionsOf, ranged, russia, textsOf } from "./tradeFixture.ts";

/** Channels whose sales to China and to others are of one price. */
function channelsOf(cheaperImports: number, price: number, more: Partial<ChannelsResult> = {}): ChannelsResult {
  const sales = {
    CHN: { price: price / 4, quantityPercent: -2 },
    others: { price: (3 * price) / 4, quantityPercent: 1 },
  };
  return { cheaperImports, sales, tradeCosts: 0, transfers: 0, sum: cheaperImports + price, ...more };
}

function titleOf(value: number, spread: number, channels: ChannelsResult): string {
  const countries = { CHN: ranged(-0.2, 0.1, 0.1), RUS: ranged(value, spread, spread) };
  return channelWaterfall(among(countries, { channels: { RUS: channels } }), optionsOf())!.title;
}

describe("the waterfall of channels", () => {
  it("says in its title what helps and what hurts, and which weighs more only where that is settled", () => {
    expect(titleOf(0.05, 0.01, channelsOf(0.08, -0.03))).toBe(
      "Russia gains more from cheaper imports than it loses through lower prices for its sales",
    );
    expect(titleOf(-0.05, 0.01, channelsOf(0.03, -0.08))).toBe(
      "Russia loses more through lower prices for its sales than it gains from cheaper imports",
    );
    expect(titleOf(0.05, 0.1, channelsOf(0.08, -0.03))).toBe(
      "Russia gains from cheaper imports and loses through lower prices for its sales; which weighs more is uncertain",
    );
  });

  it("names the stronger first where all push in one direction", () => {
    expect(titleOf(0.05, 0.01, channelsOf(0.02, 0.03))).toBe(
      "Russia gains from better prices for its sales and cheaper imports",
    );
    expect(titleOf(-0.05, 0.1, channelsOf(-0.05, 0))).toBe(
      "Russia loses through dearer imports in the central estimate; over the range the sign is uncertain",
    );
  });

  it("has parts that add up to the change of real income, whatever its size", () => {
    for (const value of [0.01, -8, 12]) {
      const log = 100 * Math.log1p(value / 100);
      const channels = channelsOf(log * 2, -log);
      const { account } = among({ RUS: ranged(value, 1, 1) }, { channels: { RUS: channels } });
      const { parts, sum } = incomeParts(account, "RUS")!;
      expect(sum).toBe(value);
      expect(parts.reduce((total, part) => total + part.value, 0)).toBeCloseTo(value, 12);
    }
  });

  it("leaves out what the unit of a held deficit does by itself, as the headline does", () => {
    const log = 100 * Math.log1p(0.23 / 100);
    const channels = channelsOf(0.02, 0.01, { transfers: log - 0.03, sum: log });
    const held = { ...ranged(0.23, 0.1, 0.1), revaluationPercent: 0.19, withoutRevaluationPercent: 0.04 };
    const { account } = among({ RUS: held }, { channels: { RUS: channels } });
    const { parts, sum } = incomeParts(account, "RUS")!;
    expect(sum).toBe(0.04);
    expect(parts.reduce((total, part) => total + part.value, 0)).toBeCloseTo(sum, 12);
  });

  it("shows no part that is nothing, and has every other in its table", () => {
    const chart = channelWaterfall(russia(), optionsOf())!;
    expect(textsOf(chart.svg)).not.toContain("Costs of trade, closed borders");
    expect(chart.table.rows.map(([name]) => name)).toEqual([
      "Cheaper imports",
      "Prices of sales to the United States",
      "Prices of sales to China",
      "Prices of sales to others",
      "Money behind the trade balance",
      "Change of real income",
    ]);
  });

  it("says that the split depends on what prices are compared with, in both languages", () => {
    const said = (language: "en" | "ru"): string =>
      textsOf(channelWaterfall(russia({}, language), optionsOf())!.svg).join(" ");
    expect(said("en")).toContain("depends on what prices are compared with");
    expect(said("ru")).toContain("зависит от того, с чем сравнивают цены");
  });

  it("there is none where the results do not say the parts", () => {
    const { account, country } = russia();
    const { channels: _, ...equilibrium } = account.equilibrium;
    expect(channelWaterfall({ account: { ...account, equilibrium }, country }, optionsOf())).toBeNull();
  });
});
