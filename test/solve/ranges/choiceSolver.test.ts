import { beforeAll, describe, expect, it } from "vitest";
import { baseFlows } from "../../../src/engines/equilibrium/index.ts";
import type { ChoiceResult } from "../../../src/results/index.ts";
import { chosenTariffs, newModels, type TariffQuestion, tariffEffects } from "../../../src/solve/index.ts";
import { choiceSolver } from "../../../src/solve/ranges/index.ts";
import { economyModel } from "../../../src/models/trade/index.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";
import { smallCase } from "../smallCase.ts";

const economy = shippedEconomy("world-2014");
const own = smallCase(economy);
const range = { ...own.case.economy.range, closures: [] };
const input = { ...own, case: { ...own.case, economy: { ...own.case.economy, range } } };
const [scenario] = input.case.scenarios;
const [country] = input.case.parties.third;
const ASKED = { on: [], by: null, objective: "welfare", least: null, most: null, isSearchedTwice: false } as const;

function choicesOf(countries: readonly string[]): readonly ChoiceResult[] {
  const { parts, solved, joined } = choiceSolver(input, {}, scenario, countries);
  return joined(parts.map(solved));
}

let choice: ChoiceResult;
beforeAll(() => {
  [choice] = choicesOf([country, "EU", "QAT"]) as [ChoiceResult];
});

describe("what a country could choose", () => {
  it("leaves out blocs and countries without data of their own", () => {
    expect(choicesOf(["EU", "QAT"])).toEqual([]);
    expect(choice.country).toBe(country);
  });

  it("names the country that it trades most goods with, both ways, and never what is left of the world", () => {
    const model = economyModel(economy, input.case.economy.elasticities);
    const flows = baseFlows(model);
    const trade = (other: string): number =>
      economy.sectors.labels.reduce(
        (sum, sector, j) =>
          model.isGoods[j] ? sum + flows.of(sector, country, other) + flows.of(sector, other, country) : sum,
        0,
      );
    const others = economy.countries.labels.filter((code, n) => code !== country && !economy.isResidual[n]);
    expect(others.toSorted((one, other) => trade(other) - trade(one))[0]).toBe(choice.rival);
  });

  it("has the rates and incomes of the searches, and the tariffs that matter most", () => {
    const { elasticities, closure } = input.case.economy;
    const ground = { input, scenario, models: newModels() };
    const found = (kind: TariffQuestion["kind"], countries: readonly string[]): object => {
      const game = chosenTariffs(ground, { ...ASKED, kind, countries, closure, elasticities });
      const [{ rates }] = game.choosers as [(typeof game.choosers)[number]];
      const income = game.countries.find((each) => each.country === country)!;
      return { afterPercent: rates[0]?.afterPercent, againstScenarioPercent: income.againstScenarioPercent };
    };
    expect(choice.alone).toMatchObject(found("optimal", [country]));
    expect(choice.war).toMatchObject(found("nash", [country, choice.rival]));
    expect(choice.agreed).toMatchObject(found("agreed", [country, choice.rival]));
    for (const { againstScenarioPercent, range: ends, unsettled } of [choice.alone!, choice.war!, choice.agreed!]) {
      const { low, high, count } = ends!.againstScenarioPercent;
      expect([count, unsettled]).toEqual([2, 0]);
      expect(againstScenarioPercent === low || againstScenarioPercent === high).toBe(true);
      expect(low).toBeLessThan(high);
    }
    expect(choice.alone?.range?.againstScenarioPercent).toMatchObject({ positive: 2 });
    const { pairs } = tariffEffects(input, {}, { scenario, country, most: 1 }).result;
    expect([choice.hurts, choice.helps]).toEqual([pairs.hurts[0], pairs.helps[0]]);
  });
});
