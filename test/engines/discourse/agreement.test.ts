import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coderAgreement,
  cohensKappaOfCoders,
  cohensKappaOfTable,
  krippendorffAlpha,
  type Level,
  LEVELS,
  mergedCoders,
  type Rating,
  type Statement,
} from "../../../src/engines/discourse/index.ts";
import { statement } from "./smallStatements.ts";

/** Rounding of sums of a few hundred fractions. */
const ROUNDING = 12;

const coded = (text: string): Rating[] => text.split(" ").map((value) => (value === "." ? null : Number(value)));

/** Krippendorff (2011), four coders and twelve units. */
const KRIPPENDORFF = [
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
].map(coded);

describe("Krippendorff's alpha", () => {
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
    ["ratio", 0.797],
  ] as const)("his example of 2011 has its %s value %f", (level, expected) => {
    expect(krippendorffAlpha(KRIPPENDORFF, level).value).toBeCloseTo(expected, 3);
  });

  it("a unit that one coder alone rated does not count", () => {
    expect(krippendorffAlpha(KRIPPENDORFF, "nominal")).toMatchObject({ units: 11, ratings: 40 });
  });

  it("nothing rated twice has no alpha, and neither has one value throughout", () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        "nominal",
      ),
    ).toMatchObject({ value: null, reason: "no unit rated twice" });
    expect(krippendorffAlpha([], "ratio")).toMatchObject({ value: null, reason: "no unit rated twice", ratings: 0 });
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
      ),
    ).toMatchObject({ value: null, reason: "no variation" });
  });

  const row = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 6, maxLength: 6 });
  const ratings = fc.array(row, { minLength: 2, maxLength: 4 });
  const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS);
  /** Alpha, or a number that it never is where there is none. */
  const alphaOf = (each: readonly (readonly Rating[])[], at: Level): number => krippendorffAlpha(each, at).value ?? 99;

  it("coders who say the same have alpha 1", () => {
    fc.assert(
      fc.property(row, level, (own, at) => {
        const { value, reason } = krippendorffAlpha([own, own], at);
        expect(value ?? reason).toBeOneOf([1, "no variation", "no unit rated twice"]);
      }),
    );
  });

  it("neither the order of coders nor that of units matters", () => {
    fc.assert(
      fc.property(ratings, level, (each, at) => {
        const turned = each.toReversed().map((own) => own.toReversed());
        expect(alphaOf(turned, at)).toBeCloseTo(alphaOf(each, at), ROUNDING);
      }),
    );
  });

  it("scaling leaves ratio alpha alone, shifting interval alpha, renaming nominal alpha", () => {
    const changed = (each: readonly (readonly Rating[])[], by: (value: number) => Rating): Rating[][] =>
      each.map((own) => own.map((value) => (value === null ? null : by(Number(value)))));
    fc.assert(
      fc.property(ratings, (each) => {
        expect(
          alphaOf(
            changed(each, (v) => 7 * v),
            "ratio",
          ),
        ).toBeCloseTo(alphaOf(each, "ratio"), ROUNDING);
        expect(
          alphaOf(
            changed(each, (v) => v + 9),
            "interval",
          ),
        ).toBeCloseTo(alphaOf(each, "interval"), ROUNDING);
        expect(
          alphaOf(
            changed(each, (v) => v ** 3),
            "ordinal",
          ),
        ).toBeCloseTo(alphaOf(each, "ordinal"), ROUNDING);
        expect(
          alphaOf(
            changed(each, (v) => `code ${4 - v}`),
            "nominal",
          ),
        ).toBeCloseTo(alphaOf(each, "nominal"), ROUNDING);
      }),
    );
  });
});

describe("Cohen's kappa of two coders", () => {
  it("the table 20, 5 / 10, 15 has 0.4, also when counted from ratings", () => {
    expect(
      cohensKappaOfTable([
        [20, 5],
        [10, 15],
      ]).value,
    ).toBeCloseTo(0.4, ROUNDING);
    const times = (count: number, a: string, b: string): [string, string][] =>
      Array.from({ length: count }, () => [a, b]);
    const both = [...times(20, "y", "y"), ...times(5, "y", "n"), ...times(10, "n", "y"), ...times(15, "n", "n")];
    const kappa = cohensKappaOfCoders(
      both.map(([a]) => a),
      both.map(([, b]) => b),
    );
    expect(kappa.value).toBeCloseTo(0.4, ROUNDING);
    expect(kappa.units).toBe(50);
  });

  it("one value throughout has no kappa, and neither have coders without a common unit", () => {
    expect(cohensKappaOfCoders(["a", "a"], ["a", "a"])).toEqual({ value: null, reason: "no variation", units: 2 });
    expect(cohensKappaOfCoders(["a", null], [null, "a"])).toEqual({
      value: null,
      reason: "no unit rated twice",
      units: 0,
    });
  });
});

const twice = (id: string, first: Partial<Statement>, second: Partial<Statement>): Statement[] => [
  statement({ id, coder: "ann", ...first }),
  statement({ id, coder: "ben", ...second }),
];

const DOUBLE: readonly Statement[] = [
  ...twice("1", { position: 1, strategy: "lean" }, { position: 1, strategy: "lean" }),
  ...twice("2", { position: 0, strategy: "neutrality" }, { position: 2, strategy: "hedging" }),
  ...twice("3", { position: -1 }, { position: null }),
  ...twice("4", { position: 2, strategy: "side" }, { position: 0, strategy: "mediation" }),
  statement({ id: "5", coder: "ann", position: 0 }),
];

describe("agreement between coders", () => {
  const found = coderAgreement(DOUBLE);
  const of = (variable: string): (typeof found.variables)[number] =>
    found.variables.find((each) => each.variable === variable)!;

  it("counts what was coded twice and says on what coders differ", () => {
    expect(found).toMatchObject({ statements: 5, doubleCoded: 4, coders: ["ann", "ben"] });
    expect(found.disagreements.map(({ statement: id, variable, spread }) => [id, variable, spread])).toEqual([
      ["2", "position", 2],
      ["2", "strategy", null],
      ["3", "stance", null],
      ["3", "position", null],
      ["4", "position", 2],
      ["4", "strategy", null],
    ]);
  });

  it("a position that only one coder saw is a disagreement about the stance, never a 0", () => {
    expect(of("position").alpha.units).toBe(3);
    expect(of("stance").alpha.units).toBe(4);
    expect(of("stance").kappa).toMatchObject({ units: 4 });
  });

  it("warns below 0.667 and nowhere else", () => {
    expect(of("position").warning?.code).toBe("W700");
    expect(of("agreement")).toMatchObject({ alpha: { value: null, reason: "no variation" }, warning: null });
    expect(found.warnings.map(({ path }) => path)).toEqual(["stance", "position", "strategy"]);
  });

  it("one coder alone has no agreement, and that is said", () => {
    const alone = coderAgreement([statement({ id: "1", coder: "ann" })]);
    expect(alone.doubleCoded).toBe(0);
    expect(alone.warnings.map(({ code }) => code)).toEqual(["W701"]);
    expect(alone.variables.every(({ alpha, kappa }) => alpha.value === null && kappa === null)).toBe(true);
  });

  it("three coders have alpha but no kappa", () => {
    const third = statement({ id: "2", coder: "cem", position: 2, strategy: "hedging" });
    expect(coderAgreement([...DOUBLE, third]).variables.every(({ kappa }) => kappa === null)).toBe(true);
  });
});

describe("the merge of coders", () => {
  it("takes the majority, else the preferred coder, and keeps the other position as the second code", () => {
    const third = statement({ id: "2", coder: "cem", position: 2, strategy: "hedging" });
    const { statements, settled } = mergedCoders([...DOUBLE, third], { prefer: "ann" });
    expect(
      statements.map(({ id, position, strategy, positionAlternative, coder }) => [
        id,
        position,
        positionAlternative,
        strategy,
        coder,
      ]),
    ).toEqual([
      ["1", 1, null, "lean", "ann + ben"],
      ["2", 2, 0, "hedging", "ann + ben + cem"],
      ["3", -1, null, null, "ann + ben"],
      ["4", 2, 0, "side", "ann + ben"],
      ["5", 0, null, null, "ann"],
    ]);
    expect(settled.filter(({ statement: id }) => id === "2").map(({ by }) => by)).toEqual(["majority", "majority"]);
    expect(settled.filter(({ statement: id }) => id === "4").map(({ by }) => by)).toEqual([
      "preferred coder",
      "preferred coder",
    ]);
  });

  it("another preferred coder decides otherwise", () => {
    const { statements } = mergedCoders(DOUBLE, { prefer: "ben" });
    expect(statements.map(({ position }) => position)).toEqual([1, 2, null, 0, 0]);
  });

  it("what nobody coded twice stays as it is", () => {
    const single = [statement({ id: "a", coder: "x" }), statement({ id: "b", coder: "y" })];
    expect(mergedCoders(single)).toEqual({ statements: single, settled: [] });
  });
});
