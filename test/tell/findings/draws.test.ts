import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/base/wording/index.ts";
import type { DrawsResult, MarketDrawsResult, Results } from "../../../src/results/index.ts";
import { answer, shortAnswer } from "../../../src/tell/findings/index.ts";
import { drawnOf, drawsOf } from "../../results/drawnResults.ts";
import { marketOf, marketYearOf } from "../../results/marketResults.ts";
import { caseOf, results, words } from "./fixture.ts";

const GAIN = drawsOf(drawnOf(0.005, 0.011, 1000));

function lineOf(draws: DrawsResult, language: Language = "en"): string {
  const found = shortAnswer(results({ draws }), caseOf(), words(language)).draws;
  return (found?.text ?? "").replaceAll(/[\u202f\u00a0]/g, " ");
}

describe("draws in words", () => {
  it("say where nine of ten lie, the sign, and what the spread comes from", () => {
    expect(lineOf(GAIN)).toBe(
      "Trade was solved with 1,000 draws of its elasticities, all with trade balances held fixed, measured in world income; these are not probabilities. The headline takes the central elasticity set alone. The draws take all 2, so the middle of the draws differs from the headline. Nine of ten draws put the change of real income of Russia at +0.005 to +0.011 %, the middle one at +0.008 %. It rises in all of them. 70 % of the variance goes with the choice of the elasticity set alone.",
    );
    expect(lineOf(GAIN, "ru")).toBe(
      "Расчётов торговли со случайными эластичностями: 1000; во всех торговые балансы закреплены, в долях мирового дохода; это не вероятности. Основной ответ берёт только основной набор, эти расчёты — все наборы (их 2), поэтому середина расчётов отличается от основного ответа. В девяти расчётах из десяти изменение реального дохода России — от +0,005 до +0,011 %; середина — +0,008 %. Доход растёт во всех. От выбора набора эластичностей зависит 70 % дисперсии.",
    );
  });

  it("claim no sign where draws differ, and count those without an answer", () => {
    const open = drawsOf(drawnOf(-0.01, 0.02, 600, 990));
    expect(lineOf(open)).toContain(
      "It rises in 600 of them and falls in 390. 10 draws have no answer and are not counted.",
    );
    expect(lineOf(drawsOf(drawnOf(-0.3, -0.2, 0)))).toContain("It falls in all of them.");
  });

  it("say of an effect that is too small to see that no change is visible, without signs and sources", () => {
    const unseen = drawsOf(drawnOf(-0.00001, 0.00002, 600));
    expect(lineOf(unseen)).toMatch(/Nine of ten draws show no visible change of real income of Russia\.$/u);
    expect(lineOf(unseen, "ru")).toMatch(/реальный доход России заметно не меняется\.$/u);
  });

  it("name no source that chance could give", () => {
    const few = drawsOf(drawnOf(0.005, 0.011, 20, 20), { draws: 20 });
    const [first, ...others] = few.told["RUS"].inputs;
    const told = { RUS: { ...few.told["RUS"], inputs: [{ ...first, firstOrder: 0.4 }, ...others] } };
    expect(lineOf({ ...few, told })).not.toContain("variance");
  });

  it("stand in tables: outcomes, what the spread comes from, each set; nothing where nothing was drawn", () => {
    const blocks = answer(results({ draws: GAIN }), caseOf(), words());
    const tables = blocks.flatMap((block) => (block.kind === "table" && block.id.startsWith("draws") ? [block] : []));
    expect(tables.map(({ id }) => id)).toEqual(["draws", "draws-inputs-RUS", "draws-sets-RUS"]);
    const [outcomes, inputs, sets] = tables.map(({ rows }) => rows);
    expect(outcomes.map(([title]) => title)).toEqual([
      "Real income of Russia",
      "Real income of China",
      "Real income of the United States",
      "Sales of Russia to China",
    ]);
    expect(outcomes[0].slice(1)).toEqual(["+0.005", "+0.008", "+0.011", "1,000 of 1,000"]);
    expect(inputs.map(([title, share]) => [title, share])).toEqual([
      ["The choice of the elasticity set", "70"],
      ["The estimate for “Chemicals”", "5"],
    ]);
    expect(sets).toHaveLength(2);
    const plain = answer(results(), caseOf(), words());
    expect(plain.some((block) => block.kind === "table" && block.id.startsWith("draws"))).toBe(false);
    expect(shortAnswer(results(), caseOf(), words()).draws).toBeNull();
  });
});

describe("draws of markets in words", () => {
  const price = {
    kind: "price",
    from: null,
    to: "china",
    unit: "percent",
    centre: 6.6,
    low: 5.5,
    middle: 6.8,
    high: 8.8,
    positive: 990,
    count: 995,
    inputs: [
      { parameter: "flow inertia", node: null, firstOrder: 0.6, low: 5.8, high: 7.2 },
      { parameter: "capacity", node: "russia", firstOrder: 0.5, low: 6.6, high: 6.6 },
      { parameter: "elasticity of supply", node: "usa", firstOrder: 0.2, low: 5.9, high: 7.3 },
    ],
  } as const;
  const draws: MarketDrawsResult = {
    draws: 1000,
    seed: 1,
    shared: 0.5,
    recalled: 1,
    kinds: [{ parameter: "elasticity of supply", figures: 24, assumed: 20 }],
    failures: [{ code: "E620", count: 5 }],
    outcomes: [
      price,
      { ...price, kind: "purchases", unit: "Mt/year", centre: -1.5, low: -2.3, middle: -1.4, high: -0.7, inputs: [] },
      { ...price, kind: "sales", from: "russia", unit: "Mt/year", centre: 0.09, low: 0.05, middle: 0.09, high: 0.15 },
    ],
  };
  const year = marketYearOf({
    prices: { china: { value: 106.6, before: 100, unit: "USD/t" } },
    concentration: [{ node: "china", suppliers: null, suppliersBefore: null }],
    draws,
  });
  const soybeans = marketOf({ title: "Duty", commodity: "Soybeans", years: { "2019": year } });
  const drawn: Results = {
    scenarios: { duty: { title: "", at: "2019-09-01", measures: [], status: "ok", markets: { soybeans } } },
  };

  it("say where nine of ten prices lie, in how many they rise, and how many have no answer", () => {
    const line = (language: Language): string =>
      (shortAnswer(drawn, caseOf(), words(language)).draws?.text ?? "").replaceAll(/[\u202f\u00a0]/g, " ");
    expect(line("en")).toBe(
      "Markets were solved with 1,000 draws of their figures. Nine of ten draws change the price of soybeans in China by +5.5 to +8.8 %, the middle one by +6.8 %. It rises in 990 of 995. 5 draws have no answer and are not counted.",
    );
    expect(line("ru")).toContain("середина — +6,8 %. Цена растёт в 990 из 995. Без ответа остались и не учтены: 5.");
  });

  it("stand in tables with what is assumed, and name nothing that does not move the price", () => {
    const tables = answer(drawn, caseOf(), words()).flatMap((block) =>
      block.kind === "table" && block.id.startsWith("market-draws") ? [block] : [],
    );
    const [outcomes, inputs] = tables;
    expect(tables).toHaveLength(2);
    expect(outcomes.rows.map((row) => row.join(" | "))).toEqual([
      "Price in China, % | +6.6 | +5.5 | +6.8 | +8.8 | 990 of 995",
      "Purchases of China, Mt/year | −1.5 | −2.3 | −1.4 | −0.7 | 990 of 995",
      "Russia → China, Mt/year | +0.09 | +0.05 | +0.09 | +0.15 | 990 of 995",
    ]);
    expect(outcomes.notes.join(" ")).toContain("No source says the ends of 20 of 24 figures");
    expect(inputs.rows.map(([title]) => title)).toEqual([
      "Ease of moving flows: error shared by all",
      "Elasticity of supply: United States alone",
    ]);
  });
});
