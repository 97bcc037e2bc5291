import { describe, expect, it } from "vitest";
import type { ClaimResult, QuantityResult } from "../../../../src/results/index.ts";
import { quantityWords } from "../../../../src/tell/findings/index.ts";
import { rangeSentences } from "../../../../src/tell/findings/claims/rangeSentences.ts";
import { valueText } from "../../../../src/tell/findings/claims/quantityWords.ts";
import { wording } from "../../../../src/base/wording/index.ts";

const WORDS = wording("en");

const quantity = (more: Partial<QuantityResult>): QuantityResult => ({
  name: "sales",
  value: 12.04,
  unit: "percent",
  operator: "gt",
  threshold: 5,
  thresholdOrigin: "author",
  margin: 7.04,
  verdict: "uncertain",
  decides: true,
  expression: "",
  ...more,
});

const ranged = (low: number, high: number, more: Partial<QuantityResult> = {}): string =>
  valueText(
    quantityWords(
      quantity({ range: { low, high, over: "15 solves", kind: "variants", count: 15, holding: 9 }, ...more }),
      WORDS,
    ),
    WORDS,
  );

describe("the ends of a range", () => {
  it("show on which side of the threshold they lie", () => {
    expect(ranged(4.675, 23.886)).toBe("12.0 %; 4.7 to 23.9 over 15 values");
    expect(ranged(4.975, 23.886)).toBe("12.04 %; 4.97 to 23.89 over 15 values");
    expect(ranged(4, 23.886)).toBe("12 %; 4 to 24 over 15 values");
    expect(ranged(5, 23.886)).toBe("12 %; 5 to 24 over 15 values");
  });

  it("show it of both bounds of a between, and of what an equality allows", () => {
    const between = { operator: "between", threshold: [5, 24], margin: 7.04 } as const;
    expect(ranged(8, 23.96, between)).toBe("12.04 %; 8.00 to 23.96 over 15 values");
    const equal = { operator: "eq", threshold: 12, tolerance: 0.5, margin: 0.46 } as const;
    expect(ranged(11.46, 14, equal)).toBe("12.04 %; 11.46 to 14.00 over 15 values");
  });

  it("of places are whole", () => {
    const place = { value: 2, unit: "rank", operator: "rank", threshold: 10, margin: -8 } as const;
    expect(ranged(1, 12, place)).toBe("2; 1 to 12 over 15 values");
  });

  it("keep their digits where none that is printed would tell", () => {
    expect(ranged(4.999999, 23.886)).toBe("12 %; 5 to 24 over 15 values");
  });
});

const GAPS: QuantityResult["rangeWithout"] = [
  { kind: "country-absent", base: "world-2014", of: ["KHM", "VNM"], solves: 1 },
  { kind: "not-per-solve", of: ["equilibrium.flows.after"], solves: 14 },
  { kind: "no-value", of: [], solves: 2 },
  { kind: "no-equilibrium", base: "world-2017", of: ["blp2023, none"], solves: 1 },
];

describe("what a range leaves out", () => {
  it("is told once for all quantities with the same", () => {
    const quantities = [
      quantity({ name: "sales", rangeWithout: GAPS }),
      quantity({ name: "gas", rangeWithout: GAPS.slice(0, 1) }),
    ];
    expect(rangeSentences({ quantities }, WORDS)).toEqual([
      "The range of “sales” and “gas” leaves out world-2014, which has no figure for Cambodia and Viet Nam (1 variant of the model).",
      "The range of “sales” is not known over 14 variants of the model, since only the central estimate keeps equilibrium.flows.after.",
      "The range of “sales” leaves out 2 variants of the model that give no value.",
      "The range of “sales” leaves out blp2023, balanced trade on world-2017: the model found no equilibrium.",
    ]);
  });

  it("names the first of many countries", () => {
    const of = ["AGO", "ARE", "ARG", "AUS", "AUT", "BEL"];
    const quantities = [quantity({ rangeWithout: [{ kind: "country-absent", base: "w2", of, solves: 1 }] })];
    expect(rangeSentences({ quantities }, WORDS)).toEqual([
      "The range of “sales” leaves out w2, which has no figure for Angola, the United Arab Emirates, Argentina, Australia and 2 more (1 variant of the model).",
    ]);
  });

  it("is told in Russian", () => {
    const one: Pick<ClaimResult, "quantities"> = { quantities: [quantity({ rangeWithout: GAPS })] };
    expect(rangeSentences(one, wording("ru"))).toEqual([
      "В диапазон величины «sales» не входит world-2014: там нет отдельных данных для следующих стран: Камбоджа и Вьетнам (1 вариант модели).",
      "Диапазон величины «sales» неизвестен (14 вариантов модели): только центральная оценка хранит equilibrium.flows.after.",
      "В диапазон величины «sales» не вошли варианты без значения (2 варианта модели).",
      "В диапазон величины «sales» не входит blp2023, торговля сбалансирована, world-2017: модель не нашла равновесия.",
    ]);
  });

  it("is said beside the value where there is no range at all", () => {
    const unknown = quantityWords(quantity({ rangeWithout: GAPS.slice(1, 2) }), WORDS);
    expect(valueText(unknown, WORDS)).toBe("12 %; range not known");
    expect(valueText(quantityWords(quantity({ rangeWithout: GAPS.slice(0, 1) }), WORDS), WORDS)).toBe("12 %");
  });
});
