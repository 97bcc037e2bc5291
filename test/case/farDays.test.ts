import { describe, expect, it } from "vitest";
import { changed, lines, readText, ROW } from "./caseText.ts";
import { problemsOf as marketProblems } from "./markets/marketText.ts";
import { problemsOf as positionProblems, row, STATEMENTS } from "./positions/positionsText.ts";

const FAR = /^E208 .* "(?:9999|0999|2999)-\d\d-\d\d" lies in no year that a case can be about\.$/u;

const ofCase = (...changes: readonly (readonly [string, string])[]): readonly string[] =>
  lines(readText(changed(...changes)));

describe("a day that stands for never or not known", () => {
  it.each([
    ["the day of the case", ofCase(["asOf: 2019-01-01", "asOf: 9999-12-31"])],
    ["a day before the year 1000", ofCase(["asOf: 2019-01-01", "asOf: 0999-12-31"])],
    ["the beginning of a row", ofCase([ROW, ROW.replace("2018-07-06", "2999-07-06")])],
    ["its end", ofCase([ROW, ROW.replace("2018-07-06", "2018-07-06, to: 9999-12-31")])],
    ["the announcement", ofCase(["target: [CHN]", "target: [CHN]\n    announced: 9999-01-01"])],
    ["the day of a scenario", ofCase(["[cars] }", "[cars], at: 9999-01-01 }"])],
    ["the article", ofCase(["bibliography:", "article: { date: 9999-01-01 }\nbibliography:"])],
    ["a contract", marketProblems(["-contracts.csv", "2030-01-01", "9999-12-31"])],
    ["a policy", marketProblems([".yaml", "to: 2018-08-30", "to: 9999-08-30"])],
  ])("is refused: %s", (_what, found) => {
    expect(found.filter((line) => FAR.test(line))).toHaveLength(1);
  });

  it.each(["9999", "2999-05", "0999-05-01"])("is no date of a statement: %s", (date) => {
    const found = positionProblems([STATEMENTS, "+", row({ date })]);
    expect(found.join("\n")).toContain(`"${date}" is not in the calendar.`);
  });

  it("a day of an earlier or a coming century is none", () => {
    const old = ofCase([ROW, ROW.replace("2018-07-06", "1930-06-17, to: 2150-01-01")]);
    expect(old.filter((line) => line.startsWith("E"))).toEqual([]);
    expect(positionProblems([STATEMENTS, "+", row({ date: "1776" })])).toEqual([]);
  });
});
