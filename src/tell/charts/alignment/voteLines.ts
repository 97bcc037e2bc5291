import { scaleLinear } from "d3-scale";
import { greatest, least } from "../../../base/units/index.ts";
import { listText, numberText } from "../../../base/wording/index.ts";
import {
  type AlignmentAccount,
  measureName,
  pairName,
  sessionYear,
  type TableBlock,
  TOLD_MEASURES,
  trendValues,
} from "../../findings/index.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { legendMarks } from "../legend.ts";
import { linePath, type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import type { Scale } from "../scale.ts";
import { BOLD } from "../writing.ts";

type Measure = (typeof TOLD_MEASURES)[number];
type Judgement = AlignmentAccount["alignment"]["trendJudgements"][number];
type Pair = Pick<Judgement, "a" | "b">;

/** Votes of a pair in a session: both ends null where nothing was drawn. */
interface Point {
  readonly pair: Pair;
  readonly measure: Measure;
  readonly session: number;
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Names of the panels. */
const PANEL = { kappa_w2: "chart.similarity.beyondChance", S_abs: "chart.similarity.asVoted" } as const;
/** Colours of the pairs, the one that the title speaks of first. */
const COLOURS = [PALETTE.ink, PALETTE.green, PALETTE.purple, PALETTE.blue];
/** Heights of a panel, of its name, of the years below it and of the gap under the legend; room left and right, pixels. */
const [PLOT, HEADING, YEARS, GAP] = [170, 24, 26, 8];
const [LEFT, RIGHT] = [34, 14];
/** Numbers of the upright axis; room of a year, pixels. */
const NUMBERS = [-1, -0.5, 0, 0.5, 1];
const YEAR = 44;

/**
 * How alike the pairs of the triangle vote, by the two measures that sentences name, one with and one without the agreement
 * that chance gives; null without sessions.
 */
export function voteLines(account: AlignmentAccount, judgement: Judgement, options: MarkOptions): Chart | null {
  const { words } = account;
  const points = pairsOf(account, judgement).flatMap((pair) => pointsOf(account, pair));
  if (points.length === 0) return null;
  const years = points.map(({ year }) => year);
  const values = { ...trendValues(account, judgement), from: String(least(years)), to: String(greatest(years)) };
  const title = words.say(`chart.similarity.${judgement.direction}`, values);
  const altText = words.say("chart.similarity.alt", { ...values, title, last: lastText(account, points) });
  const text = { id: "similarity", title, subtitle: words.say("chart.similarity.subtitle", values), altText };
  const svg = framedMarks(drawn(points, account, options.width), text, options, words);
  return { id: "similarity", svg, title, altText, table: tableOf(account, points) };
}

/** The pair of the title, then the others of the triangle. */
function pairsOf({ alignment }: AlignmentAccount, judgement: Judgement): readonly Pair[] {
  const { members } = alignment;
  const all = members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ a, b })));
  return [judgement, ...all.filter((each) => !isPair(each, judgement))];
}

function isPair(one: Pair, other: Pair): boolean {
  return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}

function pointsOf(account: AlignmentAccount, pair: Pair): readonly Point[] {
  const dyads = account.alignment.dyads.filter((each) => isPair(each, pair));
  return TOLD_MEASURES.flatMap((measure) =>
    dyads.flatMap(({ session, measures }): Point[] => {
      const { value, low, high } = measures[measure];
      if (session === null || value === null) return [];
      const year = sessionYear(account, session);
      return [{ pair, measure, session, year, value, low: low ?? null, high: high ?? null }];
    }),
  );
}

/** What the last session says of each pair, in both measures. */
function lastText(account: AlignmentAccount, points: readonly Point[]): string {
  const { words } = account;
  const last = greatest(points.map(({ session }) => session));
  const now = points.filter(({ session }) => session === last);
  return listText(
    pairsIn(now).map(({ a, b }) => {
      const own = now.filter(({ pair }) => isPair(pair, { a, b }));
      const values = own.map(({ value }) => numberText(value, words.language, { decimals: 2 }));
      return `${pairName(account, a, b)} ${values.join(" / ")}`;
    }),
    words.language,
  );
}

function pairsIn(points: readonly Point[]): readonly Pair[] {
  return [...new Set(points.map(({ pair }) => pair))];
}

/** The pairs by colour, and a panel for each measure: beside each other, on a phone below. */
function drawn(points: readonly Point[], account: AlignmentAccount, width: number): DrawnMarks {
  const pairs = pairsIn(points);
  const entries = pairs.map(({ a, b }, at) => ({ name: pairName(account, a, b), fill: COLOURS[at]! }));
  const legend = legendMarks(entries, width);
  const columns = width < PHONE_WIDTH ? 1 : TOLD_MEASURES.length;
  const rows = TOLD_MEASURES.length / columns;
  const step = HEADING + PLOT + YEARS;
  const top = legend.height + GAP;
  const panels = TOLD_MEASURES.flatMap((measure, at) => {
    const left = ((at % columns) * width) / columns;
    const place = { left, right: left + width / columns, top: top + Math.floor(at / columns) * step };
    return panelMarks(points, measure, place, account);
  });
  return { marks: [...legend.marks, ...panels], height: top + rows * step };
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function panelMarks(
  points: readonly Point[],
  measure: Measure,
  { left, right, top }: Place,
  account: AlignmentAccount,
): readonly Mark[] {
  const years = points.map(({ year }) => year);
  const x = scaleLinear([least(years), greatest(years)], [left + LEFT, right - RIGHT]);
  const y = scaleLinear([-1, 1], [top + HEADING + PLOT, top + HEADING]);
  const split = x(yearOfDay(account.alignment.split));
  const dashed = { stroke: PALETTE.quiet, "stroke-dasharray": "2,3" };
  return [
    label(account.words.say(PANEL[measure], {}), { x: left + LEFT, y: top + 14, anchor: "start" }, BOLD),
    ...axesMarks(x, y, account),
    mark("line", { x1: split, x2: split, y1: y(1), y2: y(-1), ...dashed }),
    ...pairsIn(points).flatMap((pair, at) => {
      const own = points.filter((each) => each.pair === pair && each.measure === measure);
      return pairMarks(own, (each) => x(each.year), y, COLOURS[at]!);
    }),
  ];
}

function axesMarks(x: Scale, y: Scale, { words }: AlignmentAccount): readonly Mark[] {
  const [left = 0, right = 0] = x.range();
  const small = { "font-size": "11", fill: PALETTE.quiet };
  const lines = NUMBERS.flatMap((value) => {
    const text = numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 });
    const stroke = value === 0 ? PALETTE.quiet : PALETTE.grid;
    return [
      mark("line", { x1: left, x2: right, y1: y(value), y2: y(value), stroke }),
      label(text, { x: left - 5, y: y(value) + 4, anchor: "end" }, small),
    ];
  });
  const years = x.ticks(Math.max(1, Math.floor((right - left) / YEAR))).filter(Number.isInteger);
  const told = years.map((year) => label(String(year), { x: x(year), y: y(-1) + 18, anchor: "middle" }, small));
  return [...lines, ...told];
}

/** The line of a pair over the band of its intervals. */
function pairMarks(points: readonly Point[], x: (point: Point) => number, y: Scale, colour: string): readonly Mark[] {
  const band = points.flatMap((each) =>
    each.low === null || each.high === null ? [] : [{ at: x(each), low: y(each.low), high: y(each.high) }],
  );
  const around = [
    ...band.map(({ at, high }) => [at, high] as const),
    ...band.toReversed().map(({ at, low }) => [at, low] as const),
  ];
  const line = linePath(points.map((each) => [x(each), y(each.value)]));
  return [
    ...(band.length < 2 ? [] : [mark("path", { d: `${linePath(around)}Z`, fill: colour, "fill-opacity": "0.15" })]),
    mark("path", { d: line, fill: "none", stroke: colour, "stroke-width": "1.5" }),
  ];
}

/** A day as a year with its part, so that it stands between the sessions of its time. */
function yearOfDay(day: string): number {
  const [year = NaN, month = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12;
}

function tableOf(account: AlignmentAccount, points: readonly Point[]): TableBlock {
  const { words } = account;
  const pairs = pairsIn(points);
  const sessions = [...new Set(points.map(({ session }) => session))].toSorted((one, other) => one - other);
  const columns = TOLD_MEASURES.flatMap((measure) => pairs.map((pair) => ({ measure, pair })));
  const cell = (session: number, { measure, pair }: (typeof columns)[number]): string => {
    const found = points.find((each) => each.session === session && each.measure === measure && each.pair === pair);
    return numberText(found?.value ?? null, words.language, { decimals: 3 });
  };
  return {
    kind: "table",
    id: "chart-similarity",
    columns: [
      { title: words.say("align.column.year", {}), unit: null },
      { title: words.say("align.column.session", {}), unit: null },
      ...columns.map(({ measure, pair }) => ({
        title: `${pairName(account, pair.a, pair.b)}, ${measureName(account, measure)}`,
        unit: "",
      })),
    ],
    rows: sessions.map((session) => [
      String(sessionYear(account, session)),
      String(session),
      ...columns.map((column) => cell(session, column)),
    ]),
    strong: [],
    notes: [],
  };
}
