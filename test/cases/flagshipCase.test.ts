import { describe, expect, it } from "vitest";
import { pairsOf, type Case, type MeasureRow } from "../../src/case/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { flagshipReading } from "./flagshipReading.ts";

describe("the flagship case", () => {
  const world = shippedEconomy("world-2017");
  const reading = flagshipReading([world, shippedEconomy("world-2014")]);
  const checked = (): Case => {
    if (reading.case === null) throw new Error("the flagship case has errors");
    return reading.case;
  };
  const rowsOf = (id: string): readonly MeasureRow[] => checked().measures.find((each) => each.id === id)?.rows ?? [];
  const cells = (row: MeasureRow): readonly string[] =>
    pairsOf(row.importers, row.exporters, world.countries.labels, "2019-09-01").map((pair) => pair.join(" "));

  it("has no error, and warns only of the years between data and measures, of market figures that are not firm, of a plant that sold below its floor, of ties of one pair, and of how statements were coded", () => {
    expect(reading.case).not.toBeNull();
    const codes = reading.problems.map((each) => each.code);
    expect(codes.slice(0, 2)).toEqual(["W202", "W202"]);
    expect(new Set(codes.slice(2))).toEqual(new Set(["W252", "W254", "W255", "W280", "W281", "W711", "W712"]));
  });

  it("holds two markets in full and four in part", () => {
    expect(checked().markets.map(({ name, coverage }) => [name, coverage])).toEqual([
      ["lng", "full"],
      ["soybeans", "full"],
      ["crude-oil", "partial"],
      ["pork", "partial"],
      ["poultry", "partial"],
      ["semiconductors", "partial"],
    ]);
  });

  it("asks for the scenarios of the question, two of them over the full range and three for reference alone", () => {
    const ids = checked().scenarios.map((each) => each.id);
    expect(ids).toEqual([
      "war-weighted",
      "war-weighted-with-cuts",
      "us-measures",
      "cn-measures",
      "truce",
      "us-only",
      "cn-only",
      "war",
      "decoupling",
      "decoupling-all",
      ...[25, 50, 100].map((rate) => `decoupling-by-cost@${rate}`),
      "russia-with-usa",
      "russia-with-china",
      "brazil-capped",
      ...[5, 10, 20, 40].map((rate) => `west-sanctions@${rate}`),
    ]);
    expect(
      checked()
        .scenarios.filter((each) => each.fullRange)
        .map((each) => each.id),
    ).toEqual(["war-weighted", "war-weighted-with-cuts"]);
    expect(
      checked()
        .scenarios.filter((each) => each.reference)
        .map((each) => each.id),
    ).toEqual(["us-only", "cn-only", "war"]);
  });

  it("says of every measure who chose its size", () => {
    expect(checked().measures.map((each) => [each.id, each.basis])).toEqual([
      ["us-301", "measured"],
      ["us-232-201", "measured"],
      ["cn-retaliation", "measured"],
      ["cn-cuts", "measured"],
      ["us-301-reference", "published"],
      ["cn-retaliation-reference", "published"],
      ["decoupling-goods", "assumption"],
      ["decoupling-all", "assumption"],
      ["decoupling-cost", "assumption"],
      ["russia-like-usa", "assumption"],
      ["russia-like-china", "assumption"],
      ["brazil-food", "assumption"],
      ["west-sanctions", "assumption"],
      ["cn-lng", "published"],
      ["cn-soybeans", "published"],
      ["cn-crude-oil", "published"],
      ["cn-pork", "published"],
    ]);
  });

  it("cuts Chinese tariffs for every seller, the USA included, and not for China itself", () => {
    const sellers = cells(rowsOf("cn-cuts")[0]);
    expect(sellers).toHaveLength(world.countries.size - 1);
    expect(sellers).toContain("CHN RUS");
    expect(sellers).toContain("CHN USA");
    expect(sellers).not.toContain("CHN CHN");
  });

  it("decouples both directions and nobody's own sales", () => {
    expect(rowsOf("decoupling-all").flatMap(cells)).toEqual(["USA CHN", "CHN USA"]);
    expect(rowsOf("decoupling-goods").map((row) => row.sector)).toEqual(["goods", "goods"]);
  });

  it("has the sanctions of 28 members of the EU and five others act on what Russia buys", () => {
    const reached = new Set(rowsOf("west-sanctions").flatMap(cells));
    expect(reached.size).toBe(28 + 5);
    expect([...reached].every((pair) => pair.startsWith("RUS "))).toBe(true);
    expect(reached).toContain("RUS GBR");
  });
});
