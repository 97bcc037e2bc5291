import { describe, expect, it } from "vitest";
import { judgedOne, OVERWRITTEN } from "./auditRun.ts";

it("an alternative that meets a problem says why, with one full stop", () => {
  const result = judgedOne("equilibrium.countries[CHN].welfarePercent", "lt 0", "percent", [
    "scenario: war",
    "alternatives: { scenario: [cuts] }",
  ]);
  const [warning] = result.problems.filter(({ code }) => code === "W830");
  expect(warning?.message).toBe(
    'Claim C1 under scenario cuts could not be computed: Claim C1: the results of "cuts" have no equilibrium.countries[CHN].welfarePercent.',
  );
});

describe("what results cannot answer", () => {
  it.each([
    ["E830", "scenario('cuts').markets.gas[2019].prices[CHN].value", "USD/t"],
    ["E832", "sum(facts(metric=series) * alignment.dyads[session=73..74].measures[kappa_w2].value)", "kt"],
    ["E832", "markets.gas[2019].flows[to=CHN].quantity + markets.gas[2019].prices[CHN].value", "t"],
    ["E833", "markets.gas[2019].prices[CHN].value", "Mt"],
    ["E835", "alignment.dyads[session=73..74].n", "count"],
    ["E836", "change(equilibrium.countries[RUS].welfarePercent)", "percent"],
  ])("%s: %s", (code, expression, unit) => {
    const isInWar = expression.startsWith("markets");
    const result = judgedOne(expression, "gt 0", unit, isInWar ? ["scenario: war"] : []);
    expect(result.problems.map((each) => each.code)).toContain(code);
    expect(result.verdict).toBe("not-testable");
  });

  it.each([
    ["E831", "positions.camps[nested].mean"],
    ["E832", "positions.camps[spoilt].mean + 1"],
  ])("%s: %s of a document that was written over", (code, expression) => {
    const result = judgedOne(expression, "gt 0", "scale", [], { results: OVERWRITTEN });
    expect(result.problems.map((each) => each.code)).toContain(code);
    expect(result.verdict).toBe("not-testable");
  });
});
