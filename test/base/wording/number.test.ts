import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  counted,
  dateText,
  decimalsFor,
  isLanguage,
  LANGUAGES,
  listText,
  MAX_DECIMALS,
  millionText,
  moneyText,
  numberText,
  percentText,
  pluralForm,
  rangeCell,
  rangeText,
  residualText,
} from "../../../src/base/wording/index.ts";

describe("numbers", () => {
  it.each([
    [1234567.891, "en", 2, "1,234,567.89"],
    [1234567.891, "ru", 2, "1\u202f234\u202f567,89"],
    [1234, "ru", 0, "1234"],
    [-12345, "ru", 0, "−12\u202f345"],
    [-0.5, "en", 1, "−0.5"],
    [1e21, "en", 0, "1e+21"],
  ] as const)("%d in %s with %d decimals reads %s", (value, language, decimals, text) => {
    expect(numberText(value, language, { decimals })).toBe(text);
  });

  it("absent is written as absent, never as zero", () => {
    for (const value of [null, NaN, Infinity]) {
      expect(numberText(value, "en", { decimals: 1 })).toBe("n/a");
      expect(numberText(value, "ru", { decimals: 1 })).toBe("н/д");
      expect(percentText(value, "en")).toBe("n/a");
      expect(moneyText(value, "USD", "ru")).toBe("н/д");
    }
    expect(residualText(NaN, "en")).toBe("n/a");
  });

  it("what rounds to zero carries no sign", () => {
    expect(numberText(-0.0001, "en", { decimals: 2, signed: true })).toBe("0.00");
    expect(numberText(0.0001, "ru", { decimals: 2, signed: true })).toBe("0,00");
  });

  it("a percentage has the digits that its range supports", () => {
    expect(percentText(0.0099, "en", { low: -0.0027, high: 0.046 })).toBe("+0.0099\u202f%");
    expect(percentText(0.0099, "ru", { low: -0.0027, high: 0.046 })).toBe("+0,0099\u202f%");
    expect(percentText(0.1873, "en", { low: 0.08, high: 0.39 })).toBe("+0.19\u202f%");
    expect(percentText(0.0003, "en", { low: -0.4, high: 0.5 })).toBe("0.000\u202f%");
    expect(percentText(-40.754, "en")).toBe("−41\u202f%");
  });

  it("no number deserves more than four decimals or fewer than none", () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (value, low, high) => {
        const decimals = decimalsFor(value, { low, high });
        expect(Number.isInteger(decimals) && decimals >= 0 && decimals <= MAX_DECIMALS).toBe(true);
      }),
    );
  });

  it("a range is written with both signs", () => {
    expect(rangeText({ low: -0.0027, high: 0.046 }, "en", 4)).toBe("−0.0027 to +0.0460\u202f%");
    expect(rangeText({ low: -0.0027, high: 0.046 }, "ru", 4)).toBe("от −0,0027 до +0,0460\u202f%");
    expect(rangeCell({ low: -0.0027, high: 0.046 }, "ru", 3)).toBe("−0,003 … +0,046");
  });

  it("a residual keeps its order of magnitude", () => {
    expect(residualText(-4.94e-7, "en")).toBe("−4.9e−7");
    expect(residualText(0.25, "ru")).toBe("2,5e−1");
    expect(residualText(12, "en")).toBe("1.2e1");
  });
});

describe("money", () => {
  it.each([
    [0.2, "en", "0.20\u202fmillion USD"],
    [12.34, "en", "12.3\u202fmillion USD"],
    [999.96, "en", "1.00\u202fbillion USD"],
    [41236.7, "en", "41.2\u202fbillion USD"],
    [41236.7, "ru", "41,2\u202fмлрд долл. США"],
    [76_000_000, "ru", "76,0\u202fтрлн долл. США"],
    [-1810, "en", "−1.81\u202fbillion USD"],
    [0, "en", "0.00\u202fmillion USD"],
  ] as const)("%d million in %s reads %s", (million, language, text) => {
    expect(moneyText(million, "USD", language)).toBe(text);
  });

  it("an unknown currency stays a code", () => {
    expect(millionText("CNY", "ru")).toBe("млн CNY");
    expect(millionText("constructor", "en")).toBe("million constructor");
    expect(moneyText(5, "EUR", "ru", { signed: true })).toBe("+5,00\u202fмлн евро");
  });
});

describe("dates, lists, plurals", () => {
  it("dates are in words, other text stays", () => {
    expect(dateText("2019-09-01", "en")).toBe("1 September 2019");
    expect(dateText("2020-02-14", "ru")).toBe("14 февраля 2020 года");
    expect(dateText("2020-13-01", "en")).toBe("2020-13-01");
    expect(dateText("soon", "en")).toBe("soon");
  });

  it("lists end with and", () => {
    expect(listText([], "en")).toBe("");
    expect(listText(["a"], "ru")).toBe("a");
    expect(listText(["a", "b", "c"], "ru")).toBe("a, b и c");
  });

  it("Russian counts in three forms", () => {
    const forms = { one: "решение", few: "решения", many: "решений" };
    expect([1, 2, 5, 11, 14, 21, 22, 25, 111, 0].map((count) => counted(count, forms, "ru"))).toEqual([
      "1 решение",
      "2 решения",
      "5 решений",
      "11 решений",
      "14 решений",
      "21 решение",
      "22 решения",
      "25 решений",
      "111 решений",
      "0 решений",
    ]);
    expect(pluralForm(1, "en")).toBe("one");
  });

  it("only known languages are languages", () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expect(isLanguage("fr")).toBe(false);
  });
});
