import type { EdgeWeights, Obligation, Tie } from "../../case/index.ts";
import type {
  AllianceDecision,
  DyadSimilarity,
  ForecastSkill,
  Frustration,
  Measure,
  MeasureTrend,
  MemberDecision,
  Reading,
  SessionsBefore,
  StrategicDependence,
  TrendJudgement,
  TriangleReading,
} from "../../engines/alignment/index.ts";
import type { LossRange } from "./leverageModel.ts";
import type { CouncilAgreement, VetoCounts } from "../../data/packages/index.ts";

/** Days of the first and the last roll call of a session. */
export interface SessionDays {
  readonly session: number;
  readonly from: string;
  readonly to: string;
}

/** Sessions that a trend is taken over, and the days of their first and last roll call. */
export interface TrendSpan {
  /** How many sessions before the split it looks back on. */
  readonly window: SessionsBefore;
  /** First and last session, inclusive. */
  readonly sessions: readonly [number, number];
  readonly from: string;
  readonly to: string;
}

/** How a pair moved after the split, by one measure, over one window. */
export interface TrendResult extends MeasureTrend {
  readonly a: string;
  readonly b: string;
  readonly window: SessionsBefore;
  readonly sessions: readonly [number, number];
}

/** Whether the votes of a pair moved closer: what all measures and windows allow to be said. The one judgement of the case. */
export interface TrendJudgementResult extends TrendJudgement, TrendSpan {
  readonly a: string;
  readonly b: string;
  readonly split: string;
  /** All windows that were tried, that of the case among them: how many measures rise in each, and fall, beyond their interval. */
  readonly tried: readonly (TrendSpan & { readonly up: number; readonly down: number })[];
  /** Of the slope within the sessions after, by every measure in the window of the case. */
  readonly slope: TrendJudgement;
}

/** Where the change of a pair stands among those of random pairs, by one measure, in the window of the case. */
export interface PlaceboResult {
  readonly a: string;
  readonly b: string;
  readonly measure: Measure;
  readonly change: number;
  /** 1 = the largest change. */
  readonly rank: number;
  /** Random pairs with a change, and this pair. */
  readonly count: number;
  /** Lowest, middle and highest change of the random pairs. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** What is known of trends beside their window: nothing of it enters a verdict but the other windows. */
export interface TrendEvidence {
  /** By every window that was tried. */
  readonly windows: readonly TrendResult[];
  /** Mean over the sessions after the day of the case less the mean before the split. */
  readonly laterEvidence: readonly TrendResult[];
  readonly placebo: {
    readonly pairs: readonly (readonly [string, string])[];
    readonly ranks: readonly PlaceboResult[];
  };
}

/** Where a state stands in a session. */
export interface IdealPointResult {
  readonly session: number;
  readonly country: string;
  /** Ours, read on the published scale; null only with a reason. */
  readonly point: number | null;
  readonly pointReason?: string;
  readonly low: number | null;
  readonly high: number | null;
  /** 1 = largest point of the session. */
  readonly rank: number | null;
  /** States with a point in the session. */
  readonly ranked: number | null;
  /** True where repeated resolutions tie the session to others. */
  readonly comparable: boolean;
  /** As published; null where it is not. */
  readonly published: number | null;
}

/** How many of our intervals hold the published point, in state-sessions that have both. */
export interface PointCoverage {
  readonly covered: number;
  readonly count: number;
}

/** Over all states, and of each state of the case. */
export interface IdealPointCoverage extends PointCoverage {
  readonly countries: readonly (PointCoverage & { readonly country: string })[];
}

/** A triangle in a session by one reading, or why there is none. */
export interface TriangleResult extends TriangleReading {
  readonly session: number;
  /** `reading` where the readings of the session give different kinds or parts. */
  readonly dependsOn: "reading" | null;
}

/** How far three states are from two camps in a session, by one reading. */
export interface BalanceResult extends Frustration {
  readonly session: number;
  readonly reading: Reading;
  readonly nodes: readonly string[];
}

/** Vetoes of the permanent members between two days. */
export interface VetoResult extends VetoCounts {
  readonly from: string;
  readonly to: string;
  /** RUS is the Soviet Union in this span. */
  readonly isSoviet: boolean;
}

/** How often two members of the council voted alike on what was adopted. */
export interface CouncilResult extends CouncilAgreement {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
}

/** Welfare that each member loses when a list of states closes all trade with both. */
export interface RetaliationResult {
  readonly list: string;
  readonly states: readonly string[];
  readonly base: string;
  readonly elasticities: string;
  /** Fraction of real income, by member. */
  readonly losses: Readonly<Record<string, number>>;
}

/** The answer to a decision with losses to retaliation from the engine. */
export interface AllianceVariant {
  readonly list: string;
  readonly base: string;
  readonly elasticities: string;
  /** By member, fraction of real income. */
  readonly retaliationLoss: Readonly<Record<string, number>>;
  /** At full commitment, by member. */
  readonly utilities: Readonly<Record<string, number>>;
  readonly signedFully: boolean;
  readonly signedSome: boolean;
}

/** T of a member: what it loses when the central list of retaliators closes all trade with both. */
export interface MemberRetaliation {
  /** Fraction of real income. */
  readonly loss: number;
  /** Who retaliates: the first list of the decision. */
  readonly list: string;
  readonly base: string;
  readonly elasticities: string;
  /** Over every list, package and elasticity set. */
  readonly range: LossRange & { readonly count: number };
}

/** What one member gains, beside what retaliation costs it. */
export interface DecidedMember extends MemberDecision {
  readonly retaliation: MemberRetaliation;
}

/** A decision whose members carry what retaliation costs them. */
export interface DecidedAlliance extends AllianceDecision {
  readonly members: readonly [DecidedMember, DecidedMember];
}

/** How the alliance decision fared where it is known who is allied. */
export interface AllianceTrial {
  readonly package: string;
  /** Of obligations and capabilities. */
  readonly year: number;
  readonly session: number;
  /** Yes where both gain at full commitment. */
  readonly fully: ForecastSkill;
  /** Yes where both gain at some commitment. */
  readonly some: ForecastSkill;
  /** At full commitment, on pairs of which losses to retaliation are known; null where there is none. */
  readonly withLosses: ForecastSkill | null;
  /** Defence pacts that it denies, by who does not gain. */
  readonly missed: { readonly lighter: number; readonly heavier: number; readonly both: number };
  /** Pairs without a defence pact that it allies: with another obligation, with none. */
  readonly falseAlarms: { readonly otherObligation: number; readonly nothing: number };
  /** `verdict` only where `fully` is right more often than one answer throughout. */
  readonly standing: "verdict" | "arithmetic";
}

/** What the trial said of one pair. */
export interface TriedPair {
  readonly year: number;
  /** By the rule of the trial, which may be another than that of the case. */
  readonly adversary: string;
  /** At full commitment, by member. */
  readonly utilities: Readonly<Record<string, number>>;
  /** Both gain at full commitment. */
  readonly said: boolean;
  /** They have a defence pact. */
  readonly observed: boolean;
}

/** An alliance decision that the case lists. */
export interface AllianceResult {
  readonly id: string;
  readonly title: string;
  readonly members: readonly [string, string];
  readonly adversary: { readonly name: string; readonly lead: string; readonly states: readonly string[] };
  readonly session: number;
  readonly year: number;
  /** List of retaliators that T of the decision comes from: the first of the file. */
  readonly retaliationFrom: string;
  /** d as used, and on our own scale beside. */
  readonly distance: { readonly value: number; readonly from: "published" | "case"; readonly own: number | null };
  readonly capabilities: Readonly<Record<string, number>>;
  /** Parameters without a source. */
  readonly assumed: readonly string[];
  readonly decision: DecidedAlliance;
  readonly retaliation: readonly RetaliationResult[];
  readonly variants: readonly AllianceVariant[];
  /** `arithmetic` unless the decision was tried and beat the base rate: then yes and no are no forecast. */
  readonly standing: AllianceTrial["standing"];
  /** The same pair in the trial, with the parameters that its rules give; null where it is not there. */
  readonly tried: TriedPair | null;
  /** What the members owe each other in the data, in the year or the last one that they cover. */
  readonly observed: { readonly year: number; readonly obligations: readonly Obligation[] } | null;
}

/** Part of a state's trade that is with a partner, goods and services. */
export interface ShareResult {
  readonly country: string;
  readonly partner: string;
  /** `base`, or a scenario. */
  readonly scenario: string;
  /** Shares of exports, imports and both, 0 to 1. */
  readonly exports: number;
  readonly imports: number;
  readonly trade: number;
}

/** A sector of a state's imports: who supplies it and whether it is a strategic dependence. */
export interface SectorDependence extends StrategicDependence {
  readonly country: string;
  readonly sector: string;
  readonly scenario: string;
  /** Shares of the sector's imports by partner of the case, 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Part of a commodity that passes between two states, as observed. */
export interface MarketDependence {
  readonly market: string;
  readonly commodity: string;
  readonly year: number;
  readonly seller: string;
  readonly buyer: string;
  /** Of what the buyer buys, 0 to 1. */
  readonly ofPurchases: number;
  /** HHI of the buyer's suppliers, 0 to 1. */
  readonly supplierConcentration: number;
}

/** What a state lacks more of a commodity when a scenario closes a chokepoint. */
export interface ChokeResult {
  readonly market: string;
  readonly scenario: string;
  readonly country: string;
  /** Shortfall in the scenario less without it, in the market's unit. */
  readonly extra: number;
  readonly unit: string;
}

/** Sensitivity: shares and concentration, before anyone substitutes. */
export interface DependenceResult {
  readonly shares: readonly ShareResult[];
  readonly sectors: readonly SectorDependence[];
  readonly markets: readonly MarketDependence[];
  readonly choke: readonly ChokeResult[];
}

/** Rows that rest on votes, as one resample of the resolutions has them; without intervals. */
export interface VotesOnDraw {
  /** As `alignment.dyads`, row by row. */
  readonly dyads: readonly DyadSimilarity[];
  /** As `alignment.trends`, row by row. */
  readonly trends: readonly TrendResult[];
  /** As `alignment.trendEvidence.windows`, row by row. */
  readonly windows: readonly TrendResult[];
}

/** The votes of a case on resampled resolutions: a function of votes is computed once for each draw. */
export interface ResampledVotes {
  /** Number of draws. */
  readonly draws: number;
  /** What a draw gives, by its number from 0; the same resolutions for every pair. Computed once, when it is asked for. */
  readonly at: (draw: number) => VotesOnDraw;
}

/** How close the states of a case stand, what each would lose and whether an alliance serves them. */
export interface AlignmentResults {
  readonly votes: string;
  /** Which roll calls count; without issues, all of them. */
  readonly rollCalls: {
    readonly importantOnly: boolean;
    readonly finalPassage: boolean;
    readonly issues: readonly string[];
  };
  readonly split: string;
  readonly members: readonly [string, string, string];
  /** Session that single figures are of: the last with all its roll calls by the day of the case. */
  readonly session: number;
  /** Sessions of the case with a roll call, ascending. */
  readonly sessions: readonly SessionDays[];
  readonly measures: readonly Measure[];
  readonly dyads: readonly DyadSimilarity[];
  /** In the window of the case. */
  readonly trends: readonly TrendResult[];
  readonly trendJudgements: readonly TrendJudgementResult[];
  readonly trendEvidence: TrendEvidence;
  readonly idealPoints: readonly IdealPointResult[];
  /** Null where there is no published point beside one of ours. */
  readonly idealPointCoverage: IdealPointCoverage | null;
  readonly triangle: readonly TriangleResult[];
  readonly balance: readonly BalanceResult[];
  /** Weights of composite edges as used; `ties` 0 where they were not collected for all three pairs. They sum to 1. */
  readonly compositeWeights: EdgeWeights;
  readonly alliance: readonly AllianceResult[];
  /** Null where the case names no trial. */
  readonly allianceTrial: AllianceTrial | null;
  readonly vetoes: { readonly counts: readonly VetoResult[]; readonly agreement: readonly CouncilResult[] } | null;
  /** A selection: counts are never compared across pairs. */
  readonly ties: readonly Omit<Tie, "file" | "line">[];
  readonly dependence: DependenceResult;
}
