import { describe, expect, it } from "vitest";
import {
  doubleCentredScores,
  dyadSimilarity,
  randomNumbers,
  resampledSimilarities,
  sessionTriangles,
  type TriangleReading,
  triangleReadings,
  type VoteRecord,
} from "../../../../src/engines/alignment/index.ts";
import { selectedBallots } from "../../../../src/engines/alignment/similarity/ballots.ts";
import { commonVotes } from "../../../../src/engines/alignment/triangle/commonVotes.ts";
import {
  addWeightSlopes,
  distanceSums,
  distanceSumsInto,
} from "../../../../src/engines/alignment/triangle/distanceSums.ts";
import { doubleCentredEdges } from "../../../../src/engines/alignment/triangle/doubleCentredEdges.ts";
import { referenceVotes } from "../referenceVotes.ts";
import { refusal, smallRecord } from "../smallVotes.ts";

/** Edges are stated to two decimals. */
const STATED = 0.005;

const members = ["USA", "CHN", "RUS"] as const;

/** Forty-five roll calls of six states with votes drawn so that A and B are alike and C is against them. */
function drawnRecord(): VoteRecord {
  const next = randomNumbers(7);
  const side = Array.from({ length: 45 }, () => (next() < 0.5 ? "y" : "n"));
  const line = (loyalty: number): string =>
    side.map((vote) => (next() < loyalty ? vote : next() < 0.5 ? "a" : vote === "y" ? "n" : "y")).join("");
  const lines = { A: line(0.9), B: line(0.9), C: line(0.1), D: line(0.5), E: line(0.6), F: line(0.4) };
  return smallRecord(lines, { dates: side.map(() => "2000-01-01"), sessions: side.map((_, k) => (k < 22 ? 1 : 2)) });
}

const RECORD = drawnRecord();
const bootstrap = { draws: 200, seed: 1 };

function reading(found: ReturnType<typeof triangleReadings>, name: string): TriangleReading {
  const each = found.readings.find((one) => one.reading === name);
  if (each === undefined) throw new Error(`no reading ${name}`);
  return each;
}

describe("readings of a triangle", () => {
  const none = { defence: 0, trade: 0, ties: 0 };
  const facts = [
    { a: "A", b: "B", ...none },
    { a: "C", b: "A", ...none, trade: -1 },
    { a: "B", b: "C", ...none, trade: -1 },
  ];

  it("are four with facts and three without, each with its kind and probability", () => {
    const found = triangleReadings(RECORD, ["A", "B", "C"], { facts });
    expect(found.readings.map((each) => each.reading)).toEqual(["votes", "S", "double-centred", "composite"]);
    expect(triangleReadings(RECORD, ["A", "B", "C"]).readings).toHaveLength(3);
    const votes = reading(found, "votes");
    expect(votes).toMatchObject({ type: "stable-marriage", partners: ["A", "B"], outcast: "C" });
    expect(votes.probability).toBeGreaterThan(0.9);
    for (const { probabilities } of found.readings) {
      expect(probabilities.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    }
  });

  it("band is the larger of 0.05 and one standard deviation over resamples", () => {
    const draws = resampledSimilarities(RECORD, [["A", "B"]], "kappa_w2", {}, bootstrap)[0] ?? new Float64Array();
    const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
    const sd = Math.sqrt(draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (draws.length - 1));
    expect(sd).toBeGreaterThan(0.05);
    const [edge] = reading(triangleReadings(RECORD, ["A", "B", "C"]), "votes").edges;
    expect(edge.band).toBeCloseTo(sd, 12);
    expect(edge.value).toBe(dyadSimilarity(RECORD, "A", "B").measures.kappa_w2.value);
  });

  it("depend on the reading where facts turn an edge", () => {
    const allies = facts.map((each) => ({ ...each, defence: 1, ties: 1, trade: 0 }));
    const light = { votes: 0.1, defence: 0.4, trade: 0.2, ties: 0.3 };
    const found = triangleReadings(RECORD, ["A", "B", "C"], { facts: allies, weights: light });
    expect(reading(found, "composite").type).toBe("menage-a-trois");
    expect(found.dependsOn).toBe("reading");
    const agreed = triangleReadings(RECORD, ["A", "B", "C"], { facts });
    expect(new Set(agreed.readings.map((each) => `${each.type} ${each.outcast}`))).toEqual(
      new Set(["stable-marriage C"]),
    );
    expect(agreed.dependsOn).toBeNull();
  });

  it("are the same for the same seed, and of one session alone", () => {
    const once = JSON.stringify(triangleReadings(RECORD, ["A", "B", "C"], { facts }));
    expect(JSON.stringify(triangleReadings(RECORD, ["A", "B", "C"], { facts, bootstrap }))).toBe(once);
    const sessions = sessionTriangles(RECORD, ["A", "B", "C"], { factsIn: () => facts });
    expect(sessions.map(({ session }) => session)).toEqual([1, 2]);
    const alone = triangleReadings(RECORD, ["A", "B", "C"], { facts, selection: { sessions: [2, 2] } });
    expect(sessions[1]?.triangle).toEqual(alone);
  });

  it("a pair whose obligation is not in the data is a problem, together with a state without votes", () => {
    const record = smallRecord({ A: "yny", B: "nyy", C: "---" });
    const found = refusal(() => triangleReadings(record, ["A", "B", "C"], { facts: [] }));
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E651 A-C",
      "E651 B-C",
      ...["A-B", "A-C", "B-C"].flatMap((pair) => ["defence", "trade", "ties"].map((part) => `E680 ${pair}, ${part}`)),
    ]);
  });

  it("a session without votes of one of them says why and does not stop the others", () => {
    const record = smallRecord({ A: "ynynya", B: "nyynay", C: "---nyy" }, { sessions: [1, 1, 1, 2, 2, 2] });
    const [first, second] = sessionTriangles(record, ["A", "B", "C"]);
    expect(first).toMatchObject({ session: 1, triangle: null });
    expect(first?.problems.map(({ code }) => code)).toEqual(["E651", "E651"]);
    expect(second?.problems).toEqual([]);
    expect(second?.triangle?.readings).toHaveLength(3);
    expect(refusal(() => sessionTriangles(record, ["A", "A", "C"], { selection: { sessions: [1, 9] } }))).toHaveLength(
      2,
    );
  });

  it("an edge between two that always vote the same way has no value, and neither has the triangle a kind", () => {
    const record = smallRecord({ A: "yyyy", B: "yyyy", C: "ynyn" });
    const votes = reading(triangleReadings(record, ["A", "B", "C"]), "votes");
    expect(votes).toMatchObject({ type: null, probability: null });
    expect(votes.typeReason).toContain("A-B: both voting one way throughout");
    expect(votes.edges[1]).toMatchObject({ value: 0, flag: "uninformative: one side voting one way throughout" });
  });
});

describe("double-centred S of a triangle", () => {
  it("is that of all states", () => {
    const { values } = doubleCentredEdges(selectedBallots(RECORD, {}), ["A", "B", "C"]);
    const all = doubleCentredScores(RECORD);
    const expected = [all.of("A", "B"), all.of("A", "C"), all.of("B", "C")];
    // Sums of 36 scores in another order.
    expected.forEach((each, edge) => expect(values[edge]).toBeCloseTo(each, 12));
  });

  it("on resamples follows the exact one: of 45 roll calls the mean over all pairs is off by less than a tenth of the spread", () => {
    const ballots = selectedBallots(RECORD, {}, { draws: 50, seed: 5 });
    const draws = doubleCentredEdges(ballots, ["A", "B", "C"]).draws[0];
    const exact = ballots.resamples.map((times) =>
      doubleCentredScores(RECORD, { weights: Float64Array.from(times) }).of("A", "B"),
    );
    const errors = exact.map((each, draw) => Math.abs(each - (draws[draw] ?? NaN)));
    const spread = Math.max(...exact) - Math.min(...exact);
    expect(spread).toBeGreaterThan(0.05);
    expect(Math.max(...errors)).toBeLessThan(spread / 10);
  });
});

describe("sums over roll calls that voters share", () => {
  /** Votes of `voters` on `rollCalls`, drawn with two blocs, abstentions and absences. */
  function drawnVotes(voters: number, rollCalls: number, seed: number): Uint8Array[] {
    const next = randomNumbers(seed);
    const bloc = Array.from({ length: rollCalls }, () => 1 + Math.floor(next() * 3));
    const own = (): Uint8Array => Uint8Array.from(bloc, (vote) => (next() < 0.7 ? vote : Math.floor(next() * 4)));
    return Array.from({ length: voters }, own);
  }

  it.each([
    [1, 1],
    [7, 2],
    [12, 31],
    [40, 64],
  ])("of %i voters on %i roll calls are those of each pair by itself", (voters, rollCalls) => {
    const votes = drawnVotes(voters, rollCalls, voters);
    const weights = Float64Array.from({ length: rollCalls }, (_, k) => k % 4);
    const common = commonVotes(votes);
    const sums = distanceSums(common);
    for (const own of votes) {
      distanceSumsInto(sums, common, own, weights);
      votes.forEach((other, voter) => {
        const joint = [...own.keys()].filter((k) => own[k] !== 0 && other[k] !== 0);
        const apart = joint.reduce((sum, k) => sum + (weights[k] ?? 0) * Math.abs((own[k] ?? 0) - (other[k] ?? 0)), 0);
        const total = joint.reduce((sum, k) => sum + (weights[k] ?? 0), 0);
        const whole = common.wholes[voter] ?? -1;
        expect([sums.apart[whole], sums.total[whole]]).toEqual([apart, total]);
      });
    }
  });

  it("are fewer than a roll call for every voter, for voters alike share them", () => {
    const votes = drawnVotes(40, 64, 3);
    expect(commonVotes([...votes, ...votes])).toMatchObject({ lefts: commonVotes(votes).lefts });
    expect(commonVotes(votes).lefts.length).toBeLessThan((40 * 64) / 2);
  });

  it("have the slopes by weights that small changes of the weights show", () => {
    const votes = drawnVotes(9, 20, 5);
    const common = commonVotes(votes);
    const weights = new Float64Array(20).fill(1);
    const [own = new Uint8Array()] = votes;
    const value = (moved: Float64Array): number => {
      const sums = distanceSums(common);
      distanceSumsInto(sums, common, own, moved);
      return common.wholes.reduce((sum, whole) => sum + 3 * (sums.apart[whole] ?? 0) - 2 * (sums.total[whole] ?? 0), 0);
    };
    const by = distanceSums(common);
    for (const whole of common.wholes) {
      by.apart[whole] = (by.apart[whole] ?? 0) + 3;
      by.total[whole] = (by.total[whole] ?? 0) - 2;
    }
    const slopes = new Float64Array(20);
    addWeightSlopes(slopes, by, common, own);
    weights.forEach((weight, k) =>
      expect(slopes[k]).toBeCloseTo(value(weights.with(k, weight + 1)) - value(weights), 9),
    );
  });
});

describe("session 73 of the General Assembly", () => {
  const record = referenceVotes();
  const selection = { sessions: [73, 73] } as const;

  it.each([
    ["USA", "RUS", -0.2],
    ["USA", "CHN", -0.21],
    ["RUS", "CHN", 0.64],
    ["USA", "MEX", 0],
    ["USA", "GBR", 0.32],
    ["USA", "KOR", 0.18],
    ["CHN", "IND", 0.57],
    ["CHN", "JPN", 0],
  ] as const)("the vote edge %s-%s is %f", (a, b, stated) => {
    const { value } = dyadSimilarity(record, a, b, selection).measures.kappa_w2;
    expect(Math.abs((value ?? NaN) - stated)).toBeLessThanOrEqual(STATED);
  });

  it("votes alone make a stable marriage of China and Russia, S and its double-centring others", () => {
    const found = triangleReadings(record, members, { selection });
    const votes = reading(found, "votes");
    expect(votes.signs).toEqual([-1, -1, 1]);
    expect(votes).toMatchObject({ type: "stable-marriage", partners: ["CHN", "RUS"], outcast: "USA" });
    expect(votes.probability).toBeGreaterThan(0.8);
    const centred = reading(found, "double-centred").edges[1];
    // USA-RUS, alignment.md §3.
    expect(Math.abs((centred.value ?? NaN) - 0.125)).toBeLessThanOrEqual(STATED);
    expect(found.dependsOn).toBe("reading");
  });

  it("chance-corrected votes tell USA-MEX from USA-RUS, raw S does not", () => {
    const of = (other: string): ReturnType<typeof dyadSimilarity>["measures"] =>
      dyadSimilarity(record, "USA", other, selection).measures;
    const [mexico, russia] = [of("MEX"), of("RUS")];
    expect(Math.abs((mexico.S_abs.value ?? NaN) - (russia.S_abs.value ?? NaN))).toBeLessThan(0.01);
    expect((mexico.kappa_w2.value ?? NaN) - (russia.kappa_w2.value ?? NaN)).toBeGreaterThan(0.15);
    const type = (third: string): unknown => {
      const { type: found, outcast } = reading(triangleReadings(record, ["USA", "CHN", third], { selection }), "votes");
      return [found, outcast];
    };
    expect(type("MEX")).not.toEqual(type("RUS"));
  });
});
