import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditClaims } from "../../src/audit/index.ts";
import { holds, margin, type Test } from "../../src/audit/truth.ts";
import { claimText, FACTS, judgedOne, quantity, runWith } from "./auditRun.ts";

const test = (operator: Test["operator"], threshold: number): Test => ({
  operator,
  threshold,
  tolerance: operator === "eq" ? 1 : null,
});
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("truth and margin", () => {
  it.each([
    ["lt", 1, true, false, false],
    ["le", 1, true, true, false],
    ["rank", 1, true, true, false],
    ["ge", 1, false, true, true],
    ["gt", 1, false, false, true],
    ["trend", 1, false, false, true],
  ] as const)("%s %d below, at and above", (operator, threshold, below, at, above) => {
    expect([0, 1, 2].map((value) => holds(value, test(operator, threshold)))).toEqual([below, at, above]);
    expect(margin(3, test(operator, threshold))).toBe(2);
  });

  it("eq holds within its tolerance, its ends included whatever rounding does", () => {
    expect([8, 9, 10, 11, 12].map((value) => holds(value, test("eq", 10)))).toEqual([false, true, true, true, false]);
    expect(holds(0.1 + 0.2 - 0.195, { operator: "eq", threshold: 0.1, tolerance: 0.005 })).toBe(true);
    expect(holds(0.1051, { operator: "eq", threshold: 0.1, tolerance: 0.005 })).toBe(false);
    expect(margin(12, test("eq", 10))).toBe(-1);
  });

  it("between includes both ends", () => {
    const between: Test = { operator: "between", threshold: [1, 3], tolerance: null };
    expect([0, 1, 2, 3, 4].map((value) => holds(value, between))).toEqual([false, true, true, true, false]);
    expect([0, 1.5, 4].map((value) => margin(value, between))).toEqual([-1, 0.5, -1]);
  });

  it("a threshold that is easier to pass is passed by all that passed the harder one", () => {
    fc.assert(
      fc.property(number, number, number, (value, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(!holds(value, test("gt", high)) || holds(value, test("gt", low))).toBe(true);
        expect(!holds(value, test("ge", high)) || holds(value, test("ge", low))).toBe(true);
        expect(!holds(value, test("lt", low)) || holds(value, test("lt", high))).toBe(true);
        expect(holds(value, test("gt", one))).toBe(!holds(value, test("le", one)));
        expect(holds(value, test("lt", one))).toBe(!holds(value, test("ge", one)));
      }),
    );
  });
});

describe("an audit", () => {
  const CLAIMS = [
    claimText(
      "C1",
      [quantity("sum(facts(metric=series)) / facts(metric=sales, reporter=RUS)", "gt 0")],
      ["alternatives: { source: [two] }"],
    ),
    claimText("C2", [
      quantity("slope(facts(metric=series))", "trend 0", "kt", "q", ", part: q"),
      quantity("rank(fact('y2018'), facts(metric=series))", "rank 2", "rank", "r", ", part: r"),
    ]),
  ];

  it("does not depend on the order of the facts", () => {
    const rows = FACTS.trimEnd().split("\n");
    const plain = auditClaims(runWith(CLAIMS.join("")));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const found = auditClaims(runWith(CLAIMS.join(""), `${order.join("\n")}\n`));
        const sorted = (results: typeof plain): unknown =>
          results.map((each) => ({
            ...each,
            evidence: { ...each.evidence, facts: each.evidence.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
          }));
        expect(sorted(found)).toEqual(sorted(plain));
      }),
      { numRuns: 10 },
    );
  });

  it("says supported only where the range holds too, and names the range that crosses", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 15 }), (threshold) => {
        const { verdict } = judgedOne("fact('sold')", `ge ${threshold}`, "Mt");
        expect(verdict).toBe(threshold <= 9 ? "supported" : threshold <= 11 ? "uncertain" : "contradicted");
      }),
      { numRuns: 11 },
    );
  });

  it("stops a claim that goes through too many others", () => {
    const first = claimText("C0", [quantity("fact('sold') + 0", "gt 0", "Mt")]);
    const next = (at: number): string =>
      claimText(`C${at}`, [
        quantity(Array.from({ length: 8 }, () => `claim(C${at - 1}).value`).join(" + "), "gt 0", "Mt"),
      ]);
    const results = auditClaims(runWith([first, ...Array.from({ length: 5 }, (_, at) => next(at + 1))].join("")));
    expect(results.map(({ verdict }) => verdict)).toEqual([
      ...Array.from({ length: 4 }, () => "supported"),
      "not-testable",
      "not-testable",
    ]);
    expect(results[5]?.problems.map(({ code }) => code)).toEqual(["E834"]);
  });

  it("takes ends of more than six figures one at a time and all together", () => {
    const more = Array.from({ length: 7 }, (_, at) => `f${at},many,USA,P${at},2019,10,9,11,t,one,,verified,\n`).join(
      "",
    );
    const run = runWith(claimText("C1", [quantity("sum(facts(metric=many))", "gt 0", "t")]), FACTS + more);
    expect(auditClaims(run)[0]?.quantities[0]?.range).toMatchObject({
      low: 63,
      high: 77,
      over: "ends, one at a time and all together, of fact f0, fact f1, fact f2, fact f3, fact f4, fact f5, fact f6",
    });
  });
});
