import { describe, expect, it } from "vitest";
import { pointTable } from "../../../src/tell/findings/alignment/voteTables.ts";
import { type AlignmentAccount, rankAlone } from "../../../src/tell/findings/index.ts";
import type { IdealPointResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { alignmentOf } from "../../results/alignmentResults.ts";
import { caseOf, words } from "./fixture.ts";

function pointOf(session: number, country: string, rank: number, point: number | null): IdealPointResult {
  const ends = point === null ? { low: null, high: null } : { low: point - 0.1, high: point + 0.1 };
  return { session, country, point, ...ends, rank, ranked: 193, published: 2.7, comparable: true };
}

/** Neither point nor rank: its session stands alone. */
const NEITHER: IdealPointResult = {
  session: 75,
  country: "CHN",
  point: null,
  pointReason: "not comparable",
  low: null,
  high: null,
  rank: null,
  ranked: null,
  published: -0.5,
  comparable: false,
};

function account(language: Language, idealPoints: readonly IdealPointResult[]): AlignmentAccount {
  const { title, asOf, alignment } = caseOf();
  const sessions = [73, 74, 75].map((session) => {
    return { session, from: `${1945 + session}-09-17`, to: `${1945 + session}-12-20` };
  });
  return {
    case: { title, asOf, alignment },
    alignment: alignmentOf({ sessions, idealPoints }),
    leverage: [],
    words: words(language),
  };
}

const POINTS = [
  pointOf(73, "USA", 1, null),
  pointOf(73, "RUS", 2, null),
  pointOf(73, "CHN", 190, -0.7),
  pointOf(74, "USA", 1, null),
  pointOf(74, "RUS", 2, 2),
  pointOf(74, "CHN", 190, -0.7),
  NEITHER,
];

describe("states with a rank alone", () => {
  it("are named, with the years of those who have points in others, and where the scale ends", () => {
    expect(rankAlone(account("en", POINTS))).toEqual({
      states: "United States and Russia (years: 1 of 2)",
      end: "2.5",
    });
    expect(rankAlone(account("ru", POINTS))).toEqual({ states: "США и Россия (годы: 1 из 2)", end: "2,5" });
  });

  it("are not spoken of where there are none", () => {
    const all = [pointOf(74, "RUS", 2, 2), NEITHER];
    expect(rankAlone(account("en", all))).toBeNull();
    expect(pointTable(account("en", all)).notes.join(" ")).not.toContain("2.5");
  });

  it("stand in the table with rank and published point, and a note says why there is nothing else", () => {
    const { rows, notes } = pointTable(account("en", POINTS));
    expect(rows).toHaveLength(6);
    expect(rows[3]).toEqual(["2019", "United States", "1 of 193", "n/a", "n/a", "+2.70"]);
    expect(rows[4]).toEqual(["2019", "Russia", "2 of 193", "+2.00", "+1.90 … +2.10", "+2.70"]);
    expect(notes[1]).toMatch(
      /^Rank alone: United States and Russia \(years: 1 of 2\)\. Beyond 2\.5 on the scale of our estimate /u,
    );
    expect(notes).toHaveLength(2);
  });

  it("say that the count of published points within the range includes them, where there is one", () => {
    const { alignment, ...rest } = account("en", POINTS);
    const idealPointCoverage = { covered: 1, count: 6, countries: [{ country: "USA", covered: 0, count: 2 }] };
    const { notes } = pointTable({ ...rest, alignment: { ...alignment, idealPointCoverage } });
    expect(notes).toHaveLength(4);
    expect(notes[1]).toContain("United States in 0 of 2");
    expect(notes[3]).toBe("How often the range includes the published point is counted there too.");
  });
});
