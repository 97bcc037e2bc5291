import { expect, it } from "vitest";
import { importCouncil } from "../../../../src/data/importers/index.ts";
import { parseCouncil, type TextFiles } from "../../../../src/data/packages/index.ts";

const VETOES = `year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3
1955,12/13/1955,12,S/1,S/PV.1,New members,Mongolia,East Asia,China,,
1972,9/10/1972,9,S/2,S/PV.2,Peace,Peace,Middle East,USSR,China,
`;

const RESOLUTIONS = `row_type,year,resolution,date,agenda_item,tally_for_against_abstain,vote_CHN,vote_RUS,confidence,votes_confidence
resolution,2010,1908,19 January,Haiti,15-0-0,for,for,verified,derived
resolution,2010,1909,9 June,Peace,12-2-1,abstain,against,verified,recalled
resolution,2010,1910,10 June,Member,without vote,,,verified,
resolution,2020,2500,10 June,Peace,13-0-2,for,abstain,recalled,recalled
year_adopted,2010,,,,59,,,derived,
`;

const RECIPE = {
  name: "small",
  version: "1.0.0",
  title: "Small",
  licenses: [{ name: "MIT" }],
  sources: [{ title: "Made up for tests" }],
  vetoesCover: ["1946-01-01", "2022-09-30"],
  resolutionsCover: ["2010-01-01", "2019-12-31"],
  notes: [],
};

const files = (vetoes = VETOES, resolutions = RESOLUTIONS): TextFiles =>
  new Map([
    ["vetoes.csv", vetoes],
    ["council.csv", resolutions],
  ]);

it("reads who vetoed, the seat of China by its holder of the day", () => {
  const found = importCouncil(files(), JSON.stringify(RECIPE));
  const { council } = parseCouncil(found.files!, null);
  expect(council!.vetoes.map(({ date, members }) => [date, members])).toEqual([
    ["1955-12-13", ["TWN"]],
    ["1972-09-10", ["RUS", "CHN"]],
  ]);
});

it("reads tallies written for-against-abstain, and votes with how well they are known", () => {
  const found = importCouncil(files(), JSON.stringify(RECIPE));
  const { council } = parseCouncil(found.files!, null);
  expect(council!.resolutions.map(({ number, date, tally }) => [number, date, tally])).toEqual([
    ["1908", "2010-01-19", [15, 0, 0]],
    ["1909", "2010-06-09", [12, 1, 2]],
    ["1910", "2010-06-10", null],
  ]);
  expect(council!.resolutions.map(({ ballots }) => ballots.map(({ vote, confidence }) => [vote, confidence]))).toEqual([
    [
      [1, "derived"],
      [1, "derived"],
    ],
    [
      [2, "recalled"],
      [3, "recalled"],
    ],
    [],
  ]);
});

it("takes the confidence of a veto from its column, and says so where there is none", () => {
  const found = (vetoes: string): ReturnType<typeof importCouncil> =>
    importCouncil(files(vetoes), JSON.stringify(RECIPE));
  const warned = found(VETOES).problems.filter(({ code }) => code === "W361");
  expect(warned.map(({ file, message }) => [file, message])).toEqual([
    ["vetoes.csv", "2 vetoes of vetoes.csv say nothing of their confidence and count as verified."],
  ]);
  const stated = found(VETOES.replaceAll(/,$/gmu, ",,recalled").replace("veto3\n", "veto3,confidence\n"));
  expect(stated.problems.filter(({ code }) => code === "W361")).toEqual([]);
  expect(parseCouncil(stated.files!, null).council!.vetoes.map(({ confidence }) => confidence)).toEqual([
    "recalled",
    "recalled",
  ]);
});

it.each([
  ["vetoes.csv", files(VETOES.replace("1955,12/13", "1956,12/13")), 2],
  ["council.csv", files(VETOES, RESOLUTIONS.replace("2010,1909,9 June", "2010,1909,2011-06-09")), 3],
])("refuses in %s a year that differs from the date", (file, given, line) => {
  const { files: written, problems } = importCouncil(given, JSON.stringify(RECIPE));
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map((each) => [each.code, each.file, each.line])).toEqual([["E389", file, line]]);
  expect(written).toBeNull();
});

it("says what it leaves out", () => {
  const { problems } = importCouncil(files(), JSON.stringify(RECIPE));
  expect(problems.filter(({ code }) => code === "W352").map((each) => each.message)).toEqual([
    "1 row of council.csv left out: sums and shares of a year, not resolutions.",
    "1 row of council.csv left out: outside 2010-01-01 to 2019-12-31, where the list is not complete.",
  ]);
});

it("unknown members, votes, dates and headers are problems", () => {
  const codesOf = (given: TextFiles): string[] =>
    importCouncil(given, JSON.stringify(RECIPE))
      .problems.filter((each) => each.severity === "error")
      .map((each) => each.code);
  expect(codesOf(files(VETOES.replace("USSR", "Ruritania"), RESOLUTIONS.replace("against,", "perhaps,")))).toEqual([
    "E370",
    "E370",
  ]);
  expect(codesOf(files(VETOES.replace("12/13/1955", "13/13/1955")))).toEqual(["E354"]);
  expect(codesOf(new Map([["x.csv", "a,b\n"]]))).toEqual(["E368"]);
});

it("a list of vetoes that stands in two files is a problem, and identical rows of one file are not", () => {
  const found = importCouncil(files(VETOES, VETOES), JSON.stringify(RECIPE));
  const errors = found.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, file, line, message }) => [code, file, line, message])).toEqual([
    ["E307", "council.csv", 2, "The row 1955-12-13, S/1, New members of council.csv stands in another file too."],
    ["E307", "council.csv", 3, "The row 1972-09-10, S/2, Peace of council.csv stands in another file too."],
  ]);
  expect(found.files).toBeNull();
  const [header, first] = VETOES.split("\n");
  const twice = importCouncil(files([header, first, first, ""].join("\n")), JSON.stringify(RECIPE));
  expect(parseCouncil(twice.files!, null).council!.vetoes).toHaveLength(2);
});

it("needs a recipe: what the lists cover is in no file", () => {
  expect(importCouncil(files(), null).problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "E343 The recipe, top level: there is none, and no file says what its lists cover.",
  ]);
});
