import { describe, expect, it } from "vitest";
import { basePolicy } from "../src/engines/equilibrium/index.ts";
import { warPolicy } from "./warPolicy.ts";
import { worldsOf2017 } from "./worldOf2017.ts";

describe("the tariffs of the war on the world of 2017", () => {
  const model = worldsOf2017().get("tested")!;
  const cars = (points: number): ReadonlyMap<string, number> => new Map([["C29", points]]);
  const before = basePolicy(model).tariffs;
  const after = warPolicy(model, { usOnChina: cars(10), chinaOnUs: cars(20), chinaCuts: cars(6) }).tariffs;

  it("cut before they add, for every seller to China", () => {
    for (const seller of model.countries.labels.filter((label) => label !== "CHN")) {
      const cut = Math.max(before.of("C29", "CHN", seller) - 0.06, 0);
      expect(after.of("C29", "CHN", seller)).toBeCloseTo(seller === "USA" ? cut + 0.2 : cut, 12);
    }
  });

  it("never fall below zero", () => {
    const all = warPolicy(model, { usOnChina: cars(0), chinaOnUs: cars(0), chinaCuts: cars(100) }).tariffs;
    expect(model.countries.labels.filter((seller) => all.of("C29", "CHN", seller) !== 0)).toEqual([]);
  });

  it("leave every other cell alone", () => {
    const moved = after.values.filter((tariff, cell) => tariff !== before.values[cell]);
    const cut = model.countries.labels.filter((seller) => before.of("C29", "CHN", seller) > 0);
    expect(moved).toHaveLength(1 + new Set([...cut, "USA"]).size);
    expect(after.of("C29", "USA", "CHN")).toBeCloseTo(before.of("C29", "USA", "CHN") + 0.1, 12);
  });

  it("know eleven readings of the elasticity, one of them in no package", () => {
    expect([...worldsOf2017().keys()]).toEqual([
      "tested",
      "blp2023",
      "fgkk2020_one_tier",
      "2.0, for comparison",
      "theta_check",
      "fgo2022",
      "cp2015",
      "fgkk2020",
      "theta_check_two_tiers",
      "fgo2022_two_tiers",
      "cp2015_two_tiers",
    ]);
    expect(new Set(worldsOf2017().get("2.0, for comparison")!.theta)).toEqual(new Set([2]));
  });
});
