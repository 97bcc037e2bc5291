import { describe, expect, it } from "vitest";
import {
  agreement,
  benatiCapurri,
  cohensKappa,
  contingency,
  kendallTauB,
  scottsPi,
  sScore,
  strictAgreement,
} from "../../../src/engines/alignment/index.ts";
import { referenceRows } from "./referenceVotes.ts";
import { refusal } from "./smallVotes.ts";

/** Decimals of the worked examples. */
const DIGITS = 7;

describe("the worked examples of Signorino and Ritter (1999)", () => {
  const table = (name: string): readonly Record<string, string>[] => referenceRows(`unga/signorino-ritter/${name}`);
  const column = (name: string, key: string): number[] => table(name).map((row) => Number(row[key]));

  it("Germany and Russia in 1914: S is 0.4, squared 0.4444444, weighted by capabilities −0.46, tau-b 0.0303170", () => {
    const [germany, russia] = [column("alliances1914.csv", "GMY"), column("alliances1914.csv", "RUS")];
    const weights = column("alliances1914.csv", "Cap");
    expect(sScore(germany, russia, { scaleWidth: 3 })).toEqual({ score: expect.closeTo(0.4, DIGITS), issues: 20 });
    expect(sScore(germany, russia, { scaleWidth: 3, distance: "squared" }).score).toBeCloseTo(0.4444444, DIGITS);
    expect(sScore(germany, russia, { scaleWidth: 3, weights }).score).toBeCloseTo(-0.46, DIGITS);
    expect(kendallTauB(germany, russia).score).toBeCloseTo(0.030317, DIGITS);
  });

  it("who weighs nothing does not enter: 14 of 20 states have a capability in 1914", () => {
    const [germany, russia] = [column("alliances1914.csv", "GMY"), column("alliances1914.csv", "RUS")];
    const weights = column("alliances1914.csv", "Cap");
    expect(sScore(germany, russia, { scaleWidth: 3, weights }).issues).toBe(14);
  });

  it("votes of 1947 coded the other way round give the same S", () => {
    const [usa, russia] = [column("UNVotes1947.csv", "USA"), column("UNVotes1947.csv", "RUS")];
    const turned = (votes: readonly number[]): number[] => votes.map((vote) => 4 - vote);
    expect(sScore(usa, russia)).toEqual(sScore(turned(usa), turned(russia)));
  });
});

describe("coefficients of small tables", () => {
  // Same, one step, same, one step, two steps, same.
  const a = [1, 1, 3, 2, 3, 1];
  const b = [1, 2, 3, 3, 1, 1];

  it("agreement gives half marks for one step, strict agreement none", () => {
    expect(agreement(contingency(a, b))).toBeCloseTo(1 - 2 / 6, 14);
    expect(strictAgreement(contingency(a, b))).toBeCloseTo(3 / 6, 14);
  });

  it("kappa and pi by hand, with each weighing", () => {
    // D_o: absolute 2/6, squared 1.5/6, nominal 3/6. Margins a (3,1,2)/6, b (3,1,2)/6: own and pooled are equal.
    // D_e: absolute (3·1·½ + 3·2·1 + 1·2·½)·2/36 = 17/36, squared (¾ + 6 + ½)·2/36 = 14.5/36, nominal (3 + 6 + 2)·2/36 = 22/36.
    const kappas = { absolute: 1 - 12 / 17, squared: 1 - 9 / 14.5, nominal: 1 - 18 / 22 };
    for (const distance of ["absolute", "squared", "nominal"] as const) {
      expect(cohensKappa(a, b, { distance }).score).toBeCloseTo(kappas[distance], 14);
      expect(scottsPi(a, b, { distance }).score).toBeCloseTo(kappas[distance], 14);
    }
    expect(cohensKappa(a, b)).toEqual(cohensKappa(a, b, { distance: "squared" }));
    expect(scottsPi(a, b)).toEqual(scottsPi(a, b, { distance: "squared" }));
  });

  it("pi pools the margins, kappa does not", () => {
    // Cells yes-yes 1, yes-no 1, no-no 2: D_o 1/4; own margins ½·¾ + ½·¼ = ½; pooled 2·(3/8)(5/8) = 15/32.
    expect(cohensKappa([1, 1, 3, 3], [1, 3, 3, 3]).score).toBe(0.5);
    expect(scottsPi([1, 1, 3, 3], [1, 3, 3, 3]).score).toBeCloseTo(1 - 8 / 15, 14);
  });

  it("Benati and Capurri's A is S beyond independence", () => {
    // S = 1 − 2·2/6; expected 1 − 2·17/36.
    expect(benatiCapurri(a, b).score).toBeCloseTo(1 - 4 / 6 - (1 - 34 / 36), 14);
    expect(benatiCapurri(a, b).issues).toBe(6);
  });

  it("tau-b counts pairs in the same and the opposite order, ties taken out on each side", () => {
    expect(kendallTauB([1, 2, 3, 4], [1, 2, 4, 3]).score).toBeCloseTo(4 / 6, 14);
    expect(kendallTauB([1, 1, 2], [1, 2, 2]).score).toBeCloseTo(1 / 2, 14);
    expect(kendallTauB([1, 2], [2, 1]).score).toBeCloseTo(-1, 14);
    expect(kendallTauB([0.5, 0.25, NaN], [10, 5, 1])).toEqual({ score: expect.closeTo(1, 14), issues: 2 });
  });

  it("weights count like repetitions", () => {
    const weights = [2, 1, 3];
    const repeated = { a: [1, 1, 2, 3, 3, 3], b: [1, 1, 3, 2, 2, 2] };
    const options = { weights };
    expect(cohensKappa([1, 2, 3], [1, 3, 2], options).score).toBeCloseTo(
      cohensKappa(repeated.a, repeated.b).score ?? NaN,
      14,
    );
    expect(scottsPi([1, 2, 3], [1, 3, 2], options).issues).toBe(3);
    expect(sScore([1, 2, 3], [1, 3, 2], options).score).toBeCloseTo(sScore(repeated.a, repeated.b).score, 14);
  });

  it("other levels than those of votes can be named", () => {
    const levels = [0, 1, 2, 3];
    // D_o = 1/9·½; a (½ on 0, ½ on 3), b (½ on 0, ½ on 2): D_e = ¼·(0 + 4/9 + 1 + 1/9).
    expect(cohensKappa([0, 3], [0, 2], { levels }).score).toBeCloseTo(1 - 2 / 14, 14);
  });
});

describe("what says nothing", () => {
  const flag = "uninformative: one side voting one way throughout";
  const nothingExpected = "both voting one way throughout, the same: chance gives no disagreement (D_e = 0)";

  it("a one-way voter has kappa and A 0, pi at most 0, all flagged, and no tau-b", () => {
    const [constant, varied] = [
      [1, 1, 1],
      [1, 2, 3],
    ];
    for (const [a, b] of [
      [constant, varied],
      [varied, constant],
    ] as const) {
      expect(cohensKappa(a, b)).toEqual({ score: 0, issues: 3, flag });
      expect(benatiCapurri(a, b)).toEqual({ score: 0, issues: 3, flag });
      // Pooled (4, 1, 1)/6: D_e = (4·¼ + 4 + ¼)·2/36 = 10.5/36, D_o = (¼ + 1)/3.
      expect(scottsPi(a, b)).toEqual({ score: expect.closeTo(1 - 15 / 10.5, 14), issues: 3, flag });
      expect(kendallTauB(a, b)).toEqual({
        score: null,
        issues: 3,
        reason: "one side voting one way throughout: no two roll calls are in an order",
      });
    }
  });

  it("two who hold the same position throughout have no kappa and no pi", () => {
    expect(cohensKappa([2, 2], [2, 2])).toEqual({ score: null, issues: 2, reason: nothingExpected });
    expect(scottsPi([3], [3])).toEqual({ score: null, issues: 1, reason: nothingExpected });
    expect(benatiCapurri([3], [3])).toEqual({ score: 0, issues: 1, flag });
    expect(sScore([3], [3])).toEqual({ score: 1, issues: 1 });
  });

  it("two who hold opposite positions throughout have kappa 0 and pi −1, flagged", () => {
    expect(cohensKappa([1, 1], [3, 3])).toEqual({ score: 0, issues: 2, flag });
    expect(scottsPi([1, 1], [3, 3])).toEqual({ score: -1, issues: 2, flag });
  });
});

describe("positions that cannot be compared", () => {
  it("no common issue is unknown, not 0", () => {
    expect(refusal(() => sScore([1, NaN], [NaN, 3]))).toMatchObject([
      {
        code: "E651",
        message: "On none of 2 issues do both have a position: the similarity is unknown, not 0.",
        expected: "at least one issue on which both have a position and whose weight is positive",
      },
    ]);
    expect(refusal(() => cohensKappa([1], [1], { weights: [0] }))).toHaveLength(1);
  });

  it("lists of different length are refused", () => {
    expect(refusal(() => sScore([1, 2], [1]))).toMatchObject([
      {
        code: "E659",
        message: "2 positions are compared with 1, so they are not on the same issues.",
        expected: "one position of each actor, and one weight, per issue",
      },
    ]);
    expect(refusal(() => scottsPi([1, 2], [1, 2], { weights: [1] }))[0]?.message).toBe(
      "2 positions are compared with 2 and 1 weights, so they are not on the same issues.",
    );
  });

  it("weights that are none are refused, all at once; so is a scale without width", () => {
    expect(refusal(() => sScore([1, 2, 3, 1], [1, 2, 3, 1], { weights: [1, -1, NaN, Infinity] }))).toMatchObject([
      { code: "E657", path: "weights", message: "The weight of issue 2 is -1.", found: "-1", expected: "0 or more" },
      { message: "The weight of issue 3 is NaN." },
      { message: "The weight of issue 4 is Infinity." },
    ]);
    for (const scaleWidth of [0, -1, NaN, Infinity]) {
      expect(refusal(() => sScore([1], [1], { scaleWidth }))).toMatchObject([
        {
          code: "E659",
          path: "scaleWidth",
          message: `A scale cannot be ${scaleWidth} wide.`,
          found: String(scaleWidth),
          expected: "a finite width above 0",
        },
      ]);
    }
  });

  it("every position that the scale does not have is named", () => {
    expect(refusal(() => cohensKappa([1, 8, 2], [1, 2, 0]))).toMatchObject([
      {
        code: "E659",
        path: "issue 2",
        message: "Positions 8 and 2 on issue 2 do not fit the scale.",
        found: "8, 2",
        expected: "positions among 1, 2, 3",
      },
      { path: "issue 3", found: "2, 0" },
    ]);
    expect(refusal(() => sScore([0, 0, 1], [3, 2, 1]))).toMatchObject([
      { code: "E659", path: "issue 1", expected: "positions at most 2 apart" },
    ]);
  });
});
