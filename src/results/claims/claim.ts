import { z } from "zod";
import type { Problem } from "../../base/problems/index.ts";
import type { Result } from "../result.ts";
import { ALTERNATIVE, FIRMNESS } from "./alternatives.ts";
import { DRAWN_SHARE } from "./drawn.ts";
import { EVIDENCE } from "./evidence.ts";
import { FLIP } from "./flip.ts";
import { QUANTITY } from "./quantity.ts";
import { IN_UNIT, WORDS } from "./words.ts";

/** What a claim comes to. Never written by hand: docs/model/claims.md, From a claim to a verdict. */
const VERDICT = z.enum(["supported", "partly-supported", "contradicted", "uncertain", "depends-on", "not-testable"]);

/**
 * Why a claim cannot be tested: the case says why; nothing has a value; the answer follows from how the quantity is built;
 * its evidence is coded from the article itself; or it is arithmetic with assumed values that tells no allies from others.
 */
const NOT_TESTABLE = z.enum(["reason", "no-value", "by-construction", "own-article", "arithmetic"]);

/** What a verdict rests on. */
const BASIS = z.enum(["data", "model", "coding", "by-construction"]);

const quantities = z.array(QUANTITY);

/** What the case says of a claim in its own words; null where it says nothing. */
const SAID = {
  /** Why it cannot be tested, or why the answer follows by construction. */
  reason: WORDS.nullable(),
  why: WORDS.nullable().meta({ description: "Why the main reading is what the sentence says" }),
  untested: WORDS.nullable().meta({ description: "A part of the sentence that nothing tests" }),
  open: WORDS.nullable().meta({ description: "Why the sentence leaves the choice open" }),
};

/** What stands beside the quantities of a claim and never decides. */
const BESIDE = {
  secondThreshold: z
    .array(z.strictObject({ name: z.string(), threshold: IN_UNIT, holds: z.boolean() }))
    .exactOptional(),
  /** The article's figures against each other. */
  consistency: quantities.exactOptional(),
  observed: quantities.exactOptional(),
  laterEvidence: quantities.exactOptional(),
  errata: z.array(WORDS),
};

/** A claim with its verdict and all that it follows from. */
export const CLAIM = z.strictObject({
  id: z.string().meta({ description: "claim", column: "claim" }),
  locator: z.string().meta({ description: "place in the article", column: "locator" }),
  section: z.string().meta({ description: "section of the article", column: "section" }),
  type: z
    .enum(["empirical", "causal", "forecast", "evaluative", "definition"])
    .meta({ description: "kind of sentence", column: "type" }),
  paraphrase: WORDS,
  scenario: z.string(),
  verdict: VERDICT.meta({ description: "what it comes to", column: "verdict" }),
  /** Null where nothing was computed. */
  basis: BASIS.nullable().meta({ description: "what the verdict rests on", column: "basis" }),
  /** True where a figure that decides is recalled, a quantity has no value, or a part of the sentence is not tested. */
  partial: z.boolean(),
  partialBecause: z.array(z.enum(["recalled", "no-value", "untested"])),
  ...SAID,
  /** Only of a claim that is not testable. */
  notTestable: NOT_TESTABLE.exactOptional(),
  firmness: FIRMNESS.meta({
    description: "Absent where nothing else was tried, the verdict is uncertain, or there is none",
  }).exactOptional(),
  quantities,
  alternatives: z.array(ALTERNATIVE),
  ...BESIDE,
  /** In how many draws every deciding quantity is as the claim says; absent where none of them was drawn. */
  drawn: DRAWN_SHARE.exactOptional(),
  heldFacts: z
    .array(z.string())
    .meta({ description: "Figures from memory that decide and that draws leave as they are; absent without draws" })
    .exactOptional(),
  /** The nearest of `flips`. */
  flip: FLIP.exactOptional(),
  flips: z.array(FLIP),
  evidence: EVIDENCE,
  /** What could not be computed, and why; documents have it among the problems of all. */
  problems: z.array(z.custom<Problem>()),
});

/** What a claim comes to. */
export type Verdict = Result<typeof VERDICT>;
/** Why a claim cannot be tested. */
export type NotTestable = Result<typeof NOT_TESTABLE>;
/** What a verdict rests on. */
export type Basis = Result<typeof BASIS>;
/** A claim with its verdict and all that it follows from. */
export type ClaimResult = Result<typeof CLAIM>;
