import { describe, expect, it } from "vitest";
import { ROW, problemsWith } from "./caseText.ts";
import { problemsOf } from "./markets/marketText.ts";

const measure = (id: string, rows: string, more = "target: [CHN]"): string =>
  `  - { id: ${id}, basis: published, instrument: tariff, imposer: [USA], ${more}, rows: [${rows}] }\n`;

const FARM = ROW.replace("cars", "farm");

/** Lines on measures under two names, where these stand beside the cars and a scenario chooses them. */
function told(measures: string, scenarios: string): readonly string[] {
  const found = problemsWith(["scenarios:", `${measures}scenarios:`], ["war: { measures: [cars] }", scenarios]);
  return found.filter((line) => line.startsWith("W294"));
}

describe("a measure under two names", () => {
  it("is said once, where a scenario first chooses both", () => {
    expect(told(measure("autos", ROW), "war: { measures: [cars, autos] }\n  more: { on: war, measures: [] }")).toEqual([
      'W294 case.yaml:14:3 Measure "autos" has the rows of measure "cars" under another name, and both count.',
    ]);
  });

  it("is the same in whatever order its rows and countries stand, and whoever is its source", () => {
    const [one, other] = [`${ROW}, ${FARM}`, `${FARM}, ${ROW}`];
    const both = measure("one", one, "target: [CHN, RUS]") + measure("other", other, "target: [RUS, CHN]");
    const scenario = "war: { measures: [cars, one, other] }";
    expect(told(both, scenario)).toEqual([
      'W294 case.yaml:15:3 Measure "other" has the rows of measure "one" under another name, and both count.',
    ]);
  });

  it("is none where rate, days, sector or target differ, or no scenario chooses both", () => {
    const others = [
      measure("rate", ROW.replace("25", "20")),
      measure("days", ROW.replace("07-06", "07-07")),
      measure("sector", FARM),
      measure("target", ROW, "target: [RUS]"),
    ];
    expect(told(others.join(""), "war: { measures: [cars, rate, days, sector, target] }")).toEqual([]);
    expect(told(measure("autos", ROW), "war: { measures: [cars] }\n  again: { measures: [autos] }")).toEqual([]);
  });

  it("is said in a market that chooses it for itself", () => {
    const row = "{ hs: '271111', rate: 25, from: 2019-06-01, source: own-assumption }";
    const twin = measure("again", row, "target: [USA]").replace("[USA]", "[CHN]");
    const found = problemsOf(
      ["case.yaml", "scenarios:", `${twin}scenarios:`],
      [".yaml", "    ramp: false", "    measures: [gas-tariff, again]\n    ramp: false"],
    );
    expect(found.filter((line) => line.startsWith("W294"))).toEqual([
      'W294 .yaml:: Measure "again" has the rows of measure "gas-tariff" under another name, and both count.',
    ]);
  });
});
