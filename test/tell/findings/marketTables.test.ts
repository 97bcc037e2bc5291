import { describe, expect, it } from "vitest";
import { answer, answerText, marketAnswer } from "../../../src/tell/findings/index.ts";
import { replacementBlocks } from "../../../src/tell/findings/markets/replacementTable.ts";
import type { MarketAccount } from "../../../src/tell/findings/markets/marketAccount.ts";
import type { MarketScore, MarketYearResult } from "../../../src/results/index.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { marketAccount, SPEAKING } from "../charts/marketFixture.ts";
import { caseOf, words } from "./fixture.ts";

/** Columns of a terminal wide enough for every table. */
const WIDTH = 200;

/** A score that lets names of who gains in Japan be told. */
const SPEAKS: MarketScore = { ...SPEAKING, buyer: "japan" };

/** An account of a market in which some things were found. */
function accountOf(more: Partial<MarketYearResult>, score?: MarketScore): MarketAccount {
  const { score: _score, ...market } = marketAccount(more).market;
  return { ...marketAccount(more), market: score === undefined ? market : { ...market, score } };
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

describe("tables of markets", () => {
  it("say why a flow could not be split", () => {
    const notReplaced = [{ from: "us-lng", to: "china", failure: "Nobody sells." }];
    expect(answerText(replacementBlocks(accountOf({ notReplaced })), WIDTH)).toContain(
      "The change could not be split into steps, since a step in between has no equilibrium. Nobody sells.",
    );
  });

  it("give one stage without a reverse order, with its range, what was observed and the shares", () => {
    const { replacement } = marketResults().scenarios["shut"].markets!["lng"].years["2019"];
    const text = answerText(replacementBlocks(accountOf({ replacement: replacement! }, SPEAKS)), WIDTH);
    expect(onOneLine(text)).toContain(
      "Qatar → Japan changes from 8.00 to 3.00 bcm/year. Capacities, contracts and demand are those of the base year. “Observed” is what arrived in the year less what arrived in the base year, whatever the reason.",
    );
    expect(text).not.toContain("reverse order");
    expect(text).toMatch(/Qatar\s+−5\.00\s+−3\.00/u);
    expect(text).toMatch(/All purchases\s+−2\.00\s+\+1\.00/u);
    expect(text).toMatch(/Oman\s+\+2\.00 … \+4\.00/u);
    expect(text).toMatch(/Oman\s+100\s+100/u);
  });

  it("leave empty what was not observed of every seller of a row", () => {
    const [found] = marketResults().scenarios["shut"].markets!["lng"].years["2019"].replacement!;
    const observed = found.observed!.filter(({ node }) => node !== "oman");
    const text = answerText(replacementBlocks(accountOf({ replacement: [{ ...found, observed }] }, SPEAKS)), WIDTH);
    expect(text).toMatch(/Qatar\s+−5\.00\s+−3\.00/u);
    expect(text).toMatch(/All purchases\s+−2\.00\s*$/mu);
    expect(text).toMatch(/Oman\s+\+3\.00\s*$/mu);
  });

  it("give several stages with their sum, and the reverse order below", () => {
    const [found] = marketResults().scenarios["shut"].markets!["lng"].years["2019"].replacement!;
    const growth = { stage: "growth", own: 1, others: [{ node: "oman", change: 2 }], demand: 3 } as const;
    const two = { ...found, stages: [...found.stages, growth], reverse: [growth, ...found.reverse] };
    const text = answerText(replacementBlocks(accountOf({ replacement: [two] }, SPEAKS)), WIDTH);
    expect(text).toContain("Steps: policy → demand growth.");
    expect(text).toMatch(/Qatar\s+−5\.00\s+\+1\.00\s+−4\.00\s+−3\.00/u);
    expect(text).toContain("The same steps in reverse order: demand growth → policy.");
  });

  it("give names only where the market was nearer than rules that need no model, else the loss by old sales", () => {
    const year = (model: number) => ({
      year: 2018,
      sellers: 8,
      hit: 1,
      model,
      noChange: 30,
      byShare: 20,
      byShareSeen: 9,
    });
    const { replacement } = marketResults().scenarios["shut"].markets!["lng"].years["2019"];
    const [found] = replacement!;
    const told = (score?: MarketScore, language: "en" | "ru" = "en"): string => {
      const account = { ...accountOf({ replacement: replacement! }, score), words: words(language) };
      return onOneLine(answerText(replacementBlocks(account), WIDTH));
    };
    const score = (model: number, more: Partial<MarketScore> = {}): MarketScore => ({
      sigmas: [],
      stale: false,
      scenario: "x",
      buyer: found.to,
      fitted: [],
      years: [year(model)],
      ...more,
    });
    const named = told(score(15));
    expect(named).toContain(
      "The market was tried on 2018, under “x”: its forecast from the base year was off by 15.0 % of what Japan bought from the 8 sellers",
    );
    expect(named).toContain("Who bought from whom it was not given.");
    expect(named).toContain("Oman");
    for (const silent of [score(20), score(25), score(40)]) {
      expect(told(silent)).toContain("Who gains cannot be told from this market.");
      expect(told(silent)).not.toContain("Oman");
      expect(told(silent, "ru")).toContain("нельзя сказать, кто выигрывает");
    }
    for (const untried of [undefined, score(15, { fitted: [2018] }), score(15, { buyer: "nobody" })]) {
      expect(told(untried)).toContain("Who gains cannot be told from this market: its forecast of what Japan buys");
      expect(told(untried)).not.toContain("Oman");
    }
    expect(told(score(15, { years: [{ ...year(15), recalled: 2 }] }))).toContain(
      "The figures of 2018 are from memory, at least in part.",
    );
    expect(named).not.toContain("from memory");
    const unhit = { ...year(15), hit: 0, byShare: 30, byShareSeen: 30 };
    expect(told(score(15, { years: [unhit] }))).toContain("so there is no loss to share out by old sales.");
    expect(told(score(15, { years: [unhit] }))).toContain("Oman");
    const barelyHit = { ...year(35), byShare: 30, byShareSeen: 30 };
    expect(told(score(35, { years: [barelyHit] }))).toContain("the loss shared out by old sales by 30.0 %");
    expect(told(score(35, { years: [{ ...unhit, model: 35 }] }))).not.toContain("Oman");
    const possible = (byShare: number): MarketScore =>
      score(15, {
        sigmaRange: { low: 4, high: 20 },
        sigmas: [
          { sigma: 4, model: 18, byShare },
          { sigma: 32, model: 60, byShare: 1 },
        ],
      });
    expect(told(possible(19))).toContain("15.0 % (15.0 to 18.0 for σ, how readily buyers switch, from 4 to 20)");
    expect(told(possible(19))).toContain("Oman");
    expect(told(possible(17))).toContain("Who gains cannot be told from this market.");
    expect(told(possible(17))).not.toContain("Oman");
    const bought = told(score(15, { years: [{ ...year(15), withoutPurchases: 19 }] }));
    expect(bought).toContain("without these purchases it was off by 19.0 %");
    expect(named).not.toContain("before its figures were changed");
    for (const [language, text] of [
      ["en", "before its figures were changed"],
      ["ru", "до изменения его величин"],
    ] as const)
      expect(told(score(15, { stale: true }), language)).toContain(text);
  });

  it("put imports at risk by date into the answer, in both languages", () => {
    const english = answerText(answer(marketResults(), caseOf(), words()), WIDTH);
    expect(english).toMatch(/Chips\s+United States → China\s+16 May 2019\s+open\s+100\s+2018\s+7\.00 kt\/year/u);
    expect(english).toMatch(
      /South Korea → China\s+24 September 2018\s+1 June 2019\s+2\.5\s+2017\s+4\.00 kt\/year\s+9\.00/u,
    );
    const russian = answerText(answer(marketResults(), caseOf(), words("ru")), WIDTH);
    expect(russian).toContain("Импорт под угрозой по датам");
    expect(russian).toContain("без срока");
  });

  it("say which scenarios a row at risk stands under, where it does not under all of its market", () => {
    const { shut } = marketResults().scenarios;
    const chips = shut.markets!["chips"];
    const [row] = chips.importsAtRisk!;
    const ended = { ...chips, title: "Ended early", importsAtRisk: [{ ...row, to: "2019-06-01" }] };
    const kept = { ...chips, title: "Kept" };
    const scenarios = [shut, { ...shut, markets: { chips: kept } }, { ...shut, markets: { chips: ended } }];
    const results = { scenarios: Object.fromEntries(scenarios.map((each, at) => [`s${at}`, each])) };
    const english = onOneLine(answerText(answer(results, caseOf(), words()), WIDTH));
    expect(english).toContain("Chips, United States → China (until: open): not under “Ended early”.");
    expect(english).toContain("Chips, United States → China (until: 1 June 2019): only under “Ended early”.");
    expect(english).not.toContain("“Kept”");
    const russian = onOneLine(answerText(answer(results, caseOf(), words("ru")), WIDTH));
    expect(russian).toContain("Chips, США → Китай (до: 1 июня 2019 года): только в сценариях «Ended early».");
    const same = { scenarios: { s0: shut, s1: { ...shut, markets: { chips: kept } } } };
    expect(answerText(answer(same, caseOf(), words()), WIDTH)).not.toContain("under “");
  });
});

describe("the answer of a market", () => {
  const text = (
    change: (year: MarketYearResult) => MarketYearResult = (year) => year,
    language: "en" | "ru" = "en",
  ) => {
    const { years, ...market } = marketResults().scenarios["shut"].markets!["lng"];
    const result = change(years["2019"]);
    const account = { case: caseOf(), scenario: "Shut", year: "2019", market, result, words: words(language) };
    return answerText(marketAnswer(account), WIDTH);
  };

  it("says who is short by how much, whether the order holds, the price with its range and the detours with their cost", () => {
    const said = text();
    const read = onOneLine(said);
    expect(read).toContain(
      "Japan lacks 2.00 bcm/year (1.00 to 3.00), 20 % of what it would buy in this market, and pays 12.5 instead of 10.0 USD/MMBtu, 25 % more (10 to 40 %). What a buyer lacks is what it would buy in this market at its base price but does not get. The ranges cover 4 combinations of the uncertain figures.",
    );
    expect(read).toContain(
      "The order of the largest two is not settled. The most frequent one is Japan, China, in 3 of 4 combinations. Japan comes first in 3 of 4. Short of supply in every combination: Japan and China.",
    );
    expect(read).toContain(
      "What widens the range of the price in Japan most, over 4 combinations of the uncertain figures: capacity. The central estimate, 12.5 USD/MMBtu, assumes an elasticity of demand of −0.20 there.",
    );
    expect(read).toContain(
      "The route changes for 1 pair of seller and buyer. A voyage takes 1.50 more days. A unit costs 0.08 USD/MMBtu more, a cargo 0.28 million USD more. The largest flow is Oman → Japan: 2.00 bcm/year, malacca → lombok.",
    );
    expect(said).toMatch(/Japan, China\s+3\s+low capacity, high ease of moving flows/u);
    expect(said).toMatch(/China, Japan\s+1\s+nothing/u);
    expect(said).toMatch(/Oman → Japan\s+malacca → lombok\s+2\.00\s+1\.5\s+0\.080\s+0\.28\s+0\.21 … 0\.35/u);
  });

  it("tells a shorter way as fewer days and less cost, and several ways from less to more", () => {
    const [one] = marketResults().scenarios["shut"].markets!["lng"].years["2019"].detours;
    const way = (days: number) => ({
      ...one,
      extraDays: days,
      extraCost: { ...one.extraCost, value: days / 50 },
      extraPerCargo: { ...one.extraPerCargo!, value: days * 1e5 },
    });
    const told = (...days: readonly number[]): string =>
      onOneLine(text((year) => ({ ...year, detours: days.map(way) })));
    expect(told(-5.02)).toContain(
      "A voyage takes 5.02 fewer days. A unit costs 0.10 USD/MMBtu less, a cargo 0.50 million USD less.",
    );
    expect(told(-5, -2)).toContain("A voyage takes 2.00 to 5.00 fewer days. A unit costs 0.04 to 0.10 USD/MMBtu less");
    expect(told(-2, 5)).toContain(
      "A voyage takes from 2.00 fewer to 5.00 more days. A unit costs from 0.04 USD/MMBtu less to 0.10 USD/MMBtu more",
    );
  });

  it("tells corners in which nobody is short apart from orders of who is", () => {
    const { orders } = marketResults().scenarios["shut"].markets!["lng"].years["2019"].shortfallOrder!;
    const spare = { nodes: [], count: 7, where: {} };
    const within = (found: typeof orders, language: "en" | "ru" = "en"): string =>
      onOneLine(text((year) => ({ ...year, shortfallOrder: { stable: false, orders: found } }), language));
    const english = within([spare, ...orders]);
    expect(english).toContain(
      "The most frequent one is Japan, China, in 3 of 11 combinations. In 7 of 11 nobody is short of supply. Japan comes first in 3 of 11. Nobody is short of supply in every combination.",
    );
    const russian = within([spare, ...orders], "ru");
    expect(russian).toContain(
      "Чаще всего он такой: Япония, Китай — в 3 из 11 сочетаний. В 7 из 11 поставок хватает всем.",
    );
    const tied = orders.map((order) => ({ ...order, count: 2 }));
    expect(within(tied)).toContain(
      "Several are equally frequent, each in 2 of 4 combinations: Japan, China; China, Japan.",
    );
    expect(within(tied, "ru")).toContain("каждый в 2 из 4 сочетаний: Япония, Китай; Китай, Япония.");
    expect(within([spare])).not.toContain("The order of the largest");
    const alone = { ...orders[0], nodes: ["japan"] };
    expect(within([orders[0], { ...alone, count: 2 }])).toContain(
      "Short of supply, in how many of 5 combinations: Japan 5 and China 3.",
    );
    expect(within([orders[0], { ...alone, count: 2 }], "ru")).toContain(
      "Нехватка, в скольких из 5 сочетаний: Япония 5 и Китай 3.",
    );
    expect(within([alone, spare])).toContain("In 7 of 10 nobody is short of supply.");
    expect(within([alone, spare])).not.toContain("The order of the largest");
  });

  it("names in the overview the buyer that is short most, and that others are", () => {
    const { shut } = marketResults().scenarios;
    const { lng } = shut.markets!;
    const year = lng.years["2019"];
    const shortfalls = [...year.shortfalls, { ...year.shortfalls[0], node: "china", quantity: 1, before: 0 }];
    const markets = { lng: { ...lng, years: { "2019": { ...year, shortfalls } } } };
    const found = { scenarios: { shut: { ...shut, markets } } };
    const said = onOneLine(answerText(answer(found, caseOf(), words()), 4 * WIDTH));
    expect(said).toContain("Short of supply: the largest by volume");
    expect(said).toMatch(/Japan 2\.00 \(1\.00 … 3\.00\) bcm\/year; others too/u);
  });

  it("calls nobody short who lacks as much without the scenario", () => {
    const said = text((year) => ({
      ...year,
      shortfalls: year.shortfalls.map((each) => ({ ...each, before: each.quantity })),
    }));
    expect(said).toContain(
      "The scenario makes nobody shorter of supply by more than half a percent of what it would buy.",
    );
    expect(said).not.toContain("Who is short of supply, in order");
  });

  it("names places in the language of the answer, and the market's own in its words", () => {
    expect(onOneLine(text((year) => year, "ru"))).toContain(
      "Япония — не хватает 2,00 млрд м³/год (от 1,00 до 3,00), это 20 % желаемых закупок на этом рынке, цена 12,5 вместо 10,0 долл./млн БТЕ, выше на 25 % (от 10 до 40 %).",
    );
  });
});
