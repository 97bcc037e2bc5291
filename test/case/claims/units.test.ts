import { describe, expect, it } from "vitest";
import {
  dividedUnit,
  isAfter,
  measureTheSame,
  productUnit,
  referenceYear,
  unitOf,
  unitText,
} from "../../../src/case/index.ts";

describe("units of claims", () => {
  it.each([
    ["percent", {}, 0.01],
    ["%", {}, 0.01],
    ["percent of world sales", {}, 0.01],
    ["fraction", {}, 1],
    ["Mt", { t: 1 }, 1e6],
    ["million t", { t: 1 }, 1e6],
    ["thousand t/yr", { t: 1 }, 1e3],
    ["bcm/year", { bcm: 1 }, 1],
    ["billion USD", { USD: 1 }, 1e9],
    ["USD bn", { USD: 1 }, 1e9],
    ["thousand", { count: 1 }, 1e3],
    ["rank", { count: 1 }, 1],
    ["$/MMBtu", { USD: 1, MMBtu: -1 }, 1],
    ["billion constant 2021 USD", { "constant 2021 USD": 1 }, 1e9],
    ["scale -2..2", { scale: 1 }, 1],
  ])("%s is read", (text, powers, size) => {
    expect(unitOf(text)).toEqual({ powers, size });
  });

  it("of a ratio and a product cancel", () => {
    expect(dividedUnit(unitOf("Mt"), unitOf("kt"))).toEqual({ powers: {}, size: 1000 });
    expect(productUnit(unitOf("USD/t"), unitOf("Mt"))).toEqual({ powers: { USD: 1 }, size: 1e6 });
    expect(measureTheSame(unitOf("USD/t"), unitOf("thousand USD/Mt"))).toBe(true);
    expect(measureTheSame(unitOf("USD"), unitOf("constant 2021 USD"))).toBe(false);
  });

  it("are said in words", () => {
    const texts = ["fraction", "percent", "USD/t", "kt", "USD bn"].map((each) => unitText(unitOf(each)));
    expect(texts).toEqual(["a pure number", "percent", "USD/t", "thousand t", "billion USD"]);
    expect(unitText(productUnit(unitOf("t"), unitOf("t")))).toBe("t^2");
    expect(unitText(dividedUnit(unitOf("fraction"), unitOf("t")))).toBe("1/t");
    expect(unitText(dividedUnit(unitOf("percent"), unitOf("kt")))).toBe("0.00001 1/t");
    expect(unitText({ powers: {}, size: 7 })).toBe("7");
  });
});

describe("the reference year of a figure", () => {
  it.each([
    ["2019", 2019],
    ["2018/19", 2019],
    ["2014-2019", 2019],
    ["2014 – 2019", 2019],
    ["1999/00", 2000],
    ["2018-19", 2019],
    ["2017-07..2018-05", 2018],
    ["2017-07/2018-05", 2018],
    ["2017-07-06..2018-05-31", 2018],
    ["2018-07-06", 2018],
    ["2009-10", 2009],
    ["end of 2018", 2018],
    ["2018-13-45", NaN],
    ["2018/1990", 1990],
    ["2019-2", NaN],
    ["", NaN],
    ["planned", NaN],
  ])("%s is of %d", (text, year) => {
    expect(referenceYear(text)).toBe(year);
  });

  it.each([
    ["2019-01..2019-11", false],
    ["2019-06-02", false],
    ["2018-07..2019-07", false],
    ["2019-06-01", false],
    ["2019-06", false],
    ["2019-12", false],
    ["2019", false],
    ["2017-07..2018-05", false],
    ["2018/19", false],
    ["planned", false],
    ["2019/20", true],
    ["2020-01", true],
    ["2020-01-01", true],
    ["2019-07..2020-01", true],
    ["2020", true],
  ])("a figure of %s is of a year after 2019-06-01: %s", (year, isLater) => {
    expect(isAfter(year, "2019-06-01")).toBe(isLater);
  });
});
