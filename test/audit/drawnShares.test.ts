import { describe, expect, it } from "vitest";
import { auditClaims, withDrawnShares } from "../../src/audit/index.ts";
import type { ClaimResult } from "../../src/results/index.ts";
import { type DrawColumn, type DrawRow, factPlan } from "../../src/solve/draws/index.ts";
import { claimText, quantity, runWith } from "./auditRun.ts";

const country = (code: string, field: "welfarePercent" | "realWagePercent" = "welfarePercent"): DrawColumn => ({
  name: `${code} ${field}`,
  unit: "percent",
  scenario: "war",
  place: { kind: "country", code, field },
});
const sales = (field: "before" | "after"): DrawColumn => ({
  name: field,
  unit: "million USD",
  scenario: "war",
  place: { kind: "pair", exporter: "RUS", importer: "CHN", scope: "all", field },
});

const IN_GAS = { market: "gas", year: 2019 };
const price = (field: "value" | "before"): DrawColumn => ({
  name: `price ${field}`,
  unit: "USD/t",
  scenario: "war",
  place: { kind: "price", ...IN_GAS, node: "CHN", field },
});
const sold = (field: "quantity" | "before"): DrawColumn => ({
  name: `sold ${field}`,
  unit: "Mt",
  scenario: "war",
  place: { kind: "route", ...IN_GAS, from: "RUS", to: "CHN", route: "north", field },
});

const COLUMNS = [
  country("RUS"),
  country("CHN"),
  sales("before"),
  sales("after"),
  price("value"),
  price("before"),
  sold("quantity"),
  sold("before"),
];
/** Real income of Russia above zero in three of four, sales up in two; the price of gas and Russian sales of it up in three. */
const ROWS: readonly DrawRow[] = [
  [0.2, -1, 100, 105, 10, 8, 3, 2],
  [0.3, -2, 100, 98, 11, 8, 3, 2],
  [0.1, -1, 100, 101, 7, 8, 1, 2],
  [-0.1, -3, 100, 90, 9, 8, 3, 2],
].map((values, draw) => ({ draw, status: "ok", values }));

/** Claims with their shares of draws. */
function audited(claims: string, rows: readonly DrawRow[] = ROWS, more: Remembered = {}): readonly ClaimResult[] {
  const { facts, seed = 1, shared = 0.5, recalled } = more;
  const run = runWith(claims, facts);
  const results = { ...run.results, claims: auditClaims(run) };
  const plan = factPlan(run.case, seed, { shared, recalled, first: 5 });
  return withDrawnShares(results, run.case, { columns: COLUMNS, rows, facts: plan }).claims ?? [];
}

/** Facts of a case, and how those from memory are drawn. */
interface Remembered {
  readonly facts?: string;
  readonly seed?: number;
  readonly shared?: number;
  readonly recalled?: number;
}

const GAIN = quantity("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent");
const IN_WAR = ["scenario: war"];

describe("shares of draws", () => {
  it("count draws in which a quantity is as the claim says, and leave its verdict", () => {
    const [claim] = audited(claimText("A", [GAIN], IN_WAR));
    expect(claim.drawn).toEqual({ holding: 3, count: 4 });
    expect(claim.quantities[0].drawn).toEqual({ holding: 3, count: 4 });
    expect(claim.verdict).toBe("uncertain");
  });

  it("recompute an expression draw by draw, the base as it was observed", () => {
    const text =
      "sum(equilibrium.bilateral[exporter=RUS, importer=CHN, scope=all].after) - sum(base.equilibrium.bilateral[exporter=RUS, importer=CHN, scope=all].after)";
    const [claim] = audited(claimText("A", [quantity(text, "gt 0", "million USD")], IN_WAR));
    expect(claim.drawn).toEqual({ holding: 2, count: 4 });
  });

  it("recompute what is read of a solved market, together with trade in the same draw", () => {
    const rise = "markets.gas[2019].prices[CHN].value / markets.gas[2019].prices[CHN].before - 1";
    const dearer = quantity(rise, "gt 0", "fraction", "dearer", ", part: dearer");
    const more = "sum(markets.gas[2019].flows[to=CHN].quantity) - sum(markets.gas[2019].flows[to=CHN].before)";
    const [alone] = audited(claimText("A", [dearer], IN_WAR));
    expect(alone.drawn).toEqual({ holding: 3, count: 4 });
    const [flow] = audited(claimText("A", [quantity(more, "gt 0", "Mt")], IN_WAR));
    expect(flow.drawn).toEqual({ holding: 3, count: 4 });
    const gain = quantity("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent", "gain", ", part: gain");
    const [both] = audited(claimText("A", [gain, dearer], IN_WAR));
    expect(both.drawn).toEqual({ holding: 2, count: 4 });
    const scarce = quantity("sum(markets.gas[2019].shadowPrices.value)", "ge 0", "USD/t");
    expect(audited(claimText("A", [scarce], IN_WAR))[0].drawn).toBeUndefined();
  });

  it("take every country or none: what is not drawn has no share", () => {
    const [wage, other, fact] = [
      quantity("equilibrium.countries[RUS].realWagePercent", "gt 0", "percent"),
      quantity("scenario('cuts').equilibrium.countries[RUS].welfarePercent", "lt 0", "percent"),
      quantity("fact('sold')", "gt 0", "Mt"),
    ].map((each) => audited(claimText("A", [each], IN_WAR))[0]);
    for (const claim of [wage, other, fact]) {
      expect(claim.quantities[0].value).not.toBeNull();
      expect(claim.drawn).toBeUndefined();
      expect(claim.quantities[0].drawn).toBeUndefined();
    }
  });

  it("leave out a draw without an answer, and tell none where too many are without", () => {
    const many = Array.from({ length: 40 }, (_, draw) => ({ ...ROWS[draw % 4], draw }));
    const without = { draw: 40, status: "E504", values: COLUMNS.map(() => NaN) };
    expect(audited(claimText("A", [GAIN], IN_WAR), [...many, without])[0].drawn).toEqual({ holding: 30, count: 40 });
    expect(audited(claimText("A", [GAIN], IN_WAR), [...ROWS, without])[0].drawn).toBeUndefined();
  });
});

const MANY: readonly DrawRow[] = Array.from({ length: 1024 }, (_, draw) => ({ ...ROWS[draw % 4], draw }));
const fact = (id: string, value: number, more = ",", confidence = "recalled", unit = "Mt", metric = id): string =>
  `${id},${metric},RUS,CHN,2019,${value},${more},${unit},one,,${confidence},\n`;
/** Share of the draws in which the one quantity of a claim is as it says. */
function share(expression: string, test: string, facts: string, more: Remembered = {}, unit = "Mt"): number {
  const [{ drawn }] = audited(claimText("A", [quantity(expression, test, unit)], IN_WAR), MANY, { facts, ...more });
  return drawn === undefined ? NaN : drawn.holding / drawn.count;
}

describe("shares of draws over figures from memory", () => {
  const ranged = fact("kept", 10, "8,12");

  it("are all or none far from the threshold, a half at it, and a twentieth at an end", () => {
    expect(share("fact('kept')", "gt 1", ranged)).toBe(1);
    expect(share("fact('kept')", "gt 100", ranged)).toBe(0);
    expect(share("fact('kept')", "gt 10", ranged)).toBeCloseTo(0.5, 2);
    expect(share("fact('kept')", "gt 12", ranged)).toBeCloseTo(0.05, 2);
    expect(share("facts(metric=kept)", "gt 8", ranged)).toBeCloseTo(0.95, 2);
  });

  it("leave what a source gives, with a range or without, and a verdict as it was", () => {
    const text = claimText("A", [quantity("fact('kept')", "gt 10", "Mt")], IN_WAR);
    for (const confidence of ["verified", "derived"]) {
      const [claim] = audited(text, MANY, { facts: fact("kept", 10, "8,12", confidence), recalled: 1 });
      expect([claim.drawn, claim.heldFacts, claim.quantities[0].drawn]).toEqual([undefined, undefined, undefined]);
    }
    const [{ verdict, partialBecause, drawn }] = audited(text, MANY, { facts: ranged });
    expect([verdict, partialBecause]).toEqual(["uncertain", ["recalled"]]);
    expect(drawn!.recalled).toEqual([{ id: "kept", low: 8, high: 12, isStated: true }]);
  });

  it("need a range of the figure, or a width that is asked for; others are named as held", () => {
    const bare = fact("kept", 10);
    const text = claimText("A", [quantity("fact('kept')", "gt 11", "Mt")], IN_WAR);
    const [unasked] = audited(text, MANY, { facts: bare });
    expect([unasked.drawn, unasked.heldFacts]).toEqual([undefined, ["kept"]]);
    expect(audited(text, MANY, { facts: ranged, recalled: 0 })[0].heldFacts).toEqual(["kept"]);
    const [asked] = audited(text, MANY, { facts: bare, recalled: 1 });
    expect(asked.heldFacts).toBeUndefined();
    expect(asked.drawn!.recalled).toEqual([{ id: "kept", low: 9, high: 11, isStated: false }]);
    expect(asked.drawn!.holding / asked.drawn!.count).toBeCloseTo(0.05, 2);
    expect(share("fact('kept')", "gt 11", bare, { recalled: 2 })).toBeGreaterThan(0.15);
  });

  it("move figures of one metric together as far as they share their errors", () => {
    const two =
      fact("early", 10, "8,12", "recalled", "Mt", "sales") +
      fact("late", 10, "8,12", "recalled", "Mt", "sales").replace("2019", "2018");
    const moved = (shared: number): number => share("abs(fact('late') - fact('early'))", "gt 1.5", two, { shared });
    expect(moved(1)).toBe(0);
    expect(moved(0.5)).toBeGreaterThan(0);
    expect(moved(0)).toBeGreaterThan(moved(0.5));
  });

  it("are joined with trade in the same draw", () => {
    const gain = quantity("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent", "gain", ", part: gain");
    const kept = quantity("fact('kept')", "gt 10", "Mt", "kept", ", part: kept");
    const joint = (): ClaimResult => audited(claimText("A", [gain, kept], IN_WAR), MANY, { facts: ranged })[0];
    expect(joint().drawn!.holding / joint().drawn!.count).toBeCloseTo(0.75 * 0.5, 1);
    expect(joint()).toEqual(joint());
    expect(joint().quantities.map(({ drawn }) => drawn!.recalled?.length)).toEqual([undefined, 1]);
  });

  it("follow a claim that reads another one", () => {
    const claims =
      claimText("A", [quantity("fact('kept')", "gt 10", "Mt")]) +
      claimText("B", [quantity("claim('A').value", "gt 10", "Mt")]);
    const [one, other] = audited(claims, MANY, { facts: ranged });
    expect(other.drawn).toEqual(one.drawn);
  });
});
