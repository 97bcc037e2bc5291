import { describe, expect, it } from "vitest";
import {
  doubleCentredScores,
  dyadSimilarity,
  MEASURES,
  type RollCallSelection,
  selectionProblems,
  sessionSimilarities,
  similarityProfile,
} from "../../../src/engines/alignment/index.ts";
import { refusal, smallRecord } from "./smallVotes.ts";

const RECORD = smallRecord(
  { A: "yyynan", B: "yynyan", C: "yy-na.", D: "......" },
  {
    sessions: [1, 1, 2, 2, 3, 4],
    dates: ["2001-03-01", "2001-12-31", "2002-02-28", "2002-03-01", "2003-01-01", "2004-01-01"],
    issues: [[], ["hr"], ["hr", "ec"], ["ec"], ["me"], []],
    important: [1, 0, -1, 1, -1, 0],
  },
);

const count = (selection: RollCallSelection): number => dyadSimilarity(RECORD, "A", "B", selection).n;
const refused = (selection: RollCallSelection): readonly unknown[] =>
  refusal(() => dyadSimilarity(RECORD, "A", "B", selection));

describe("a selection of roll calls", () => {
  it("by session, by day, by issue, important only; ends are included", () => {
    expect(count({})).toBe(6);
    expect(count({ sessions: [1, 2] })).toBe(4);
    expect(count({ sessions: [2, 2] })).toBe(2);
    expect(count({ from: "2001-12-31" })).toBe(5);
    expect(count({ to: "2002-02-28" })).toBe(3);
    expect(count({ from: "2002-03-01", to: "2002-03-01" })).toBe(1);
    expect(count({ sessions: [1, 3], issues: ["ec"] })).toBe(2);
    expect(count({ sessions: [1, 3], issues: ["ec", "me"] })).toBe(3);
    expect(count({ sessions: [1, 2], importantOnly: true })).toBe(2);
    expect(count({ sessions: [1, 2], importantOnly: false })).toBe(4);
    expect(count({ sessions: [1, 2], issues: ["ec"], importantOnly: true })).toBe(1);
  });

  it("on final passage leaves out what is known to be an amendment or a paragraph, and keeps what is not known", () => {
    const amendment = Int8Array.of(1, 0, -1, 0, 0, 0);
    const paragraph = Int8Array.of(0, 0, -1, 1, 0, 0);
    const found = dyadSimilarity({ ...RECORD, amendment, paragraph }, "A", "B", { finalPassage: true });
    expect(found.n).toBe(4);
    expect(dyadSimilarity({ ...RECORD, amendment, paragraph }, "A", "B").n).toBe(6);
  });

  it("the row says which session, days, states and how many roll calls", () => {
    const { measures, ...row } = dyadSimilarity(RECORD, "A", "C", { sessions: [2, 2] });
    expect(row).toEqual({
      session: 2,
      from: "2002-02-28",
      to: "2002-03-01",
      a: "A",
      b: "C",
      n: 1,
      nNonunanimous: 1,
    });
    expect(Object.keys(measures)).toEqual(MEASURES);
    expect(dyadSimilarity(RECORD, "A", "C")).toMatchObject({ session: null, n: 4, nNonunanimous: 1 });
  });

  it("absent is not abstain, and who is no member does not make a vote contested", () => {
    const { measures } = dyadSimilarity(RECORD, "A", "C");
    expect(measures.agree_all).toEqual({ value: 1 });
    expect(measures.agree_voeten).toEqual({ value: 1 });
    expect(dyadSimilarity(RECORD, "A", "B", { sessions: [1, 1] }).measures.agree_voeten).toEqual({
      value: null,
      reason: "every joint roll call is unanimous among all voters",
    });
  });

  it("weights count roll calls more or less, and 0 leaves them out", () => {
    const weights = new Float64Array([0, 1, 3, 0, 1, 0]);
    const { n, measures } = dyadSimilarity(RECORD, "A", "B", { weights });
    expect(n).toBe(3);
    expect(measures.S_abs.value).toBeCloseTo(1 - (2 * 3) / 5, 14);
    expect(sessionSimilarities(RECORD, [["A", "B"]], { weights }).map((each) => [each.session, each.n])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(similarityProfile(RECORD, "A", { weights })[0]?.measures.S_abs).toEqual(measures.S_abs);
  });
});

describe("many pairs in one pass", () => {
  it("a profile has every other state, those without joint roll call with a reason", () => {
    const profile = similarityProfile(RECORD, "B");
    expect(profile.map(({ a, b, n }) => [a, b, n])).toEqual([
      ["B", "A", 6],
      ["B", "C", 4],
      ["B", "D", 0],
    ]);
    expect(profile[1]).toEqual(dyadSimilarity(RECORD, "B", "C"));
    for (const measure of MEASURES) {
      expect(profile[2]?.measures[measure]).toEqual({ value: null, reason: "no joint roll call" });
    }
  });

  it("sessions come in order, each with every pair", () => {
    const rows = sessionSimilarities(
      RECORD,
      [
        ["A", "B"],
        ["C", "A"],
      ],
      { sessions: [3, 4] },
    );
    expect(rows.map(({ session, a, b, n }) => [session, a, b, n])).toEqual([
      [3, "A", "B", 1],
      [3, "C", "A", 1],
      [4, "A", "B", 1],
      [4, "C", "A", 0],
    ]);
    expect(rows[0]).toEqual(dyadSimilarity(RECORD, "A", "B", { sessions: [3, 3] }));
  });

  it("double-centred scores have means of 0, over the states that voted", () => {
    const complete = smallRecord({ A: "yynn", B: "yyyn", C: "nnya", D: "...." });
    const scores = doubleCentredScores(complete);
    expect(scores.sets.map(({ labels }) => labels)).toEqual([
      ["A", "B", "C"],
      ["A", "B", "C"],
    ]);
    for (const row of [0, 1, 2]) {
      expect(scores.at(row, 0) + scores.at(row, 1) + scores.at(row, 2)).toBeCloseTo(0, 14);
    }
    // S: AB ½, AC −¾, BC −¼; row means ¼, 5/12, 0; mean of all 2/9.
    expect(scores.of("A", "B")).toBeCloseTo(1 / 2 - 1 / 4 - 5 / 12 + 2 / 9, 14);
    expect(scores.of("C", "A")).toBeCloseTo(-3 / 4 - 1 / 4 + 2 / 9, 14);
  });

  it("a pair that never voted together has no double-centred score, and does not enter the means", () => {
    const scores = doubleCentredScores(smallRecord({ A: "yy-", B: "ynn", C: "--n" }));
    expect(scores.of("A", "C")).toBeNaN();
    // S: AB 0, BC 1; row means ½, ⅔, 1; mean of the seven that are known 5/7.
    expect(scores.of("A", "B")).toBeCloseTo(0 - 1 / 2 - 2 / 3 + 5 / 7, 14);
  });
});

describe("what cannot be selected", () => {
  it("an unknown state is a problem wherever it stands", () => {
    const expected = [
      {
        code: "E650",
        severity: "error",
        path: "Z",
        message: "Z is not among the states of the voting record.",
        found: "Z",
        expected: "a code of the record's list of states",
      },
    ];
    expect(refusal(() => dyadSimilarity(RECORD, "A", "Z"))).toMatchObject(expected);
    expect(refusal(() => dyadSimilarity(RECORD, "Z", "A"))).toMatchObject(expected);
    expect(refusal(() => similarityProfile(RECORD, "Z"))).toMatchObject(expected);
    expect(refusal(() => sessionSimilarities(RECORD, [["A", "Z"]]))).toMatchObject(expected);
  });

  it("no joint roll call says how often each voted, or that nothing was selected", () => {
    expect(refusal(() => dyadSimilarity(RECORD, "A", "C", { sessions: [4, 4] }))).toMatchObject([
      {
        code: "E651",
        path: "A-C",
        message: "A and C have no joint roll call: of 1 selected, A voted on 1 and C on 0.",
        expected: "at least one roll call on which both voted yes, abstain or no",
        hints: ["Choose sessions in which both are members.", "Drop the restriction to issues or important votes."],
      },
    ]);
    expect(refused({ from: "2010-01-01" })).toMatchObject([
      { message: "A and B have no joint roll call: none was selected." },
    ]);
  });

  it("unknown sessions, reversed ones and unreadable days, all at once", () => {
    expect(refused({ sessions: [0, 9], from: "2001", to: "2001-02-30" })).toMatchObject([
      {
        code: "E652",
        path: "sessions",
        message: "There is no session 0 in the voting record.",
        found: "0",
        expected: "a session from 1 to 4",
      },
      { code: "E652", message: "There is no session 9 in the voting record." },
      { code: "E653", path: "from", message: "from is no day.", found: "2001", expected: "a day as YYYY-MM-DD" },
      { code: "E653", path: "to", message: "to is no day.", found: "2001-02-30" },
    ]);
    expect(refused({ sessions: [3, 1] })).toMatchObject([
      {
        code: "E653",
        path: "sessions",
        message: "sessions ends with 1 before it begins with 3.",
        found: "3 to 1",
        expected: "the earlier one first",
      },
    ]);
    expect(refused({ from: "2003-01-01", to: "2002-01-01" })).toMatchObject([
      { code: "E653", path: "from, to", message: "from, to ends with 2002-01-01 before it begins with 2003-01-01." },
    ]);
    expect(refused({ sessions: [9, 9] })).toHaveLength(1);
  });

  it("days must exist; the same day twice is a day", () => {
    for (const day of ["2001-00-01", "2001-13-01", "2001-04-00", "2001-04-32", "12001-04-01", "2001-04-011", "x"]) {
      expect(refused({ from: day }), day).toMatchObject([{ code: "E653" }]);
    }
    expect(count({ from: "2000-02-29", to: "2004-12-31" })).toBe(6);
    expect(count({ from: "2003-01-01", to: "2003-01-01" })).toBe(1);
  });

  it("important votes where no list is known", () => {
    expect(refused({ importantOnly: true })).toMatchObject([
      {
        code: "E654",
        path: "importantOnly",
        message: "Which votes were important is not known in session 3.",
        found: "3",
        expected: "sessions for which the list of important votes is known",
        hints: ["End the selection before these sessions.", "Take all roll calls."],
      },
    ]);
  });

  it("issues where no codes are known: before the first and after the last session that has any", () => {
    const gap = smallRecord(
      { A: "yyyyy", B: "ynyny" },
      { sessions: [1, 2, 3, 4, 5], issues: [[], ["hr"], [], ["ec"], []] },
    );
    expect(selectionProblems(gap, { sessions: [2, 4], issues: ["hr"] })).toEqual([]);
    expect(selectionProblems(gap, { issues: ["hr"] })).toMatchObject([
      {
        code: "E655",
        path: "issues",
        message: "The issues of roll calls are not known in sessions 1, 5.",
        found: "1, 5",
        expected: "sessions for which issue codes are known",
        hints: ["End the selection before these sessions.", "Take roll calls on all issues."],
      },
    ]);
    expect(selectionProblems(gap, { sessions: [2, 3], issues: ["hr", "xx"] })).toMatchObject([
      {
        code: "E656",
        path: "issues",
        message: "No roll call has the issue code xx.",
        found: "xx",
        expected: "one of ec, hr",
      },
    ]);
  });

  it("weights that do not fit or are none", () => {
    expect(refused({ weights: new Float64Array(2) })).toMatchObject([
      {
        code: "E657",
        path: "weights",
        message: "2 weights for 6 roll calls: there must be one for each.",
        found: "2",
        expected: "6 weights",
      },
    ]);
    expect(refused({ weights: new Float64Array([1, -1, 1, NaN, Infinity, 0]) })).toMatchObject([
      { code: "E657", message: "The weight of roll call 2 is -1.", found: "-1", expected: "0 or more" },
      { message: "The weight of roll call 4 is NaN." },
      { message: "The weight of roll call 5 is Infinity." },
    ]);
  });
});
