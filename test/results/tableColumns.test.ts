import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { wording } from "../../src/base/wording/index.ts";
import { CLAIM, columnsOf, LEVERAGE } from "../../src/results/index.ts";
import { ALLIANCE } from "../../src/results/alignment/alliance.ts";
import { DECISION } from "../../src/results/alignment/allianceDecision.ts";
import { ALLIANCE_TRIAL } from "../../src/results/alignment/allianceTrial.ts";
import { DEPENDENCE } from "../../src/results/alignment/dependence.ts";
import { IDEAL_POINT } from "../../src/results/alignment/idealPoints.ts";
import { DYAD, SIMILARITY } from "../../src/results/alignment/similarity.ts";
import { TIE } from "../../src/results/alignment/ties.ts";
import { TREND } from "../../src/results/alignment/trends.ts";
import { EDGE, TRIANGLE } from "../../src/results/alignment/triangle.ts";
import { FIRMNESS } from "../../src/results/claims/alternatives.ts";
import { QUANTITY } from "../../src/results/claims/quantity.ts";
import { DETOUR } from "../../src/results/markets/detours.ts";
import { MARKET_FLOW } from "../../src/results/markets/flows.ts";
import { IMPORTS_AT_RISK, IMPORTS_UNDER_DUTY } from "../../src/results/markets/imports.ts";
import { YEAR_BASE } from "../../src/results/markets/marketYear.ts";
import { PRICE } from "../../src/results/markets/prices.ts";
import { SHORTFALL } from "../../src/results/markets/shortfalls.ts";
import { CODED_VARIABLE } from "../../src/results/positions/agreement.ts";
import { CAMP, TAKEN } from "../../src/results/positions/camps.ts";
import { NETWORK } from "../../src/results/positions/networks.ts";
import { STATEMENT } from "../../src/results/positions/statement.ts";
import { CAMP_STRATEGIES, CHOSEN } from "../../src/results/positions/strategies.ts";
import { alignmentTables } from "../../src/tell/brief/alignmentCsv.ts";
import { claimsTables } from "../../src/tell/brief/claimsCsv.ts";
import { marketTables } from "../../src/tell/brief/marketCsv.ts";
import { positionsTables } from "../../src/tell/brief/positionsCsv.ts";
import { claimText, judged } from "../audit/auditRun.ts";
import { alignmentOf } from "./alignmentResults.ts";
import { positionsOf } from "./positionsResults.ts";

const NO_CLAIM = judged(claimText("C1", [], ["reason: { en: none, ru: нет }"]));

const TABLES = [
  ...marketTables({ scenarios: {} }),
  ...alignmentTables({ scenarios: {}, alignment: alignmentOf() }),
  ...claimsTables({ scenarios: {}, claims: [NO_CLAIM] }, wording("en")),
  ...positionsTables({ positions: positionsOf() }),
];

const HEADERS = new Map(TABLES.map(({ name, header }): [string, readonly string[]] => [name, header]));

const ROWS: readonly (readonly [table: string, schema: z.ZodObject])[] = [
  ["market-prices", YEAR_BASE],
  ["market-prices", PRICE],
  ["market-flows", MARKET_FLOW],
  ["market-shortfalls", SHORTFALL],
  ["market-detours", DETOUR],
  ["market-detours", DETOUR.shape.extraCost],
  ["market-detours", DETOUR.shape.extraPerCargo.unwrap()],
  ["market-imports-at-risk", IMPORTS_AT_RISK],
  ["market-imports-under-duty", IMPORTS_UNDER_DUTY],
  ["leverage", LEVERAGE],
  ["alignment-similarity", DYAD],
  ["alignment-similarity", SIMILARITY],
  ["alignment-trends", TREND],
  ["alignment-ideal-points", IDEAL_POINT],
  ["alignment-triangles", TRIANGLE],
  ["alignment-triangles", EDGE],
  ["alignment-alliances", ALLIANCE],
  ["alignment-alliances", ALLIANCE.shape.variants.element],
  ["alignment-trial", ALLIANCE_TRIAL.shape.some],
  ["alignment-flips", DECISION.shape.flips.element],
  ["alignment-dependence", DEPENDENCE.shape.shares.element],
  ["alignment-sectors", DEPENDENCE.shape.sectors.element],
  ["alignment-ties", TIE],
  ["claims", CLAIM],
  ["claims", FIRMNESS],
  ["claims", QUANTITY],
  ["claims-evidence", CLAIM.shape.evidence.shape.facts.element],
  ["claims-evidence", CLAIM.shape.evidence.shape.results.element],
  ["positions-camps", CAMP],
  ["positions-camps", CAMP.shape.sensitivity],
  ["positions-taken", TAKEN],
  ["positions-strategies", CHOSEN],
  ["positions-strategies", CAMP_STRATEGIES],
  ["positions-ties", NETWORK],
  ["positions-ties", NETWORK.shape.edges.element],
  ["positions-agreement", CODED_VARIABLE],
  ["positions-statements", STATEMENT],
];

describe("columns of results", () => {
  it.each(ROWS)("stand in the table %s, in the order of the schema", (table, schema) => {
    const titles = columnsOf(schema).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles).toEqual(HEADERS.get(table)?.filter((title) => titles.includes(title)));
  });

  it("give the ends of the one range of a row", () => {
    const row = { value: 9, range: { low: 8, high: 11, over: "capacity", count: 2 } };
    const cells = columnsOf(PRICE).map(({ title, of }) => [title, of(row)]);
    expect(Object.fromEntries(cells)).toMatchObject({ low_in_price_unit: 8, high_in_price_unit: 11, corners: 2 });
  });

  it("count a flag as 0 or 1", () => {
    const [cell] = columnsOf(STATEMENT).filter(({ title }) => title === "counted");
    expect([cell?.of({ counted: true }), cell?.of({ counted: false })]).toEqual([1, 0]);
  });
});
