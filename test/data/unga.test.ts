import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importVotes } from "../../src/data/importers/index.ts";
import {
  flagProblems,
  knownSessions,
  parseVotes,
  voteIdentities,
  type VotePackage,
} from "../../src/data/packages/index.ts";
import { publishedVotes, VOTE_TABLES } from "./publishedVotes.ts";
import { digestOf, publishedDigests } from "./publishedTables.ts";
import { shippedFiles } from "./shippedEconomy.ts";

function shipped(): VotePackage {
  const { votes, problems } = parseVotes(shippedFiles("unga"), null);
  expect(problems).toEqual([]);
  return votes!;
}

const votes = shipped();

/** Numbers from first to last. */
const run = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

it("holds every roll call and state of its sources", () => {
  expect([votes.ids.length, votes.states.size, votes.bridges.length, votes.publishedPoints.length]).toEqual([
    6550, 200, 947, 10_469,
  ]);
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const code of votes.votes) counts[code] += 1;
  expect(counts).toEqual([292_707, 742_628, 118_040, 70_426, 0, 0, 0, 0, 86_199]);
});

it("has no session without roll calls, and no residual", () => {
  expect([...new Set(votes.sessions)]).toEqual(run(1, 78));
  expect(voteIdentities(votes).map((each) => each.residual)).toEqual([0, 0, 0, 0, 0, 0]);
});

it("knows which votes are important up to session 72, and says so of later ones", () => {
  expect(knownSessions(votes, "important")).toEqual(run(1, 72));
  expect(flagProblems(votes, "important", [60, 72])).toEqual([]);
  expect(flagProblems(votes, "important", [70, 78]).map((each) => [each.code, each.message, each.expected])).toEqual([
    ["E364", "Which roll calls are important is not known in sessions 73–78.", "sessions among 1–72"],
  ]);
});

it("does not know amendments and paragraphs where the page of the package says so", () => {
  const known = knownSessions(votes, "paragraph");
  expect(run(1, 78).filter((session) => !known.includes(session))).toEqual([
    ...run(40, 51),
    ...run(68, 70),
    ...run(73, 78),
  ]);
  const amendments = knownSessions(votes, "amendment");
  expect(run(1, 78).filter((session) => !amendments.includes(session))).toEqual([
    ...run(40, 51),
    58,
    60,
    63,
    64,
    ...run(68, 70),
    ...run(73, 78),
  ]);
  expect(knownSessions(votes, "issues").at(-1)).toBe(74);
});

it("bridges no session after 74", () => {
  const sessionOf = new Map(votes.ids.map((id, at) => [id, votes.sessions[at]]));
  expect(Math.max(...votes.bridges.map(([, later]) => sessionOf.get(later)!))).toBe(74);
});

it("China is the People's Republic from session 26 on", () => {
  const china = votes.states.indexOf("CHN");
  expect([votes.firstSession[china], votes.lastSession[votes.states.indexOf("TWN")]]).toEqual([26, 26]);
});

it("the United States is at the top of the published points of session 74, and rank and point agree", () => {
  const last = votes.publishedPoints.filter((row) => row.session === 74).toSorted((a, b) => a.rank - b.rank);
  expect(last.every((row, at) => at === 0 || row.point <= last[at - 1].point)).toBe(true);
  expect(last[0].rank).toBe(1);
});

it("has the published tables to the last digit, as far as they are read", () => {
  const tables = publishedVotes();
  for (const file of VOTE_TABLES)
    expect(digestOf(tables.get(file) ?? ""), file).toBe(publishedDigests().get(`unga/${file}`));
});

describe("the importer", () => {
  it("writes the shipped package, byte for byte, and says which pairs it skips", () => {
    const recipe = readFileSync(resolve(import.meta.dirname, "../../data/recipes/unga.json"), "utf8");
    const { files, problems } = importVotes(publishedVotes(), recipe, "unga");
    const imported = [...shippedFiles("unga")].filter(([name]) => !name.startsWith("estimated-"));
    expect(Object.fromEntries(files!)).toEqual(Object.fromEntries(imported));
    expect(problems.map((each) => each.message)).toEqual([
      "8 of 955 pairs of repeated resolutions name a roll call that the files do not have; they are left out: 5436–5541, 5439–5544, 5541–5633, 5544–5623, 5549–6060, 5613–6099, 5626–6115, 5635–6116.",
    ]);
  });
});
