import { describe, expect, it } from "vitest";
import { lines, readText, ROWS, SOUND } from "../caseText.ts";

/** The sound case with a second measure, on the same sellers unless told otherwise. */
function withSecond(more: string, row = ROWS.replace("25", "10"), together = "[cars, more]"): string {
  const second = `  - id: more
    basis: published
    instrument: tariff
${more}    imposer: [USA]
    target: [CHN]
    rows:
${row}`;
  return SOUND.replace(
    "scenarios:\n  war: { measures: [cars] }",
    `${second}scenarios:\n  war: { measures: ${together} }`,
  );
}

const adding = (text: string): readonly string[] => lines(readText(text)).filter((line) => line.startsWith("W228"));

describe("two measures that add to one cell", () => {
  it("are named with the cell, both places and the sum, once for each two", () => {
    const twoRows = `${ROWS.replace("25", "10")}${ROWS.replace("25", "5").replace("2018-07-06", "2019-07-06")}`;
    for (const row of [
      ROWS.replace("25", "10"),
      twoRows.replace("10, from: 2018-07-06", "10, from: 2018-07-06, to: 2019-07-06"),
    ])
      expect(adding(withSecond("", row))).toEqual([
        expect.stringMatching(
          /Measures "cars" \(case\.yaml:\d+\) and "more" both add to the tariff on cars, USA from CHN: together 35 points\.$/u,
        ),
      ]);
  });

  it("are meant where one of them says so, and none where no scenario has both or their days differ", () => {
    expect(adding(withSecond("    stack: true\n"))).toEqual([]);
    expect(adding(withSecond("", undefined, "[cars]"))).toEqual([]);
    expect(adding(withSecond("", ROWS.replace("from: 2018-07-06", "from: 2017-07-06, to: 2018-07-06")))).toEqual([]);
  });
});
