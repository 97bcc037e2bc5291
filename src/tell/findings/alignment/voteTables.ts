import { percentText, type Wording } from "../../../base/wording/index.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import {
  type AlignmentAccount,
  plain,
  sessionYears,
  signed,
  splitText,
  typeText,
  yearsText,
} from "./alignmentAccount.ts";

/** Change and slope of every pair by every measure, in the window of the case, with intervals. */
export function trendTable({ alignment, words }: AlignmentAccount): TableBlock {
  const columns = [
    ...pairColumns(words),
    { title: words.say("align.unit.change", {}), unit: "" },
    { title: words.say("align.unit.slope", {}), unit: "" },
  ];
  const rows = alignment.trends.map(({ a, b, measure, change, changeInterval, slope, slopeInterval }) => [
    `${a}–${b}`,
    measure,
    withInterval(words, change, changeInterval),
    withInterval(words, slope, slopeInterval),
  ]);
  return tableBlock("align-trend", columns, rows, { notes: [words.say("align.trend.note", {})] });
}

function pairColumns(words: Wording): readonly { readonly title: string; readonly unit: null }[] {
  return (["pair", "measure"] as const).map((name) => ({ title: words.say(`align.column.${name}`, {}), unit: null }));
}

function withInterval(words: Wording, value: number | null, interval?: { low: number; high: number }): string {
  if (interval === undefined) return signed(words, value, 3);
  return `${signed(words, value, 3)} [${signed(words, interval.low, 2)} … ${signed(words, interval.high, 2)}]`;
}

/** The change of every pair by every measure in every window that was tried; in brackets where the interval holds 0. */
export function windowTable({ alignment, words }: AlignmentAccount): TableBlock {
  const tried = alignment.trendJudgements[0]?.tried ?? [];
  const windows = tried.map((span) => ({ title: yearsText(span), unit: "" }));
  const rows = alignment.trends.map(({ a, b, measure }) => [
    `${a}–${b}`,
    measure,
    ...tried.map(({ window }) => {
      const found = alignment.trendEvidence.windows.find(
        (each) => each.measure === measure && each.a === a && each.b === b && each.window === window,
      );
      const text = signed(words, found?.change ?? null, 2);
      return isTold(found?.changeInterval) ? text : `(${text})`;
    }),
  ]);
  return tableBlock("align-windows", [...pairColumns(words), ...windows], rows, {
    notes: [words.say("align.windows.note", {})],
  });
}

function isTold(interval: { readonly low: number; readonly high: number } | undefined): boolean {
  return interval !== undefined && (interval.low > 0 || interval.high < 0);
}

/** Ideal points in the first comparable session and the headline's: ranks first, the published point beside ours. */
export function pointTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const known = alignment.idealPoints.filter(({ point }) => point !== null);
  const sessions = [...new Set(known.map(({ session }) => session))].toSorted((a, b) => a - b);
  const shown = new Set([sessions[0], sessions.findLast((session) => session <= alignment.session)]);
  const titles = ["years", "country", "rank", "point", "interval", "published"] as const;
  const columns = titles.map((name, at) => {
    return { title: words.say(`align.column.${name}`, {}), unit: at < 2 ? null : "" };
  });
  const rows = known
    .filter(({ session }) => shown.has(session))
    .map((each) => [
      `${sessionYears(account, each.session)} (${each.session})`,
      words.country(each.country).label,
      each.rank === null ? "" : words.say("align.rank", { rank: String(each.rank), count: String(each.ranked) }),
      signed(words, each.point, 2),
      `${signed(words, each.low, 2)} … ${signed(words, each.high, 2)}`,
      signed(words, each.published, 2),
    ]);
  return tableBlock("align-points", columns, rows, { notes: pointNotes(account) });
}

/** Sessions without points, and what the interval covers. */
function pointNotes({ alignment, words }: AlignmentAccount): readonly string[] {
  const apart = alignment.idealPoints.filter(({ comparable }) => !comparable).map(({ session }) => session);
  const without = [...new Set(apart)].join(", ");
  const { idealPointCoverage: found } = alignment;
  const none = without === "" ? [] : [words.say("align.points.note", { sessions: without })];
  if (found === null) return none;
  const states = found.countries.map(({ country, covered, count }) =>
    words.say("align.points.covered", {
      country: words.country(country).label,
      covered: String(covered),
      count: String(count),
    }),
  );
  const share = percentText((100 * found.covered) / found.count, words.language).replace("+", "");
  const values = { share, count: String(found.count), states: states.join(", ") };
  return [...none, words.say("align.points.interval", values)];
}

/** The triangle of the headline session by every reading. */
export function triangleTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const readings = alignment.triangle.filter(({ session }) => session === alignment.session);
  const edges = readings[0]?.edges ?? [];
  const columns = [
    { title: words.say("align.column.reading", {}), unit: null },
    ...edges.map(({ a, b }) => ({ title: `${a}–${b}`, unit: "" })),
    { title: words.say("align.column.type", {}), unit: null },
    { title: words.say("align.column.probability", {}), unit: "%" },
  ];
  const rows = readings.map((each) => [
    words.say(`align.reading.${each.reading}`, {}),
    ...each.edges.map(({ value, band }) => `${signed(words, value, 2)} ± ${plain(words, band, 2)}`),
    typeText(words, each),
    each.probability === null ? "" : plain(words, 100 * each.probability, 0),
  ]);
  const balance = alignment.balance.find((each) => each.session === alignment.session && each.reading === "votes");
  const frustration = plain(words, balance?.frustration ?? null, 2);
  return tableBlock("align-triangle", columns, rows, {
    notes: [words.say("align.triangle.note", { frustration }), ...compositeNote(account)],
  });
}

/** What the composite edge is made of, where there is one. */
function compositeNote({ alignment, words }: AlignmentAccount): readonly string[] {
  if (!alignment.triangle.some(({ reading }) => reading === "composite")) return [];
  const { compositeWeights: weights, ties } = alignment;
  const parts = (["votes", "defence", "trade", "ties"] as const)
    .filter((part) => weights[part] > 0)
    .map((part) => `${words.say(`align.part.${part}`, {})} ${plain(words, weights[part], 2)}`);
  const without = weights.ties === 0 && ties.length > 0 ? [words.say("align.triangle.withoutTies", {})] : [];
  return [words.say("align.triangle.composite", { parts: parts.join(", ") }), ...without];
}

/** What would have to change for each state to be the pivot. */
export function pivotSentences(account: AlignmentAccount): readonly string[] {
  const { alignment, words } = account;
  const found = alignment.triangle.find((each) => each.session === alignment.session && each.reading === "votes");
  return (found?.pivotConditions ?? []).map(({ state, isPivot, edges }) => {
    const country = words.country(state).name;
    if (isPivot) return words.say("align.triangle.isPivot", { country: words.country(state).subject });
    const needed = edges.map((edge) => {
      const pair = `${edge.a}–${edge.b}`;
      if (edge.holds || edge.change === null) return words.say("align.triangle.holds", { pair });
      const change = plain(words, Math.abs(edge.change), 2);
      return words.say(edge.needed > 0 ? "align.triangle.rise" : "align.triangle.fall", { pair, change });
    });
    return words.say("align.triangle.pivot", { country, needed: needed.join("; ") });
  });
}

/** Ties since the split: a selection. */
export function tieTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const columns = ["date", "pair", "tie"] as const;
  const rows = alignment.ties
    .filter(({ date }) => date !== null && date >= alignment.split && date <= account.case.asOf)
    .toSorted((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1))
    .map(({ a, b, kind, date, precision }) => [
      datedText(date ?? "", precision),
      `${a}–${b}`,
      words.say(`align.tie.${kind}`, {}),
    ]);
  return tableBlock(
    "align-ties",
    columns.map((name) => ({ title: words.say(`align.column.${name}`, {}), unit: null })),
    rows,
    { notes: [words.say("align.ties.note", {})] },
  );
}

function datedText(date: string, precision: "day" | "month" | "year" | null): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? date.slice(0, 7) : date;
}

/** Heading of the trend. */
export function trendHeading(account: AlignmentAccount): string {
  return account.words.say("align.trend.heading", { split: splitText(account) });
}
