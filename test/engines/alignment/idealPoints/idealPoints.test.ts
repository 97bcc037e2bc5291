import { describe, expect, it } from "vitest";
import {
  comparableSessions,
  estimateIdealPoints,
  type IdealPointOptions,
  idealPointRows,
  type IdealPoints,
  linkedScale,
  maskedLogLikelihood,
  type VoteRecord,
} from "../../../../src/engines/alignment/index.ts";
import { TertiusError } from "../../../../src/base/problems/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { simulatedVotes, type Simulation, voteRecord } from "./simulatedVotes.ts";

const SIZE = { states: 40, sessions: 6, rollCalls: 50, repeated: 10 };
/** What votes of the model's own making must give back: the brief of the engine asks for it. */
const RECOVERED = 0.97;
/** Sums over states in another order differ in last bits, and the search stops at 1e-4. */
const REORDERED = 1e-3;
/** Half of the normal points of a 90 % interval lie outside it by chance; 240 points, three standard errors. */
const COVERAGE = [0.82, 0.97] as const;

const simulated = simulatedVotes(7, SIZE);
const anchor = positiveState(simulated);
const estimate = estimateIdealPoints(simulated.record, { anchor });

/** The state whose true mean is largest. */
function positiveState({ truth, sessions, record }: Simulation): string {
  const means = record.states.labels.map((_, s) =>
    truth.subarray(s * sessions, (s + 1) * sessions).reduce((sum, value) => sum + value, 0),
  );
  return record.states.labels[means.indexOf(Math.max(...means))];
}

function trueRows({ truth, sessions, record }: Simulation): { session: number; state: string; point: number }[] {
  return [...truth].map((point, cell) => ({
    session: (cell % sessions) + 1,
    state: record.states.labels[Math.floor(cell / sessions)],
    point,
  }));
}

function said(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof TertiusError) return error.problems.map(({ code, message }) => `${code} ${message}`);
    throw error;
  }
  throw new Error("nothing was refused");
}

function refused(record: VoteRecord, options: IdealPointOptions): string[] {
  return said(() => estimateIdealPoints(record, options));
}

function reordered({ record }: Simulation, order: readonly number[]): VoteRecord {
  const { size, labels } = record.states;
  const votes = record.ids.flatMap((_, r) => order.map((s) => record.votes[r * size + s]));
  return {
    ...record,
    states: indexSet(
      "state",
      order.map((s) => labels[s]),
    ),
    votes: Uint8Array.from(votes),
  };
}

function spreadOf({ points }: IdealPoints): { mean: number; deviation: number } {
  const known = [...points].filter((point) => !Number.isNaN(point));
  const mean = known.reduce((sum, point) => sum + point, 0) / known.length;
  const squares = known.reduce((sum, point) => sum + (point - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / known.length) };
}

describe("ideal points of votes that the model drew", () => {
  it("are found again", () => {
    const { r, slope, n, bySession } = linkedScale(estimate, trueRows(simulated));
    expect(estimate.converged).toBe(true);
    expect(estimate.largestStep).toBeLessThanOrEqual(1e-4);
    expect(r).toBeGreaterThan(RECOVERED);
    expect(slope).toBeGreaterThan(0);
    expect(n).toBe(240);
    expect(Math.min(...bySession.map((each) => each.r))).toBeGreaterThan(0.95);
  });

  it("lie in their intervals about as often as 90 % intervals promise", () => {
    const { slope, intercept } = linkedScale(estimate, trueRows(simulated));
    const hits = [...simulated.truth].filter((point, cell) => {
      const ours = (point - intercept) / slope;
      return estimate.low[cell] <= ours && ours <= estimate.high[cell];
    });
    expect(hits.length / simulated.truth.length).toBeGreaterThan(COVERAGE[0]);
    expect(hits.length / simulated.truth.length).toBeLessThan(COVERAGE[1]);
  });

  it("have mean 0 and deviation 1", () => {
    const { mean, deviation } = spreadOf(estimate);
    expect(Math.abs(mean)).toBeLessThan(1e-12);
    expect(Math.abs(deviation - 1)).toBeLessThan(1e-12);
  });

  it("count items once where a resolution was voted on again", () => {
    expect(estimate.rollCalls).toBe(300);
    expect(estimate.items).toBe(250);
    expect(estimate.observations).toBe(simulated.record.votes.filter((vote) => vote !== 8).length);
    expect(estimate.seams).toEqual([]);
  });

  it("do not depend on the order of the states", () => {
    const order = simulated.record.states.labels.map((_, s) => (s * 7 + 3) % SIZE.states);
    const turned = estimateIdealPoints(reordered(simulated, order), { anchor });
    for (const [position, s] of order.entries()) {
      for (let t = 0; t < SIZE.sessions; t++) {
        const [ours, theirs] = [turned.points[position * SIZE.sessions + t], estimate.points[s * SIZE.sessions + t]];
        expect(Math.abs(ours - theirs)).toBeLessThan(REORDERED);
      }
    }
  });

  it("turn round with the anchor", () => {
    const lowest = simulated.record.states.labels[(estimate.ranks.indexOf(SIZE.states) / SIZE.sessions) | 0];
    const turned = estimateIdealPoints(simulated.record, { anchor: lowest });
    const { r } = linkedScale(turned, idealPointRows(estimate));
    expect(r).toBeLessThan(-0.99);
  });

  it("are the same bytes each time, and whatever the seed of masked votes", () => {
    const again = estimateIdealPoints(simulated.record, { anchor, seed: 5 });
    expect(again.points).toEqual(estimate.points);
    expect(again.low).toEqual(estimate.low);
  });

  it("say when the rounds ran out", () => {
    const short = estimateIdealPoints(simulated.record, { anchor, rounds: 3 });
    expect(short.converged).toBe(false);
    expect(short.largestStep).toBeGreaterThan(1e-4);
    expect(short.rounds).toBe(3);
  });
});

describe("a state without a vote in a session", () => {
  const { record } = simulated;
  const votes = record.votes.map((vote, cell) =>
    cell % SIZE.states === 4 && record.sessions[Math.floor(cell / SIZE.states)] === 3 ? 8 : vote,
  );
  const found = estimateIdealPoints({ ...record, votes }, { anchor });

  it("is absent, not interpolated", () => {
    const cell = 4 * SIZE.sessions + 2;
    expect([found.points[cell], found.low[cell], found.high[cell], found.ranks[cell]]).toEqual([NaN, NaN, NaN, NaN]);
    expect(
      idealPointRows(found)
        .filter(({ state }) => state === "S4")
        .map(({ session }) => session),
    ).toEqual([1, 2, 4, 5, 6]);
  });

  it("leaves no gap in the ranks of the others", () => {
    const ranks = idealPointRows(found)
      .filter(({ session }) => session === 3)
      .map(({ rank }) => rank);
    expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: SIZE.states - 1 }, (_, rank) => rank + 1));
  });
});

describe("roll calls that enter", () => {
  const states = indexSet("state", ["A", "B", "C", "D"]);
  const divided = [1, 1, 3, 2];

  it("are those that divide, and not those of unknown importance where importance is known", () => {
    const record = {
      ...voteRecord(
        states,
        ["a", "b", "c", "d"],
        [1, 1, 1, 2],
        [...divided, 1, 1, 8, 1, ...divided, ...divided],
        [["a", "d"]],
      ),
      important: Int8Array.of(0, 1, -1, -1),
    };
    const { rollCalls, items, observations } = estimateIdealPoints(record, { anchor: "A" });
    expect([rollCalls, items, observations]).toEqual([2, 1, 8]);
  });

  it("are joined transitively, and pairs with an unknown roll call are passed over", () => {
    const bridges: [string, string][] = [
      ["a", "b"],
      ["b", "c"],
      ["c", "elsewhere"],
    ];
    const record = voteRecord(states, ["a", "b", "c"], [1, 2, 3], [...divided, ...divided, ...divided], bridges);
    expect(estimateIdealPoints(record, { anchor: "A" }).items).toBe(1);
  });

  it("leave a seam where only the states' own continuity carries the scale", () => {
    const bridges: [string, string][] = [
      ["a", "b"],
      ["c", "d"],
    ];
    const votes = [...divided, ...divided, ...divided, ...divided];
    const record = voteRecord(states, ["a", "b", "c", "d"], [1, 2, 3, 4], votes, bridges);
    expect(estimateIdealPoints(record, { anchor: "A" }).seams).toEqual([[2, 3]]);
    expect(comparableSessions(record, [1, 4])).toEqual([1, 2, 3, 4]);
  });
});

describe("masked votes", () => {
  it("are foretold better than by the shares of yes, abstention and no", () => {
    const masked = maskedLogLikelihood(simulated.record, { anchor, masked: 0.1 });
    const shares = [1, 2, 3].map(
      (code) => simulated.record.votes.filter((vote) => vote === code).length / estimate.observations,
    );
    expect(masked).toBeLessThan(0);
    expect(masked).toBeGreaterThan(shares.reduce((sum, share) => sum + share * Math.log(share), 0) + 0.1);
  });

  it("are the same for the same seed, and come with the estimate where asked for", () => {
    const options = { anchor, masked: 0.05, seed: 3 };
    const alone = maskedLogLikelihood(simulated.record, options);
    expect(estimateIdealPoints(simulated.record, options).maskedLogLikelihood).toBe(alone);
    expect(maskedLogLikelihood(simulated.record, { ...options, seed: 4 })).not.toBe(alone);
    expect(estimate.maskedLogLikelihood).toBeUndefined();
  });
});

describe("an estimate that cannot be made", () => {
  const { record } = simulated;

  it("names every number that is not usable", () => {
    const options = { anchor, q: 0, slopePrecision: -1, tolerance: NaN, rounds: 1.5, seed: 0.5, masked: 1 };
    expect(refused(record, options)).toEqual([
      "E670 q is 0.",
      "E670 slopePrecision is -1.",
      "E670 tolerance is NaN.",
      "E670 rounds is 1.5.",
      "E670 seed is 0.5.",
      "E670 masked is 1.",
    ]);
  });

  it("names sessions that the record does not have, and an interval that runs backwards", () => {
    expect(refused(record, { anchor, sessions: [6, 9] })).toEqual(["E652 There is no session 9 in the voting record."]);
    expect(refused(record, { anchor, sessions: [3, 2] })).toEqual([
      "E653 sessions ends with 2 before it begins with 3.",
    ]);
  });

  it("names an anchor that did not vote", () => {
    const message = "has no vote on a divided roll call of sessions 1 to 6, so it cannot be the anchor.";
    expect(refused(record, { anchor: "XYZ" })).toEqual([`E671 XYZ ${message}`]);
  });

  it("does not put sessions on one scale that no repeated resolution ties", () => {
    const bridges = record.bridges.filter(([, second]) => !second.startsWith("5-"));
    expect(refused({ ...record, bridges }, { anchor })).toEqual([
      "E672 Ideal points of session 6 are not comparable: no repeated resolution ties it to the others.",
    ]);
    expect(comparableSessions({ ...record, bridges }, [1, 6])).toEqual([1, 2, 3, 4, 5]);
    expect(comparableSessions({ ...record, bridges }, [6, 6])).toEqual([6]);
    expect(estimateIdealPoints({ ...record, bridges }, { anchor, sessions: [6, 6] }).converged).toBe(true);
    expect(refused({ ...record, bridges: [] }, { anchor, sessions: [1, 2] })).toEqual([
      "E672 The record has no repeated resolutions, so nothing ties its sessions together.",
    ]);
  });

  it("has nothing to go by when all agree", () => {
    const agreed = { ...record, votes: record.votes.map(() => 1) };
    expect(refused(agreed, { anchor })).toEqual([
      "E673 Sessions 1 to 6 have no roll call on which states divided.",
      `E671 ${anchor} has no vote on a divided roll call of sessions 1 to 6, so it cannot be the anchor.`,
    ]);
  });

  it("stops when the caller has lost interest", () => {
    expect(refused(record, { anchor, signal: AbortSignal.abort() })).toEqual([
      "E674 The estimate of ideal points was interrupted.",
    ]);
  });

  it("is not linked to points of other states", () => {
    const rows = [
      { session: 1, state: "S1", point: 1 },
      { session: 1, state: "elsewhere", point: 1 },
    ];
    expect(said(() => linkedScale(estimate, rows))).toEqual([
      "E675 The two sets of ideal points have 1 state and sessions in common: no scale can be linked.",
    ]);
  });
});
