import type { AlternativeKind, ClaimType, FactConfidence, Operator } from "./claim.ts";

/** A row of the facts as it is written. */
export interface FactDraft {
  readonly id: string;
  readonly metric: string;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly year?: string | undefined;
  readonly value: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly source: string;
  readonly source_locator?: string | undefined;
  readonly confidence: FactConfidence;
  readonly note?: string | undefined;
}

/** Words as they are written. */
export interface WordsDraft {
  readonly en: string;
  readonly ru: string;
}

/** A quantity as it is written; thresholds are texts, for their last digit is the tolerance of `eq`. */
export interface QuantityDraft {
  readonly name: string;
  readonly expression: string;
  readonly unit: string;
  readonly operator: Operator;
  readonly threshold?: string[] | undefined;
  readonly thresholdOrigin?: "author" | "ours" | undefined;
  readonly tolerance?: number | undefined;
  readonly second?: { readonly threshold: number } | undefined;
  readonly sourceName?: string | undefined;
  readonly reading?: { readonly en: string; readonly ru?: string | undefined } | undefined;
  readonly part?: string | undefined;
  readonly why?: WordsDraft | undefined;
}

/** A claim as it is written. */
export interface ClaimDraft {
  readonly id: string;
  readonly locator: string;
  readonly section?: string | undefined;
  readonly type: ClaimType;
  readonly paraphrase: WordsDraft;
  readonly scenario?: string[] | undefined;
  readonly quantities?: QuantityDraft[] | undefined;
  readonly second?: { readonly threshold: number } | undefined;
  readonly alternatives?: Partial<Record<AlternativeKind, string[] | undefined>> | undefined;
  readonly reason?: WordsDraft | undefined;
  readonly why?: WordsDraft | undefined;
  readonly open?: WordsDraft | undefined;
  readonly untested?: WordsDraft | undefined;
  readonly byConstruction?: WordsDraft | undefined;
  readonly consistency?: QuantityDraft[] | undefined;
  readonly errata?: WordsDraft[] | undefined;
  readonly observed?: QuantityDraft[] | undefined;
  readonly later?: QuantityDraft[] | undefined;
  readonly parameters?:
    | { readonly path: string; readonly low: number; readonly high: number; readonly source: string }[]
    | undefined;
}

/** The article as it is written. */
export interface ArticleDraft {
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly address?: string | undefined;
  readonly source?: string | undefined;
}
