import { describe, expect, it } from "vitest";
import {
  dyadSimilarity,
  type DyadSimilarity,
  MEASURES,
  randomNumbers,
  resampledDyads,
  resampledSimilarities,
  sessionSimilarities,
  similarityProfile,
  type VoteRecord,
} from "../../../src/engines/alignment/index.ts";
import { starStar } from "../../../src/engines/alignment/randomNumbers.ts";
import { resampledTimes } from "../../../src/engines/alignment/similarity/resampledTimes.ts";
import { resolutionClusters } from "../../../src/engines/alignment/similarity/resolutionClusters.ts";
import { percentile } from "../../../src/numerics/index.ts";
import { refusal, smallRecord } from "./smallVotes.ts";

/** Votes of 60 roll calls without a pattern: each state steps through the three kinds by a rule of its own. */
const line = (step: number): string =>
  Array.from({ length: 60 }, (_, k) => "yan"[Math.floor(((k + 1) * (k + step) * step) / 7) % 3]).join("");
const RECORD = smallRecord(
  { A: line(5), B: line(11), C: line(17), D: "y".repeat(60) },
  { dates: Array.from({ length: 60 }, () => "2000-01-01") },
);

describe("the generator", () => {
  it("gives the published numbers of xoshiro128**", () => {
    // Test vector of the reference implementation for the state 1, 2, 3, 4.
    const next = starStar([1, 2, 3, 4]);
    const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597];
    expect(published.map(() => next())).toEqual(published);
  });

  it("gives the same numbers for a seed everywhere", () => {
    const next = randomNumbers(1);
    expect([next(), next(), next()]).toMatchInlineSnapshot(`
      [
        0.09156953264027834,
        0.5061978038866073,
        0.8881928145419806,
      ]
    `);
    const other = randomNumbers(2);
    expect(other()).not.toBe(randomNumbers(1)());
  });

  it("is uniform on [0, 1): mean ½ and variance 1/12 of 20,000 numbers to three standard errors", () => {
    const next = randomNumbers(12345);
    const sample = Array.from({ length: 20_000 }, next);
    const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
    const variance = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0) / sample.length;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(3 * Math.sqrt(1 / 12 / sample.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(3 * Math.sqrt(1 / 180 / sample.length));
    expect(sample.every((each) => each >= 0 && each < 1)).toBe(true);
  });
});

describe("resampled resolutions", () => {
  const votes = (sessions: readonly number[], resolutions: readonly string[]) => {
    return { record: { sessions: Int32Array.from(sessions), resolutions }, all: Int32Array.from(sessions.keys()) };
  };

  it("are as many as there are, whole, and each is left out of about 1/e of the draws", () => {
    const resolutions = Array.from({ length: 60 }, (_, k) => `R/70/${Math.floor(k / 3)}`);
    const { record, all } = votes(Array<number>(60).fill(70), resolutions);
    const draws = resampledTimes(record, all, { draws: 400, seed: 3 });
    for (const times of draws) {
      expect(times.reduce((sum, each) => sum + each, 0)).toBe(60);
      for (let k = 0; k < 60; k += 3) expect(new Set(times.subarray(k, k + 3)).size).toBe(1);
    }
    const without = draws.flatMap((times) => [...times]).filter((times) => times === 0).length;
    expect(Math.abs(without / (400 * 60) - (1 - 1 / 20) ** 20)).toBeLessThan(0.02);
  });

  it("of a session do not depend on the other sessions, and those of two sessions of one size are not alike", () => {
    const { record, all } = votes([...Array<number>(30).fill(1), ...Array<number>(30).fill(2)], []);
    const bootstrap = { draws: 20, seed: 1 };
    const both = resampledTimes(record, all, bootstrap);
    const second = resampledTimes(record, all.subarray(30), bootstrap);
    both.forEach((times, draw) => expect(times.subarray(30)).toEqual(second[draw]));
    expect(both.some((times) => times.subarray(0, 30).join() === times.subarray(30).join())).toBe(false);
  });

  it("keep a resolution with its parts, paragraphs and amendments; a letter, a session and no number part them", () => {
    const names = ["R/53/243", "R/53/243B", "R/53/243B/II", "R/53/243B/IX", "", "", "A/RES/ES-10/19", "A/RES/ES-10/19"];
    const { record, all } = votes([53, 53, 53, 53, 53, 53, 53, 54], names);
    expect([...resolutionClusters(record, all)]).toEqual([0, 1, 1, 1, 2, 3, 4, 5]);
    expect([...resolutionClusters({ sessions: record.sessions }, all)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("a resolution that is voted on in five parts widens the interval as its number of independent votes says", () => {
    // 12 resolutions of five equal votes hold 12 independent votes, not 60: √5 times as wide.
    const whole = Array.from({ length: 60 }, (_, k) => "yan"[(Math.floor(k / 5) * 7) % 3]).join("");
    const lines = { A: whole, B: "y".repeat(30) + "n".repeat(30) };
    const resolutions = Array.from({ length: 60 }, (_, k) => `R/1/${Math.floor(k / 5)}`);
    const width = (record: VoteRecord): number => {
      const { low = NaN, high = NaN } = dyadSimilarity(record, "A", "B", {}, { draws: 1000, seed: 1 }).measures
        .agree_all;
      return high - low;
    };
    const apart = width(smallRecord(lines));
    expect(Math.abs(width({ ...smallRecord(lines), resolutions }) / apart / Math.sqrt(5) - 1)).toBeLessThan(0.15);
  });
});

describe("the bootstrap interval", () => {
  const bootstrap = { draws: 200, seed: 1 };
  const found = (): DyadSimilarity => dyadSimilarity(RECORD, "A", "B", {}, bootstrap);

  it("stands around every value, and the same seed gives the same bytes", () => {
    const { measures } = found();
    for (const measure of MEASURES) {
      const { value, low, high } = measures[measure];
      expect(low, measure).toBeLessThan(value ?? NaN);
      expect(high, measure).toBeGreaterThan(value ?? NaN);
    }
    expect(JSON.stringify(dyadSimilarity(RECORD, "A", "B", {}, bootstrap))).toBe(JSON.stringify(found()));
    expect(dyadSimilarity(RECORD, "A", "B", {}, { draws: 200, seed: 2 })).not.toEqual(found());
  });

  it("of an agreement is as wide as its binomial spread says", () => {
    // Standard error √(p (1 − p)/n); 5th to 95th percentile are 3.29 of them, ± a fifth at 200 draws.
    const { value, low, high } = found().measures.agree_strict;
    const error = Math.sqrt(((value ?? NaN) * (1 - (value ?? NaN))) / 60);
    expect(Math.abs(((high ?? NaN) - (low ?? NaN)) / (3.29 * error) - 1)).toBeLessThan(0.2);
  });

  it("changes no value, and is the same in a profile and in a session", () => {
    const bare = dyadSimilarity(RECORD, "A", "B");
    const { measures } = found();
    for (const measure of MEASURES) expect(measures[measure]).toMatchObject(bare.measures[measure]);
    expect(similarityProfile(RECORD, "A", {}, bootstrap)[0]).toEqual(found());
    expect(sessionSimilarities(RECORD, [["A", "B"]], {}, bootstrap)).toEqual([found()]);
  });

  it("is left out where the value says nothing or is not there", () => {
    const { measures } = dyadSimilarity(RECORD, "A", "D", {}, bootstrap);
    expect(Object.keys(measures.kappa_w2)).toEqual(["value", "flag"]);
    expect(Object.keys(measures.tau_b)).toEqual(["value", "reason"]);
    expect(Object.keys(measures.S_abs)).toEqual(["value", "low", "high"]);
  });

  it("is left out where more than one resample in twenty has no value", () => {
    // Two joint roll calls: half of the resamples draw one of them twice, and then both vote one way.
    const { measures } = dyadSimilarity(smallRecord({ A: "yn", B: "yn" }), "A", "B", {}, bootstrap);
    expect(measures.kappa_w2).toEqual({ value: 1 });
    expect(measures.S_abs).toEqual({ value: 1, low: 1, high: 1 });
  });

  it("refuses draws and seeds that are no whole numbers, both at once", () => {
    expect(refusal(() => dyadSimilarity(RECORD, "A", "B", {}, { draws: 0, seed: 0.5 }))).toMatchObject([
      {
        code: "E658",
        path: "draws",
        message: "The bootstrap cannot use 0 as its draws.",
        found: "0",
        expected: "a whole number of at least 1",
      },
      { code: "E658", path: "seed", message: "The bootstrap cannot use 0.5 as its seed.", expected: "a whole number" },
    ]);
    expect(refusal(() => dyadSimilarity(RECORD, "A", "B", {}, { draws: 1.5, seed: 0 }))).toHaveLength(1);
    expect(refusal(() => dyadSimilarity(RECORD, "A", "B", {}, { draws: 1, seed: 0 }))).toEqual([]);
  });
});

describe("resamples of several pairs", () => {
  const bootstrap = { draws: 50, seed: 4 };
  const pairs = [
    ["A", "B"],
    ["B", "A"],
    ["A", "D"],
  ] as const;

  it("draw the same roll calls for every pair", () => {
    const [ab, ba, ad] = resampledSimilarities(RECORD, pairs, "kappa_w2", {}, bootstrap);
    expect(ab).toEqual(ba);
    expect(ad).toEqual(new Float64Array(50));
    expect(new Set(ab).size).toBeGreaterThan(40);
  });

  it("give every measure of every row as the intervals have it", () => {
    const { draws, at } = resampledDyads(RECORD, pairs, {}, bootstrap);
    expect(draws).toBe(50);
    const rows = Array.from({ length: draws }, (_, draw) => at(draw));
    const [ab] = sessionSimilarities(RECORD, pairs, {}, bootstrap);
    for (const measure of MEASURES) {
      const values = Float64Array.from(rows, (row) => row[0]?.measures[measure].value ?? NaN);
      expect(percentile(values, 0.05), measure).toBe(ab?.measures[measure].low);
      expect(percentile(values, 0.95), measure).toBe(ab?.measures[measure].high);
    }
    expect(rows.every(([one]) => one?.n === 60 && one.a === "A" && one.session === 1)).toBe(true);
    expect(rows[7]?.[2]?.measures.kappa_w2.flag).toContain("uninformative");
  });

  it("hold NaN where a resample leaves the measure undefined", () => {
    const [, , ad] = resampledSimilarities(RECORD, pairs, "tau_b", {}, bootstrap);
    expect([...(ad ?? [])].every((each) => Number.isNaN(each))).toBe(true);
  });

  it("have percentiles in proportion between members", () => {
    expect(percentile(new Float64Array([4, 1, 2, 3]), 0.5)).toBe(2.5);
    expect(percentile(new Float64Array([4, 1, 2, 3]), 0)).toBe(1);
    expect(percentile(new Float64Array([4, 1, 2, 3]), 1)).toBe(4);
    expect(percentile(new Float64Array(), 0.5)).toBeNaN();
  });
});
