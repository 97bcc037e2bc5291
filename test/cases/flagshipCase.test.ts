import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pairsOf, parseCase, shelfOf, type Case, type CaseReading, type MeasureRow } from "../../src/case/index.ts";
import { PACKAGE_FILES, OPTIONAL_PACKAGE_FILES, parseEconomy, type Economy } from "../../src/packages/index.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "cases/us-china-2018-russia");

function shipped(name: string): Economy {
  const files = new Map(
    [...PACKAGE_FILES, ...OPTIONAL_PACKAGE_FILES].flatMap((file): [string, string][] => {
      const path = join(ROOT, "data", name, file);
      return existsSync(path) ? [[file, readFileSync(path, "utf8")]] : [];
    }),
  );
  const { economy, problems } = parseEconomy(files, null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}

function flagship(): CaseReading {
  return parseCase(
    { folder: "cases/us-china-2018-russia", read: (path) => readFileSync(join(FOLDER, path), "utf8") },
    { shelf: shelfOf(["world-2017", "world-2014"].map(shipped)) },
  );
}

describe("the flagship case", () => {
  const world = shipped("world-2017");
  const reading = flagship();
  const checked = (): Case => {
    if (reading.case === null) throw new Error("the flagship case has errors");
    return reading.case;
  };
  const rowsOf = (id: string): readonly MeasureRow[] => checked().measures.find((each) => each.id === id)?.rows ?? [];
  const cells = (row: MeasureRow): readonly string[] =>
    pairsOf(row.importers, row.exporters, world.countries.labels, "2019-09-01").map((pair) => pair.join(" "));

  it("has no error, and warns only of the years between data and measures, of market figures that are not firm, and of how statements were coded", () => {
    expect(reading.case).not.toBeNull();
    const codes = reading.problems.map((each) => each.code);
    expect(codes.slice(0, 2)).toEqual(["W202", "W202"]);
    expect(new Set(codes.slice(2))).toEqual(new Set(["W252", "W254", "W255", "W711", "W712"]));
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

  it("asks for the scenarios of the question, three of them over the full range", () => {
    const ids = checked().scenarios.map((each) => each.id);
    expect(ids).toEqual([
      "us-only",
      "cn-only",
      "war",
      "war-weighted",
      "war-weighted-with-cuts",
      "truce",
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
    ).toEqual(["war", "war-weighted", "war-weighted-with-cuts"]);
  });

  it("says of every measure who chose its size", () => {
    expect(checked().measures.map((each) => [each.id, each.basis])).toEqual([
      ["us-301", "published"],
      ["cn-retaliation", "published"],
      ["us-path", "fitted"],
      ["cn-path", "fitted"],
      ["cn-cuts", "fitted"],
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

  it("cuts Chinese tariffs for everyone but the USA, and not for China itself", () => {
    const sellers = cells(rowsOf("cn-cuts")[0]);
    expect(sellers).toHaveLength(world.countries.size - 2);
    expect(sellers).toContain("CHN RUS");
    expect(sellers).not.toContain("CHN USA");
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
