import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/base/wording/index.ts";
import type { DrawsResult } from "../../../src/results/index.ts";
import { answer, shortAnswer } from "../../../src/tell/findings/index.ts";
import { drawnOf, drawsOf } from "../../results/drawnResults.ts";
import { caseOf, results, words } from "./fixture.ts";

const GAIN = drawsOf(drawnOf(0.005, 0.011, 1000));

function lineOf(draws: DrawsResult, language: Language = "en"): string {
  const found = shortAnswer(results({ draws }), caseOf(), words(language)).draws;
  return (found?.text ?? "").replaceAll(/[\u202f\u00a0]/g, " ");
}

describe("draws in words", () => {
  it("say where nine of ten lie, the sign, and what the spread comes from", () => {
    expect(lineOf(GAIN)).toBe(
      "The elasticities alone were drawn 1,000 times; these are no probabilities. Nine of ten draws put the change of real income of Russia at +0.005 to +0.011 %, the middle one at +0.008 %. It rises in all of them. 70 % of the variance goes with the choice of the elasticity set alone.",
    );
    expect(lineOf(GAIN, "ru")).toBe(
      "Эластичности меняли случайно 1000 раз; это не вероятности. В девяти расчётах из десяти изменение реального дохода России — от +0,005 до +0,011 %; середина — +0,008 %. Доход растёт во всех. От выбора набора эластичностей зависит 70 % дисперсии.",
    );
  });

  it("claim no sign where draws differ, and count those without an answer", () => {
    const open = drawsOf(drawnOf(-0.01, 0.02, 600, 990));
    expect(lineOf(open)).toContain(
      "It rises in 600 of them and falls in 390. 10 draws have no answer and are not counted.",
    );
    expect(lineOf(drawsOf(drawnOf(-0.3, -0.2, 0)))).toContain("It falls in all of them.");
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
