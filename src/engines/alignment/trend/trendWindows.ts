import { greatest, least } from "../../../base/units/index.ts";
import { TertiusError } from "../../../base/problems/index.ts";
import { MEASURES, type VoteRecord } from "../model.ts";
import type { Bootstrap } from "../similarity/resampledTimes.ts";
import { noTrend } from "../similarity/problems.ts";
import { selectedRollCalls } from "../similarity/rollCallSelection.ts";
import { acrossSessions } from "./acrossSessions.ts";
import { measureTrend } from "./measureTrend.ts";
import type { SessionsBefore, TrendOptions, TrendPart, WindowTrend } from "./model.ts";
import { withTrendIntervals } from "./trendIntervals.ts";
import { trendParts } from "./trendParts.ts";
import { windowStart } from "./windowStart.ts";

/** Windows that a trend is taken over, and what is told apart. */
export interface WindowOptions extends TrendOptions {
  /** How far each window looks back from the split. */
  readonly windows: readonly SessionsBefore[];
  /** Last session that windows reach; the sessions of the options after it are later evidence. */
  readonly lastSession: number;
  readonly bootstrap: Bootstrap;
}

/** The trend of two states over several windows, on all roll calls and on resampled resolutions. */
export interface WindowTrends {
  readonly a: string;
  readonly b: string;
  /** In the order of the windows asked for, with intervals. */
  readonly windows: readonly WindowTrend[];
  /** Mean over the sessions after `lastSession` less the mean before the split in each window; none without such sessions. */
  readonly later: readonly WindowTrend[];
}

/**
 * Trend of similarity over several windows, each with the interval that resampled resolutions give and the one that sessions like
 * these would: whether a change is there whatever the sessions it is counted from. What lies after the last session is told apart.
 *
 * @throws E650 unknown state · E651 no joint roll call on one side of the split in a window · E652 to E658 selection and bootstrap
 * @source docs/model/alignment.md, Trend
 */
export function trendWindows(
  record: VoteRecord,
  [a, b]: readonly [string, string],
  options: WindowOptions,
): WindowTrends {
  const { draws } = options.bootstrap;
  const partsOn = trendParts(record, [a, b], options, options.bootstrap);
  const parts = partsOn(null);
  const drawn = Array.from({ length: draws }, (_, draw) => partsOn(draw));
  const cuts = windowCuts(record, options);
  const lacking = cuts.flatMap((cut) => lackingSides(parts.filter(cut.holds)));
  if (lacking.length > 0)
    throw new TertiusError([...new Set(lacking)].map((side) => noTrend(a, b, side, options.split)));
  const trendOver = (cut: Cut): WindowTrend => windowTrend(cut, parts, drawn);
  return {
    a,
    b,
    windows: cuts.map(trendOver),
    later: laterCuts(cuts, parts, options.lastSession).map(trendOver),
  };
}

/** Which parts of sessions make up a window. */
interface Cut extends Pick<WindowTrend, "before" | "sessions"> {
  readonly holds: (part: TrendPart) => boolean;
}

function windowCuts(record: VoteRecord, options: WindowOptions): readonly Cut[] {
  const { split, windows, lastSession } = options;
  const early = selectedRollCalls(record, options).filter((k) => (record.dates[k] ?? "") < split);
  const sessions = [...new Set(Array.from(early, (k) => record.sessions[k] ?? NaN))].toSorted((x, y) => x - y);
  return windows.map((before) => {
    const first = windowStart(sessions, before);
    return {
      before,
      sessions: [first, lastSession],
      holds: ({ session }) => session >= first && session <= lastSession,
    };
  });
}

/** Votes before the split as in each window, against those after the last session; none where there are none. */
function laterCuts(cuts: readonly Cut[], parts: readonly TrendPart[], lastSession: number): readonly Cut[] {
  const isLater = ({ session, side }: TrendPart): boolean => side === "after" && session > lastSession;
  const later = parts.filter(isLater).map(({ session }) => session);
  if (later.length === 0) return [];
  return cuts.map(({ before, holds }) => ({
    before,
    sessions: [least(later), greatest(later)],
    holds: (part) => isLater(part) || (part.side === "before" && holds(part)),
  }));
}

function lackingSides(parts: readonly TrendPart[]): readonly TrendPart["side"][] {
  return (["before", "after"] as const).filter((side) => !parts.some((part) => part.side === side));
}

/** The trend over the parts of a cut, with both intervals: of these sessions, and of sessions like these. */
function windowTrend(
  cut: Cut,
  parts: readonly TrendPart[],
  /** [draw] */
  drawn: readonly (readonly TrendPart[])[],
): WindowTrend {
  const own = parts.filter(cut.holds);
  const resampled = drawn.map((each) => each.filter(cut.holds));
  const trends = MEASURES.map((measure) => {
    const trend = withTrendIntervals(
      measureTrend(measure, own),
      resampled.map((each) => measureTrend(measure, each)),
    );
    const range = acrossSessions(measure, own);
    return Object.keys(range).length === 0 ? trend : { ...trend, range };
  });
  return { before: cut.before, sessions: cut.sessions, trends };
}
