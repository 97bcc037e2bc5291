import * as Plot from "@observablehq/plot";
import type { AlignmentAccount, TableBlock } from "../../findings/index.ts";
import { numberText } from "../../wording/index.ts";
import type { Chart, ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

type Point = AlignmentAccount["alignment"]["idealPoints"][number] & { readonly point: number };

const COLOURS = [PALETTE.blue, PALETTE.orange, PALETTE.ink];

/** Where the states stand over sessions, with the interval of each; null where nothing is estimated. */
export function idealPointLines(account: AlignmentAccount, options: ChartOptions): Chart | null {
  const { alignment, words } = account;
  const points = alignment.idealPoints.filter((each): each is Point => each.point !== null);
  const session = points.findLast((each) => each.session <= alignment.session)?.session;
  if (session === undefined) return null;
  const now = points.filter((each) => each.session === session).toSorted((one, other) => other.point - one.point);
  const text = (value: number): string => numberText(value, words.language, { decimals: 2, signed: true });
  const far = furthest(now);
  const values = {
    far: words.country(far.country).label,
    gap: numberText(far.gap, words.language, { decimals: 1 }),
    session: String(session),
    from: String(points[0]?.session),
    to: String(points.at(-1)?.session),
    values: now.map(({ country, point }) => `${words.country(country).label} ${text(point)}`).join(", "),
  };
  const title = words.say("chart.points.title", values);
  const altText = words.say("chart.points.alt", values);
  const subtitle = words.say("chart.points.subtitle", {});
  const svg = framed(drawn(points, account, options), { id: "points", title, subtitle, altText }, options, words);
  return { id: "points", svg, title, altText, table: tableOf(account, points) };
}

/** The state whose nearest neighbour is furthest from it. */
function furthest(points: readonly Point[]): { readonly country: string; readonly gap: number } {
  const gaps = points.map(({ country, point }) => {
    const others = points.filter((each) => each.country !== country);
    return { country, gap: Math.min(...others.map((each) => Math.abs(each.point - point))) };
  });
  return gaps.reduce((most, each) => (each.gap > most.gap ? each : most), gaps[0] ?? { country: "", gap: NaN });
}

function drawn(points: readonly Point[], { words }: AlignmentAccount, options: ChartOptions): Element {
  const countries = [...new Set(points.map(({ country }) => country))];
  const colour = ({ country }: Point): string => COLOURS[countries.indexOf(country)] ?? PALETTE.quiet;
  const last = countries.flatMap((country) => points.findLast((each) => each.country === country) ?? []);
  const label = ({ country }: Point): string => words.country(country).label;
  return Plot.plot({
    document: options.document as unknown as Document,
    width: options.width,
    height: 300,
    marginLeft: 34,
    marginRight: 116,
    marginTop: 8,
    marginBottom: 26,
    x: { label: null, ticks: 6, tickFormat: (value: number) => String(value) },
    y: {
      label: null,
      ticks: 6,
      tickFormat: (value: number) => numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 }),
    },
    marks: [
      Plot.gridY({ ticks: 6, stroke: PALETTE.grid, strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: PALETTE.quiet }),
      Plot.areaY(points, { x: "session", y1: "low", y2: "high", z: "country", fill: colour, fillOpacity: 0.2 }),
      Plot.lineY(points, { x: "session", y: "point", z: "country", stroke: colour, strokeWidth: 2 }),
      Plot.text(last, {
        x: "session",
        y: "point",
        text: label,
        textAnchor: "start",
        dx: 6,
        fill: colour,
        fontSize: 12,
        fontWeight: 700,
      }),
    ],
  });
}

function tableOf({ words }: AlignmentAccount, points: readonly Point[]): TableBlock {
  const text = (value: number | null): string => numberText(value, words.language, { decimals: 2, signed: true });
  return {
    kind: "table",
    id: "chart-points",
    columns: [
      { title: words.say("align.column.session", {}), unit: null },
      { title: words.say("align.column.country", {}), unit: null },
      { title: words.say("align.column.point", {}), unit: "" },
      { title: words.say("align.column.interval", {}), unit: "" },
      { title: words.say("align.column.published", {}), unit: "" },
    ],
    rows: points.map((each) => [
      String(each.session),
      words.country(each.country).label,
      text(each.point),
      `${text(each.low)} … ${text(each.high)}`,
      text(each.published),
    ]),
    strong: [],
    notes: [],
  };
}
