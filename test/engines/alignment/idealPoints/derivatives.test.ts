import { describe, expect, it } from "vitest";
import { ballots } from "../../../../src/engines/alignment/idealPoints/ballots.ts";
import { itemCurvature, itemCurvatureInto } from "../../../../src/engines/alignment/idealPoints/itemCurvature.ts";
import { votedItems } from "../../../../src/engines/alignment/idealPoints/items.ts";
import { layout, unknowns } from "../../../../src/engines/alignment/idealPoints/layout.ts";
import { standardise } from "../../../../src/engines/alignment/idealPoints/standardised.ts";
import { voteScoreInto } from "../../../../src/engines/alignment/idealPoints/voteScore.ts";
import { logNormal, logNormalBetween } from "../../../../src/numerics/index.ts";
import { simulatedVotes } from "./simulatedVotes.ts";

/** Step of central differences, and how far they may be off: the step squared, and rounding over the step squared. */
const [STEP, OFF] = [1e-4, 1e-5];

function logProbability(vote: number, low: number, high: number): number {
  if (vote === 1) return logNormal(low);
  return vote === 3 ? logNormal(-high) : logNormalBetween(low, high);
}

describe("derivatives of a vote's log-probability", () => {
  it.each([
    [1, -2, 0.5],
    [1, 3, 4],
    [2, -0.3, 0.4],
    [2, 2.5, 3.5],
    [2, -4, -3],
    [3, -1, -0.9],
    [3, 1, 6],
  ])("are those of differences, vote %i between %f and %f", (vote, low, high) => {
    const score = new Float64Array(2);
    voteScoreInto(score, vote, low, high);
    const at = (shift: number): number => logProbability(vote, low - shift, high - shift);
    expect(Math.abs(score[0] - (at(STEP) - at(-STEP)) / (2 * STEP))).toBeLessThan(OFF);
    expect(Math.abs(score[1] + (at(STEP) - 2 * at(0) + at(-STEP)) / STEP ** 2)).toBeLessThan(OFF);
    expect(score[1]).toBeGreaterThan(0);
  });
});

describe("an item", () => {
  const { record } = simulatedVotes(3, { states: 12, sessions: 2, rollCalls: 6, repeated: 2 });
  const table = ballots(record, votedItems(record, [1, 2]), 1, 2);
  const vector = Float64Array.from({ length: unknowns(table) }, (_, k) => Math.sin(k));
  const at = layout(vector, table);
  at.lower.fill(-0.4);
  at.upper.fill(0.5);

  function total(slope: number, lower: number, upper: number): number {
    let sum = 0;
    for (let k = table.starts[0]; k < table.starts[1]; k++) {
      const latent = slope * at.points[table.cells[k]];
      sum += logProbability(table.votes[k], lower - latent, upper - latent);
    }
    return sum;
  }

  it("has the first and second derivatives of its log-likelihood", () => {
    const found = itemCurvature();
    itemCurvatureInto(found, at, table, 0);
    const here = [at.slopes[0], at.lower[0], at.upper[0]];
    const moved = (a: number, b: number, signA: number, signB: number): number => {
      const place = [...here];
      place[a] += signA * STEP;
      place[b] += signB * STEP;
      return total(place[0], place[1], place[2]);
    };
    const second = (a: number, b: number): number =>
      -(moved(a, b, 1, 1) - moved(a, b, 1, -1) - moved(a, b, -1, 1) + moved(a, b, -1, -1)) / (4 * STEP ** 2);
    const first = (a: number): number => (moved(a, a, 0.5, 0.5) - moved(a, a, -0.5, -0.5)) / (2 * STEP);
    const pairs: [number, number][] = [
      [found.bySlope, first(0)],
      [found.byLower, first(1)],
      [found.byUpper, first(2)],
      [found.slopeSlope, second(0, 0)],
      [found.slopeLower, second(0, 1)],
      [found.slopeUpper, second(0, 2)],
      [found.lowerLower, second(1, 1)],
      [found.lowerUpper, second(1, 2)],
      [found.upperUpper, second(2, 2)],
    ];
    for (const [ours, difference] of pairs) expect(Math.abs(ours - difference)).toBeLessThan(OFF * 10);
  });

  it("keeps every probability when the scale is standardised", () => {
    const latent = (): number[] =>
      [...table.cells].map((cell, k) => at.slopes[itemOf(k)] * at.points[cell] - at.lower[itemOf(k)]);
    const itemOf = (k: number): number => table.starts.findLastIndex((start) => start <= k);
    const before = latent();
    standardise(at, table.present);
    latent().forEach((value, k) => expect(Math.abs(value - before[k])).toBeLessThan(1e-12));
  });
});
