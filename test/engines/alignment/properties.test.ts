import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dyadSimilarity,
  type DyadSimilarity,
  kendallTauB,
  MEASURES,
  type VoteRecord,
} from "../../../src/engines/alignment/index.ts";
import { smallRecord } from "./smallVotes.ts";

/** Sums of at most 40 shares. */
const ROUNDING = 1e-12;

/** Votes of three states, the first roll call joint for all. */
const votes = fc
  .array(fc.tuple(letter("yan-"), letter("yan-"), letter("yan-.")), { minLength: 1, maxLength: 39 })
  .map((rollCalls) => [...rollCalls, ["y", "n", "a"] as const]);

function letter(letters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...letters);
}

function recordOf(rollCalls: readonly (readonly string[])[]): VoteRecord {
  const line = (state: number): string => rollCalls.map((votesCast) => votesCast[state]).join("");
  return smallRecord({ A: line(0), B: line(1), C: line(2) }, { dates: rollCalls.map(() => "2000-01-01") });
}

/** Largest difference of two rows of measures; Infinity when one has a value that the other lacks. */
function apart(found: DyadSimilarity, expected: DyadSimilarity): number {
  return Math.max(
    ...MEASURES.map((measure) => {
      const [x, y] = [found.measures[measure].value, expected.measures[measure].value];
      if (x === null || y === null) return x === y ? 0 : Infinity;
      return Math.abs(x - y);
    }),
  );
}

describe("what must hold of any votes", () => {
  it("a state is perfectly similar to itself: S and agreement 1, kappa, pi and tau-b 1 or undefined", () => {
    fc.assert(
      fc.property(votes, (rollCalls) => {
        const { measures } = dyadSimilarity(recordOf(rollCalls), "A", "A");
        expect([measures.S_abs, measures.S_sq, measures.agree_all, measures.agree_strict]).toEqual([
          { value: 1 },
          { value: 1 },
          { value: 1 },
          { value: 1 },
        ]);
        for (const measure of ["kappa_w2", "kappa_w1", "kappa_nominal", "pi_w2", "tau_b"] as const) {
          const { value, reason } = measures[measure];
          expect(value === null ? reason !== undefined : Math.abs(value - 1) < ROUNDING).toBe(true);
        }
      }),
    );
  });

  it("every measure is symmetric to the last bit", () => {
    fc.assert(
      fc.property(votes, (rollCalls) => {
        const record = recordOf(rollCalls);
        const { measures } = dyadSimilarity(record, "A", "B");
        expect(dyadSimilarity(record, "B", "A").measures).toEqual(measures);
      }),
    );
  });

  it("no measure exceeds 1, agreement and S stay on their scales, pi does not exceed kappa", () => {
    fc.assert(
      fc.property(votes, (rollCalls) => {
        const { measures } = dyadSimilarity(recordOf(rollCalls), "A", "B");
        for (const measure of MEASURES) expect(measures[measure].value ?? 0).toBeLessThanOrEqual(1 + ROUNDING);
        for (const measure of ["agree_voeten", "agree_all", "agree_strict"] as const) {
          expect(measures[measure].value ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(measures.S_abs.value).toBeGreaterThanOrEqual(-1);
        const [kappa, pi] = [measures.kappa_w2.value ?? 0, measures.pi_w2.value ?? 0];
        expect(pi).toBeLessThanOrEqual(kappa + ROUNDING);
      }),
    );
  });

  it("S_abs is 2 agreement − 1 over all roll calls: not a second witness", () => {
    fc.assert(
      fc.property(votes, (rollCalls) => {
        const { measures } = dyadSimilarity(recordOf(rollCalls), "A", "B");
        expect(measures.S_abs.value).toBeCloseTo(2 * (measures.agree_all.value ?? NaN) - 1, 14);
      }),
    );
  });

  it("permuting roll calls changes nothing", () => {
    fc.assert(
      fc.property(votes, fc.infiniteStream(fc.nat()), (rollCalls, keys) => {
        const keyed = rollCalls.map((each) => ({ each, key: keys.next().value ?? 0 }));
        const permuted = keyed.toSorted((x, y) => x.key - y.key).map(({ each }) => each);
        const [found, expected] = [permuted, rollCalls].map((each) => dyadSimilarity(recordOf(each), "A", "B"));
        expect(found).toEqual(expected);
      }),
    );
  });

  it("a unanimous roll call leaves Voeten agreement unchanged, and only that", () => {
    fc.assert(
      fc.property(votes, letter("yan"), (rollCalls, vote) => {
        const before = dyadSimilarity(recordOf(rollCalls), "A", "B");
        const after = dyadSimilarity(recordOf([...rollCalls, [vote, vote, vote]]), "A", "B");
        expect(after.measures.agree_voeten).toEqual(before.measures.agree_voeten);
        expect(after.n).toBe(before.n + 1);
        expect(after.nNonunanimous).toBe(before.nNonunanimous);
      }),
    );
  });

  it("turning yes into no for everyone changes nothing", () => {
    fc.assert(
      fc.property(votes, (rollCalls) => {
        const turn: Readonly<Record<string, string>> = { y: "n", n: "y" };
        const turned = rollCalls.map((cast) => cast.map((vote) => turn[vote] ?? vote));
        const [found, expected] = [turned, rollCalls].map((each) => dyadSimilarity(recordOf(each), "A", "B"));
        expect(found && expected ? apart(found, expected) : NaN).toBeLessThan(ROUNDING);
      }),
    );
  });

  it("tau-b is that of counting every pair of roll calls", () => {
    const level = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 25 }), (issues) => {
        const [a, b] = [issues.map(([x]) => x), issues.map(([, y]) => y)];
        const { score } = kendallTauB(a, b);
        const expected = countedTauB(issues);
        expect(score === null ? Number.isNaN(expected) : Math.abs(score - expected) < ROUNDING).toBe(true);
      }),
    );
  });
});

/** Kendall's tau-b, pair by pair; NaN when one side is tied throughout. */
function countedTauB(issues: readonly (readonly [number, number])[]): number {
  let [order, untiedA, untiedB] = [0, 0, 0];
  issues.forEach(([a, b], i) => {
    for (const [c, d] of issues.slice(i + 1)) {
      order += Math.sign(c - a) * Math.sign(d - b);
      if (a !== c) untiedA += 1;
      if (b !== d) untiedB += 1;
    }
  });
  return order / Math.sqrt(untiedA * untiedB);
}
