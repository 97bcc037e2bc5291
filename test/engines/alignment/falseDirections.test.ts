// @module-tag whole
import { expect, it } from "vitest";
import {
  randomNumbers,
  trendJudgement,
  trendWindows,
  type TrendDirection,
  type VoteRecord,
} from "../../../src/engines/alignment/index.ts";
import { normalQuantile } from "../../../src/numerics/index.ts";
import { jointDirection } from "../../../src/solve/alignment/trendResults.ts";
import { FALSE_DIRECTIONS } from "../../../src/tell/findings/alignment/trendSentences.ts";
import { smallRecord } from "./smallVotes.ts";

/** As in the flagship: 24 sessions before, six after, and what differs from one session to the next. */
const [BEFORE, AFTER, ROLL_CALLS] = [24, 6, 60];
const [SPREAD_OF_ACCORD, SPREAD_OF_YES] = [0.06, 0.05];
const SIMULATIONS = 1000;

/** Two states and eight others over sessions that differ by chance alone: nothing changes at the split. */
function unchangedRecord(random: () => number): VoteRecord {
  const normal = (): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
  const lines: Record<string, string> = {};
  const add = (state: string, vote: string): void => void (lines[state] = (lines[state] ?? "") + vote);
  const sessions: number[] = [];
  for (let session = 1; session <= BEFORE + AFTER; session++) {
    const accord = 0.6 + SPREAD_OF_ACCORD * normal();
    const yes = 0.65 + SPREAD_OF_YES * normal();
    const vote = (): string => {
      const drawn = random();
      return drawn < yes ? "y" : drawn < yes + (1 - yes) / 2 ? "a" : "n";
    };
    for (let call = 0; call < ROLL_CALLS; call++) {
      sessions.push(session);
      const own = vote();
      add("A", own);
      add("C", random() < accord ? own : vote());
      for (const other of "DEFGHIJK") add(other, vote());
    }
  }
  return smallRecord(lines, { sessions, dates: sessions.map((session) => `${1990 + session}-10-01`) });
}

it("a direction is told so often where nothing changes, either as often as the other", { timeout: 900_000 }, () => {
  const random = randomNumbers(1);
  const told = Array.from({ length: SIMULATIONS }, (_, run) => {
    const { windows } = trendWindows(unchangedRecord(random), ["A", "C"], {
      sessions: [1, BEFORE + AFTER],
      split: `${1990 + BEFORE + 1}-01-01`,
      windows: [5, 10, "all"],
      lastSession: BEFORE + AFTER,
      bootstrap: { draws: 100, seed: run + 1 },
    });
    return jointDirection(trendJudgement(windows).direction, trendJudgement(windows, "change", "these").direction);
  });
  const share = (...directions: readonly TrendDirection[]): number =>
    (100 * told.filter((each) => directions.includes(each)).length) / SIMULATIONS;
  expect(Math.round(share("closer", "apart"))).toBe(FALSE_DIRECTIONS);
  expect(Math.abs(share("closer") - share("apart"))).toBeLessThan(10);
});
