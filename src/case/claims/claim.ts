import type { Words } from "../../base/problems/index.ts";
import type { ClaimDraft, FactDraft, QuantityDraft } from "./claimSchemas.ts";
import type { Expression } from "./expression.ts";

/** What a claim asserts. A causal one is judged on the counterfactual, a forecast on the model. */
export type ClaimType = ClaimDraft["type"];
/** How a value is held against its threshold. `rank`: at most that rank; `trend`: a slope above it. */
export type Operator = QuantityDraft["operator"];
/** How well a cited figure is known. */
export type FactConfidence = FactDraft["confidence"];
/** What may be put in the place of what a claim is computed with. */
export type AlternativeKind = keyof NonNullable<ClaimDraft["alternatives"]>;

/** A cited figure. */
export interface Fact {
  readonly id: string;
  readonly metric: string;
  /** Empty where the figure has none. */
  readonly reporter: string;
  /** Empty where the figure has none. */
  readonly partner: string;
  /** As written, such as `2019`, `2018/19` or `2014-2019`; empty where the figure has none. */
  readonly year: string;
  /** NaN where only `text` is known. */
  readonly value: number;
  /** A figure that is a word, such as `in force`; null = a number. */
  readonly text: string | null;
  /** Low end of what the source allows; the value itself where it gives none. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Bibliography key. */
  readonly source: string;
  readonly sourceLocator: string;
  readonly confidence: FactConfidence;
  readonly note: string;
  readonly line: number;
}

/** What is computed for a claim and what it is held against. */
export interface ClaimQuantity {
  readonly name: string;
  readonly expression: Expression;
  /** The expression as written. */
  readonly text: string;
  readonly unit: string;
  readonly operator: Operator;
  /** In `unit`; two for `between`. */
  readonly threshold: number | readonly [number, number];
  /** Whether the article names the threshold or the case does. */
  readonly thresholdOrigin: "author" | "ours";
  /** The word of size whose threshold it is; null where the threshold is its own. */
  readonly size: string | null;
  /** Of `eq`, in `unit`: half a unit of the last printed digit unless given; null for other operators. */
  readonly tolerance: number | null;
  /** A second threshold, reported and never deciding. */
  readonly second: { readonly threshold: number } | null;
  /** Source that `facts(…)` prefers. */
  readonly sourceName: string | null;
  /** How the claim is read by this quantity. */
  readonly reading: { readonly en: string; readonly ru: string | null } | null;
  /** The part of the sentence that it stands for; null where the sentence has one part. */
  readonly part: string | null;
  /** Why the threshold lies where it does, where it is ours. */
  readonly why: Words | null;
}

/** Something that may move between two documented ends, to look for what turns a verdict. */
export interface ClaimParameter {
  /** `facts.ID`, or any key of the case that `--set` takes. */
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Bibliography key. */
  readonly source: string;
}

/** A claim of an article. */
export interface Claim {
  readonly id: string;
  /** Where it stands in the article. */
  readonly locator: string;
  readonly section: string;
  readonly type: ClaimType;
  readonly paraphrase: Words;
  /** The first is the claim's own, others are alternatives; none = `base`. */
  readonly scenario: readonly string[];
  readonly quantities: readonly ClaimQuantity[];
  /** By kind; those of kind `reading` name quantities of the claim, or a reading that paths filter by. */
  readonly alternatives: Readonly<Record<AlternativeKind, readonly string[]>>;
  /** Why it cannot be tested, one line; then it has no quantities. */
  readonly reason: Words | null;
  /** Why its main reading is what the sentence says, and which source could overturn it. */
  readonly why: Words | null;
  /** A part of the sentence that nothing at hand tests; null where all of it is tested. */
  readonly untested: Words | null;
  /** Why the sentence's own words leave the choice between its readings open; null where they do not. */
  readonly open: Words | null;
  /** Why the answer follows from how the quantity is built. */
  readonly byConstruction: Words | null;
  /** Figures of the article held against each other. */
  readonly consistency: readonly ClaimQuantity[];
  /** Slips of the article's text. */
  readonly errata: readonly Words[];
  /** What was observed, beside a counterfactual. Never deciding. */
  readonly observed: readonly ClaimQuantity[];
  /** What is known after the day of the case. Never deciding. */
  readonly later: readonly ClaimQuantity[];
  readonly parameters: readonly ClaimParameter[];
  readonly line: number;
}

/** The article that is audited; what is unknown is null. */
export interface Article {
  readonly author: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly address: string | null;
  /** Its key in the bibliography: statements with this source are coded from it. */
  readonly source: string | null;
}

/** Claims of a case with the cited figures that they use. */
export interface ClaimsCase {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
}
