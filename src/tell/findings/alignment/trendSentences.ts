import type { PlaceboResult, TrendJudgementResult, TrendResult } from "../../../results/index.ts";
import { type AlignmentAccount, measureName, pairName, signed, splitText, yearsText } from "./alignmentAccount.ts";

/** Measures that what stands beside a trend is told by: one that takes out chance, and one that does not. */
export const TOLD_MEASURES = ["kappa_w2", "S_abs"] as const satisfies readonly TrendResult["measure"][];

/** How often a direction is told where nothing changes, as `test/engines/alignment/falseDirections.test.ts` finds it.   % */
export const FALSE_DIRECTIONS = 38;

/** What all measures and windows allow to be said of the votes of a pair: the sentence of every answer and title. */
export function trendText(account: AlignmentAccount, found: TrendJudgementResult): string {
  return account.words.say(`align.trend.${found.direction}`, trendValues(account, found));
}

/** What sentences and titles about a trend are filled with. */
export function trendValues(
  account: AlignmentAccount,
  found: TrendJudgementResult,
): Readonly<
  Record<
    "pair" | "years" | "split" | "count" | "up" | "down" | "measures" | "windows" | "these" | "ranks" | "chance",
    string
  >
> {
  return {
    pair: pairName(account, found.a, found.b),
    years: yearsText(found),
    split: splitText(account),
    count: String(new Set([...found.rising, ...found.falling]).size),
    up: String(found.rising.length),
    down: String(found.falling.length),
    measures: String(account.alignment.measures.length),
    windows: windowsText(account, found),
    these: theseText(account, found),
    ranks: ranksText(account, found),
    chance: account.words.say("align.trend.chance", { share: String(FALSE_DIRECTIONS) }),
  };
}

/** What the sessions that were held say, of which only the resolutions count as drawn. */
function theseText({ words }: AlignmentAccount, { theseSessions: { rising, falling } }: TrendJudgementResult): string {
  return words.say("align.trend.these", { up: String(rising.length), down: String(falling.length) });
}

/** How many measures rise and fall in each window, the longest last: they have names in the table. */
function windowsText({ words }: Pick<AlignmentAccount, "words">, { tried }: TrendJudgementResult): string {
  return tried
    .map((each) =>
      words.say("align.trend.window", { years: yearsText(each), up: String(each.up), down: String(each.down) }),
    )
    .join("; ");
}

/** Where the change stands among those of random pairs; nothing where none were drawn. */
function ranksText(account: AlignmentAccount, found: TrendJudgementResult): string {
  const ranks = toldRanks(account, found);
  return ranks === null ? "" : account.words.say("align.trend.ranks", ranks);
}

/** Ranks by the measures that trends are told by, among how many pairs; null where none were drawn. */
export function toldRanks(
  { alignment }: AlignmentAccount,
  found: TrendJudgementResult,
): Readonly<Record<"count" | "corrected" | "plain", string>> | null {
  const ranks = alignment.trendEvidence.placebo.ranks.filter((each) => isTold(each, found));
  const [corrected, plain] = TOLD_MEASURES.map((measure) => ranks.find((each) => each.measure === measure));
  if (corrected === undefined || plain === undefined) return null;
  return { count: String(corrected.count), corrected: String(corrected.rank), plain: String(plain.rank) };
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
  return row.a === a && row.b === b && TOLD_MEASURES.some((measure) => measure === row.measure);
}

function slopeText(account: AlignmentAccount, found: TrendJudgementResult): string {
  return account.words.say(`align.slope.${found.slope.direction}`, trendValues(account, { ...found, ...found.slope }));
}

function placeboText(account: AlignmentAccount, found: PlaceboResult): string {
  const { words } = account;
  return words.say("align.trend.placebo", {
    pair: pairName(account, found.a, found.b),
    measure: measureName(account, found.measure),
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
  const values = rows.map(({ measure, change }) => `${measureName(account, measure)} ${signed(words, change, 2)}`);
  if (values.length === 0) return [];
  const years = yearsText({ from: days[0]?.from ?? "", to: days.at(-1)?.to ?? "" });
  const pair = pairName(account, found.a, found.b);
  return [words.say("align.trend.later", { pair, years, values: values.join("; ") })];
}
