import { describe, expect, it } from "vitest";
import { COMMODITY_UNITS, commodityFactor, priceParts } from "../../../src/base/units/index.ts";

/** The published factors have three or four digits. */
const PUBLISHED = 3;

describe("units of commodities", () => {
  it("1 bcm is 37.9 TBtu, 1 Mt LNG 1.36 bcm and 51.6 TBtu", () => {
    expect(commodityFactor("bcm/year", "TBtu/year")?.factor).toBeCloseTo(37.913, PUBLISHED);
    expect(commodityFactor("Mt LNG", "bcm")).toEqual({
      factor: 1.36,
      condition: "1 Mt LNG = 1.36 bcm, gas of 40 MJ/m³ gross at 15 °C",
    });
    expect(commodityFactor("Mt LNG", "TBtu")?.factor).toBeCloseTo(51.56, 2);
  });

  it("a volume of Russian operators counts by its heat", () => {
    expect(commodityFactor("bcm (20 °C)", "bcm")?.factor).toBeCloseTo(0.9325, 9);
  });

  it("there and back is where one was", () => {
    for (const from of COMMODITY_UNITS) {
      for (const to of COMMODITY_UNITS) {
        const there = commodityFactor(from, to);
        const back = commodityFactor(to, from);
        if (there === null || back === null) expect([there, back]).toEqual([null, null]);
        else expect(there.factor * back.factor).toBeCloseTo(1, 9);
      }
    }
  });

  it("what measures something else, or is unknown, has no factor", () => {
    expect(commodityFactor("Mt", "bcm")).toBeNull();
    expect(commodityFactor("bushels", "t")).toBeNull();
    expect(commodityFactor("bbl", "t")?.factor).toBeCloseTo(1 / 7.33, 9);
  });

  it("a price has a currency and a unit", () => {
    expect(priceParts("USD/t")).toEqual({ currency: "USD", per: "t" });
    expect(priceParts("dollars")).toBeNull();
  });
});
