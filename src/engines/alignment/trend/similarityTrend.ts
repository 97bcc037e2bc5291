import { TertiusError } from "../../../base/problems/index.ts";
import { MEASURES, type VoteRecord } from "../model.ts";
import { noTrend, notADay } from "../similarity/problems.ts";
import { isDay } from "../similarity/rollCallSelection.ts";
import { measureTrend } from "./measureTrend.ts";
import type { SimilarityTrend, TrendOptions, TrendPart } from "./model.ts";
import { trendParts } from "./trendParts.ts";

/**
 * Trend of similarity: mean over the sessions after the split less the mean over those before, with the slope after beside it.
 *
 * The definition decides, so every measure is given. A session that straddles the split is divided on
 * dates, and each part weighs as much of a session as it has of its joint roll calls. Uninformative values do not enter.
 *
 * @throws E650 unknown state · E651 no joint roll call on one side of the split · E652 to E657 selection
 * @source docs/model/alignment.md, Trend
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1", "2", "3", "4"], sessions: new Int32Array([1, 1, 2, 2]),
 *     dates: ["1946-01-01", "1946-01-02", "1947-01-01", "1947-01-02"], issues: [[], [], [], []], important: new Int8Array(4),
 *     amendment: new Int8Array(4), paragraph: new Int8Array(4), votes: new Uint8Array([1, 1, 3, 1, 1, 1, 3, 3]), bridges: [],
 *   };
 *   const { trends } = similarityTrend(record, "A", "B", { sessions: [1, 2], split: "1947-01-01" });
 *   trends[1]?.change   // 0.5
 */
export function similarityTrend(record: VoteRecord, a: string, b: string, options: TrendOptions): SimilarityTrend {
  if (!isDay(options.split)) throw new TertiusError([notADay("split", options.split)]);
  return trendOf(a, b, options.split, trendParts(record, [a, b], options)(null));
}

/**
 * The trend that given parts of sessions make up.
 *
 * @throws E651 no joint roll call on one side of the split
 */
function trendOf(a: string, b: string, split: string, parts: readonly TrendPart[]): SimilarityTrend {
  const empty = (["before", "after"] as const).filter((side) => !parts.some((part) => part.side === side));
  if (empty.length > 0) throw new TertiusError(empty.map((side) => noTrend(a, b, side, split)));
  return { a, b, split, parts, trends: MEASURES.map((measure) => measureTrend(measure, parts)) };
}
