import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importVotes } from "../../../../src/data/importers/index.ts";
import { parseVotes, type TextFiles, type VotePackage } from "../../../../src/data/packages/index.ts";
import { DATAVERSE, LIBRARY, POINTS_2024, POINTS_2025, RECIPE, WIDE } from "./foreignVotes.ts";

function imported(files: TextFiles): VotePackage {
  const found = importVotes(files, RECIPE, "small");
  if (found.files === null) throw new Error(found.problems.map((each) => each.message).join("\n"));
  return parseVotes(found.files, null).votes!;
}

const codesOf = (files: TextFiles, recipe: string | null = RECIPE): string[] =>
  importVotes(files, recipe, "small").problems.map((each) => each.code);

describe("the long table of the Voeten data", () => {
  const votes = imported(new Map([["UNVotes.csv", DATAVERSE]]));

  it("keeps yes, abstain, no and absent; 9 and a state without a row are no member", () => {
    expect(votes.states.labels).toEqual(["CHN", "RUS", "USA"]);
    expect([...votes.votes]).toEqual([8, 2, 1, 0, 0, 3]);
  });

  it("reads what it says of a roll call, and takes NA as not known", () => {
    expect(votes.ids).toEqual(["3", "4"]);
    expect(votes.dates).toEqual(["1946-01-01", "1947-01-02"]);
    expect(votes.titles).toEqual(["AMENDMENTS, RULES", "only the long text"]);
    expect(votes.issues).toEqual([[], ["me", "di"]]);
    expect([...votes.important]).toEqual([0, -1]);
    expect([...votes.amendment]).toEqual([1, 0]);
    expect([...votes.tallies]).toEqual([1, 1, 0, 0, 0, 1]);
  });

  it("names the states and keeps their numbers", () => {
    expect([...votes.cowCodes]).toEqual([710, 365, 2]);
    expect(votes.stateNames[2]).toBe("United States of America");
  });

  it("may have its roll calls in a file of their own", () => {
    const files = new Map([
      ["votes.csv", "rcid,ccode,vote\n3,2,1\n3,365,2\n"],
      ["calls.csv", "rcid,session,date\n3,1,1946-01-01\n"],
    ]);
    expect([...imported(files).votes]).toEqual([2, 1]);
  });
});

describe("the table of the UN Digital Library", () => {
  const files = new Map([["ga.csv", LIBRARY]]);

  it("reads Y, A, N, and X as a member without a recorded vote", () => {
    const votes = imported(files);
    expect(votes.states.labels).toEqual(["CHN", "RUS", "USA"]);
    expect(votes.ids).toEqual(["90", "100"]);
    expect([...votes.votes]).toEqual([2, 0, 1, 1, 8, 3]);
    expect(votes.resolutions).toEqual(["A/RES/ES-11/1", "A/RES/77/40"]);
    expect([...votes.important]).toEqual([-1, -1]);
    expect([...votes.paragraph]).toEqual([0, 0]);
  });

  it("counts emergency sessions in the regular session of their date, and says so", () => {
    expect([...imported(files).sessions]).toEqual([76, 77]);
    expect(importVotes(files, RECIPE, "small").problems.map((each) => each.message)).toEqual([
      "1 roll call of special sessions (ES-11) is counted in the regular session of its date.",
    ]);
  });
});

describe("what the table of the library does not say", () => {
  const problems = (text: string): [string, string][] =>
    importVotes(new Map([["ga.csv", text]]), RECIPE, "small").problems.map(({ code, message }) => [code, message]);

  it("is not taken for a roll call of its own where its number is none", () => {
    const found = problems(LIBRARY.replace("\n100,CHN", "\n-100,CHN"));
    expect(found).toEqual([["E360", "undl_id is not a whole number in its range."]]);
  });

  it("is said where it is the session", () => {
    expect(problems(LIBRARY.replaceAll(",ES-11,", ",,"))).toEqual([
      ["W353", "1 roll call without a session is counted in the regular session of its date."],
    ]);
  });
});

describe("names of states", () => {
  it.each([",AA,", "\u200BAAA,AA,", "AA,AA,"])(
    "whose row has no code of three letters are left out and counted: %s",
    (cells) => {
      const files = new Map(WIDE).set("countries.csv", WIDE.get("countries.csv")!.replace("AAA,AA,", cells));
      const found = importVotes(files, RECIPE, "small").problems.filter(({ code }) => code === "W352");
      expect(found.map(({ message }) => message)).toEqual([
        "1 row of countries.csv left out: no code of three capital letters.",
      ]);
    },
  );
});

describe("a table with a column per state", () => {
  it("takes blank as no member, and every table beside it by its header", () => {
    const votes = imported(WIDE);
    expect([...votes.votes]).toEqual([1, 8, 0, 3]);
    expect(votes.stateNames).toEqual(["Aland", "America"]);
    expect(votes.issues).toEqual([["me", "nu"], []]);
    expect(votes.publishedPoints).toEqual([{ session: 1, state: "AAA", point: 0.5, low: 0.1, high: 0.9, rank: 1 }]);
  });

  it("skips pairs with a roll call that is not there, and says which", () => {
    expect(imported(WIDE).bridges).toEqual([["10", "11"]]);
    expect(importVotes(WIDE, RECIPE, "small").problems.map((each) => each.message)).toEqual([
      "1 of 2 pairs of repeated resolutions name a roll call that the files do not have; they are left out: 10–99.",
    ]);
  });

  it("roll calls without votes are left out and counted", () => {
    const calls = `${WIDE.get("rollcalls.csv")!}12,2,2001-02-01,,,,,,,,,x,\n`;
    expect(codesOf(new Map([...WIDE, ["rollcalls.csv", calls]]))).toEqual(["W352", "W351"]);
  });
});

describe("importVotes", () => {
  it("an unknown header says what was found and what is read", () => {
    const { files, problems } = importVotes(new Map([["x.csv", "a,b\n1,2\n"]]), RECIPE, "small");
    expect(files).toBeNull();
    expect(problems[0]).toMatchObject({ code: "E368", file: "x.csv", found: "a,b" });
    expect(problems[0].expected).toContain("rcid,ccode,vote");
  });

  it("finds unknown countries and votes, and two votes of one state, at once", () => {
    const long =
      "rcid,ccode,vote,session,date\n1,2,7,1,2000-01-01\n1,999,1,1,2000-01-01\n1,365,1,1,2000-01-01\n1,365,3,1,2000-01-02\n";
    expect(codesOf(new Map([["x.csv", long]]))).toEqual(["E370", "E371", "E372", "E369"]);
    const library = LIBRARY.replace(",Y,", ",Q,").replace(",SUN,", ",U1,");
    expect(codesOf(new Map([["x.csv", library]]))).toEqual(["E370", "E369"]);
  });

  it("votes without a session and a date are a problem, and so are no votes", () => {
    expect(codesOf(new Map([["x.csv", "rcid,ccode,vote\n1,2,1\n"]]))).toEqual(["E373"]);
    expect(codesOf(new Map([["x.csv", "rcid,session,date\n1,1,2000-01-01\n"]]))).toEqual(["E373"]);
  });

  it("a package that its own checks refuse is not written", () => {
    expect(codesOf(new Map([["x.csv", DATAVERSE.replaceAll("1946-01-01", "1946-02-30")]]))).toEqual(["E354"]);
  });

  it("without a recipe the origin is not stated, and that is said", () => {
    const { files, problems } = importVotes(WIDE, null, "My votes");
    expect(problems.map((each) => each.code)).toEqual(["W354", "W351"]);
    expect(parseVotes(files!, null).votes!.manifest).toMatchObject({
      name: "my-votes",
      licenses: [{ name: "not stated" }],
    });
  });

  it("a recipe that is none is a problem", () => {
    expect(codesOf(WIDE, "{")).toEqual(["E343"]);
    expect(codesOf(WIDE, RECIPE.replace('"version"', '"edition"'))).toEqual(["E343", "E343"]);
  });

  it("never throws, whatever the bytes", () => {
    const decoder = new TextDecoder();
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => decoder.decode(bytes)),
      fc.constantFrom(DATAVERSE, LIBRARY, ...WIDE.values()),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const files = new Map(pieces.map((text, at) => [`${at}.csv`, text]));
        const { files: written, problems } = importVotes(files, RECIPE, "small");
        expect(written === null).toBe(problems.some((each) => each.severity === "error"));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("published ideal points", () => {
  const pointsOf = (text: string): VotePackage["publishedPoints"] =>
    imported(
      new Map([
        ["UNVotes.csv", DATAVERSE],
        ["IdealpointestimatesAll.csv", text],
      ]),
    ).publishedPoints;

  it("of the files since 2021 come by Correlates of War number, with bounds and rank; NA is no point", () => {
    expect(pointsOf(POINTS_2024)).toEqual([
      { session: 1, state: "USA", point: 1.67, low: 1.35, high: 2.03, rank: 1 },
      { session: 1, state: "RUS", point: -1.5, low: -1.9, high: -1.1, rank: 2 },
    ]);
  });

  it("without bounds, in small letters and on final passage only, keep their bounds open", () => {
    expect(pointsOf(POINTS_2025)).toEqual([{ session: 2, state: "USA", point: 1.5, low: NaN, high: NaN, rank: 1 }]);
  });

  it("of a number that is no state are said", () => {
    const files = new Map([
      ["UNVotes.csv", DATAVERSE],
      ["points.csv", "ccode,session,IdealPointAll\n9999,1,0.5\n"],
    ]);
    expect(importVotes(files, RECIPE, "small").problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("9999") as string,
    ]);
  });
});
