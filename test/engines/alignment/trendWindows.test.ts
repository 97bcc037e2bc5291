import { describe, expect, it } from "vitest";
import {
  type Measure,
  MEASURES,
  placeboChanges,
  randomNumbers,
  similarityTrend,
  trendJudgement,
  trendWindows,
  type VoteRecord,
  type WindowTrend,
} from "../../../src/engines/alignment/index.ts";
import { measureTrend } from "../../../src/engines/alignment/trend/measureTrend.ts";
import { trendParts } from "../../../src/engines/alignment/trend/trendParts.ts";
import { windowStart } from "../../../src/engines/alignment/trend/windowStart.ts";
import { percentile } from "../../../src/numerics/index.ts";
import { referenceRows, referenceVotes } from "./referenceVotes.ts";
import { refusal, smallRecord } from "./smallVotes.ts";

const BOOTSTRAP = { draws: 100, seed: 1 };
/** Reference scores have six decimals. */
const ROUNDING = 1e-6;

const changeOf = (window: Pick<WindowTrend, "trends"> | undefined, measure: Measure): number =>
  window?.trends.find((each) => each.measure === measure)?.change ?? NaN;

describe("Russia and China in the General Assembly, counted from other sessions", () => {
  const votes = referenceVotes;

  it.each([
    [45, 78],
    [55, 74],
    [60, 74],
    [64, 74],
    [64, 78],
  ])(
    "sessions %i to %i: every kappa and pi rises, and only from session 45 agreement and S rise with them",
    (from, to) => {
      const { trends } = similarityTrend(votes(), "RUS", "CHN", { sessions: [from, to], split: "2014-03-15" });
      for (const measure of ["kappa_w2", "kappa_w1", "kappa_nominal", "pi_w2", "pi_w1", "pi_nominal"] as const)
        expect(changeOf({ trends }, measure), measure).toBeGreaterThan(0);
      for (const measure of ["agree_voeten", "agree_all", "S_abs", "S_sq"] as const)
        expect(Math.sign(changeOf({ trends }, measure)), measure).toBe(from === 45 ? 1 : -1);
    },
  );

  it("the sessions that a change is taken over have the reference scores", () => {
    const { parts } = similarityTrend(votes(), "RUS", "CHN", { sessions: [59, 74], split: "2014-03-15" });
    const rows = referenceRows("unga/expected_dyads.csv").filter(
      ({ iso_a, iso_b, session }) =>
        iso_a === "CHN" && iso_b === "RUS" && Number(session) >= 59 && Number(session) <= 74,
    );
    expect(rows.map(({ session }) => Number(session))).toEqual([59, 61, 63, 65, 67, 69, 71, 73]);
    for (const row of rows) {
      const measures = parts.find(({ session }) => session === Number(row["session"]))?.similarity.measures;
      for (const measure of ["agree_voeten", "S_abs", "kappa_w2", "pi_w2", "A_bc"] as const)
        expect(Math.abs((measures?.[measure].value ?? NaN) - Number(row[measure])), measure).toBeLessThan(ROUNDING);
    }
  });

  it("by 2019 the measures disagree: over ten sessions S falls and A rises, each beyond its interval", () => {
    const { windows, later } = trendWindows(votes(), ["RUS", "CHN"], {
      sessions: [45, 78],
      split: "2014-03-15",
      windows: [5, 10, "all"],
      lastSession: 74,
      bootstrap: BOOTSTRAP,
    });
    expect(windows.map(({ sessions }) => sessions)).toEqual([
      [64, 74],
      [59, 74],
      [45, 74],
    ]);
    expect(later.map(({ sessions }) => sessions)).toEqual(Array.from({ length: 3 }, () => [75, 78]));
    const ten = trendJudgement(windows.slice(1, 2));
    expect(ten.falling).toContain("S_abs");
    expect(ten.rising).toContain("A_bc");
    expect(trendJudgement(windows).direction).toBe("disagree");
  });
});

/** Eight sessions of 24 votes; C votes as A does with a chance that jumps after session 4, B by the toss of a die. */
function jumpingRecord(before: number, after: number): VoteRecord {
  const next = randomNumbers(7);
  const vote = (): string => "yan"[Math.floor(next() * 3)] ?? "y";
  const votes = Array.from({ length: 8 * 24 }, () => vote());
  const like = votes.map((each, k) => (next() < (k < 4 * 24 ? before : after) ? each : vote())).join("");
  const others = Object.fromEntries(["B", "D", "E"].map((state) => [state, votes.map(vote).join("")]));
  const sessions = votes.map((_, k) => 1 + Math.floor(k / 24));
  return smallRecord(
    { A: votes.join(""), C: like, ...others },
    { sessions, dates: sessions.map((session) => `200${session}-10-01`) },
  );
}

const WINDOWS = {
  sessions: [1, 8],
  split: "2005-01-01",
  windows: [2, "all"],
  lastSession: 7,
  bootstrap: BOOTSTRAP,
} as const;

describe("windows of a trend", () => {
  const jumping = jumpingRecord(0.1, 0.9);

  it("begin so many sessions before the split, or with the first", () => {
    expect(windowStart([3, 5, 6], 2)).toBe(5);
    expect(windowStart([3, 5, 6], 9)).toBe(3);
    expect(windowStart([], 2)).toBeNaN();
  });

  it("each give the trend of their sessions, and its interval holds it", () => {
    const { windows } = trendWindows(jumping, ["A", "C"], WINDOWS);
    for (const window of windows) {
      const { sessions } = window;
      const alone = similarityTrend(jumping, "A", "C", { sessions, split: WINDOWS.split });
      for (const trend of window.trends) {
        const expected = alone.trends.find(({ measure }) => measure === trend.measure);
        expect(trend).toMatchObject({ ...expected });
        expect(trend.changeInterval?.low).toBeLessThan(trend.change ?? NaN);
        expect(trend.changeInterval?.high).toBeGreaterThan(trend.change ?? NaN);
      }
    }
  });

  it("have the percentiles of the change draw by draw, the same for a pair either way", () => {
    const options = { sessions: [1, 7], split: WINDOWS.split } as const;
    const changesOf = (pair: readonly [string, string]): Float64Array => {
      const partsOn = trendParts(jumping, pair, options, BOOTSTRAP);
      return Float64Array.from(
        { length: BOOTSTRAP.draws },
        (_, draw) => measureTrend("S_abs", partsOn(draw)).change ?? NaN,
      );
    };
    const values = changesOf(["A", "C"]);
    const whole = trendWindows(jumping, ["A", "C"], WINDOWS).windows.at(-1)!;
    const found = whole.trends.find(({ measure }) => measure === "S_abs")?.changeInterval;
    expect(found).toEqual({ low: percentile(values, 0.05), high: percentile(values, 0.95) });
    expect(changesOf(["C", "A"])).toEqual(values);
  });

  it("tell a jump by every measure, none where there is none, and apart where it is turned", () => {
    const direction = (record: VoteRecord): string =>
      trendJudgement(trendWindows(record, ["A", "C"], WINDOWS).windows).direction;
    expect(direction(jumping)).toBe("closer");
    expect(direction(jumpingRecord(0.9, 0.1))).toBe("apart");
    expect(trendJudgement(trendWindows(jumping, ["A", "B"], WINDOWS).windows.slice(1)).direction).not.toBe("closer");
  });

  it("hold nothing of the sessions after the last, which are told apart", () => {
    const { windows, later } = trendWindows(jumping, ["A", "C"], WINDOWS);
    const shorter = trendWindows(jumping, ["A", "C"], { ...WINDOWS, sessions: [1, 7] });
    expect(shorter.windows).toEqual(windows);
    expect(shorter.later).toEqual([]);
    expect(later.map(({ sessions }) => sessions)).toEqual([
      [8, 8],
      [8, 8],
    ]);
  });

  it("need votes on both sides of the split", () => {
    expect(refusal(() => trendWindows(jumping, ["A", "C"], { ...WINDOWS, lastSession: 4 }))).toMatchObject([
      { code: "E651", message: expect.stringContaining("no joint roll call after 2005-01-01") as string },
    ]);
  });
});

describe("random pairs beside a trend", () => {
  const record = jumpingRecord(0.1, 0.9);
  const options = { sessions: [1, 8], split: "2005-01-01", count: 4, seed: 1, except: [["C", "A"]] } as const;

  it("are different, leave out the pair asked about, and have the changes of their trends", () => {
    const { pairs, changes } = placeboChanges(record, options);
    expect(new Set(pairs.map((pair) => pair.join())).size).toBe(4);
    expect(pairs.some((pair) => pair.join() === "A,C")).toBe(false);
    pairs.forEach(([a, b], at) => {
      const { trends } = similarityTrend(record, a, b, options);
      for (const measure of MEASURES) expect(changes[measure][at]).toBe(changeOf({ trends }, measure));
    });
    expect(placeboChanges(record, options)).toEqual(placeboChanges(record, options));
    expect(placeboChanges(record, { ...options, count: 99 }).pairs).toHaveLength(9);
  });

  it("are all below a jump of their own", () => {
    const { changes } = placeboChanges(record, { ...options, count: 99 });
    const own = changeOf(similarityTrend(record, "A", "C", options), "kappa_w2");
    expect(changes.kappa_w2.filter((each) => (each ?? Infinity) >= own)).toEqual([]);
  });
});
