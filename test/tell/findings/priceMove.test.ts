import { describe, expect, it } from "vitest";
import { wording } from "../../../src/base/wording/index.ts";
import type { PriceResult } from "../../../src/results/index.ts";
import { priceMove, priceMoveText } from "../../../src/tell/findings/markets/priceMove.ts";

const price = (value: number, low: number, high: number): PriceResult => ({
  before: 384,
  value,
  unit: "USD/t",
  range: { low: 1, high: 1000, over: "ends", count: 2 },
  changePercent: { low: 100 * (low / 384 - 1), high: 100 * (high / 384 - 1) },
});
const told = (found: PriceResult, language: "en" | "ru" = "en"): string =>
  priceMoveText({ words: wording(language) }, priceMove(found)!, found).replaceAll(/[\u202f\u00a0]/gu, " ");

describe("a change of a price in words", () => {
  it("is not about the same where the range holds a rise and a fall that are seen", () => {
    expect(priceMove(price(397, 383, 612))!.direction).toBe("either");
    expect(told(price(397, 383, 612))).toMatch(
      /^more or less, which is not settled \(−0\.\S* to \+59\S* %\): 397 instead of 384 USD\/t$/u,
    );
    expect(told(price(397, 383, 612), "ru")).toContain("может быть и выше, и ниже");
  });

  it("says that it is not settled whether a price changes that is as before but at corners", () => {
    expect(priceMove(price(384, 326, 392))!.direction).toBe("corners");
    expect(told(price(384, 384, 392))).toBe(
      "as before in the central estimate, 384 USD/t, but whether that changes is not settled (0.0 to +2.1 %)",
    );
    expect(told(price(384, 326, 392), "ru")).toContain("изменится ли она, сказать нельзя (от −15 до +2 %)");
  });

  it("has a direction where the other is too small to be seen", () => {
    expect(priceMove(price(397, 384 - 1e-7, 612))!.direction).toBe("more");
  });

  it("has no visible change where nothing is seen at either end, whatever the range of the level", () => {
    expect(priceMove(price(384, 384, 384))!.direction).toBe("open");
    expect(told(price(384, 384, 384))).toBe("as before, with no visible change: 384 USD/t");
  });

  it("has a direction where both ends agree", () => {
    expect(priceMove(price(400, 390, 410))!.direction).toBe("more");
    expect(priceMove(price(370, 360, 380))!.direction).toBe("less");
  });
});
