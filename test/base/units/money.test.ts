import { expect, it } from "vitest";
import { fraction, millionsIn, percent } from "../../../src/base/units/index.ts";

it("converts money on the short scale, whatever the letter case and the order of words", () => {
  const units = ["USD", "thousand USD", "Million usd", "USD billion", "trillion USD", "million"];
  expect(units.map((unit) => millionsIn(unit, "USD"))).toEqual([1e-6, 1e-3, 1, 1e3, 1e6, 1]);
});

it("does not guess at other units", () => {
  const units = ["", "EUR", "million EUR", "tonnes", "milliard USD", "million billion USD", "USD USD USD", "__proto__"];
  expect(units.every((unit) => Number.isNaN(millionsIn(unit, "USD")))).toBe(true);
});

it("turns fractions into percent and back", () => {
  expect([percent(0.25), fraction(25)]).toEqual([25, 0.25]);
});
