import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  OPTIONAL_VOTE_FILES,
  parseVotes,
  ranked,
  VOTE_FILES,
  writeVotes,
} from "../../../../src/data/packages/index.ts";
import { changedVotes, threeStatePackage, threeStates } from "./threeStates.ts";

const codesOf = (files: ReadonlyMap<string, string>): string[] =>
  parseVotes(files, null).problems.map((each) => each.code);

describe("parseVotes", () => {
  it("reads roll calls and a digit per state", () => {
    const { votes, problems } = parseVotes(threeStates(), "abc");
    expect(problems).toEqual([]);
    const read = votes!;
    expect(read.sha256).toBe("abc");
    expect(read.manifest.notes).toEqual(["8 is inferred."]);
    expect(read.states.labels).toEqual(["AAA", "BBB", "CCC"]);
    expect([...read.cowCodes]).toEqual([2, -1, 710]);
    expect([...read.firstSession, ...read.lastSession]).toEqual([1, 1, 2, 2, 2, 2]);
    expect([...read.votes]).toEqual([1, 1, 0, 1, 3, 0, 1, 2, 3, 3, 1, 8]);
    expect([...read.sessions]).toEqual([1, 1, 2, 2]);
    expect(read.titles).toEqual(["Peace", "War, and peace", "", "Bread"]);
    expect(read.issues).toEqual([["me", "nu"], [], [], ["hr"]]);
    expect(read.bridges).toEqual([["1", "3"]]);
    expect(read.estimatedPoints).toBeNull();
  });

  it("keeps what is not known apart from no", () => {
    const { important, amendment, paragraph } = threeStatePackage();
    expect([...important]).toEqual([1, 0, -1, -1]);
    expect([...amendment]).toEqual([0, 0, -1, -1]);
    expect([...paragraph]).toEqual([0, 1, -1, -1]);
  });

  it("ranks published points within their session and keeps absent bounds absent", () => {
    expect(threeStatePackage().publishedPoints).toEqual([
      { session: 1, state: "AAA", point: 0.5, low: 0.25, high: 1, rank: 1 },
      { session: 1, state: "BBB", point: -0.5, low: NaN, high: NaN, rank: 2 },
      { session: 2, state: "CCC", point: 0, low: -1, high: 1, rank: 1 },
    ]);
  });

  it("gives equal points one rank and leaves the next one out", () => {
    const points = [1, 2, 2, 3].map((point, at) => ({ session: 1, state: `S${at}`, point, low: NaN, high: NaN }));
    expect(ranked(points).map(({ rank }) => rank)).toEqual([4, 2, 2, 1]);
  });

  it("needs only the files and columns without which there are no votes", () => {
    const files = threeStates();
    for (const file of OPTIONAL_VOTE_FILES) files.delete(file);
    files.set("roll-calls.csv", "id,session,date\n1,1,2000-10-01\n2,1,2000-11-01\n3,2,2001-10-01\n4,2,2002-02-01\n");
    const { votes, problems } = parseVotes(files, null);
    expect(problems).toEqual([]);
    expect([...votes!.important, ...votes!.tallies].every((each) => each === -1)).toBe(true);
    expect(votes!.bridges).toEqual([]);
  });

  it("finds every problem at once, in every file", () => {
    const files = threeStates();
    files.set("datapackage.json", "{}");
    files.set("states.csv", "state,name,cow,first_session,last_session\nAAA,Aland,x,1,2\nAAA,Bland,,1,2\n");
    files.set("roll-calls.csv", "id,session,date\n1,2,2000-02-30\n1,1,\n");
    files.delete("votes.csv");
    expect(new Set(codesOf(files))).toEqual(new Set(["E301", "E304", "E316", "E353", "E354", "E355", "E360"]));
  });

  it("finds what is wrong in votes, bridges and points together", () => {
    const files = threeStates();
    files.set("votes.csv", "id,votes\n1,190\n2,13\n3,123\n4,318\n");
    files.set("bridges.csv", "earlier,later\n1,9\n3,1\n");
    files.set("published-points.csv", "session,state,point,low,high\n1,AAA,x,,\n1,ZZZ,0,1,2\n");
    expect(codesOf(files)).toEqual(["E351", "E352", "E358", "E359", "E308", "E350", "E363"]);
  });

  it.each(["0001-01-01", "0999-12-31", "9999-12-31"])("refuses a day that stands for never or not known: %s", (day) => {
    const { problems } = parseVotes(changedVotes("roll-calls.csv", "2000-11-01", day), null);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["E354", 3]]);
  });

  it("a package of another kind is one problem, not many", () => {
    const files = changedVotes("datapackage.json", '"votes"', '"council"');
    expect(codesOf(files)).toEqual(["E365"]);
  });

  it("a printed tally that the votes do not give is a warning", () => {
    const { votes, problems } = parseVotes(changedVotes("roll-calls.csv", "2,0,0,Peace", "3,,0,Peace"), null);
    expect(votes).not.toBeNull();
    expect(problems.map((each) => [each.code, each.severity])).toEqual([["W350", "warning"]]);
  });

  it("estimated points need to say how they were estimated", () => {
    const files = threeStates().set("estimated-points.csv", "session,state,point,low,high\n1,AAA,0,-1,1\n");
    expect(codesOf(files)).toEqual(["E301"]);
  });

  it("never throws, whatever the bytes", () => {
    const names = [...VOTE_FILES, ...OPTIONAL_VOTE_FILES];
    const decoder = new TextDecoder();
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => decoder.decode(bytes)),
      fc.constantFrom(...threeStates().values()),
      fc.constantFrom("id,votes\n", "id,session,date\n1,1,2000-01-01\n", "state,name,cow,first_session,last_session\n"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(piece, { maxLength: 3 }), (name, pieces) => {
        const { votes, problems } = parseVotes(threeStates().set(name, pieces.join("")), null);
        expect(votes === null).toBe(problems.some((each) => each.severity === "error"));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe("writeVotes", () => {
  it("writes a package that reads as the same package, and as the same bytes", () => {
    const estimation = {
      method: "MAP",
      sessions: [1, 2] as const,
      seed: 7,
      rounds: 50,
      converged: false,
      largestStep: 0.25,
      more: { q: 0.1 },
    };
    const points = ranked([{ session: 2, state: "CCC", point: 0.125, low: -1, high: 1 }]);
    const full = { ...threeStatePackage(), estimation, estimatedPoints: points };
    const files = writeVotes(full);
    const { votes, problems } = parseVotes(files, null);
    expect(problems).toEqual([]);
    const { states: written, ...rest } = votes!;
    const { states: original, ...before } = full;
    expect(written.labels).toEqual(original.labels);
    expect(rest).toEqual(before);
    expect(writeVotes(votes!)).toEqual(files);
  });

  it("leaves out the files that would be empty", () => {
    const files = writeVotes({ ...threeStatePackage(), bridges: [], publishedPoints: [] });
    expect([...files.keys()]).toEqual(VOTE_FILES);
  });
});
