import { describe, expect, it } from "vitest";
import type { TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { tinyEconomy } from "../../case/tinyEconomy.ts";
import { HEADLINE, policyOf, ROUNDING } from "./policyOf.ts";

describe("quotas of a scenario", () => {
  it("a quota is one for each importer over all sellers of its row, and moves no other part of a policy", () => {
    const { countries } = HEADLINE;
    const at = (importer: string, exporter: string): number =>
      (countries.size + countries.indexOf(importer)) * countries.size + countries.indexOf(exporter);
    const row = "sector: cars, limit: 80, rent: 30";
    const { policy } = policyOf({ instrument: "quota", imposer: "[USA, RUS]", target: "[CHN, ROW]", rows: [row] });
    const sellers = (importer: string): number[] => ["CHN", "ROW"].map((exporter) => at(importer, exporter));
    expect(policy.quotas).toHaveLength(2);
    expect(policy.quotas!.map(({ limit, importerShare }) => [limit, importerShare])).toEqual([
      [0.8, 0.3],
      [0.8, 0.3],
    ]);
    expect(policy.quotas!.map(({ cells }) => new Set(cells))).toEqual([
      new Set(sellers("USA")),
      new Set(sellers("RUS")),
    ]);
    expect(policy.tariffs.values).toEqual(HEADLINE.tariffs.values);
    const all = policyOf({ instrument: "quota", rows: ["limit: 80, rent: 100"] }).policy.quotas!;
    expect(all).toHaveLength(HEADLINE.sectorKinds.filter((kind) => kind === "goods").length);
  });

  it("blocs have the members of the day of the scenario, or of the day that a row names", () => {
    const headline = tinyEconomy({ countries: ["DEU", "GBR", "USA", "CHN", "RUS", "ROW"] });
    const of = (instrument: string, row: string, membersOn?: string): TradePolicy => {
      const day = membersOn === undefined ? {} : { membersOn };
      return policyOf({ instrument, imposer: "[EU]", rows: [row] }, { at: "2021-06-01", headline, ...day }).policy;
    };
    const row = "sector: cars, limit: 80, rent: 100";
    const buyers = (policy: TradePolicy): number => policy.quotas!.flatMap(({ cells }) => cells).length;
    expect([buyers(of("quota", row)), buyers(of("quota", row, "2019-01-01"))]).toEqual([1, 2]);
    const tariff = "sector: cars, rate: 10";
    const onBritain = (policy: TradePolicy): number => policy.tariffs.of("cars", "GBR", "CHN");
    const before = headline.tariffs.of("cars", "GBR", "CHN");
    expect(onBritain(of("tariff", tariff))).toBe(before);
    expect(onBritain(of("tariff", tariff, "2019-01-01"))).toBeCloseTo(before + 0.1, ROUNDING);
  });
});
