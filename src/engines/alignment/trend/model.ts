import type { DyadSimilarity, Measure, RollCallSelection } from "../model.ts";

/** Which roll calls a trend is taken over, and the day that divides them. */
export interface TrendOptions extends RollCallSelection {
  /** First and last session, inclusive. */
  readonly sessions: readonly [number, number];
  /** First day that counts as after, YYYY-MM-DD. */
  readonly split: string;
}

/** A session, or the part of one that lies on one side of the split. */
export interface TrendPart {
  readonly session: number;
  readonly side: "before" | "after";
  /** Part of the session's joint roll calls: 1 unless the session straddles the split. It is the weight in means and slope. */
  readonly share: number;
  readonly similarity: DyadSimilarity;
}

/** Lowest and highest of the middle nine tenths. */
export interface TrendInterval {
  readonly low: number;
  readonly high: number;
}

/** The trend by one measure; null where no session on a side has an informative value. */
export interface MeasureTrend {
  readonly measure: Measure;
  /** Mean over the sessions before the split. */
  readonly before: number | null;
  readonly after: number | null;
  /** after − before. */
  readonly change: number | null;
  /** 5th to 95th percentile of the change over resampled resolutions; absent without resamples, or where a resample in twenty has none. */
  readonly changeInterval?: TrendInterval;
  /** Least-squares slope over the sessions after the split, a session. */
  readonly slope: number | null;
  readonly slopeInterval?: TrendInterval;
  /** Where the change and the slope would lie in sessions like these: what a direction is told by. Absent with fewer than three sessions on a side. */
  readonly range?: { readonly change?: TrendInterval; readonly slope?: TrendInterval };
  /** Why there is no change. */
  readonly changeReason?: string;
  /** Why there is no slope. */
  readonly slopeReason?: string;
  /** Sessions that did not enter because the measure says nothing there. */
  readonly leftOut: readonly number[];
}

/** How the similarity of two states moved, by every measure; whether they tell one direction is for `trendJudgement` to say. */
export interface SimilarityTrend {
  readonly a: string;
  readonly b: string;
  readonly split: string;
  readonly parts: readonly TrendPart[];
  readonly trends: readonly MeasureTrend[];
}

/** How many sessions before the split a trend looks back on. */
export type SessionsBefore = number | "all";

/** The trend of two states over one window. */
export interface WindowTrend {
  readonly before: SessionsBefore;
  /** First and last session, inclusive. */
  readonly sessions: readonly [number, number];
  /** In the order of `MEASURES`. */
  readonly trends: readonly MeasureTrend[];
}
