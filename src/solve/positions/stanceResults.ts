import {
  type PeriodMean,
  sensitivityToCodes,
  type Shift,
  shiftOverTime,
  type StanceRow,
  stances,
  type Statement,
  strategyShares,
} from "../../engines/discourse/index.ts";
import type { PositionsSettings } from "../../case/index.ts";
import type { CampResult, CampStrategies, PeriodResult, ShiftResult } from "../../results/index.ts";

const NOTHING_COUNTED = "no dated statement of an individual speaker with a position";
const ONE_SPEAKER = "fewer than two speakers, so there is nothing to draw";

/** Where each camp stands, with what second codes do to it. */
export function campResults(
  statements: readonly Statement[],
  { draws, seed, camps: order }: PositionsSettings,
): CampResult[] {
  const codes = new Map(sensitivityToCodes(statements, { order }).map((each) => [each.group, each]));
  return stances(statements, { order, draws, seed }).map((row) => {
    const { group: _group, n: _n, mean: _mean, ...sensitivity } = codes.get(row.group)!;
    return { ...row, ...stanceReasons(row), sensitivity: { ...sensitivity, ...(row.n === 0 ? NO_CODES : {}) } };
  });
}

const NO_CODES = { lowestReason: NOTHING_COUNTED, highestReason: NOTHING_COUNTED, alternativeReason: NOTHING_COUNTED };

function stanceReasons({ n, low, shrunkenMean }: StanceRow): Partial<CampResult> {
  const empty = { meanReason: NOTHING_COUNTED, logitReason: NOTHING_COUNTED, neutralShareReason: NOTHING_COUNTED };
  return {
    ...(n === 0 ? empty : {}),
    ...(low === null ? { lowReason: ONE_SPEAKER, highReason: ONE_SPEAKER } : {}),
    ...(shrunkenMean === null ? { shrunkenMeanReason: "no camp has a statement that counts" } : {}),
  };
}

/** Strategies of each camp. */
export function strategyResults(statements: readonly Statement[], { camps }: PositionsSettings): CampStrategies[] {
  return strategyShares(statements, { order: camps }).map((row) => ({
    ...row,
    shares: row.shares.map((each) =>
      each.share === null ? { ...each, shareReason: "no statement with a strategy" } : each,
    ),
    ...(row.activism === null ? { activismReason: "coded nowhere" } : {}),
  }));
}

/** How camps moved, then the speakers who held an earlier view. */
export function shiftResults(statements: readonly Statement[], { camps: order }: PositionsSettings): ShiftResult[] {
  const camps = shiftOverTime(statements, { order }).map((each) => shiftResult(each, "camp"));
  const speakers = shiftOverTime(statements, { by: "person" }).filter(({ earlier }) => earlier.n > 0);
  return [...camps, ...speakers.map((each) => shiftResult(each, "person"))];
}

function shiftResult(shift: Shift, by: ShiftResult["by"]): ShiftResult {
  const [noEarlier, noCurrent] = ["no earlier, undated view", "no dated statement with a position"];
  const missing = shift.earlier.mean === null ? noEarlier : noCurrent;
  return {
    by,
    ...shift,
    earlier: periodResult(shift.earlier, noEarlier),
    current: periodResult(shift.current, noCurrent),
    all: periodResult(shift.all, "no statement with a position"),
    ...(shift.change === null ? { changeReason: missing } : {}),
  };
}

function periodResult(period: PeriodMean, reason: string): PeriodResult {
  return period.mean === null ? { ...period, meanReason: reason } : period;
}
