import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  estimateIdealPoints,
  idealPointEstimation,
  idealPointRows,
  linkedScale,
} from "../../src/engines/alignment/index.ts";
import { estimatedPointFiles, parseVotes, type VotePackage } from "../../src/data/packages/index.ts";
import { shippedFiles } from "./shippedEconomy.ts";

/** Correlation with the published points that the estimate must reach: over everything, and in the lowest session. */
const [OVERALL, LOWEST] = [0.99, 0.985];
/** Rounds of the search; each is a pass over all votes. */
const MOST_ROUNDS = 40;
/** The first session after the cold war, and the last one with bridges. */
const SESSIONS = [46, 74] as const;

const votes = parseVotes(shippedFiles("unga"), null).votes!;
const estimate = estimateIdealPoints(votes, { sessions: SESSIONS, anchor: "USA" });
const linked = linkedScale(estimate, votes.publishedPoints);
const written = estimatedPointFiles(
  idealPointRows(estimate),
  idealPointEstimation(estimate, linked, votes.manifest.version),
);

function shipped(name: string): string {
  return resolve(import.meta.dirname, "../../data/unga", name);
}

describe("the ideal points of the General Assembly that are shipped", () => {
  it("come from the filter and the bridges that the published ones come from", () => {
    expect([estimate.rollCalls, estimate.items, estimate.observations]).toEqual([2134, 1541, 361_600]);
    expect(estimate.seams).toEqual([[52, 53]]);
  });

  it("have converged, in few rounds", () => {
    expect(estimate.converged).toBe(true);
    expect(estimate.largestStep).toBeLessThanOrEqual(1e-4);
    expect(estimate.rounds).toBeLessThanOrEqual(MOST_ROUNDS);
  });

  it("agree with the published points, overall and in each session", () => {
    expect(linked.r).toBeGreaterThanOrEqual(OVERALL);
    expect(linked.bySession).toHaveLength(29);
    for (const { r } of linked.bySession) expect(r).toBeGreaterThanOrEqual(LOWEST);
  });

  it("are what the estimate gives, to the last byte", async () => {
    await expect(written.get("estimated-points.csv")).toMatchFileSnapshot(shipped("estimated-points.csv"));
    await expect(written.get("estimated-points.json")).toMatchFileSnapshot(shipped("estimated-points.json"));
  });

  it("are read with the package, ranks and how they were estimated included", () => {
    const files = new Map([...shippedFiles("unga"), ...written]);
    const { votes: read, problems } = parseVotes(files, null);
    expect(problems).toEqual([]);
    const { estimatedPoints, estimation } = read as VotePackage;
    expect(estimatedPoints).toHaveLength(idealPointRows(estimate).length);
    expect(estimation?.more["q"]).toBe(0.1);
    const first = estimatedPoints?.find(({ session, rank }) => session === 74 && rank === 1);
    expect(first?.state).toBe("USA");
  });

  it("do not reach beyond the last bridges", () => {
    let message = "";
    try {
      estimateIdealPoints(votes, { sessions: [46, 78], anchor: "USA" });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("E672: Ideal points of sessions 75, 76, 77, 78 are not comparable");
  });
});
