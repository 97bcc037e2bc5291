import { describe, expect, it } from "vitest";
import { scenarioMeasures, setTariff } from "../../../src/case/index.ts";
import type { Case, MeasureRow } from "../../../src/case/index.ts";
import { changed, problemsWith, readText } from "../caseText.ts";

/** The sound case after changes of its text, which leave it sound. */
function caseOf(...changes: readonly (readonly [string, string])[]): Case {
  const reading = readText(changed(...changes));
  if (reading.case === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.case;
}

/** Rows of the measures of a scenario, as they are in it. */
function rowsOf(case_: Case, id: string): readonly MeasureRow[] {
  const scenario = case_.scenarios.find((each) => each.id === id);
  return scenario === undefined ? [] : scenarioMeasures(case_, scenario).flatMap(({ rows }) => rows);
}

const told = ({ rate, importers, exporters }: MeasureRow): string =>
  `${importers.include.join(" ")} from ${exporters.include.join(" ")}: ${rate}`;

describe("scale of a measure", () => {
  it("multiplies what its rows change, and 0 takes it out", () => {
    const at = (factor: number, mode = "add"): readonly MeasureRow[] =>
      rowsOf(
        caseOf(["rate: 25", `mode: ${mode}, rate: 25`], ["[cars] }", `[cars], scale: { cars: ${factor} } }`]),
        "war",
      );
    expect(at(0.5).map(told)).toEqual(["USA from CHN: 12.5"]);
    expect(at(0)).toEqual([]);
    expect(at(0.5, "lower").map(({ rate }) => rate)).toEqual([12.5]);
    expect(at(0.5, "multiply").map(({ rate }) => rate)).toEqual([62.5]);
    expect(at(0.5, "set").map(({ rate, share }) => [rate, share])).toEqual([[25, 0.5]]);
  });

  it("is handed on to scenarios above, and each of them may say otherwise", () => {
    const case_ = caseOf([
      "[cars] }",
      "[cars], scale: { cars: 2 } }\n  same: { on: war, at: 2018-08-01 }\n  less: { on: war, scale: { cars: 0.5 } }",
    ]);
    expect(["war", "same", "less"].map((id) => rowsOf(case_, id)[0]?.rate)).toEqual([50, 50, 12.5]);
  });

  it("acts on the rate that a sweep puts there", () => {
    const case_ = caseOf(["[cars] }", "[cars], scale: { cars: 0.5 }, sweep: { measure: cars, rates: [40] } }"]);
    expect(rowsOf(case_, "war@40").map(({ rate }) => rate)).toEqual([20]);
  });

  it("can be set from outside, and changes nothing where it is 1", () => {
    const { case: set } = readText(changed(), { settings: ["scenarios[war].scale.cars=0.5"] });
    expect(set === null ? [] : rowsOf(set, "war").map(({ rate }) => rate)).toEqual([12.5]);
    const plain = caseOf(["[cars] }", "[cars], scale: { cars: 1 } }"]);
    expect(scenarioMeasures(plain, plain.scenarios[0])[0]).toBe(plain.measures[0]);
  });

  it("of a measure that the scenario lacks, of a switch, or out of range is a problem", () => {
    expect(problemsWith(["[cars] }", "[cars], scale: { crs: 0.5 } }"])).toEqual([
      'E238 case.yaml:13:42 This scenario has no measure "crs" to scale.',
    ]);
    const ban = (factor: number): string[] =>
      problemsWith(
        ["instrument: tariff", "instrument: ban"],
        [", rate: 25", ""],
        ["[cars] }", `[cars], scale: { cars: ${factor} } }`],
      );
    expect(ban(0.5)).toEqual([
      'E239 case.yaml:13:43 Measure "cars" has a row that is a ban, which has no size: its scale cannot be 0.5.',
    ]);
    expect([...ban(0), ...ban(1)]).toEqual([]);
    for (const factor of [-1, 11]) {
      expect(problemsWith(["[cars] }", `[cars], scale: { cars: ${factor} } }`])[0]).toMatch(
        /^E205 .* it must be a factor from 0 to 10\.$/u,
      );
    }
    expect(
      problemsWith(["rate: 25", "mode: multiply, rate: 25"], ["[cars] }", "[cars], scale: { cars: 2 } }"])[0],
    ).toMatch(/a factor that leaves every rate a factor of 0 percent or more\.$/u);
  });
});

describe("countries that join a party", () => {
  it("put its tariffs and bans on the other party, at the same scale, and not what it levies on everyone", () => {
    const joined = caseOf(["[cars] }", "[cars], scale: { cars: 2 }, joins: { Russia: USA } }"]);
    expect(rowsOf(joined, "war").map(told)).toEqual(["USA from CHN: 50", "RUS from CHN: 50"]);
    const other = caseOf(["[cars] }", "[cars], joins: { RUS: CHN } }"]);
    expect(rowsOf(other, "war").map(told)).toEqual(["USA from CHN: 25"]);
    const everyone = caseOf(["target: [CHN]", "target: [WLD]"], ["[cars] }", "[cars], joins: { RUS: USA } }"]);
    expect(rowsOf(everyone, "war")).toHaveLength(1);
  });

  it("that are not known, are a party, or join none are problems", () => {
    const joins = (text: string): string[] => problemsWith(["[cars] }", `[cars], joins: { ${text} } }`]);
    expect(joins("Rusia: USA")[0]).toMatch(/^E210 case\.yaml:13:\d+ /u);
    expect(joins("CHN: USA")).toEqual(["E279 case.yaml:13:42 CHN is a party of this case: it cannot join one."]);
    expect(joins("RUS: DEU")).toEqual([
      'E249 case.yaml:13:42 "DEU" is no party of this case, so that no country can join it.',
    ]);
  });

  it("and whose own tariff is set already are told", () => {
    const rows = "{ sector: cars, mode: set, rate: 30, from: 2018-07-06, source: ustr }";
    const problems = problemsWith(
      ["sector: cars, rate", "sector: cars, mode: set, rate"],
      [
        "scenarios:",
        `  - { id: own, basis: published, instrument: tariff, imposer: [RUS], target: [CHN], rows: [${rows}] }\nscenarios:`,
      ],
      ["[cars] }", "[cars, own], joins: { RUS: USA } }"],
    );
    expect(problems[0]).toMatch(/^E220 .* cars, RUS from CHN/u);
  });
});

describe("a tariff that is set in part", () => {
  it("goes that part of the way, and stops at zero on the way down", () => {
    expect(setTariff(0.05, 0.25, 0.5)).toBeCloseTo(0.15, 15);
    expect(setTariff(0.1, 0.04, 2)).toBe(0);
    expect(setTariff(0.1, -0.02, 2)).toBe(-0.02);
    expect(setTariff(0.1, 0.3, 1)).toBe(0.3);
  });
});
