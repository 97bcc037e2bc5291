import type { AlternativeKind, ClaimType, FactConfidence, Operator, Words } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";

/** What a claim comes to. Never written by hand: docs/model/claims.md, From a claim to a verdict. */
export type Verdict = "supported" | "partly-supported" | "contradicted" | "uncertain" | "depends-on" | "not-testable";

/**
 * Why a claim cannot be tested: the case says why; nothing has a value; the answer follows from how the quantity is built;
 * its evidence is coded from the article itself; or it is arithmetic with assumed values that tells no allies from others.
 */
export type NotTestable = "reason" | "no-value" | "by-construction" | "own-article" | "arithmetic";

/** What a verdict rests on. */
export type Basis = "data" | "model" | "coding" | "by-construction";

/** Lowest and highest that a quantity takes over what is uncertain. */
export interface QuantityRange {
  readonly low: number;
  readonly high: number;
  /** What was varied. */
  readonly over: string;
  /** Variants: every value that it may take. Draws: the middle nine tenths of what resampled roll calls give. */
  readonly kind: "variants" | "draws";
  /** Different values that it was taken over, the centre among the variants: each solve, each corner of ends, each draw once. */
  readonly count: number;
  /** How many of them are as the claim says. */
  readonly holding: number;
}

/** Solves of the range that a quantity is not taken over, and why. */
export interface RangeGap {
  /**
   * `country-absent`: the package of the solve holds a country inside its rest of the world; `sector-absent`: it has other
   * sectors; `not-per-solve`: a result that
   * is read is kept of the centre alone, so that how far it moves is not known; `no-value`: nothing comes out under it;
   * `no-equilibrium`: it failed.
   */
  readonly kind: "country-absent" | "sector-absent" | "not-per-solve" | "no-value" | "no-equilibrium";
  /** Package of the solves, where it is the reason. */
  readonly base?: string;
  /** The countries or sectors; the paths, without filters; the elasticities and closure of the solve. */
  readonly of: readonly string[];
  /** How many solves. */
  readonly solves: number;
}

/** A quantity with the value that was computed for it. */
export interface QuantityResult {
  readonly name: string;
  /** In `unit`; null only with a reason. */
  readonly value: number | null;
  readonly valueReason?: string;
  readonly range?: QuantityRange;
  /** What the range leaves out; absent where it leaves out nothing. */
  readonly rangeWithout?: readonly RangeGap[];
  readonly unit: string;
  readonly operator: Operator;
  readonly threshold: number | readonly [number, number];
  readonly thresholdOrigin: "author" | "ours";
  readonly tolerance?: number;
  /** value − threshold; of `eq` tolerance − |value − threshold|; of `between` the distance to the nearer end, inside positive. */
  readonly margin: number | null;
  /** `not-testable`: it has no value, or its evidence is not independent of the sentence. */
  readonly verdict: "supported" | "contradicted" | "uncertain" | "not-testable";
  /** Whether it is the main reading, or that of a part; else it is another reading, or stands beside. */
  readonly decides: boolean;
  /** Part of the sentence that it stands for. */
  readonly part?: string;
  /** Why a threshold of ours lies where it does. */
  readonly why?: Words;
  /** How the claim is read by it. */
  readonly reading?: { readonly en: string; readonly ru: string | null };
  /** As written in the case. */
  readonly expression: string;
}

/** The claim with one thing put in the place of another. */
export interface AlternativeResult {
  readonly kind: AlternativeKind;
  readonly name: string;
  /** Null where it could not be computed. */
  readonly verdict: "supported" | "contradicted" | "partly-supported" | null;
  /** Why there is none. */
  readonly verdictReason?: string;
  /** Whether it turns the truth. */
  readonly turns: boolean;
  readonly values: readonly { readonly name: string; readonly value: number | null; readonly unit: string }[];
}

/** How firm a verdict is: what was tried in the place of the main reading, and what turns it. */
export interface Firmness {
  /** Whether no admissible change is known that turns it. */
  readonly firm: boolean;
  /** Named alternatives that could be computed. */
  readonly tried: number;
  /** Those of them that turn it. */
  readonly turning: readonly { readonly kind: AlternativeKind; readonly name: string }[];
}

/** A change that is admissible and turns the truth. */
export type Flip =
  | {
      readonly kind: "fact" | "parameter";
      /** Id of the fact, or path of the key. */
      readonly of: string;
      readonly from: number;
      /** Where the truth turns, inside of the documented ends. */
      readonly to: number;
      readonly low: number;
      readonly high: number;
      readonly unit: string;
      readonly source: string;
    }
  | { readonly kind: "setting"; readonly base: string; readonly elasticities: string; readonly closure: string }
  | { readonly kind: "alternative"; readonly alternative: AlternativeKind; readonly name: string }
  | { readonly kind: "interval"; readonly of: string; readonly end: "low" | "high" };

/** A cited figure that a claim uses. */
export interface FactEvidence {
  readonly id: string;
  /** Whether it enters the value; the others for the same make its range. */
  readonly decides: boolean;
  readonly source: string;
  readonly sourceLocator: string;
  readonly confidence: FactConfidence;
}

/** Where the numbers of a claim come from: source rows and results. */
export interface ClaimEvidence {
  readonly facts: readonly FactEvidence[];
  /** Paths into results, each with the scenario it is read in. */
  readonly results: readonly { readonly path: string; readonly scenario: string }[];
  /** Keys of the bibliography, of facts and parameters. */
  readonly sources: readonly string[];
}

/** A claim with its verdict and all that it follows from. */
export interface ClaimResult {
  readonly id: string;
  readonly locator: string;
  readonly section: string;
  readonly type: ClaimType;
  readonly paraphrase: Words;
  readonly scenario: string;
  readonly verdict: Verdict;
  /** Null where nothing was computed. */
  readonly basis: Basis | null;
  /** True where a figure that decides is recalled, a quantity has no value, or a part of the sentence is not tested. */
  readonly partial: boolean;
  readonly partialBecause: readonly ("recalled" | "no-value" | "untested")[];
  /** Why it cannot be tested, or why the answer follows by construction, in the case's own words. */
  readonly reason: Words | null;
  /** Only of a claim that is not testable. */
  readonly notTestable?: NotTestable;
  /** Why its main reading was chosen, in the case's own words. */
  readonly why: Words | null;
  /** A part of the sentence that nothing tests, in the case's own words. */
  readonly untested: Words | null;
  /** Why the sentence leaves the choice between its readings open, in the case's own words. */
  readonly open: Words | null;
  /** Absent where the verdict is uncertain or there is none. */
  readonly firmness?: Firmness;
  readonly quantities: readonly QuantityResult[];
  readonly alternatives: readonly AlternativeResult[];
  /** What second thresholds would say; never deciding. */
  readonly secondThreshold?: readonly { readonly name: string; readonly threshold: number; readonly holds: boolean }[];
  /** The article's figures against each other. */
  readonly consistency?: readonly QuantityResult[];
  readonly observed?: readonly QuantityResult[];
  readonly laterEvidence?: readonly QuantityResult[];
  readonly errata: readonly Words[];
  /** The nearest of `flips`. */
  readonly flip?: Flip;
  readonly flips: readonly Flip[];
  readonly evidence: ClaimEvidence;
  /** What could not be computed, and why. */
  readonly problems: readonly Problem[];
}
