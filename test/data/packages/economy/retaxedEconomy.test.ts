import fc from "fast-check";
import { expect, it } from "vitest";
import { accounts, economyIdentities, retaxedEconomy } from "../../../../src/data/packages/index.ts";
import { parameter } from "../../../../src/base/sets/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { twoCountryEconomy } from "./twoCountries.ts";

/** Million: two inputs of a sector are rounded to 0.001 each. */
const LAST_DIGITS = 0.0011;

it("keeps flows, output, deficits and value added under any tariffs, and spends what they bring", () => {
  const base = twoCountryEconomy();
  const old = accounts(base);
  const rate = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(rate, rate, rate, (first, second, third) => {
      const rates = Float64Array.of(0, first, second, 0, 0, third, 0.5, 0);
      const problems: Problem[] = [];
      const economy = retaxedEconomy(base, parameter(base.tariffs.sets, rates), problems);
      const now = accounts(economy);
      expect(problems).toEqual([]);
      expect(economy.flows.values).toEqual(base.flows.values);
      expect(now.deficits).toEqual(old.deficits);
      now.valueAdded.values.forEach((value, cell) =>
        expect(Math.abs(value - old.valueAdded.values[cell])).toBeLessThan(LAST_DIGITS),
      );
      expect(Math.min(...now.finalDemand.values)).toBeGreaterThan(0);
      for (const { residual } of economyIdentities(economy)) expect(residual).toBeLessThan(1e-9);
    }),
    { numRuns: 200, seed: 22 },
  );
});

it("leaves inputs as they are where no tariff moves", () => {
  const base = twoCountryEconomy();
  expect(retaxedEconomy(base, base.tariffs, []).use.values).toEqual(base.use.values);
});
