import { describe, expect, it } from "vitest";
import {
  doubleCentredScores,
  dyadSimilarity,
  type DyadSimilarity,
  type Measure,
  MEASURES,
  sessionSimilarities,
  similarityProfile,
  type VoteRecord,
} from "../../../src/engines/alignment/index.ts";
import { referenceRows, referenceVotes } from "./referenceVotes.ts";

/** The reference is rounded to six decimals: half a unit of the last, and a little for its own rounding. */
const ROUNDED = 6e-7;
/** Edges are stated to two decimals. */
const EDGE = 0.005;

/** What is computed for a row of the reference table. */
function rowsOf(record: VoteRecord, expected: readonly Record<string, string>[]): Map<string, DyadSimilarity> {
  const found = new Map<string, DyadSimilarity>();
  for (const session of new Set(expected.map((row) => row["session"] ?? ""))) {
    const rows = expected.filter((row) => row["session"] === session);
    const pairs = rows.map((row) => [row["iso_a"] ?? "", row["iso_b"] ?? ""] as const);
    const sessions = [Number(session), Number(session)] as const;
    for (const dyad of sessionSimilarities(record, pairs, { sessions })) {
      found.set(`${session} ${dyad.a} ${dyad.b}`, dyad);
    }
  }
  return found;
}

describe("similarity in the General Assembly", () => {
  const expected = referenceRows("unga/expected_dyads.csv");
  const votes = referenceVotes;

  it("every row of the reference table comes out, the number of roll calls included", () => {
    const found = rowsOf(votes(), expected);
    const worst = new Map<Measure, number>();
    for (const row of expected) {
      const dyad = found.get(`${row["session"]} ${row["iso_a"]} ${row["iso_b"]}`);
      expect([dyad?.n, dyad?.nNonunanimous]).toEqual([Number(row["n_joint"]), Number(row["n_nonunanimous"])]);
      for (const measure of MEASURES.filter((each) => each in row)) {
        const gap = Math.abs((dyad?.measures[measure].value ?? NaN) - Number(row[measure]));
        worst.set(measure, Math.max(worst.get(measure) ?? 0, gap));
      }
    }
    expect(expected).toHaveLength(found.size);
    expect(MEASURES.filter((measure) => !((worst.get(measure) ?? Infinity) <= ROUNDED))).toEqual(["tau_b"]);
  });

  it("128 times since session 46 a member with at least 5 votes cast only one kind: kappa is 0 and flagged", () => {
    const found = oneWayVoters(votes(), [46, 78], 5);
    expect(found).toHaveLength(128);
    const beside = found.flatMap(({ session, state }) =>
      similarityProfile(votes(), state, { sessions: [session, session] }).filter(({ n }) => n > 0),
    );
    const corrected = beside.map(({ measures }) => measures).filter(({ kappa_w2 }) => kappa_w2.reason === undefined);
    expect(corrected.length).toBeGreaterThan(found.length);
    const flags = new Set(corrected.map(({ kappa_w2 }) => `${kappa_w2.value} ${kappa_w2.flag}`));
    expect([...flags]).toEqual(["0 uninformative: one side voting one way throughout"]);
    expect(corrected.filter(({ pi_w2 }) => !((pi_w2.value ?? NaN) <= 0) || pi_w2.flag === undefined)).toEqual([]);
    expect(beside.filter(({ measures }) => measures.tau_b.value !== null)).toEqual([]);
  });

  it("the vote edges of session 73 are those of the design, and tell USA-MEX from USA-RUS", () => {
    const edges = {
      USA: { RUS: -0.2, CHN: -0.21, MEX: 0, GBR: 0.32, KOR: 0.18 },
      CHN: { RUS: 0.64, IND: 0.57, JPN: 0 },
    };
    for (const [a, others] of Object.entries(edges)) {
      for (const [b, edge] of Object.entries(others)) {
        const { value } = dyadSimilarity(votes(), a, b, { sessions: [73, 73] }).measures.kappa_w2;
        expect(Math.abs((value ?? NaN) - edge), `${a}-${b}`).toBeLessThanOrEqual(EDGE);
      }
    }
  });

  it("raw S has USA-RUS and USA-MEX at the same −0.40; double-centring turns USA-RUS positive", () => {
    const raw = (b: string): number | null =>
      dyadSimilarity(votes(), "USA", b, { sessions: [73, 73] }).measures.S_abs.value;
    expect([raw("RUS")?.toFixed(2), raw("MEX")?.toFixed(2)]).toEqual(["-0.40", "-0.40"]);
    expect(doubleCentredScores(votes(), { sessions: [73, 73] }).of("USA", "RUS")).toBeCloseTo(0.12497, 5);
  });

  it("important votes of sessions 73 to 78 are not known, issues not after 74", () => {
    expect(() => dyadSimilarity(votes(), "USA", "RUS", { sessions: [72, 74], importantOnly: true })).toThrow(
      "Which votes were important is not known in sessions 73, 74.",
    );
    expect(() => dyadSimilarity(votes(), "USA", "RUS", { sessions: [74, 75], issues: ["hr"] })).toThrow(
      "The issues of roll calls are not known in session 75.",
    );
  });

  it("a country that was no member in a session is a problem, not a 0", () => {
    expect(() => dyadSimilarity(votes(), "USA", "DDR", { sessions: [73, 73] })).toThrow(
      "USA and DDR have no joint roll call: of 95 selected, USA voted on 95 and DDR on 0.",
    );
  });
});

/** Member-sessions with at least so many votes, all of one kind. */
function oneWayVoters(
  record: VoteRecord,
  [first, last]: readonly [number, number],
  least: number,
): { readonly session: number; readonly state: string }[] {
  const cast = new Map<string, { count: number; readonly kinds: Set<number> }>();
  record.sessions.forEach((session, k) => {
    if (session < first || session > last) return;
    record.states.labels.forEach((state, s) => {
      const vote = record.votes[k * record.states.size + s] ?? 0;
      if (vote < 1 || vote > 3) return;
      const key = `${session} ${state}`;
      const before = cast.get(key) ?? { count: 0, kinds: new Set() };
      cast.set(key, { count: before.count + 1, kinds: before.kinds.add(vote) });
    });
  });
  return [...cast]
    .filter(([, { count, kinds }]) => count >= least && kinds.size === 1)
    .map(([key]) => ({ session: Number(key.split(" ")[0]), state: key.split(" ")[1] ?? "" }));
}
