import { greatest, least } from "../../../base/units/index.ts";
import * as Plot from "@observablehq/plot";
import {
  type AlignmentAccount,
  measureName,
  measureText,
  sessionYear,
  type TableBlock,
  trendValues,
} from "../../findings/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

type Measure = AlignmentAccount["alignment"]["measures"][number];

interface Point {
  readonly measure: Measure;
  readonly column: number;
  readonly row: number;
  readonly session: number;
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Height of a picture with its name above it, and of the name alone, pixels. */
const [HEIGHT, HEAD] = [124, 42];
/** Room of a year below a picture, pixels, and the steps that years may be written in. */
const YEAR = 40;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
/** Room left of the pictures for the numbers of their scale, and right of them, pixels. */
const [LEFT, RIGHT] = [42, 8];
/** Part of the width that is left between pictures. */
const BETWEEN = 0.08;

/** Similarity of a pair over years, every measure in a small picture of its own; null without sessions. */
export function similarityMultiples(
  account: AlignmentAccount,
  judgement: AlignmentAccount["alignment"]["trendJudgements"][number],
  options: ChartOptions,
): Chart | null {
  const { words } = account;
  const points = pointsOf(account, judgement, options.width < PHONE_WIDTH ? 2 : 4);
  if (points.length === 0) return null;
  const years = points.map(({ year }) => year);
  const values = {
    ...trendValues(account, judgement),
    from: String(least(years)),
    to: String(greatest(years)),
  };
  const title = words.say(`chart.similarity.${judgement.direction}`, values);
  const subtitle = words.say("chart.similarity.subtitle", values);
  const altText = words.say("chart.similarity.alt", { ...values, title });
  const svg = framed(drawn(points, account, options), { id: "similarity", title, subtitle, altText }, options, words);
  return { id: "similarity", svg, title, altText, table: tableOf(account, points) };
}

function pointsOf(
  account: AlignmentAccount,
  { a, b }: { readonly a: string; readonly b: string },
  columns: number,
): readonly Point[] {
  const { alignment } = account;
  const dyads = alignment.dyads.filter((each) => each.a === a && each.b === b && each.session !== null);
  return alignment.measures.flatMap((measure, at) =>
    dyads.map(({ session, measures }) => {
      const { value, low, high } = measures[measure];
      const place = { measure, column: at % columns, row: Math.floor(at / columns) };
      const year = sessionYear(account, session ?? NaN);
      return { ...place, session: session ?? NaN, year, value, low: low ?? null, high: high ?? null };
    }),
  );
}

function drawn(points: readonly Point[], account: AlignmentAccount, options: ChartOptions): Element {
  const { alignment, words } = account;
  const rows = 1 + greatest(points.map(({ row }) => row));
  const heads = points.filter((each, at) => points.findIndex(({ measure }) => measure === each.measure) === at);
  const split = yearOfDay(alignment.split);
  const facet = { fx: "column", fy: "row" } as const;
  const columns = 1 + greatest(points.map(({ column }) => column));
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: rows * HEIGHT + 26,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: HEAD,
    marginBottom: 26,
    fx: { axis: null, padding: BETWEEN },
    fy: { axis: null, padding: HEAD / HEIGHT },
    x: {
      label: null,
      ticks: yearTicks(points, ((1 - BETWEEN) * (options.width - LEFT - RIGHT)) / columns),
      tickFormat: (value: number) => String(value),
    },
    y: {
      label: null,
      domain: [-1, 1],
      ticks: 3,
      tickFormat: (value: number) => numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 }),
    },
    marks: [
      Plot.gridY({ ticks: 3, stroke: PALETTE.grid, strokeOpacity: 1 }),
      Plot.ruleX([split], { stroke: PALETTE.quiet, strokeDasharray: "2,3" }),
      Plot.areaY(points, { ...facet, x: "year", y1: "low", y2: "high", fill: PALETTE.blue, fillOpacity: 0.25 }),
      Plot.lineY(points, { ...facet, x: "year", y: "value", stroke: PALETTE.blue, strokeWidth: 1.5 }),
      Plot.text(heads, {
        ...facet,
        text: ({ measure }: Point) => measureName(account, measure),
        lineWidth: 13,
        lineAnchor: "bottom",
        frameAnchor: "top-left",
        textAnchor: "start",
        dy: -5,
        fontSize: 10,
        fontWeight: 700,
        fill: PALETTE.ink,
      }),
    ],
  });
}

/** Years that are written below a picture so many pixels wide: apart from each other, and from those of its neighbour. */
function yearTicks(points: readonly Point[], width: number): readonly number[] {
  const years = points.map(({ year }) => year);
  const [from, to] = [least(years), greatest(years)];
  const ofPixels = (pixels: number): number => (pixels * (to - from)) / width;
  const step = STEPS.find((each) => each >= ofPixels(YEAR)) ?? STEPS.at(-1)!;
  const first = Math.ceil((from + ofPixels(YEAR / 4)) / step);
  const last = Math.floor((to - ofPixels(YEAR / 4)) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

/** A day as a year with its part, so that it stands between the sessions of its time. */
function yearOfDay(day: string): number {
  const [year = NaN, month = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12;
}

function tableOf(account: AlignmentAccount, points: readonly Point[]): TableBlock {
  const { alignment, words } = account;
  const sessions = [...new Set(points.map(({ session }) => session))];
  const cell = (session: number, measure: Measure): string => {
    const value = points.find((each) => each.session === session && each.measure === measure)?.value ?? null;
    return numberText(value, words.language, { decimals: 3 });
  };
  return {
    kind: "table",
    id: "chart-similarity",
    columns: [
      { title: words.say("align.column.year", {}), unit: null },
      { title: words.say("align.column.session", {}), unit: null },
      ...alignment.measures.map((measure) => ({ title: measureText(account, measure), unit: "" })),
    ],
    rows: sessions.map((session) => [
      String(points.find((each) => each.session === session)?.year ?? ""),
      String(session),
      ...alignment.measures.map((measure) => cell(session, measure)),
    ]),
    strong: [],
    notes: [],
  };
}
