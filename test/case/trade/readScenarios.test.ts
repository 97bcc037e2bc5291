import { describe, expect, it } from "vitest";
import { changed, problemsWith, readText } from "../caseText.ts";

describe("scenarios", () => {
  it("an unknown measure and one chosen twice are problems", () => {
    const unknown = readText(changed(["[cars]", "[cras]"])).problems[1];
    expect(unknown).toMatchObject({
      code: "E231",
      message: 'The case has no measure "cras".',
      hints: ['Did you mean "cars"?'],
    });
    expect(problemsWith(["[cars]", "[cars, cars]"])).toEqual(['E235 case.yaml:13:27 Measure "cars" is chosen twice.']);
    expect(problemsWith(["[cars] }", "[cars] }\n  more: { on: war, measures: [cars] }"])[0]).toMatch(/^E235/u);
  });

  it("a headline that is none of the scenarios is a problem", () => {
    expect(problemsWith(["[cars] }", "[cars] }\nheadline: wra"])[0]).toBe(
      'E233 case.yaml:14:11 The case has no scenario "wra".',
    );
  });

  it("a headline may be one scenario of a sweep; the sweep itself and a rate that it lacks are refused with those that there are", () => {
    const headline = (id: string) =>
      readText(changed(["[cars] }", `[cars], sweep: { measure: cars, rates: [5, 2.5, 20] } }\nheadline: ${id}`]));
    expect(headline("war@20").problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([headline("war@20").case?.headline, headline("war@2.5").case?.headline]).toEqual(["war@20", "war@2.5"]);
    expect(headline("war").problems[0]).toMatchObject({
      code: "E233",
      message: '"war" is a sweep: many scenarios.',
      expected: "one of war@5, war@2.5, war@20",
    });
    expect(headline("war@21").problems[0]).toMatchObject({
      code: "E233",
      message: 'The case has no scenario "war@21".',
      expected: "one of war@5, war@2.5, war@20",
    });
    expect(headline("war@202").problems[0]).toMatchObject({ code: "E233", hints: ['Did you mean "war@20"?'] });
    expect(headline("big war").problems[0]).toMatchObject({ code: "E233", path: "headline" });
  });

  it("a headline that is a reference is a problem, as one of a sweep is", () => {
    expect(problemsWith(["[cars] }", "[cars], reference: true }\nheadline: war"])).toEqual([
      'E245 case.yaml:14:11 The answer cannot be about "war", because it leaves out references.',
    ]);
    const marked = readText(changed(["[cars] }", "[cars], reference: true }\n  more: { on: war, measures: [] }"]));
    expect(marked.case?.scenarios.map(({ id, reference }) => [id, reference])).toEqual([
      ["war", true],
      ["more", false],
    ]);
  });

  it("that are all references leave nothing to answer from", () => {
    expect(problemsWith(["[cars] }", "[cars], reference: true }"])).toEqual([
      "E247 case.yaml:13:3 Every scenario is a reference, so nothing is left for the answer.",
    ]);
    expect(
      problemsWith(["scenarios:\n  war: { measures: [cars] }\n", ""]).filter((line) => line.startsWith("E")),
    ).toEqual([]);
  });

  it("circles and unknown scenarios below are problems", () => {
    expect(problemsWith(["[cars] }", "[cars], on: more }\n  more: { on: war }"])).toEqual([
      "E232 case.yaml:13:32 The scenarios stack in a circle: more on war on more.",
    ]);
    expect(problemsWith(["[cars] }", "[cars], on: wor }"])[0]).toBe(
      'E233 case.yaml:13:32 The case has no scenario "wor".',
    );
    expect(problemsWith(["[cars] }", "[cars], sweep: { measure: cars, rates: [1] } }\n  more: { on: war }"])[0]).toBe(
      'E233 case.yaml:14:15 "war" is a sweep: many scenarios.',
    );
  });

  it("a scenario is told against another one, not against itself, in a circle, nor against none", () => {
    const both = (war: string, more: string): string[] =>
      problemsWith(["[cars] }", `[cars]${war} }\n  more: { on: war${more} }`]);
    expect(both("", ", against: war")).toEqual([]);
    expect(both(", against: base", "").filter((line) => line.startsWith("E"))).toEqual([]);
    expect(both(", against: war", "")).toEqual([
      "E232 case.yaml:13:37 The scenarios are told in a circle: war against war.",
    ]);
    expect(both(", against: more", ", against: war")).toEqual([
      "E232 case.yaml:14:29 The scenarios are told in a circle: more against war against more.",
    ]);
    expect(both("", ", against: wor")[0]).toBe('E233 case.yaml:14:29 The case has no scenario "wor".');
    expect(
      problemsWith([
        "[cars] }",
        "[cars], sweep: { measure: cars, rates: [1] } }\n  more: { measures: [cars], against: war }",
      ])[0],
    ).toMatch(/^E233 .*"war" is a sweep: many scenarios\.$/u);
    const { case: found } = readText(
      changed(["[cars] }", "[cars] }\n  end: { title: The end, against: war, measures: [] }\n  after: { on: end }"]),
    );
    expect(found?.scenarios.map(({ id, title, against }) => [id, title, against?.id ?? null])).toEqual([
      ["war", "war", null],
      ["end", "The end, compared with “war”", "war"],
      ["after", "after", null],
    ]);
  });

  it("a scenario has the duties of another one as collected, not of itself, of a sweep, nor of none", () => {
    const collected = (name: string, war = ""): string[] =>
      problemsWith(["[cars] }", `[cars]${war} }\n  paid: { measures: [cars], asCollected: ${name} }`]);
    expect(collected("war").filter((line) => line.startsWith("E"))).toEqual([]);
    expect(collected("wor")[0]).toBe('E233 case.yaml:14:42 The case has no scenario "wor".');
    expect(collected("base")[0]).toMatch(/^E233/u);
    expect(collected("war", ", sweep: { measure: cars, rates: [1] }")[0]).toMatch(/^E233 .*"war" is a sweep/u);
    expect(collected("paid")).toEqual(["E232 case.yaml:14:42 The scenario names itself: paid asCollected paid."]);
    const { case: found } = readText(
      changed(["[cars] }", "[cars] }\n  paid: { measures: [cars], asCollected: war }\n  after: { on: paid }"]),
    );
    expect(found?.scenarios.map(({ asCollected }) => asCollected)).toEqual([undefined, "war", undefined]);
  });

  it("titles of what it is told against are translated with it, and of its points", () => {
    const reading = readText(
      changed([
        "  war: { measures: [cars] }",
        `  war: { title: { en: The war, ru: Война }, measures: [cars] }
  more: { title: { en: More, ru: Больше }, measures: [cars], against: war, sweep: { measure: cars, rates: [5] } }`,
      ]),
    );
    const title = reading.case?.scenarios[1].title ?? "";
    expect(title).toBe("More, compared with “The war”, 5 %");
    expect(reading.case?.translations.get(title)).toBe("Больше, по сравнению со сценарием «Война», 5 %");
  });

  it("the part of the revenue that is wasted is that of the economy, of a scenario below or its own, from 0 to 100", () => {
    const { case: found } = readText(
      changed(
        ["[cars] }", "[cars] }\n  some: { on: war, wasted: 12.5 }\n  same: { on: some }"],
        ["{ data: tiny }", "{ data: tiny, wasted: 25 }"],
      ),
    );
    expect(found?.scenarios.map(({ wasted }) => wasted)).toEqual([25, 12.5, 12.5]);
    expect(
      problemsWith(["{ data: tiny }", "{ data: tiny, wasted: 101 }"], ["[cars] }", "[cars], wasted: -1 }"]),
    ).toEqual([
      'E205 case.yaml:13:36 "-1" is out of range: it must be from 0 to 100 percent.',
      'E205 case.yaml:15:32 "101" is out of range: it must be from 0 to 100 percent.',
    ]);
  });

  it("a sweep needs a measure of the scenario that has rates, and rates in range", () => {
    expect(problemsWith(["[cars] }", "[cars], sweep: { measure: bus, rates: [1] } }"])).toEqual([
      'E234 case.yaml:13:46 Measure "bus" has no rates in this scenario that a sweep could replace.',
    ]);
    expect(problemsWith(["[cars] }", "[cars], sweep: { measure: cars, rates: [-200] } }"])[0]).toBe(
      'E205 case.yaml:13:60 "-200" is out of range: it must be above −100 percent.',
    );
    const rates = Array.from({ length: 201 }, (_, at) => at).join(", ");
    expect(problemsWith(["[cars] }", `[cars], sweep: { measure: cars, rates: [${rates}] } }`])[0]).toBe(
      "E236 case.yaml:13:59 There are 201 rates in the sweep; the limit is 200.",
    );
  });

  it("a measure that is not in force on the day of the scenario is a warning", () => {
    expect(problemsWith(["[cars] }", "[cars], at: 2018-07-05 }"])).toEqual([
      'W205 case.yaml:13:3 No row of measure "cars" is in force on 2018-07-05, the day of scenario "war".',
    ]);
  });

  it("measures read three years after the data are a warning, two years are not", () => {
    expect(problemsWith(["[cars] }", "[cars], at: 2020-01-01 }"])).toEqual([
      "W202 case.yaml:15:18 tiny describes 2017; measures are read as late as 2020-01-01 (war).",
    ]);
    expect(problemsWith(["[cars] }", "[cars], at: 2019-12-31 }"])).toEqual([]);
  });
});
