import { describe, expect, it } from "vitest";
import { defineProblem, firstOfEachKind, placedAt, saidAnew, withHint } from "../../../src/base/problems/index.ts";

const KIND = { name: "late", meaning: "It came late.", wayOut: "Come earlier." };
const late = defineProblem("E999", KIND, (who: string, days: number) => ({
  place: { file: "list.csv", line: 2 },
  message: `${who} is ${days} days late.`,
  found: days,
}));

function anew(problem: ReturnType<typeof late>): ReturnType<typeof saidAnew> {
  return saidAnew(problem, "Приходите раньше.", ([who, days]) => ({
    message: `${String(who)}: опоздание ${String(days)}.`,
  }));
}

describe("a problem in another language", () => {
  it("says what it was raised with, at the same place, with what was found and the way out of its code", () => {
    const problem = late("Ann", 3);
    expect(anew(problem)).toEqual({
      ...problem,
      message: "Ann: опоздание 3.",
      hints: ["Приходите раньше."],
    });
  });

  it("follows the problem to another place and has the ways out that were added", () => {
    const moved = placedAt(late("Ann", 3), { file: "other.csv", line: null, path: "rows[1]" });
    expect(moved).toMatchObject({ file: "other.csv", line: null, path: "rows[1]", message: "Ann is 3 days late." });
    const more = withHint(moved, { en: "Ask Ann.", ru: "Спросите Анну." });
    expect(more.hints).toEqual(["Come earlier.", "Ask Ann."]);
    expect(anew(more)).toMatchObject({
      file: "other.csv",
      path: "rows[1]",
      hints: ["Приходите раньше.", "Спросите Анну."],
    });
    expect(anew(moved)?.hints).toEqual(["Приходите раньше."]);
  });

  it("is not known of one that another thread raised", () => {
    expect(anew(structuredClone(late("Ann", 3)))).toBeNull();
    expect(anew(placedAt(structuredClone(late("Ann", 3)), { line: 1 }))).toBeNull();
  });

  it("tells how many more there are of a kind in both languages", () => {
    const told = firstOfEachKind(Array.from({ length: 103 }, (_, at) => late("Ann", at)));
    const last = told.at(-1);
    expect(told).toHaveLength(100);
    expect(last?.hints).toEqual(["Come earlier.", "And 3 more of this kind (E999)."]);
    expect(last === undefined ? null : anew(last)?.hints).toEqual(["Приходите раньше.", "И ещё таких же (E999): 3."]);
  });
});
