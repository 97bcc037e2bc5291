import { expect, it } from "vitest";
import { accounts, economyIdentities, parseEconomy } from "../../../../src/data/packages/index.ts";
import { twoCountries, twoCountryEconomy } from "./twoCountries.ts";

it("adds flows, tariffs and use up to accounts", () => {
  const computed = accounts(twoCountryEconomy());
  expect(computed.grossOutput.of("GOODS", "AAA")).toBe(120);
  // Home sales 100, imports 30 with a tariff of 10 %.
  expect(computed.absorption.of("GOODS", "AAA")).toBe(133);
  expect(computed.valueAdded.of("GOODS", "AAA")).toBe(70);
  expect(computed.finalDemand.of("GOODS", "AAA")).toBe(73);
  expect([...computed.tariffRevenue]).toEqual([3, 0]);
  expect([...computed.deficits]).toEqual([10, -10]);
});

it("names every identity with its residual and unit", () => {
  const names = economyIdentities(twoCountryEconomy()).map(
    ({ name, residual, unit }) => `${name}: ${residual} ${unit}`,
  );
  expect(names).toEqual([
    "income of each country: value added + tariff revenue + deficit − final demand: 0 million USD",
    "world supply minus use: gross output + tariff revenue − inputs − final demand: 0 million USD",
    "sum of trade deficits: 0 million USD",
    "accounts.csv: gross output against flows: 0 million USD",
    "accounts.csv: value added against flows and use: 0 million USD",
    "accounts.csv: final demand against flows, tariffs and use: 0 million USD",
  ]);
});

it("shows how far printed accounts are rounded", () => {
  const files = twoCountries();
  files.set("accounts.csv", files.get("accounts.csv")!.replace("120,70,73", "120.0005,70,73"));
  const { economy } = parseEconomy(files, null);
  const gap = economyIdentities(economy!).find((each) => each.name.includes("gross output against"))!;
  expect(gap.residual).toBeCloseTo(0.0005, 9);
});
