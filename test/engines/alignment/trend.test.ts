import { describe, expect, it } from "vitest";
import { type Measure, MEASURES, similarityTrend, type SimilarityTrend } from "../../../src/engines/alignment/index.ts";
import { referenceVotes } from "./referenceVotes.ts";
import { refusal, smallRecord } from "./smallVotes.ts";

/** The published trend is stated to four decimals. */
const STATED = 1e-4;

const trendOf = (trend: SimilarityTrend, measure: Measure): SimilarityTrend["trends"][number] | undefined =>
  trend.trends.find((each) => each.measure === measure);

describe("Russia and China in the General Assembly", () => {
  const trend = (split: string): SimilarityTrend =>
    similarityTrend(referenceVotes(), "RUS", "CHN", { sessions: [64, 74], split });

  it("sessions 69 to 74 less 64 to 68: agreement falls, agreement beyond chance rises", () => {
    const changes: Partial<Record<Measure, number>> = {
      agree_voeten: -0.0245,
      S_abs: -0.0483,
      S_sq: -0.0465,
      kappa_w2: 0.0767,
      kappa_w1: 0.0896,
      kappa_nominal: 0.0845,
      pi_w2: 0.0744,
      A_bc: 0.1673,
    };
    const found = trend("2014-09-15");
    for (const [measure, change] of Object.entries(changes)) {
      const gap = Math.abs((trendOf(found, measure as Measure)?.change ?? NaN) - change);
      expect(gap, measure).toBeLessThanOrEqual(STATED);
    }
    const fallen = found.trends.filter(({ change }) => (change ?? NaN) < 0).map(({ measure }) => measure);
    expect(fallen).toEqual(["agree_voeten", "agree_all", "agree_strict", "S_abs", "S_sq"]);
    expect(found.trends.filter(({ change }) => (change ?? NaN) > 0)).toHaveLength(MEASURES.length - fallen.length);
  });

  it("the slope within sessions 69 to 74 is positive by every measure", () => {
    const found = trend("2014-09-15");
    expect(found.trends.every(({ slope }) => (slope ?? NaN) > 0)).toBe(true);
    expect(Math.abs((trendOf(found, "S_abs")?.slope ?? NaN) - 0.0245)).toBeLessThanOrEqual(STATED);
    expect(Math.abs((trendOf(found, "kappa_w2")?.slope ?? NaN) - 0.0475)).toBeLessThanOrEqual(STATED);
  });

  it("session 68 straddles March 2014: 4 of its 64 roll calls count as after, and weigh 1/16 of a session", () => {
    const parts = trend("2014-03-15").parts.filter(({ session }) => session === 68);
    expect(parts.map(({ side, share, similarity }) => [side, share, similarity.n])).toEqual([
      ["before", 15 / 16, 60],
      ["after", 1 / 16, 4],
    ]);
    expect(parts[1]?.similarity.from).toBe("2014-03-27");
  });
});

describe("a trend by hand", () => {
  const dates = ["2000-01-01", "2000-06-01", "2001-01-01", "2001-06-01", "2002-01-01", "2002-06-01"];
  const record = smallRecord(
    { A: "ynynyn", B: "yyynyn", C: "nnnnnn", D: "......" },
    { sessions: [1, 1, 2, 2, 3, 3], dates },
  );
  const whole = (): SimilarityTrend => similarityTrend(record, "A", "B", { sessions: [1, 3], split: "2001-01-01" });

  it("means, change and slope", () => {
    const trend = whole();
    expect(trendOf(trend, "agree_strict")).toEqual({
      measure: "agree_strict",
      before: 0.5,
      after: 1,
      change: 0.5,
      slope: 0,
      leftOut: [],
    });
    expect([trend.a, trend.b, trend.split]).toEqual(["A", "B", "2001-01-01"]);
    expect(trend.parts.map(({ session, side }) => [session, side])).toEqual([
      [1, "before"],
      [2, "after"],
      [3, "after"],
    ]);
  });

  it("an uninformative session does not enter, and what is left without one has a reason", () => {
    expect(trendOf(whole(), "kappa_w2")).toEqual({
      measure: "kappa_w2",
      before: null,
      after: 1,
      change: null,
      slope: 0,
      changeReason: "no session before the split has an informative value",
      leftOut: [1],
    });
    const turned = similarityTrend(record, "B", "A", { sessions: [1, 2], split: "2000-06-01" });
    expect(trendOf(turned, "tau_b")).toEqual({
      measure: "tau_b",
      before: null,
      after: 1,
      change: null,
      slope: null,
      changeReason: "no session before the split has an informative value",
      slopeReason: "fewer than two sessions after the split have an informative value",
      leftOut: [1, 1],
    });
    const before = similarityTrend(record, "A", "B", { sessions: [2, 3], split: "2002-06-01" });
    expect(trendOf(before, "kappa_w1")).toMatchObject({
      before: 1,
      after: null,
      changeReason: "no session after the split has an informative value",
      leftOut: [3, 3],
    });
  });

  it("a roll call on the day of the split counts as after; parts weigh what they have of their session", () => {
    const parts = similarityTrend(record, "A", "B", { sessions: [1, 2], split: "2000-06-01" });
    expect(parts.parts.map(({ session, side, share }) => [session, side, share])).toEqual([
      [1, "before", 0.5],
      [1, "after", 0.5],
      [2, "after", 1],
    ]);
    // (½ · 0 + 1 · 1)/(3/2), and the line through both points.
    expect(trendOf(parts, "agree_strict")?.after).toBeCloseTo(2 / 3, 14);
    expect(trendOf(parts, "agree_strict")?.slope).toBeCloseTo(1, 14);
  });

  it("no joint roll call on a side is a problem, both sides at once", () => {
    expect(refusal(() => similarityTrend(record, "A", "B", { sessions: [1, 3], split: "2003-01-01" }))).toMatchObject([
      {
        code: "E651",
        path: "A-B",
        message: "A and B have no joint roll call after 2003-01-01: there is no trend.",
        expected: "at least one roll call after the split on which both voted yes, abstain or no",
        hints: ["Choose sessions on both sides of the split.", "Move the split."],
      },
    ]);
    expect(refusal(() => similarityTrend(record, "A", "D", { sessions: [1, 3], split: "2001-01-01" }))).toHaveLength(2);
  });

  it("a split that is no day, an unknown state and an unknown session are refused", () => {
    const refused = (a: string, split: string, last: number): (string | undefined)[] =>
      refusal(() => similarityTrend(record, a, "B", { sessions: [1, last], split })).map(({ message }) => message);
    expect(refused("A", "2014", 3)).toEqual(["split is no day."]);
    expect(refused("Z", "2001-01-01", 3)).toEqual(["Z is not among the states of the voting record."]);
    expect(refused("A", "2001-01-01", 9)).toEqual(["There is no session 9 in the voting record."]);
  });
});
