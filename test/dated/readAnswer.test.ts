import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { answerFileText, type DatedAnswer, readDatedAnswer } from "../../src/dated/index.ts";
import { answerOf, TERTIUS } from "./datedFixture.ts";

const FILE = "answers/2019-01-01.json";

let answer: DatedAnswer;
let text = "";
beforeAll(() => {
  answer = answerOf([
    { id: "on-china", on: "CHN", rate: 25 },
    { id: "on-cars", on: "RUS", rate: 12.345678901234567, sector: "cars" },
  ]);
  text = answerFileText(answer);
});

const read = (changed: string, file = FILE): ReturnType<typeof readDatedAnswer> =>
  readDatedAnswer(changed, file, TERTIUS);

const codes = (changed: string, file = FILE): readonly string[] => read(changed, file).problems.map(({ code }) => code);

describe("a dated answer", () => {
  it("is read as it was written, to the last digit", () => {
    expect(read(text)).toEqual({ answer, problems: [] });
    expect(answerFileText(read(text).answer!)).toBe(text);
  });

  it("holds rows in force on the day, every country, every variant, and titles in both languages", () => {
    expect(answer.measures.map(({ rows }) => rows.map(({ rates }) => rates))).toEqual([
      [[["goods", 25]]],
      [[["cars", 12.345678901234567]]],
    ]);
    expect(Object.keys(answer.economy.countries)).toEqual(["CHN", "ROW", "RUS", "USA"]);
    expect(answer.economy.solves).toHaveLength(4);
    expect(answer.translations["The war"]).toBe("Война");
  });

  it("names no place of a machine and no moment", () => {
    expect(text).not.toMatch(/\/(?:home|work|tmp|Users)\/|[A-Z]:\\|\d{2}:\d{2}/u);
  });
});

describe("what is no dated answer", () => {
  it("is refused in words: another document, half of one, another version, another day", () => {
    expect(codes("")).toEqual(["E520"]);
    expect(codes("{}")).toEqual(["E520"]);
    expect(codes("null")).toEqual(["E520"]);
    expect(codes(text.slice(0, text.length / 2))).toEqual(["E520"]);
    expect(codes(text.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toEqual(["E521"]);
    expect(codes(text, "answers/2020-01-01.json")).toEqual(["E522"]);
  });

  it("tells every value that is wrong, with its place", () => {
    const wrong = text.replace('"tertius": "1.0.0"', '"tertius": 1').replace('"mode": "add"', '"mode": "ad"');
    const { answer: found, problems } = read(wrong);
    expect(found).toBeNull();
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E522 tertius",
      "E522 measures.0.rows.0.mode",
    ]);
  });

  it("never passes for one, and never stops the program, whatever is damaged", () => {
    const places = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      put: fc.string({ maxLength: 6 }),
      cut: fc.nat(40),
    });
    fc.assert(
      fc.property(places, ({ at, put, cut }) => {
        const start = Math.floor(at * text.length);
        const damaged = text.slice(0, start) + put + text.slice(start + cut);
        const { answer: found, problems } = read(damaged);
        // A digit of a number, a letter of a title or a space may be another one and still be an answer.
        if (found === null) expect(problems.length).toBeGreaterThan(0);
        else expect(read(answerFileText(found)).answer).toEqual(found);
      }),
      { numRuns: 400, seed: 19 },
    );
  });
});
