import { TertiusError } from "../../problems/index.ts";
import { type DyadSimilarity, type Measure, MEASURES, type RollCallSelection, type VoteRecord } from "./model.ts";
import { ballotsOf, statePosition } from "./similarity/ballots.ts";
import { bySession, dyadOn } from "./similarity/dyadSimilarity.ts";
import { noTrend, notADay } from "./similarity/problems.ts";
import { isDay, selectedRollCalls } from "./similarity/rollCallSelection.ts";
import { type Directions, directions, disagreementOf } from "./trendDirections.ts";
import { meanOver, slopeOver, type WeightedValue } from "./trendMeans.ts";

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

/** The trend by one measure; null where no session on a side has an informative value. */
export interface MeasureTrend {
  readonly measure: Measure;
  /** Mean over the sessions before the split. */
  readonly before: number | null;
  readonly after: number | null;
  /** after − before. */
  readonly change: number | null;
  /** Least-squares slope over the sessions after the split, a session. */
  readonly slope: number | null;
  /** Why there is no change. */
  readonly changeReason?: string;
  /** Why there is no slope. */
  readonly slopeReason?: string;
  /** Sessions that did not enter because the measure says nothing there. */
  readonly leftOut: readonly number[];
}

/** How the similarity of two states moved, by every measure. */
export interface SimilarityTrend {
  readonly a: string;
  readonly b: string;
  readonly split: string;
  readonly parts: readonly TrendPart[];
  readonly trends: readonly MeasureTrend[];
  /** Which measures rise and fall from before to after. */
  readonly change: Directions;
  /** Which rise and fall within the sessions after. */
  readonly slope: Directions;
  /** Where the measures disagree about the change, or about the slope; null when they do not. */
  readonly disagreement: string | null;
}

/**
 * Trend of similarity: mean over the sessions after the split less the mean over those before, with the slope after beside it.
 *
 * The definition decides, so every measure is given and the disagreement said. A session that straddles the split is divided on
 * dates, and each part weighs as much of a session as it has of its joint roll calls. Uninformative values do not enter.
 *
 * @throws E650 unknown state · E651 no joint roll call on one side of the split · E652 to E657 selection
 * @source alignment.md §1
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1", "2", "3", "4"], sessions: new Int32Array([1, 1, 2, 2]),
 *     dates: ["1946-01-01", "1946-01-02", "1947-01-01", "1947-01-02"], issues: [[], [], [], []], important: new Int8Array(4),
 *     amendment: new Int8Array(4), paragraph: new Int8Array(4), votes: new Uint8Array([1, 1, 3, 1, 1, 1, 3, 3]), bridges: [],
 *   };
 *   const { trends, disagreement } = similarityTrend(record, "A", "B", { sessions: [1, 2], split: "1947-01-01" });
 *   trends[1]?.change   // 0.5
 *   disagreement        // null
 */
export function similarityTrend(record: VoteRecord, a: string, b: string, options: TrendOptions): SimilarityTrend {
  const positions = [statePosition(record, a), statePosition(record, b)] as const;
  if (!isDay(options.split)) throw new TertiusError([notADay("split", options.split)]);
  const parts = trendParts(record, positions, options);
  const empty = (["before", "after"] as const).filter((side) => !parts.some((part) => part.side === side));
  if (empty.length > 0) throw new TertiusError(empty.map((side) => noTrend(a, b, side, options.split)));
  const trends = MEASURES.map((measure) => measureTrend(measure, parts));
  const change = directions(trends, "change");
  const slope = directions(trends, "slope");
  return { a, b, split: options.split, parts, trends, change, slope, disagreement: disagreementOf(change, slope) };
}

/** Sessions with joint roll calls, in order, the one that straddles the split in two. */
function trendParts(
  record: VoteRecord,
  [a, b]: readonly [number, number],
  options: TrendOptions,
): readonly TrendPart[] {
  return bySession(record, selectedRollCalls(record, options)).flatMap((session) => {
    const whole = dyadOn(ballotsOf(record, session, options.weights), a, b);
    return (["before", "after"] as const).flatMap((side) => {
      const rollCalls = session.filter((k) => (record.dates[k] ?? "") < options.split === (side === "before"));
      const similarity = dyadOn(ballotsOf(record, rollCalls, options.weights), a, b);
      if (similarity.n === 0) return [];
      return [{ session: record.sessions[session[0] ?? 0] ?? NaN, side, share: similarity.n / whole.n, similarity }];
    });
  });
}

function measureTrend(measure: Measure, parts: readonly TrendPart[]): MeasureTrend {
  const before = meanOver(informative(measure, parts, "before"));
  const values = informative(measure, parts, "after");
  const after = meanOver(values);
  const slope = slopeOver(values);
  return {
    measure,
    before,
    after,
    change: before === null || after === null ? null : after - before,
    slope,
    ...(before === null ? { changeReason: nothingSaid("before") } : {}),
    ...(before !== null && after === null ? { changeReason: nothingSaid("after") } : {}),
    ...(slope === null ? { slopeReason: "fewer than two sessions after the split have an informative value" } : {}),
    leftOut: parts.filter((part) => !isInformative(part, measure)).map((part) => part.session),
  };
}

function nothingSaid(side: TrendPart["side"]): string {
  return `no session ${side} the split has an informative value`;
}

function isInformative({ similarity }: TrendPart, measure: Measure): boolean {
  const { value, flag } = similarity.measures[measure];
  return value !== null && flag === undefined;
}

function informative(measure: Measure, parts: readonly TrendPart[], side: TrendPart["side"]): WeightedValue[] {
  return parts
    .filter((part) => part.side === side && isInformative(part, measure))
    .map(({ session, share, similarity }) => ({
      session,
      share,
      value: similarity.measures[measure].value ?? NaN,
    }));
}
