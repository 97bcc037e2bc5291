import type { AlignmentResults } from "../../../results/index.ts";
import { percentText, type Wording } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import {
  type AlignmentAccount,
  measureText,
  pairName,
  sessionYears,
  signed,
  splitText,
  yearsText,
} from "./alignmentAccount.ts";
import { rankAlone } from "./rankAlone.ts";

type Trend = AlignmentResults["trends"][number];

/** Change and slope of every pair by every measure, in the window of the case, with intervals. */
export function trendTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  return answerTable(
    "align-trend",
    [
      ...pairColumns(account),
      {
        title: words.say("align.unit.change", {}),
        unit: "",
        of: ({ change, range }) => withInterval(words, change, range?.change),
      },
      {
        title: words.say("align.unit.slope", {}),
        unit: "",
        of: ({ slope, range }) => withInterval(words, slope, range?.slope),
      },
    ],
    alignment.trends,
    { notes: [words.say("align.trend.note", {})] },
  );
}

function pairColumns(account: AlignmentAccount): readonly AnswerColumn<Trend>[] {
  const { say } = account.words;
  return [
    { title: say("align.column.pair", {}), unit: null, of: ({ a, b }) => pairName(account, a, b) },
    { title: say("align.column.measure", {}), unit: null, of: ({ measure }) => measureText(account, measure) },
  ];
}

function withInterval(words: Wording, value: number | null, interval?: { low: number; high: number }): string {
  if (interval === undefined) return signed(words, value, 3);
  return `${signed(words, value, 3)} [${signed(words, interval.low, 2)} … ${signed(words, interval.high, 2)}]`;
}

/** The change of every pair by every measure in every window that was tried; in brackets where the interval holds 0. */
export function windowTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const tried = alignment.trendJudgements[0]?.tried ?? [];
  const windows = tried.map(({ window, ...span }) => ({
    title: yearsText(span),
    unit: "",
    of: (trend: Trend) => windowText(alignment, trend, window, words),
  }));
  return answerTable("align-windows", [...pairColumns(account), ...windows], alignment.trends, {
    notes: [words.say("align.windows.note", {})],
  });
}

function windowText(
  { trendEvidence: { windows } }: AlignmentResults,
  { a, b, measure }: Trend,
  window: (typeof windows)[number]["window"],
  words: Wording,
): string {
  const found = windows.find(
    (each) => each.measure === measure && each.a === a && each.b === b && each.window === window,
  );
  const text = signed(words, found?.change ?? null, 2);
  return isTold(found?.range?.change) ? text : `(${text})`;
}

function isTold(interval: { readonly low: number; readonly high: number } | undefined): boolean {
  return interval !== undefined && (interval.low > 0 || interval.high < 0);
}

/** Ideal points in the first comparable session and the headline's: ranks first, the published point beside ours. */
export function pointTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const { say } = words;
  const known = alignment.idealPoints.filter(({ rank }) => rank !== null);
  const sessions = [...new Set(known.map(({ session }) => session))].toSorted((a, b) => a - b);
  const shown = new Set([sessions[0], sessions.findLast((session) => session <= alignment.session)]);
  const number = (value: number | null | undefined): string => signed(words, value ?? null, 2);
  return answerTable(
    "align-points",
    [
      {
        title: say("align.column.years", {}),
        unit: null,
        of: ({ session }) => sessionYears(account, session),
      },
      { title: say("align.column.country", {}), unit: null, of: ({ country }) => words.country(country).label },
      { title: say("align.column.rank", {}), unit: "", of: (each) => rankText(each, words) },
      { title: say("align.column.point", {}), unit: "", of: ({ point }) => number(point) },
      {
        title: say("align.column.interval", {}),
        unit: "",
        of: ({ point, low, high }) => (point === null ? number(null) : `${number(low)} … ${number(high)}`),
      },
      { title: say("align.column.published", {}), unit: "", of: ({ published }) => number(published) },
    ],
    known.filter(({ session }) => shown.has(session)),
    { notes: pointNotes(account) },
  );
}

function rankText({ rank, ranked }: AlignmentResults["idealPoints"][number], words: Wording): string {
  return rank === null ? "" : words.say("align.rank", { rank: String(rank), count: String(ranked) });
}

/** Years without points, what the interval covers, and who has a rank alone. */
function pointNotes(account: AlignmentAccount): readonly string[] {
  const { alignment, words } = account;
  const apart = alignment.idealPoints.filter(({ comparable }) => !comparable).map(({ session }) => session);
  const years = [...new Set(apart)].map((session) => sessionYears(account, session)).join(", ");
  const none = years === "" ? [] : [words.say("align.points.note", { years })];
  return [...none, ...coverageNotes(account), ...aloneNotes(account)];
}

function coverageNotes({ alignment, words }: AlignmentAccount): readonly string[] {
  const { idealPointCoverage: found } = alignment;
  if (found === null) return [];
  const states = found.countries.map(({ country, covered, count }) =>
    words.say("align.points.covered", {
      country: words.country(country).label,
      covered: String(covered),
      count: String(count),
    }),
  );
  const share = percentText((100 * found.covered) / found.count, words.language).replace("+", "");
  const values = { share, count: String(found.count), states: states.join(", ") };
  return [words.say("align.points.interval", values)];
}

function aloneNotes(account: AlignmentAccount): readonly string[] {
  const { alignment, words } = account;
  const alone = rankAlone(account);
  if (alone === null) return [];
  const counted = alignment.idealPointCoverage === null ? [] : [words.say("align.points.counted", {})];
  return [words.say("align.points.alone", alone), ...counted];
}

/** Ties since the split: a selection. */
export function tieTable(account: AlignmentAccount): TableBlock {
  const {
    alignment,
    case: { asOf },
    words,
  } = account;
  const { say } = words;
  return answerTable(
    "align-ties",
    [
      {
        title: say("align.column.date", {}),
        unit: null,
        of: ({ date, precision }) => datedText(date ?? "", precision),
      },
      { title: say("align.column.pair", {}), unit: null, of: ({ a, b }) => pairName(account, a, b) },
      { title: say("align.column.tie", {}), unit: null, of: ({ kind }) => say(`align.tie.${kind}`, {}) },
      { title: say("align.column.known", {}), unit: null, of: ({ confidence }) => knownText(words, confidence) },
    ],
    alignment.ties
      .filter(({ date }) => date !== null && date >= alignment.split && date <= asOf)
      .toSorted((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1)),
    { notes: [say("align.ties.note", {})] },
  );
}

/** How far a tie can be trusted; as it is written where the word is not one of ours. */
function knownText({ say }: AlignmentAccount["words"], confidence: string): string {
  const known = KNOWN.find((each) => each === confidence);
  return known === undefined ? confidence : say(`align.known.${known}`, {});
}

const KNOWN = ["verified", "derived", "recalled", "proxy"] as const;

function datedText(date: string, precision: "day" | "month" | "year" | null): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? date.slice(0, 7) : date;
}

/** Heading of the trend. */
export function trendHeading(account: AlignmentAccount): string {
  return account.words.say("align.trend.heading", { split: splitText(account) });
}
