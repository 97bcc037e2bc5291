import { describe, expect, it } from "vitest";
import { changed, lines, readText, ROW, ROWS } from "./caseText.ts";

type Changes = readonly (readonly [from: string, to: string])[];

const problemsOf = (...changes: Changes): string[] => lines(readText(changed(...changes)));

const WRONG = "{ sector: cras, rate: 25, from: 2018-07-06, to: 2018-01-01, source: ustt }";
const NAMED = [
  'E213 case.yaml:11:19 "cras" is not a sector of tiny.',
  "E209 case.yaml:11:41 The row begins on 2018-07-06 and ends before 2018-01-01: it is never in force.",
  'E214 case.yaml:11:77 The bibliography has no entry "ustt".',
];

describe("what is wrong with a case comes at once", () => {
  it("names and dates of a measure whose head cannot be read", () => {
    expect(problemsOf(["instrument: tariff", "instrument: tarif"], ["[CHN]", "[CHM]"], [ROW, WRONG])).toEqual([
      expect.stringMatching(/^E207 case\.yaml:7:17 /u),
      'E210 case.yaml:9:14 "CHM" is not a country.',
      ...NAMED,
    ]);
  });

  it("names and dates of a row with a number that is none, once each", () => {
    expect(problemsOf([ROW, WRONG.replace("25", "x")]).filter((line) => !line.startsWith("W"))).toEqual([
      NAMED[0],
      expect.stringMatching(/^E204 case\.yaml:11:31 /u) as string,
      ...NAMED.slice(1).map((line) => line.replace(":41 ", ":40 ").replace(":77 ", ":76 ")),
    ]);
  });

  it("of the table of a measure whose head cannot be read too", () => {
    const files = { "m.csv": "sector,rate,from,source\ncras,25,2018-07-06,ustt\n" };
    const text = changed(["instrument: tariff", "instrument: tarif"], [`    rows:\n${ROWS}`, "    table: m.csv\n"]);
    expect(lines(readText(text, { files })).map((line) => line.slice(0, 14))).toEqual([
      "E207 case.yaml",
      "E213 m.csv:2:1",
      "E214 m.csv:2:4",
    ]);
  });

  it("sectors and sets although a key of the economy is unknown", () => {
    const found = problemsOf(
      ["{ data: tiny }", "{ data: tiny, elasticites: cp2015 }"],
      ["sector: cars", "sector: cras"],
    );
    expect(found.map((line) => line.slice(0, 4))).toEqual(["E213", "E201"]);
  });

  it("scenarios although a key of one is unknown, and nothing of what may hang on that key", () => {
    const found = problemsOf([
      "{ measures: [cars] }",
      "{ measurs: [cars], on: wra, sweep: { measure: cars, rates: [5] } }",
    ]);
    expect(found).toEqual([
      'E201 case.yaml:13:10 "measurs" is not a key here.',
      'E233 case.yaml:13:31 The case has no scenario "wra".',
    ]);
    expect(problemsOf(["{ measures: [cars] }", "{ measures: cars }"]).map((line) => line.slice(0, 4))).toEqual([
      "E203",
    ]);
  });

  it("a measure that cannot be read is known to scenarios", () => {
    expect(problemsOf(["instrument: tariff", "instrument: tarif"]).map((line) => line.slice(0, 4))).toEqual(["E207"]);
  });
});
