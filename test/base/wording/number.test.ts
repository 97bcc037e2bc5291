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
  LEVEL_DIGITS,
  moneyText,
  rangedMoney,
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
    expect(moneyText(million, "USD", language, { digits: LEVEL_DIGITS })).toBe(text);
  });

  it("has two digits where it is no level", () => {
    expect(moneyText(44_004, "USD", "en")).toBe("44\u202fbillion USD");
    expect(moneyText(1799.1, "USD", "en")).toBe("1.8\u202fbillion USD");
  });

  it.each([
    [1799.1, 1449.9, 7182.9, "1.8 billion USD", "+1.4 to +7.2"],
    [90.4, -402, 272.8, "90 million USD", "−400 to +270"],
    [1799.1, 449.9, 12_340, "1.8 billion USD", "+0.4 to +12.3"],
    [8.4, -2.8, 21.4, "8.4 million USD", "−2.8 to +21.4"],
  ] as const)("%d (%d to %d) has two digits, and its ends as many decimals", (million, low, high, money, range) => {
    const told = rangedMoney(million, { low, high }, "USD", "en");
    expect([told.money.replace("\u202f", " "), told.range]).toEqual([money, range]);
  });

  it("never reads as an end of its range by rounding alone, and as that end where it is it", () => {
    const apart = rangedMoney(1042, { low: 1018, high: 2000 }, "USD", "en");
    expect([apart.money.replace("\u202f", " "), apart.range]).toEqual(["1.04 billion USD", "+1.02 to +2.00"]);
    const same = rangedMoney(1042, { low: 1042, high: 2000 }, "USD", "en");
    expect([same.money.replace("\u202f", " "), same.range]).toEqual(["1.0 billion USD", "+1.0 to +2.0"]);
  });

  it("has no end that reads as zero where the range does not reach zero", () => {
    expect(rangedMoney(1799, { low: 14, high: 2400 }, "USD", "en").range).toBe("+0.01 to +2.40");
    expect(rangedMoney(1799, { low: -14, high: 2400 }, "USD", "en").range).toBe("0.0 to +2.4");
  });

  it("an unknown currency stays a code", () => {
    expect(millionText("CNY", "ru")).toBe("млн CNY");
    expect(millionText("constructor", "en")).toBe("million constructor");
    expect(moneyText(5, "EUR", "ru", { signed: true })).toBe("+5,0\u202fмлн евро");
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

  it("a zero that carries the rounding of a solve is written as zero is", () => {
    const noise = { low: -3e-13, high: 5e-13 };
    expect([decimalsFor(2e-13, noise), decimalsFor(-4e-14)]).toEqual([decimalsFor(0), decimalsFor(0)]);
  });
});
