import type { PlaceboResult, TrendJudgementResult, TrendResult } from "../../solve/index.ts";
import { listText } from "../../wording/index.ts";
import { type AlignmentAccount, pairName, signed, splitText, yearsText } from "./alignmentAccount.ts";

/** Measures that what stands beside a trend is told by: one that takes out chance, and one that does not. */
const TOLD: readonly TrendResult["measure"][] = ["kappa_w2", "S_abs"];

/** What all measures and windows allow to be said of the votes of a pair: the sentence of every answer and title. */
export function trendText(account: AlignmentAccount, found: TrendJudgementResult): string {
  return account.words.say(`align.trend.${found.direction}`, trendValues(account, found));
}

/** What sentences and titles about a trend are filled with. */
export function trendValues(
  account: AlignmentAccount,
  found: TrendJudgementResult,
): Readonly<Record<"pair" | "years" | "split" | "count" | "measures" | "movements", string>> {
  const told = new Set([...found.rising, ...found.falling]);
  return {
    pair: pairName(account, found.a, found.b),
    years: yearsText(found),
    split: splitText(account),
    count: String(told.size),
    measures: String(account.alignment.measures.length),
    movements: movementsText(account, found),
  };
}

/** `falling: S_abs; rising: kappa_w1 and A_bc; up or down with the window: agree_all`. */
function movementsText(
  { words }: Pick<AlignmentAccount, "words">,
  { rising, falling }: Pick<TrendJudgementResult, "rising" | "falling">,
): string {
  const both = rising.filter((measure) => falling.includes(measure));
  const only = (measures: readonly string[]): readonly string[] =>
    measures.filter((measure) => !both.some((each) => each === measure));
  const parts = [
    ["align.fall", only(falling)],
    ["align.rise", only(rising)],
    ["align.turn", both],
  ] as const;
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => words.say(key, { list: listText(list, words.language) }))
    .join("; ");
}

/** What stands beside the trend of each pair: the slope, random pairs, and votes after the day of the case. */
export function besideTrends(account: AlignmentAccount): readonly string[] {
  const { trendJudgements, trendEvidence } = account.alignment;
  const { ranks } = trendEvidence.placebo;
  return trendJudgements.flatMap((found) => [
    slopeText(account, found),
    ...ranks.filter((each) => isTold(each, found)).map((each) => placeboText(account, each)),
    ...laterText(account, found),
  ]);
}

function isTold(row: PlaceboResult | TrendResult, { a, b }: TrendJudgementResult): boolean {
  return row.a === a && row.b === b && TOLD.includes(row.measure);
}

function slopeText(account: AlignmentAccount, found: TrendJudgementResult): string {
  return account.words.say(`align.slope.${found.slope.direction}`, trendValues(account, { ...found, ...found.slope }));
}

function placeboText(account: AlignmentAccount, found: PlaceboResult): string {
  const { words } = account;
  return words.say("align.trend.placebo", {
    pair: pairName(account, found.a, found.b),
    measure: found.measure,
    change: signed(words, found.change, 2),
    rank: String(found.rank),
    count: String(found.count),
    low: signed(words, found.low, 2),
    high: signed(words, found.high, 2),
  });
}

function laterText(account: AlignmentAccount, found: TrendJudgementResult): readonly string[] {
  const { words, alignment } = account;
  const rows = alignment.trendEvidence.laterEvidence.filter((each) => isTold(each, found));
  const [first, last] = rows[0]?.sessions ?? [NaN, NaN];
  const days = alignment.sessions.filter(({ session }) => session >= first && session <= last);
  const values = rows.map(({ measure, change }) => `${measure} ${signed(words, change, 2)}`);
  if (values.length === 0) return [];
  const years = yearsText({ from: days[0]?.from ?? "", to: days.at(-1)?.to ?? "" });
  const pair = pairName(account, found.a, found.b);
  return [words.say("align.trend.later", { pair, years, values: values.join(", ") })];
}
