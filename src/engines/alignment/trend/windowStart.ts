import type { SessionsBefore } from "./model.ts";

/**
 * First session of the window of a trend: so many sessions with a vote before the split, counted back from it.
 *
 * @param sessions  With a roll call before the split, ascending. Fewer than asked for: the window begins with the first.
 * @returns NaN without sessions.
 * @unit session
 * @source docs/model/alignment.md, Trend
 *
 * @example
 *   windowStart([64, 65, 66, 67, 68], 2)       // 67
 *   windowStart([64, 65, 66, 67, 68], "all")   // 64
 */
export function windowStart(sessions: readonly number[], before: SessionsBefore): number {
  const count = before === "all" ? sessions.length : Math.min(before, sessions.length);
  return sessions.at(-count) ?? NaN;
}
