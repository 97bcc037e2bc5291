import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AuditRun, auditClaims, mutatedInputs } from "../../src/audit/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import {
  runAlignment,
  runCase,
  runMarkets,
  runPositions,
  withAlignment,
  withMarkets,
  withPositions,
} from "../../src/solve/index.ts";
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
    const results = withPositions(withAlignment(solved, alignment), runPositions(input!.case));
    expect(writtenByHand({ case: input!.case, results })).toEqual([]);
    const found = expectedResults(results);
    const file = join(CASES, name, "expected.json");
    if (ACCEPTS) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(existsSync(file)).toBe(true);
    const expected = JSON.parse(readFileSync(file, "utf8")) as ExpectedResults;
    expect(movedResults(expected, found, TOLERANCE)).toEqual([]);
  });
});

/** Ids of claims that no mutation of an input moves, those that follow by construction left out. */
function writtenByHand(run: AuditRun): readonly string[] {
  const judged = auditClaims(run).filter(({ basis }) => basis !== null && basis !== "by-construction");
  return judged.flatMap(({ id }) => {
    const claim = run.case.claims?.claims.find((each) => each.id === id);
    const isMoved = claim !== undefined && mutatedInputs(run, claim).some(({ moves }) => moves);
    return isMoved ? [] : [id];
  });
}

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
