import { describe, expect, it } from "vitest";
import { auditClaims, withDrawnShares } from "../../src/audit/index.ts";
import type { ClaimResult } from "../../src/results/index.ts";
import type { DrawColumn, DrawRow } from "../../src/solve/draws/index.ts";
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
function audited(claims: string, rows: readonly DrawRow[] = ROWS): readonly ClaimResult[] {
  const run = runWith(claims);
  const results = { ...run.results, claims: auditClaims(run) };
  return withDrawnShares(results, run.case, { columns: COLUMNS, rows }).claims ?? [];
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
