import type { AlignmentDraft } from "./blockSchema.ts";
import type { ObligationDraft, TieDraft } from "./tableSchemas.ts";
import type { Confidence } from "../rows/index.ts";

/** What a tie between two states is; `none` says that one was looked for and none was found. */
export type TieKind = TieDraft["kind"];

/** What two states owe each other; `none` says that the data know the pair and have nothing in those years. */
export type ObligationKind = ObligationDraft["kind"];

/** What is closed between two states: i sells nothing to j, i buys nothing from j, or neither. */
export type Closing = NonNullable<NonNullable<AlignmentDraft["leverage"]>["closings"]>[number];

/** A figure of the alignment block with its range, and either a source or the word assumption. */
export interface AlignmentFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Bibliography keys, parted by `;`; null = an assumption. */
  readonly source: string | null;
  /** Why the value is assumed; null = it has a source. */
  readonly assumption: string | null;
}

/** Something dated that two states did together. A selection: counts are never compared across pairs. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  /** ISO date; null only for kind `none`. With precision month or year, the first day of it. */
  readonly date: string | null;
  readonly precision: "day" | "month" | "year" | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/** An obligation of two states over a span of years; the pair has no order. */
export interface Obligation {
  readonly a: string;
  readonly b: string;
  readonly kind: ObligationKind;
  /** First year. */
  readonly from: number;
  /** Last year, inclusive: the end of the obligation, or of the data. */
  readonly to: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly file: string;
  readonly line: number;
}

/** Capabilities of one state in one year. */
export interface Capability {
  readonly state: string;
  readonly year: number;
  /** Part of the world's total, 0 to 1. */
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly file: string;
  readonly line: number;
}

/** Weights of the parts of a composite edge; they sum to 1. */
export interface EdgeWeights {
  readonly votes: number;
  readonly defence: number;
  readonly trade: number;
  readonly ties: number;
}

/** Whose leverage on whom is computed, by which closings, before and under which scenarios. */
export interface LeverageCase {
  readonly closings: readonly Closing[];
  /** Ids of scenarios, each beside `base`. */
  readonly scenarios: readonly string[];
  /** Who acts and on whom: [i, j] is the leverage of i on j. */
  readonly pairs: readonly (readonly [string, string])[];
  /** What to know with the losses, as written. Absent: nothing. */
  readonly note?: string;
}

/** Parameters of the alliance decision that each member has for itself. */
export interface MemberParameters {
  /** n: part of the threat that the member deters alone, 0 to 1. */
  readonly ownDeterrent: AlignmentFigure;
  /** h: hostility of the adversary towards the member, 0 to 1. */
  readonly hostility: AlignmentFigure;
  /** φ: status cost of being the junior. */
  readonly statusCost: AlignmentFigure;
  /** b: private benefit. */
  readonly sideBenefit: AlignmentFigure;
}

/** Parameters of the alliance decision. */
export interface AllianceParameters {
  readonly members: ReadonlyMap<string, MemberParameters>;
  /** ρ */
  readonly reach: AlignmentFigure;
  /** r */
  readonly reliability: AlignmentFigure;
  /** λ */
  readonly autonomyWeight: AlignmentFigure;
  /** e */
  readonly entrapment: AlignmentFigure;
  /** μ */
  readonly welfareWeight: AlignmentFigure;
  /** How many times the adversary's capability counts against a member. */
  readonly threatFactor: AlignmentFigure;
  /** d where the case states it; null = computed from the published ideal points of the session. */
  readonly distance: AlignmentFigure | null;
}

/** A decision on an alliance that the case lists. */
export interface AllianceDecisionCase {
  readonly id: string;
  readonly title: string;
  readonly members: readonly [string, string];
  readonly adversary: {
    readonly name: string;
    /** State whose ideal point and hostility are meant. */
    readonly lead: string;
    /** States whose capabilities are summed; the lead is among them. */
    readonly states: readonly string[];
  };
  /** Session of the ideal points. */
  readonly session: number;
  /** Year of the capabilities. */
  readonly year: number;
  /** Lists of those who would retaliate, by name, in the order of the file: at least one, the first central. */
  readonly retaliators: ReadonlyMap<string, readonly string[]>;
  readonly parameters: AllianceParameters;
}

/** The alignment block of a case, its tables read. A table that the case does not name is null, not empty. */
export interface AlignmentCase {
  /** Name of the package of roll calls. */
  readonly votes: string;
  /** First and last session, inclusive. */
  readonly sessions: readonly [number, number];
  /** ISO date that parts before from after. */
  readonly split: string;
  /** How many sessions before the split a trend looks back on. */
  readonly window: number | "all";
  readonly triangle: readonly [string, string, string];
  readonly pairs: readonly (readonly [string, string])[];
  readonly importantOnly: boolean;
  /** Without roll calls on amendments and paragraphs. */
  readonly finalPassage: boolean;
  /** Issue codes that are kept; none = all. */
  readonly issues: readonly string[];
  readonly weights: EdgeWeights;
  readonly bootstrap: { readonly draws: number; readonly seed: number };
  readonly ties: readonly Tie[] | null;
  readonly obligations: readonly Obligation[] | null;
  readonly capabilities: readonly Capability[] | null;
  /** Name of the package of council tables. */
  readonly council: string | null;
  /** Name of the package of alliances on which the decision was tried; null = it is told as arithmetic, untried. */
  readonly trial: string | null;
  /** Null = no leverage is computed. */
  readonly leverage: LeverageCase | null;
  readonly decisions: readonly AllianceDecisionCase[];
}
