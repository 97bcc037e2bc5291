import type { Confidence } from "../rows/index.ts";
import type { Closing, ObligationKind, TieKind } from "./alignmentCase.ts";

/** A row of `ties` as it is written. */
export interface TieDraft {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  readonly date?: string | undefined;
  readonly precision?: "day" | "month" | "year" | undefined;
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
  readonly note?: string | undefined;
}

/** A row of `obligations` as it is written. */
export interface ObligationDraft {
  readonly a: string;
  readonly b: string;
  readonly kind: ObligationKind;
  readonly from: number;
  readonly to: number;
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
}

/** A row of `capabilities` as it is written. */
export interface CapabilityDraft {
  readonly state: string;
  readonly year: number;
  readonly value: number;
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
}

/** A figure of a decision as it is written. */
export interface FigureDraft {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source?: string | undefined;
  readonly assumption?: string | undefined;
}

/** Names of the parameters that each member has for itself. */
export type MemberParameter = "ownDeterrent" | "hostility" | "statusCost" | "sideBenefit";

/** Names of the parameters that both members share. */
export type SharedParameter =
  | "reach"
  | "reliability"
  | "autonomyWeight"
  | "entrapment"
  | "welfareWeight"
  | "threatFactor"
  | "distance";

/** Own parameters of a member as they are written. */
export type MemberDraft = { readonly [name in MemberParameter]?: FigureDraft | undefined };

/** Parameters as they are written: shared ones by name, own ones by member. */
export type ParametersDraft = { readonly [name in SharedParameter]?: FigureDraft | undefined } & {
  readonly [member: string]: FigureDraft | MemberDraft | undefined;
};

/** A decision as it is written. */
export interface DecisionDraft {
  readonly id: string;
  readonly title?: string | undefined;
  readonly members: string[];
  readonly adversary: { readonly name?: string | undefined; readonly lead: string; readonly states: string[] };
  readonly session: number;
  readonly year: number;
  readonly retaliators: Readonly<Record<string, string[]>>;
  readonly parameters: ParametersDraft;
}

/** The alignment block as it is written, without the tables that it names. */
export interface AlignmentDraft {
  readonly votes: string;
  readonly sessions: number[];
  readonly split: string;
  readonly window?: number | "all" | undefined;
  readonly triangle: string[];
  readonly pairs?: string[][] | undefined;
  readonly important?: boolean | undefined;
  readonly finalPassage?: boolean | undefined;
  readonly issues?: string[] | undefined;
  readonly weights?:
    | { readonly votes: number; readonly defence: number; readonly trade: number; readonly ties: number }
    | undefined;
  readonly bootstrap?: { readonly draws: number; readonly seed: number } | undefined;
  readonly ties?: string | undefined;
  readonly obligations?: string | undefined;
  readonly capabilities?: string | undefined;
  readonly council?: string | undefined;
  readonly trial?: string | undefined;
  readonly leverage?:
    | {
        readonly closings?: Closing[] | undefined;
        readonly scenarios?: string[] | undefined;
        readonly pairs?: string[][] | undefined;
      }
    | undefined;
  readonly alliances?: string | undefined;
}
