import { describe, expect, it } from "vitest";
import { homeBars } from "../../../src/tell/charts/index.ts";
import { accountOf } from "../../../src/tell/findings/index.ts";
import { LANGUAGES, type Language } from "../../../src/base/wording/index.ts";
import type { Account } from "../../../src/tell/findings/index.ts";
import type { SectorResult } from "../../../src/results/index.ts";
import { caseOf, countryResult, equilibrium, rangeAround, results, SECTORS, words } from "../findings/fixture.ts";

const CREDIT = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };

/** Every sector moves by a tenth more than the one before, from −1 on; C26 has a range that reaches over zero. */
function account(language: Language = "en", factor = 1): Account {
  const codes = Object.keys(SECTORS);
  const sectors = Object.fromEntries(
    codes.map((code, at): [string, SectorResult] => {
      const quantityPercent = factor * (at / 10 - 1.05);
      const wide = code === "C26" ? 3 : 0.02;
      return [
        code,
        {
          quantityPercent,
          outputPercent: quantityPercent,
          valueAddedPercent: quantityPercent,
          labourShareBefore: 4,
          labourShare: 4,
          range: rangeAround(quantityPercent, factor * wide, factor * wide),
        },
      ];
    }),
  );
  const russia = countryResult(0.01, { labourMovedPercent: factor * 0.05, sectors });
  const { countries } = equilibrium();
  return accountOf(results({ countries: { ...countries, RUS: russia } }), caseOf(), "war", words(language))!;
}

const drawn = (told: Account, width = 760) => homeBars({ account: told, country: "RUS" }, { width, credit: CREDIT })!;

describe("the chart of a country at home", () => {
  it("has a computed finding as its title, in both languages", () => {
    expect(drawn(account()).title.replaceAll("\u202f", " ")).toBe(
      "Russia: output rises most in “Services, utilities”, by 1.2 %; 0.050 % of labour changes sector",
    );
    expect(drawn(account("ru")).title).toMatch(/^Россия: сильнее всего растёт выпуск в отрасли «Услуги/u);
    expect(drawn(account("en", 0)).title).toBe("Russia: no sector visibly grows or shrinks");
    expect(drawn(account("en", -1)).title).toContain("output falls most in “Services, utilities”");
  });

  it("draws every sector on a screen, and the ends on a phone", () => {
    for (const language of LANGUAGES) {
      const [screen, phone] = [drawn(account(language)), drawn(account(language), 350)];
      expect(screen.svg.match(/<rect /gu)).toHaveLength(Object.keys(SECTORS).length + 1);
      expect(phone.svg.match(/<rect /gu)).toHaveLength(12 + 1);
      for (const { svg } of [screen, phone]) expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    }
    expect(drawn(account(), 350).svg).toContain("… 11 more");
  });

  it("leaves a bar hollow where the variants disagree, and says so", () => {
    const { svg } = drawn(account());
    expect(svg.match(/fill="#ffffff" stroke=/gu)).toHaveLength(1);
    expect(svg).toContain("hollow");
  });

  it("keeps every mark inside the picture", () => {
    for (const width of [760, 350]) {
      const { svg } = drawn(account(), width);
      const ends = [...svg.matchAll(/ x[12]?="([\d.-]+)"/gu)].map(([, at]) => Number(at));
      for (const at of ends) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(width);
      }
    }
  });

  it("is absent where the results do not tell sectors", () => {
    expect(homeBars({ account: account(), country: "MEX" }, { width: 760, credit: CREDIT })).toBeNull();
  });
});
