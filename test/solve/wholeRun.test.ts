import { beforeAll, describe, expect, it } from "vitest";
import { parseCase, textSource } from "../../src/case/index.ts";
import { diskShelf } from "../../src/cli/shelf.ts";
import {
  joinedRun,
  partName,
  partSolver,
  resampledVotes,
  type RunInput,
  type RunPart,
  runParts,
  type SolvedPart,
} from "../../src/solve/index.ts";
import { missingFile } from "../../src/data/packages/index.ts";
import { block, flagshipWith } from "./alignment/alignmentBlock.ts";
import { tariffMarketFiles } from "../case/markets/tariffMarket.ts";

let input: RunInput;
let parts: readonly RunPart[];
let solved: readonly SolvedPart[];

beforeAll(() => {
  const shelf = diskShelf([]);
  const read = parseCase(textSource("market", tariffMarketFiles("market"), missingFile), { shelf });
  if (read.case === null) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  input = { case: read.case, headline: shelf.open(read.case.economy.data).economy!, others: [] };
  parts = runParts(input);
  solved = parts.map(partSolver(input));
}, 60_000);

describe("the parts of a run", () => {
  it("are its scenarios of trade and its markets, each by name", () => {
    expect(parts.map(partName)).toContain("base");
    expect(parts.filter(({ kind }) => kind === "market").length).toBeGreaterThan(0);
    expect(new Set(parts.map(partName)).size).toBe(parts.length);
  });

  it("make up the same run in whatever order and by whomever they were solved", () => {
    const here = joinedRun(input, {}, solved);
    const alone = parts.toReversed().map((part) => partSolver(input)(part));
    expect(JSON.stringify(joinedRun(input, {}, alone))).toBe(JSON.stringify(here));
    expect(Object.keys(here.results.scenarios)[0]).toBe("base");
  });

  it("are plain data, which threads can hand over", () => {
    expect(structuredClone(solved)).toEqual(solved);
  });

  it("of alignment that cannot be had is a problem of that part, and the others stand", () => {
    const aligned = flagshipWith(block({ pairs: [["RUS", "ATL"]] }));
    const part = partSolver(aligned)({ kind: "alignment", part: "votes" });
    if (part.kind !== "alignment") throw new Error("another part");
    expect(part.readings).toEqual({});
    expect(part.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(["E650 alignment.votes, ATL"]);
    const run = joinedRun(input, {}, [...solved, part]);
    expect(run.problems).toEqual([...joinedRun(input, {}, solved).problems, ...part.problems]);
    expect(Object.keys(run.results)).toEqual(Object.keys(joinedRun(input, {}, solved).results));
  });

  it("of votes have a draw whatever is drawn after it, more than the case asks for", () => {
    const aligned = flagshipWith(block());
    const [one, other] = [resampledVotes(aligned)!, resampledVotes(aligned)!];
    const later = 3 * one.draws;
    expect(one.at(later)).not.toEqual(one.at(7));
    for (const draw of [0, 7, later]) expect(other.at(draw)).toEqual(one.at(draw));
  });

  it("must all be there, and be those of the case", () => {
    const without = (kind: RunPart["kind"]): readonly SolvedPart[] => solved.filter((part) => part.kind !== kind);
    expect(() => joinedRun(input, {}, without("trade"))).toThrow("scenario base was not solved");
    expect(() => joinedRun(input, {}, without("market"))).toThrow("was not solved");
    expect(() => partSolver(input)({ kind: "trade", scenario: "nowhere" })).toThrow("the case has no part nowhere");
  });
});
