import { expect, it } from "vitest";
import type { QuantityResult } from "../../../../src/results/index.ts";
import { firmnessText, nearestFlipText } from "../../../../src/tell/findings/index.ts";
import { wording } from "../../../../src/base/wording/index.ts";
import { claimOf } from "../../../results/claimResults.ts";

const RANGE = { low: 1, high: 9, over: "3 solves", kind: "variants", count: 3, holding: 1 } as const;

const PRICE: QuantityResult = {
  name: "price",
  value: 7,
  range: RANGE,
  unit: "percent",
  operator: "gt",
  threshold: 5,
  thresholdOrigin: "author",
  margin: 2,
  verdict: "uncertain",
  decides: true,
  expression: "",
};
const { range: _range, ...UNVARIED } = PRICE;
const SALES: QuantityResult = { ...UNVARIED, name: "sales" };

function supported(quantities: readonly QuantityResult[], language: "en" | "ru" = "en"): string {
  return firmnessText(claimOf({ verdict: "uncertain", quantities: [...quantities] }), wording(language));
}

it("the variants that support a claim of one part are counted without its name, other readings beside", () => {
  expect(supported([PRICE])).toBe("1 of 3 variants of the model support it");
  expect(supported([PRICE, { ...SALES, value: 1, decides: false }])).toBe("1 of 3 variants of the model support it");
});

it("of several parts the one that the fewest support is named", () => {
  const more = { ...PRICE, name: "volume", range: { ...RANGE, holding: 2 } };
  expect(supported([more, PRICE, SALES])).toBe("price: 1 of 3 variants of the model support it");
  expect(supported([more, PRICE, SALES], "ru")).toBe("price: за — 1 из 3 вариантов модели");
  expect(supported([{ ...SALES, operator: "lt", value: 1 }, more])).toBe(
    "volume: 2 of 3 variants of the model support it",
  );
});

it.each<[string, Partial<QuantityResult>]>([
  ["has one value that is not as the claim says", { value: 1 }],
  ["lies above what it must be below", { operator: "lt" }],
  ["lies outside of its tolerance", { operator: "eq", threshold: 8, tolerance: 0.5 }],
  ["holds in none of its variants", { range: { ...RANGE, holding: 0 } }],
  ["is contradicted", { verdict: "contradicted", range: RANGE }],
])("no variants are said to support a claim of which another part %s", (_why, more) => {
  expect(supported([PRICE, { ...SALES, ...more }])).toBe("");
});

it("nothing is counted where two ends stand against each other, and draws that settle nothing say so", () => {
  const ends = { ...PRICE, range: { ...RANGE, over: "ends of fact imports" } };
  expect(supported([ends])).toBe("its range holds both answers");
  expect(supported([ends, SALES], "ru")).toBe("price: диапазон допускает оба ответа");
  const drawn = { ...RANGE, kind: "draws", over: "10000 draws of resolutions", count: 10_000, holding: 9_466 } as const;
  expect(supported([{ ...PRICE, range: { ...drawn, unsettled: true } }])).toBe(
    "9466 of 10000 resamples support it, too close to call",
  );
  expect(supported([{ ...PRICE, range: drawn }])).toBe("9466 of 10000 resamples support it");
});

it("where only the line of a word of size is near, that is said, and nothing is counted", () => {
  const near = { ...PRICE, size: "small", range: { ...RANGE, holding: 3 } };
  expect(supported([near])).toBe("nearer to our line than its range is wide");
  expect(supported([near], "ru")).toBe("до нашей границы ближе, чем широк разброс");
  const flip = nearestFlipText(claimOf({ verdict: "uncertain", quantities: [near] }), wording("en"));
  expect(flip).toBe("a narrower range, or another line");
  expect(supported([{ ...near, range: RANGE }])).toBe("1 of 3 variants of the model support it");
});
