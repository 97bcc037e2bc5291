import type { ClaimResult } from "../../src/results/index.ts";

/** A claim that is not tested, unless more is given. */
export function claimOf(more: Partial<ClaimResult> = {}): ClaimResult {
  return {
    id: "c1",
    locator: "p. 1",
    section: "summary",
    type: "empirical",
    paraphrase: { en: "It is so.", ru: "Это так." },
    scenario: "war",
    verdict: "not-testable",
    basis: null,
    partial: false,
    partialBecause: [],
    reason: null,
    why: null,
    untested: null,
    open: null,
    quantities: [],
    alternatives: [],
    errata: [],
    flips: [],
    evidence: { facts: [], results: [], sources: [] },
    problems: [],
    ...more,
  };
}
