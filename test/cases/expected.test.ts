import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { runAlignment, runCase, runMarkets, withAlignment, withMarkets } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/uncertainty/index.ts";
import { type ExpectedResults, expectedResults, movedResults } from "./expectedResults.ts";

const CASES = join(import.meta.dirname, "../../cases");

/** Math.exp and Math.pow differ in last bits between majors of Node: the contract is 1e-9 on ratios. */
const TOLERANCE = 1e-9;

/** `npm run accept` writes the results that the next runs are held against. */
const ACCEPTS = process.env["TERTIUS_ACCEPT"] === "1";

describe.each(readdirSync(CASES))("the case %s", (name) => {
  it("gives the results that were accepted", () => {
    const { input, problems } = loadCase(join(CASES, name), caseOptions({}).options);
    expect(problems.filter((each) => each.severity === "error")).toEqual([]);
    const run = runCase(input!, {}, withUncertainty(input!.others));
    expect(Object.values(run.results.scenarios).map((each) => each.status)).not.toContain("failed");
    const markets = runMarkets(input!.case);
    expect(markets.problems.filter((each) => each.severity === "error")).toEqual([]);
    const solved = withMarkets(run.results, markets, input!.case.asOf);
    const alignment = runAlignment(input!, solved);
    expect(alignment?.problems ?? []).toEqual([]);
    const found = expectedResults(withAlignment(solved, alignment));
    const file = join(CASES, name, "expected.json");
    if (ACCEPTS) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(existsSync(file)).toBe(true);
    const expected = JSON.parse(readFileSync(file, "utf8")) as ExpectedResults;
    expect(movedResults(expected, found, TOLERANCE)).toEqual([]);
  });
});

describe("a comparison of results", () => {
  const before = { war: { "RUS welfare, %": 0.01, "USA welfare, %": null } };

  it("sees a number that moved by more than the tolerance", () => {
    const after = { war: { "RUS welfare, %": 0.0100002, "USA welfare, %": null } };
    expect(movedResults(before, after, TOLERANCE)).toEqual(["war: RUS welfare, %: 0.01 → 0.0100002"]);
  });

  it("sees a number that is gone, and one that is new", () => {
    expect(movedResults(before, { war: { "RUS welfare, %": 0.01, "CHN welfare, %": 1 } }, TOLERANCE)).toHaveLength(2);
  });

  it("lets last bits pass", () => {
    const after = { war: { "RUS welfare, %": 0.01 + 1e-9, "USA welfare, %": null } };
    expect(movedResults(before, after, TOLERANCE)).toEqual([]);
  });
});
