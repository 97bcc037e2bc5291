import { describe, expect, it } from "vitest";
import { auditClaims } from "../../src/audit/index.ts";
import type { ClaimResult } from "../../src/results/index.ts";
import { claimText, FACTS, judged, judgedOne, part, quantity, runWith } from "./auditRun.ts";

const valueOf = (
  expression: string,
  unit = "fraction",
  more: readonly string[] = [],
): number | string | null | undefined => {
  const [found] = judgedOne(expression, "gt 0", unit, more).quantities;
  return found?.value ?? found?.valueReason;
};

describe("the value of a quantity", () => {
  it.each([
    ["fact('sold') / fact('bought')", "fraction", 0.1],
    ["fact('sold') / fact('bought')", "percent", 10],
    ["fact('sold')", "kt", 10_000],
    ["fact('y2019') + fact('sold')", "kt", 10_005],
    ["fact('sold') - 4", "Mt", 6],
    ["-fact('sold') * 2", "Mt", -20],
    ["facts(metric=sales, reporter=RUS)", "Mt", 10],
    ["sum(facts(metric=series))", "kt", 9],
    ["mean(facts(metric=series, year=2018..2019))", "kt", 4],
    ["min(facts(metric=series), fact('sold'))", "kt", 1],
    ["max(facts(metric=series), fact('sold'))", "kt", 10_000],
    ["count(facts(metric=series))", "count", 3],
    ["count(facts(metric=series) > 2)", "count", 2],
    ["slope(facts(metric=series))", "kt", 2],
    ["first(facts(metric=series))", "kt", 1],
    ["share(fact('y2017'), facts(metric=series))", "fraction", 1 / 9],
    ["rank(fact('y2018'), facts(metric=series))", "rank", 2],
    ["abs(fact('y2017') - fact('y2018'))", "kt", 2],
    ["sign(fact('y2017') - fact('y2018'))", "sign", -1],
    ["sum(facts(metric=series) / facts(metric=series))", "fraction", 3],
    ["fact('status') == 'in force'", "0/1", 1],
    ["fact('status') != 'in force'", "0/1", 0],
    ["claim(C1).threshold + 1", "fraction", 1],
    ["1 / 0", "fraction", "division by 0"],
  ])("%s in %s", (expression, unit, expected) => {
    const value = valueOf(expression, unit);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  it.each([
    ["equilibrium.countries[RUS].welfarePercent", "percent", 0.2],
    ["equilibrium.countries[RUS].welfarePercent", "fraction", 0.002],
    ["base.equilibrium.countries.RUS.welfarePercent", "percent", 0],
    ["scenario('cuts').equilibrium.countries[RUS].welfarePercent", "percent", -0.5],
    ["change(equilibrium.bilateral[exporter=RUS, importer=CHN].after)", "million USD", 5],
    ["growth(equilibrium.bilateral[exporter=RUS, importer=CHN].after)", "percent", 5],
    ["sum(equilibrium.bilateral[exporter=RUS].after)", "million USD", 153],
    ["markets.gas[2019].flows[to=CHN].quantity - markets.gas[2019].flows[to=CHN].before", "kt", 1000],
    ["markets[gas][2019].prices[CHN].value", "USD/kt", 10_000],
    ["leverage[from=RUS, to=CHN, closing=both].leverage", "percent", 2],
    ["alignment.dyads[session=74, a=RUS, b=CHN].measures[kappa_w2].value", "score", 0.7],
    ["slope(alignment.dyads[a=RUS, b=CHN].measures[kappa_w2].value)", "score", 0.2],
    ["count(alignment.dyads[session=70..80].n)", "count", 2],
    ["alignment.triangle[reading=votes].balanced", "0/1", 1],
    ["alignment.triangle[reading=votes].type == 'open'", "0/1", 1],
    ["positions.camps[official].mean", "scale", 0.25],
  ])("%s in %s, from results", (expression, unit, expected) => {
    expect(valueOf(expression, unit, ["scenario: war"])).toBeCloseTo(expected, 12);
  });

  it("of another claim is read in that claim's own scenario", () => {
    const other = claimText(
      "C2",
      [quantity("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent")],
      ["scenario: cuts"],
    );
    const own = claimText("C1", [quantity("claim(C2).value", "gt 0", "percent")], ["scenario: war"]);
    expect(judged(own + other).quantities[0]?.value).toBe(-0.5);
  });

  it("is absent with the engine's reason, never 0", () => {
    const result = judged(
      claimText(
        "C1",
        [],
        [
          "reason: { en: none, ru: нет }",
          `later: [${quantity("alignment.dyads[session=76].measures[S_abs].value", "gt 0", "score")}]`,
        ],
      ),
    );
    expect(result.laterEvidence?.[0]).toMatchObject({
      value: null,
      valueReason: "no joint roll call",
      margin: null,
      verdict: "not-testable",
    });
  });
});

describe("the main reading decides", () => {
  it("what has no quantity is not testable, for the reason that the case gives", () => {
    const result = judged(claimText("C1", [], ["reason: { en: an intention, ru: намерение }"]));
    expect(result).toMatchObject({
      verdict: "not-testable",
      basis: null,
      reason: { en: "an intention" },
      quantities: [],
      flips: [],
    });
  });

  it("what has no value is not testable", () => {
    const result = judgedOne("alignment.dyads[session=72].n", "gt 0", "count");
    expect(result).toMatchObject({ verdict: "not-testable", basis: null });
    expect(result.quantities[0]).toMatchObject({ value: null, verdict: "not-testable" });
    expect(result.problems.map(({ code }) => code)).toEqual(["E830"]);
  });

  it("parts that disagree support in part, even where an alternative turns one", () => {
    const both = [part("fact('bought')", "gt 1", "Mt", "a"), part("fact('y2018')", "lt 1", "kt", "b")];
    expect(judged(claimText("C1", both)).verdict).toBe("partly-supported");
    expect(judged(claimText("C1", both, ["alternatives: { source: [two] }"])).verdict).toBe("partly-supported");
  });

  it("what is supported as far as it has values is supported in part, and partial", () => {
    const unknown = part("alignment.dyads[session=72].n", "gt 0", "count", "b");
    const both = [part("fact('bought')", "gt 1", "Mt", "a"), unknown];
    expect(judged(claimText("C1", both))).toMatchObject({
      verdict: "partly-supported",
      partial: true,
      partialBecause: ["no-value"],
    });
    const other = [part("fact('bought')", "lt 1", "Mt", "a"), ...both.slice(1)];
    expect(judged(claimText("C1", other))).toMatchObject({ verdict: "contradicted", partial: true });
  });

  it("alternatives stand beside the verdict, each with what it makes of the claim", () => {
    const result = judgedOne("equilibrium.countries[RUS].welfarePercent", "gt -0.2", "percent", [
      "scenario: [war, cuts]",
      "alternatives: { closure: [none, own], elasticities: short, base: [w2, w] }",
    ]);
    expect(result.verdict).toBe("supported");
    expect(result.firmness).toEqual({ firm: false, tried: 4, turning: [{ kind: "scenario", name: "cuts" }] });
    expect(
      result.alternatives.map(({ kind, name, verdict, values }) => [kind, name, verdict, values[0]?.value]),
    ).toEqual([
      ["scenario", "cuts", "contradicted", -0.5],
      ["closure", "none", "supported", -0.1],
      ["closure", "own", null, null],
      ["base", "w2", "supported", 0.25],
      ["elasticities", "short", "supported", 0.3],
    ]);
    expect(result.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "W833 Claim C1: base w is already used by the claim or by another alternative, so it does not count as tried.",
      "W830 Claim C1 under closure own could not be computed: not solved under this setting.",
    ]);
  });

  it.each([
    ["measure", "alignment.trends[a=RUS, b=CHN, measure=kappa_w2].change", "score", "S_abs", -0.1],
    ["measure", "alignment.dyads[session=74].measures[kappa_w2].value - 0.75", "score", "S_abs", 0.05],
    ["closing", "leverage[from=RUS, to=CHN, closing=both].leverage", "percent", "stops-selling", -1],
    ["base", "leverage[from=RUS, to=CHN, closing=both].leverage", "percent", "w2", -1],
    ["source", "fact('sold') - 11", "Mt", "two", 1],
    ["source", "facts(metric=sales, reporter=RUS) - 11", "Mt", "two", 1],
  ])("under %s, in %s, a verdict turns and stays what the main reading says", (kind, expression, unit, name, value) => {
    const alternatives = `alternatives: { ${kind}: [${name}] }`;
    const result = judgedOne(expression, "gt 0", unit, ["scenario: war", alternatives]);
    expect(result.alternatives[0]).toMatchObject({ kind, name, turns: true });
    expect(["supported", "contradicted", "uncertain"]).toContain(result.verdict);
    expect(result.firmness?.firm ?? false).toBe(false);
    const open = judgedOne(expression, "gt 0", unit, [
      "scenario: war",
      alternatives,
      "open: { en: so it says, ru: так }",
    ]);
    expect(open).toMatchObject({ verdict: "depends-on", firmness: { firm: false, turning: [{ kind, name }] } });
    expect(result.alternatives[0]?.values[0]?.value).toBeCloseTo(value, 12);
    expect(result.flips).toContainEqual({ kind: "alternative", alternative: kind, name });
  });

  it("another reading is a quantity of its own, judged in the place of the main one", () => {
    const gross = quantity("fact('bought')", "gt 1", "Mt", "gross", ", reading: { en: gross }");
    const net = quantity("fact('bought')", "gt 200", "Mt", "net", ", reading: { en: net, ru: нетто }");
    const result = judged(claimText("C1", [gross, net], ["alternatives: { reading: [net] }"]));
    expect(result).toMatchObject({
      verdict: "supported",
      firmness: { firm: false, tried: 1, turning: [{ kind: "reading", name: "net" }] },
    });
    expect(result.quantities.map(({ name, verdict, decides }) => [name, verdict, decides])).toEqual([
      ["gross", "supported", true],
      ["net", "contradicted", false],
    ]);
  });

  it("another reading of one part leaves the other parts as they are", () => {
    const parts = [part("fact('bought')", "gt 1", "Mt", "a"), part("fact('y2018')", "gt 1", "kt", "b")];
    const other = quantity("fact('y2018')", "gt 100", "kt", "b2", ", part: b");
    const result = judged(claimText("C1", [...parts, other], ["alternatives: { reading: [b2] }"]));
    expect(result.verdict).toBe("supported");
    expect(result.alternatives[0]).toMatchObject({ name: "b2", verdict: "partly-supported", turns: true });
    expect(result.alternatives[0]?.values.map(({ name }) => name)).toEqual(["a", "b2"]);
  });

  it("a part that is uncertain leaves the whole so, unless others disagree for certain", () => {
    const sure = part("fact('bought')", "gt 1", "Mt", "a");
    const unsure = part("fact('sold')", "gt 9.5", "Mt", "b");
    const failed = part("fact('bought')", "lt 1", "Mt", "c");
    expect(judged(claimText("C1", [sure, unsure])).verdict).toBe("uncertain");
    expect(judged(claimText("C1", [failed, unsure])).verdict).toBe("uncertain");
    expect(judged(claimText("C1", [sure, unsure, failed])).verdict).toBe("partly-supported");
    expect(judged(claimText("C1", [sure, unsure])).firmness).toBeUndefined();
  });

  it("an alternative to nothing in the claim changes nothing and is a warning", () => {
    const result = judgedOne("fact('bought')", "gt 1", "Mt", [
      "alternatives: { closure: [none], measure: [S_abs], scenario: [cuts] }",
    ]);
    expect(result.verdict).toBe("supported");
    expect(result.problems.map(({ code }) => code)).toEqual(["W831", "W831", "W831"]);
  });

  it("only the range crosses the threshold", () => {
    const result = judgedOne("fact('sold')", "gt 9.5", "Mt");
    expect(result.verdict).toBe("uncertain");
    expect(result.quantities[0]?.range).toEqual({
      low: 9,
      high: 11,
      over: "ends of fact sold",
      kind: "variants",
      count: 3,
      holding: 2,
    });
    expect(result.flip).toMatchObject({
      kind: "fact",
      of: "sold",
      from: 10,
      low: 9,
      high: 11,
      unit: "Mt",
      source: "one",
    });
    expect(result.flip).toHaveProperty("to", expect.closeTo(9.5, 9));
  });

  it("the figures of other sources are the range of a selection", () => {
    const result = judgedOne("facts(metric=sales, reporter=RUS)", "lt 11.5", "Mt");
    expect(result.verdict).toBe("uncertain");
    expect(result.quantities[0]?.range).toMatchObject({ low: 9, high: 12 });
    expect(result.evidence.facts.map(({ id, decides }) => [id, decides])).toEqual([
      ["sold", true],
      ["sold-other", false],
    ]);
  });

  it("the solves of the range move together", () => {
    const result = judgedOne("equilibrium.countries[RUS].welfarePercent", "gt 0", "percent", ["scenario: war"]);
    expect(result.verdict).toBe("uncertain");
    expect(result.quantities[0]?.range).toMatchObject({ low: -0.1, high: 0.3, over: "4 solves", count: 4, holding: 3 });
    expect(result.flip).toEqual({ kind: "setting", base: "w", elasticities: "centre", closure: "none" });
    const gap = judgedOne(
      "equilibrium.countries[RUS].welfarePercent - equilibrium.countries[CHN].welfarePercent",
      "gt 0",
      "percent",
      ["scenario: war"],
    );
    expect(gap.quantities[0]?.range).toMatchObject({ low: 0.75, high: 2.3, over: "4 solves", count: 4, holding: 4 });
    expect(gap.verdict).toBe("supported");
  });

  it("where single solves are not kept, the ends that the result carries stand for them", () => {
    const result = judgedOne("equilibrium.bilateral[exporter=RUS, importer=CHN].changePercent", "gt 4.5", "percent", [
      "scenario: war",
    ]);
    expect(result.quantities[0]?.range).toMatchObject({ low: 4, high: 7 });
    expect(result.flip).toMatchObject({ kind: "interval", end: "low" });
  });

  it("markets and bootstraps have their own ends", () => {
    expect(judgedOne("markets.gas[2019].prices[CHN].value", "gt 8", "USD/t", ["scenario: war"])).toMatchObject({
      verdict: "uncertain",
      basis: "model",
    });
    const votes = judgedOne("alignment.dyads[session=74].measures[kappa_w2].value", "gt 0.65", "score");
    expect(votes).toMatchObject({ verdict: "uncertain", basis: "data" });
    expect(judgedOne("leverage[closing=both].leverage", "gt 0", "percent", ["scenario: war"])).toMatchObject({
      verdict: "supported",
      basis: "model",
    });
  });

  it("else it is supported or contradicted", () => {
    expect(judgedOne("fact('bought')", "gt 1", "Mt")).toMatchObject({
      verdict: "supported",
      basis: "data",
      partial: false,
      flips: [],
    });
    expect(judgedOne("fact('bought')", "lt 1", "Mt").verdict).toBe("contradicted");
  });
});

describe("beside the verdict", () => {
  it("a recalled figure that decides makes it partial; one that does not decide does not", () => {
    expect(judgedOne("fact('memory')", "gt 1", "Mt")).toMatchObject({
      verdict: "supported",
      partial: true,
      partialBecause: ["recalled"],
    });
    const facts = `${FACTS}more,sales,RUS,CHN,2019,11,,,Mt,two,,recalled,\n`;
    expect(judged(claimText("C1", [quantity("facts(metric=sales, reporter=RUS)", "gt 1", "Mt")]), facts).partial).toBe(
      false,
    );
  });

  it("second thresholds never decide", () => {
    const result = judged(
      claimText("C1", [quantity("fact('bought')", "gt 50", "Mt", "q", ", second: { threshold: 200 }")]),
    );
    expect(result).toMatchObject({
      verdict: "supported",
      secondThreshold: [{ name: "q", threshold: 200, holds: false }],
    });
  });

  it("the article's own figures, what was observed and what came later never decide", () => {
    const result = judged(
      claimText(
        "C1",
        [quantity("fact('bought')", "gt 1", "Mt")],
        [
          `consistency: [${quantity("fact('bought')", "eq 90", "Mt", "c")}]`,
          `observed: [${quantity("fact('sold')", "gt 50", "Mt", "o")}]`,
          `later: [${quantity("fact('y2021')", "lt 1", "kt", "l")}]`,
          "errata: [{ en: a slip, ru: описка }]",
        ],
      ),
    );
    expect(result).toMatchObject({
      verdict: "supported",
      consistency: [{ name: "c", verdict: "contradicted", margin: -9.5 }],
      observed: [{ name: "o", verdict: "contradicted" }],
      laterEvidence: [{ name: "l", verdict: "contradicted", value: 50 }],
      errata: [{ en: "a slip" }],
    });
  });

  it("sessions and figures from after the day of the case decide nothing", () => {
    expect(judgedOne("slope(facts(metric=series))", "lt 3", "kt").quantities[0]?.value).toBe(2);
    const result = judgedOne("alignment.dyads[session=76].n", "gt 0", "count");
    expect(result.problems[0]).toMatchObject({ code: "E837" });
    const later = judged(
      claimText(
        "C1",
        [quantity("fact('sold')", "gt 0", "Mt")],
        [`later: [${quantity("alignment.dyads[session=76].n", "gt 0", "count", "l")}]`],
      ),
    );
    expect(later.laterEvidence?.[0]?.value).toBe(70);
  });

  it("the basis is what the value rests on", () => {
    const basis = (expression: string, unit: string, more: readonly string[] = []): ClaimResult["basis"] =>
      judgedOne(expression, "ge 0", unit, ["scenario: war", ...more]).basis;
    expect(basis("fact('sold')", "Mt")).toBe("data");
    expect(basis("equilibrium.countries[RUS].welfarePercent", "percent")).toBe("model");
    expect(basis("positions.camps[official].mean", "scale")).toBe("coding");
    expect(basis("alignment.triangle[reading=votes].balanced", "0/1")).toBe("by-construction");
    expect(basis("fact('sold')", "Mt", ["byConstruction: { en: so it is, ru: так есть }"])).toBe("by-construction");
  });

  it("a parameter of the claim gives a figure ends: they are its range, and the flip is looked for in them", () => {
    const result = judgedOne("fact('bought')", "gt 60", "Mt", [
      "parameters: [{ path: facts.bought, low: 50, high: 120, source: two }]",
    ]);
    expect(result).toMatchObject({
      verdict: "uncertain",
      quantities: [{ range: { low: 50, high: 120 } }],
      flip: { kind: "parameter", of: "facts.bought", from: 100, low: 50, high: 120, source: "two" },
    });
    expect(result.flip).toHaveProperty("to", expect.closeTo(60, 9));
  });

  it("evidence leads to results and source rows", () => {
    const result = judgedOne("fact('sold') * equilibrium.countries[RUS].welfarePercent", "gt 0", "Mt", [
      "scenario: war",
    ]);
    expect(result.evidence).toEqual({
      facts: [{ id: "sold", decides: true, source: "one", sourceLocator: "table 1", confidence: "verified" }],
      results: [{ path: "equilibrium.countries[RUS].welfarePercent", scenario: "war" }],
      sources: ["one"],
    });
  });
});

it("claims are judged in the order of the case", () => {
  const text = ["C2", "C1", "C3"].map((id) => claimText(id, [quantity("fact('sold')", "gt 1", "Mt")])).join("");
  expect(auditClaims(runWith(text)).map(({ id }) => id)).toEqual(["C2", "C1", "C3"]);
});
