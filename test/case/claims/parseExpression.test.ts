import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../../src/case/claims/expression.ts";
import { parseExpression } from "../../../src/case/claims/parseExpression.ts";
import { partsOf } from "../../../src/case/claims/walk.ts";

/** An expression written out again, every operation in brackets: shows how it was read. */
function written(expression: Expression): string {
  const parts = partsOf(expression).map(written);
  const filters = (each: { key: string | null; value: unknown }[]): string => JSON.stringify(each);
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return `'${expression.value}'`;
    case "fact":
      return `fact(${expression.id})`;
    case "facts":
      return `facts${filters([...expression.filters])}`;
    case "claim":
      return `claim(${expression.id}).${expression.part}`;
    case "path": {
      const { reading, steps } = expression;
      const where = reading.kind === "scenario" ? `scenario(${reading.id}).` : reading.kind === "base" ? "base." : "";
      return (
        where + steps.map((step) => step.name + (step.filters.length === 0 ? "" : filters([...step.filters]))).join(".")
      );
    }
    case "call":
      return `${expression.name}(${parts.join(", ")})`;
    case "negative":
      return `(-${parts[0]})`;
    case "operation":
      return `(${parts[0]} ${expression.operator} ${parts[1]})`;
  }
}

const read = (text: string): string => {
  const { expression, fault } = parseExpression(text);
  return expression === null ? `${fault.kind} at ${fault.at}: ${fault.found}; ${fault.expected}` : written(expression);
};

describe("an expression", () => {
  it.each([
    ["1 + 2 * 3 - 4", "((1 + (2 * 3)) - 4)"],
    ["(1 + 2) * -3 / .5e1", "(((1 + 2) * (-3)) / 5)"],
    ["1 − −2", "(1 - (-2))"],
    ["1.5e-3 <= 2E2", "(0.0015 <= 200)"],
    ["1 < 2", "(1 < 2)"],
    ["1 >= 2", "(1 >= 2)"],
    ["1 == 2", "(1 == 2)"],
    ["fact('a') != \"in force\"", "(fact(a) != 'in force')"],
    ["claim('C40').threshold / claim(C41).value", "(claim(C40).threshold / claim(C41).value)"],
    ["min(1, 2, 3)", "min(1, 2, 3)"],
    [
      "equilibrium.flows[sector=A01_02, exporter=RUS].after",
      'equilibrium.flows[{"key":"sector","value":{"kind":"is","text":"A01_02"}},{"key":"exporter","value":{"kind":"is","text":"RUS"}}].after',
    ],
    [
      "markets[pipeline-gas][2019].shadowPrices[constraint=Power of Siberia].value",
      'markets[{"key":null,"value":{"kind":"is","text":"pipeline-gas"}},{"key":null,"value":{"kind":"is","text":"2019"}}].shadowPrices[{"key":"constraint","value":{"kind":"is","text":"Power of Siberia"}}].value',
    ],
    ["base.equilibrium.worldValueAdded", "base.equilibrium.worldValueAdded"],
    ["scenario('war@10').equilibrium.baseYear", "scenario(war@10).equilibrium.baseYear"],
    ["base", "base"],
    [
      "facts(metric='a, b', year=2014..2019, year=-5..-2)",
      'facts[{"key":"metric","value":{"kind":"is","text":"a, b"}},{"key":"year","value":{"kind":"span","from":2014,"to":2019}},{"key":"year","value":{"kind":"span","from":-5,"to":-2}}]',
    ],
    ["alignment.dyads['x'].n", 'alignment.dyads[{"key":null,"value":{"kind":"is","text":"x"}}].n'],
  ])("%s is read as it binds", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["", "syntax at 0: the end; a number, a text, a path or a function"],
    ["1 +", "syntax at 3: the end; a number, a text, a path or a function"],
    ["(1", 'syntax at 2: the end; ")"'],
    ["1 2", "syntax at 2: 2; an operator or the end"],
    ["'a", "syntax at 0: 'a; a closing '"],
    ["1 < 2 < 3", "syntax at 6: < 3; an operator or the end"],
    [
      "summ(1)",
      "function at 0: summ; one of sum, mean, min, max, count, share, rank, slope, first, abs, sign, change, growth, fact, facts, claim, scenario",
    ],
    ["sum()", "arguments at 0: sum with 0; sum with 1 operand"],
    ["rank(1)", "arguments at 0: rank with 1; rank with 2 operands"],
    ["min(1,2,3,4,5,6,7,8,9)", "arguments at 0: min with 9; min with 1 to 8 operands"],
    ["sum(1", 'syntax at 5: the end; ")"'],
    ["fact()", "syntax at 5: ); an id"],
    ["fact(a", 'syntax at 6: the end; ")"'],
    ["claim(a)", 'syntax at 8: the end; "."'],
    ["claim(a).verdict", "syntax at 16: the end; value or threshold"],
    ["scenario(a).", "syntax at 12: the end; a name of the results"],
    ["base.", "syntax at 5: the end; a name of the results"],
    ["a.1", "syntax at 2: 1; a name of the results"],
    ["a[]", "syntax at 2: ]; a filter"],
    ["a[b=]", "syntax at 4: ]; a value behind ="],
    ["a[=b]", "syntax at 3: b]; a name before ="],
    ["a[b", 'syntax at 3: the end; "]"'],
    ["1e999", "syntax at 5: the end; a number, a text, a path or a function"],
    ["1 = 2", "syntax at 2: = 2; an operator or the end"],
  ])("%s is none", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("is at most 2,000 characters long", () => {
    expect(read(`1${" ".repeat(1999)}`)).toBe("1");
    expect(read(`1${" ".repeat(2000)}`)).toBe("limit at 0: 2001 characters; at most 2000 characters");
  });

  it("holds at most 32 parts within each other, and long chains", () => {
    expect(read(`${"(".repeat(31)}1${")".repeat(31)}`)).toBe("1");
    expect(read(`${"(".repeat(32)}1${")".repeat(32)}`)).toBe(
      "limit at 32: a deeper part; at most 32 parts within each other",
    );
    expect(read(`${"-".repeat(32)}1`)).toBe("limit at 32: a deeper part; at most 32 parts within each other");
    expect(parseExpression(Array.from({ length: 900 }, () => "1").join("+")).fault).toBeNull();
  });

  it("never throws or hangs, whatever the text", () => {
    const pieces = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      ",",
      "=",
      ".",
      "..",
      "'",
      "1",
      "e",
      "-",
      "a",
      "fact",
      "facts",
      "sum",
      "base",
      " ",
      "__proto__",
      "<=",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((each) => each.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { expression, fault } = parseExpression(text);
        expect((expression === null) !== (fault === null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("means the same when it is written out and read again", () => {
    const leaf = fc.oneof(
      fc.nat().map(String),
      fc.constantFrom("fact('x-1')", "claim(C1).value", "equilibrium.countries[RUS].welfarePercent"),
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc
          .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
          .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        tie("tree").map((each) => `(-${each})`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        const first = parseExpression(text).expression;
        if (first === null) return;
        const again = written(first).replaceAll(/\[\{"key":null,"value":\{"kind":"is","text":"RUS"\}\}\]/gu, "[RUS]");
        expect(written(parseExpression(again).expression ?? first)).toBe(written(first));
      }),
    );
  });
});
