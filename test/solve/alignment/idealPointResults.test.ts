import { describe, expect, it } from "vitest";
import { parseVotes, ranked, type VotePackage } from "../../../src/data/packages/index.ts";
import { IDEAL_POINT } from "../../../src/results/index.ts";
import { allianceResult } from "../../../src/solve/alignment/allianceResults.ts";
import {
  idealPointCoverage,
  idealPointResults,
  isWithinScale,
  SCALE_END,
} from "../../../src/solve/alignment/idealPointResults.ts";
import { shippedFiles } from "../../data/shippedEconomy.ts";
import { block } from "./alignmentBlock.ts";

const votes = shippedVotes();
const SLOPE = 0.875379;
const INTERCEPT = -0.074177;

function shippedVotes(): VotePackage {
  const { votes: read, problems } = parseVotes(shippedFiles("unga"), null);
  if (read === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return read;
}

/** The shipped votes with points of ours in session 74, each a half wide on both sides. */
function withPoints(points: Readonly<Record<string, number>>): VotePackage {
  const rows = Object.entries(points).map(([state, point]) => {
    return { session: 74, state, point, low: point - 0.5, high: point + 0.5 };
  });
  return { ...votes, estimatedPoints: ranked(rows) };
}

describe("the end of the scale of an estimate", () => {
  it("is within, on both sides, and what is no number is not", () => {
    const within = [SCALE_END, -SCALE_END, 0, SCALE_END + 1e-6, -SCALE_END - 1e-6, NaN];
    expect(within.map((point) => isWithinScale({ point }))).toEqual([true, true, true, false, false, false]);
  });
});

it("the end of the scale is the one that the meaning of a point tells", () => {
  expect(IDEAL_POINT.shape.point.description).toContain(`beyond ${SCALE_END} on that of the estimate`);
});

describe("ideal points of states", () => {
  it("have a rank alone beyond the end, with the reason, and the published point as it is", () => {
    const states = ["USA", "GBR", "CHN", "RUS"];
    const found = idealPointResults(withPoints({ USA: 2.6, GBR: 2.5, CHN: -2.6, RUS: 0 }), states, [74, 74]);
    const alone = { point: null, low: null, high: null, pointReason: expect.stringContaining("beyond 2.5") };
    expect(found[0]).toMatchObject({ country: "USA", ...alone, rank: 1, ranked: 4 });
    expect(found[2]).toMatchObject({ country: "CHN", ...alone, rank: 4, ranked: 4 });
    expect(found[1]).toMatchObject({ country: "GBR", rank: 2, ranked: 4 });
    expect(found[1]).not.toHaveProperty("pointReason");
    expect(found[1].point).toBeCloseTo(INTERCEPT + SLOPE * 2.5, 12);
    expect(found[1].low).toBeCloseTo(INTERCEPT + SLOPE * 2, 12);
    const published = votes.publishedPoints.filter(({ session, state }) => session === 74 && state === "USA");
    expect([found[0].published]).toEqual(published.map(({ point }) => point));
    expect(found[0].published).toBeGreaterThan(SCALE_END);
  });

  it("have the end where the estimate has it, not where it is read on the published scale", () => {
    const [found] = idealPointResults(withPoints({ USA: 2.6, RUS: 0 }), ["USA"], [74, 74]);
    expect(INTERCEPT + SLOPE * 2.6).toBeLessThan(SCALE_END);
    expect(found.point).toBeNull();
  });

  it("lie beyond in every session for the USA and Israel, and a session without an estimate has no rank either", () => {
    const found = idealPointResults(votes, ["USA", "ISR", "CHN", "RUS"], [46, 76]);
    const alone = found.filter(({ point, rank }) => point === null && rank !== null);
    expect(alone.map(({ country }) => country).filter((country) => country === "USA")).toHaveLength(29);
    expect(alone.map(({ country }) => country).filter((country) => country === "ISR")).toHaveLength(29);
    expect(alone).toHaveLength(58);
    for (const { session, rank, ranked: count, pointReason } of found.filter(({ session: at }) => at > 74)) {
      expect([session, rank, count]).toEqual([session, null, null]);
      expect(pointReason).not.toContain("2.5");
    }
  });

  it("are beyond in 76 of all, seven states, of which the published point is within the interval of 25", () => {
    const all = votes.estimatedPoints ?? [];
    const beyond = all.filter((row) => !isWithinScale(row));
    expect(beyond).toHaveLength(76);
    expect(new Set(beyond.map(({ state }) => state))).toEqual(
      new Set(["USA", "ISR", "PLW", "FSM", "GBR", "MHL", "NRU"]),
    );
    expect(idealPointCoverage({ ...votes, estimatedPoints: beyond }, [])).toEqual({
      covered: 25,
      count: 76,
      countries: [],
    });
    expect(idealPointCoverage(votes, ["USA"])).toEqual({
      covered: 5049,
      count: 5395,
      countries: [{ country: "USA", covered: 0, count: 29 }],
    });
  });
});

describe("the distance of an alliance on our own scale", () => {
  const blocked = block();
  const losses = {
    list: "alone",
    base: "none",
    elasticities: "none",
    states: ["USA"],
    losses: { RUS: 0.02, CHN: 0.1 },
  };
  const distanceIn = (ground: VotePackage): ReturnType<typeof allianceResult>["distance"] =>
    allianceResult(blocked, { votes: ground, trial: null }, blocked.decisions[0], [losses]).distance;

  it("is not told where the adversary lies beyond the end, while that of published points stays", () => {
    const { own, value, from } = distanceIn(votes);
    expect([own, from]).toEqual([null, "published"]);
    expect(value).toBeCloseTo(0.157, 3);
  });

  it("is told where all three lie within", () => {
    const { own, value } = distanceIn(withPoints({ USA: 2.5, CHN: -0.5, RUS: 0 }));
    expect(own).toBeCloseTo(0.5 / 3, 12);
    expect(value).toBeCloseTo(0.157, 3);
  });

  it("is not told where a member lies beyond", () => {
    expect(distanceIn(withPoints({ USA: 2, CHN: -0.5, RUS: -2.6 })).own).toBeNull();
  });
});
