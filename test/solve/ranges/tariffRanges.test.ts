import { describe, expect, it } from "vitest";
import { gameSettings, withTariffRanges } from "../../../src/solve/ranges/tariffRanges.ts";
import { tariffGame } from "../../results/tradeResults.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";
import { smallCase } from "../smallCase.ts";

const input = smallCase(shippedEconomy("world-2014"));
const centre = tariffGame({ rate: 20, income: 0.1, scenario: "war" });
const settled = {
  elasticities: "blp2023",
  closure: "fixed:world",
  game: tariffGame({ rate: 30, income: -0.2, scenario: "war" }),
  failure: null,
} as const;
const lost = { elasticities: "theta_check", closure: "none", game: null, failure: "The search stopped." } as const;

describe("ranges of tariffs that countries would choose", () => {
  it("vary one thing at a time from the centre, which is played once", () => {
    expect(gameSettings(input.case, { elasticities: "theta_check", closure: "fixed:world" })).toEqual([
      { elasticities: "blp2023", closure: "fixed:world" },
      { elasticities: "theta_check", closure: "none" },
    ]);
    expect(gameSettings(input.case, { elasticities: "other", closure: "own" })).toEqual([
      { elasticities: "theta_check", closure: "own" },
      { elasticities: "blp2023", closure: "own" },
      { elasticities: "other", closure: "fixed:world" },
      { elasticities: "other", closure: "none" },
    ]);
  });

  it("hold the games that settled; one that did not is counted and keeps its reason", () => {
    const { choosers, countries, variants } = withTariffRanges(input, centre, [settled, lost]);
    const over =
      "2 elasticity sets at fixed:world, 2 closures at theta_check, on world-2014: 2 games (1 without an answer)";
    expect(choosers[0].rates[0].range?.afterPercent).toEqual({ low: 20, high: 30, over, positive: 2, count: 2 });
    expect(countries[0].range?.againstScenarioPercent).toEqual({ low: -0.2, high: 0.1, over, positive: 1, count: 2 });
    expect(variants).toEqual([
      { elasticities: "blp2023", closure: "fixed:world", ratesPercent: [[30]] },
      { elasticities: "theta_check", closure: "none", ratesPercent: [], failure: "The search stopped." },
    ]);
  });

  it("are none where no other game settled, or none was played", () => {
    const alone = withTariffRanges(input, centre, [lost]);
    expect(alone.choosers).toEqual(centre.choosers);
    expect(alone.countries).toEqual(centre.countries);
    expect(alone.variants).toHaveLength(1);
    expect(withTariffRanges(input, centre, [])).toEqual(centre);
  });
});
