import { basename, join } from "node:path";
import { expect } from "vitest";
import { neededParts, withClaims } from "../../src/audit/index.ts";
import type { Problem } from "../../src/base/problems/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { shippedCases } from "../../src/node/files/index.ts";
import type { AuditedResults } from "../../src/results/index.ts";
import {
  resampledVotes,
  runAlignment,
  runCase,
  type RunInput,
  runMarkets,
  runPositions,
  withAlignment,
  withMarkets,
  withPositions,
} from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { madeOnce } from "../sharedFolder.ts";

/** Folder of the cases that are shipped. */
export const CASES: string = join(import.meta.dirname, "../../cases");

/** Their names. */
export const CASE_NAMES: readonly string[] = shippedCases().map((folder) => basename(folder));

/** The case whose answer the README shows, and whose claims docs/claims-review.md prints. */
export const SHOWN = "us-china-2018-russia";

/** A case solved once, with all that its claims read, for everything that is held against it. */
export interface SolvedCase {
  readonly input: RunInput;
  readonly results: AuditedResults;
  /** Texts of its files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What its check finds. */
  readonly checked: readonly Problem[];
  /** What solving it finds beside. */
  readonly problems: readonly Problem[];
}

/** The case that was asked for last: some of them fill a gigabyte, and a process that keeps all of them ends for want of memory. */
let last: { readonly name: string; readonly solved: SolvedCase } | null = null;

/** A shipped case, solved once for all tests of a run. */
export function solvedCase(name: string): SolvedCase {
  if (last?.name !== name) {
    last = null;
    last = { name, solved: readAndSolved(name) };
  }
  return last.solved;
}

function readAndSolved(name: string): SolvedCase {
  const { input, problems: checked, texts } = loadCase(join(CASES, name), caseOptions({}).options);
  expect(checked.filter((each) => each.severity === "error")).toEqual([]);
  const { results, problems } = madeOnce(`solved-${name}`, () => solvedAnew(input!));
  return { input: input!, results, texts, checked, problems };
}

function solvedAnew(input: RunInput): Pick<SolvedCase, "results" | "problems"> {
  const run = runCase(input, { include: neededParts(input.case) }, withUncertainty(input.others));
  expect(Object.values(run.results.scenarios).map((each) => each.status)).not.toContain("failed");
  const markets = runMarkets(input.case);
  expect(markets.problems.filter((each) => each.severity === "error")).toEqual([]);
  const known = withMarkets(run.results, markets, input.case.asOf);
  const alignment = runAlignment(input, known);
  expect(alignment?.problems ?? []).toEqual([]);
  const results = withPositions(withAlignment(known, alignment), runPositions(input.case));
  const audited = withClaims(results, input.case, resampledVotes(input) ?? undefined);
  const found = [...run.problems, ...markets.problems, ...(alignment?.problems ?? [])];
  const ofClaims = (audited.claims ?? []).flatMap((claim) => claim.problems);
  return { results: audited, problems: [...found, ...ofClaims] };
}
