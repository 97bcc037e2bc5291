import * as Plot from "@observablehq/plot";
import { type AlignmentAccount, pairName, type TableBlock } from "../../findings/index.ts";
import { dateText, numberText } from "../../wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

type Measure = AlignmentAccount["alignment"]["measures"][number];

interface Point {
  readonly measure: Measure;
  readonly column: number;
  readonly row: number;
  readonly session: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const HEIGHT = 108;

/** Similarity of a pair over sessions, every measure in a small picture of its own; null without sessions. */
export function similarityMultiples(
  account: AlignmentAccount,
  [a, b]: readonly [string, string],
  options: ChartOptions,
): Chart | null {
  const { alignment, words } = account;
  const phone = options.width < PHONE_WIDTH;
  const points = pointsOf(account, a, b, phone ? 2 : 4);
  if (points.length === 0) return null;
  const found = alignment.disagreement.find((each) => each.a === a && each.b === b);
  const sessions = points.map(({ session }) => session);
  const values = {
    pair: pairName(account, a, b),
    split: dateText(alignment.split, words.language),
    rising: String(found?.change.rising.length ?? 0),
    falling: String(found?.change.falling.length ?? 0),
    count: String(alignment.measures.length),
    from: String(Math.min(...sessions)),
    to: String(Math.max(...sessions)),
  };
  const title = words.say("chart.similarity.title", values);
  const subtitle = words.say("chart.similarity.subtitle", values);
  const altText = words.say("chart.similarity.alt", values);
  const svg = framed(drawn(points, account, options), { id: "similarity", title, subtitle, altText }, options, words);
  return { id: "similarity", svg, title, altText, table: tableOf(account, points) };
}

function pointsOf({ alignment }: AlignmentAccount, a: string, b: string, columns: number): readonly Point[] {
  const dyads = alignment.dyads.filter((each) => each.a === a && each.b === b && each.session !== null);
  return alignment.measures.flatMap((measure, at) =>
    dyads.map(({ session, measures }) => {
      const { value, low, high } = measures[measure];
      const place = { measure, column: at % columns, row: Math.floor(at / columns) };
      return { ...place, session: session ?? NaN, value, low: low ?? null, high: high ?? null };
    }),
  );
}

function drawn(points: readonly Point[], account: AlignmentAccount, options: ChartOptions): Element {
  const { alignment, words } = account;
  const rows = 1 + Math.max(...points.map(({ row }) => row));
  const heads = points.filter((each, at) => points.findIndex(({ measure }) => measure === each.measure) === at);
  const split = alignment.dyads.find(({ to }) => to >= alignment.split)?.session ?? null;
  const facet = { fx: "column", fy: "row" } as const;
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: rows * HEIGHT + 34,
    marginLeft: 34,
    marginRight: 8,
    marginTop: 8,
    marginBottom: 26,
    fx: { axis: null, padding: 0.08 },
    fy: { axis: null, padding: 0.3 },
    x: { label: null, ticks: 3, tickFormat: (value: number) => String(value) },
    y: {
      label: null,
      domain: [-1, 1],
      ticks: 3,
      tickFormat: (value: number) => numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 }),
    },
    marks: [
      Plot.gridY({ ticks: 3, stroke: PALETTE.grid, strokeOpacity: 1 }),
      ...(split === null ? [] : [Plot.ruleX([split], { stroke: PALETTE.quiet, strokeDasharray: "2,3" })]),
      Plot.areaY(points, { ...facet, x: "session", y1: "low", y2: "high", fill: PALETTE.blue, fillOpacity: 0.25 }),
      Plot.lineY(points, { ...facet, x: "session", y: "value", stroke: PALETTE.blue, strokeWidth: 1.5 }),
      Plot.text(heads, {
        ...facet,
        text: "measure",
        frameAnchor: "bottom-left",
        textAnchor: "start",
        dx: 4,
        dy: -4,
        fontSize: 11,
        fontWeight: 700,
        fill: PALETTE.ink,
        stroke: PALETTE.paper,
        strokeWidth: 4,
      }),
    ],
  });
}

function tableOf({ alignment, words }: AlignmentAccount, points: readonly Point[]): TableBlock {
  const sessions = [...new Set(points.map(({ session }) => session))];
  const cell = (session: number, measure: Measure): string => {
    const value = points.find((each) => each.session === session && each.measure === measure)?.value ?? null;
    return numberText(value, words.language, { decimals: 3 });
  };
  return {
    kind: "table",
    id: "chart-similarity",
    columns: [
      { title: words.say("align.column.session", {}), unit: null },
      ...alignment.measures.map((measure) => ({ title: measure, unit: "" })),
    ],
    rows: sessions.map((session) => [String(session), ...alignment.measures.map((measure) => cell(session, measure))]),
    strong: [],
    notes: [],
  };
}
