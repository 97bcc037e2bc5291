import * as Plot from "@observablehq/plot";
import { type AlignmentAccount, rankAlone, sessionYear, sessionYears, type TableBlock } from "../../findings/index.ts";
import { listText, numberText } from "../../../base/wording/index.ts";
import type { Chart, ChartOptions } from "../chart.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

type Known = AlignmentAccount["alignment"]["idealPoints"][number] & { readonly rank: number };
type Point = Known & { readonly year: number };

const COLOURS = [PALETTE.blue, PALETTE.orange, PALETTE.ink];

/**
 * Where the states stand over the years, ours with its interval and the published points beside; null where nothing is
 * estimated. Who has a rank alone has no line and no band, and its name stands at its published points.
 */
export function idealPointLines(account: AlignmentAccount, options: ChartOptions): Chart | null {
  const { alignment, words } = account;
  const known = alignment.idealPoints.filter((each): each is Known => each.rank !== null);
  const points = known.map((each): Point => ({ ...each, year: sessionYear(account, each.session) }));
  const session = points.findLast((each) => each.session <= alignment.session)?.session;
  if (session === undefined) return null;
  const values = titleValues(account, points, session);
  const title = words.say("chart.points.title", values);
  const { subtitle, altText } = textsOf(account, values);
  const svg = framed(drawn(points, account, options), { id: "points", title, subtitle, altText }, options, words);
  return { id: "points", svg, title, altText, table: tableOf(account, points) };
}

function textsOf(
  account: AlignmentAccount,
  values: ReturnType<typeof titleValues>,
): { readonly subtitle: string; readonly altText: string } {
  const { words } = account;
  const [subtitle, alt] = [words.say("chart.points.subtitle", {}), words.say("chart.points.alt", values)];
  const alone = rankAlone(account);
  if (alone === null) return { subtitle, altText: alt };
  return {
    subtitle: words.say("chart.points.alone", { subtitle, ...alone }),
    altText: words.say("chart.points.altAlone", { alt, states: alone.states }),
  };
}

/** Ranks lead: how far out a state stands is the least certain number. */
function titleValues(
  account: AlignmentAccount,
  points: readonly Point[],
  session: number,
): Readonly<Record<"years" | "ranks" | "count" | "from" | "to" | "values", string>> {
  const { words } = account;
  const now = points.filter((each) => each.session === session).toSorted((a, b) => a.rank - b.rank);
  const ranks = listText(
    now.map(({ country, rank }) => `${words.country(country).label} ${rank}`),
    words.language,
  );
  return {
    years: sessionYears(account, session),
    ranks,
    count: String(now[0]?.ranked ?? ""),
    from: String(points[0]?.year),
    to: String(points.at(-1)?.year),
    values: ranks,
  };
}

function drawn(points: readonly Point[], { words }: AlignmentAccount, options: ChartOptions): Element {
  const countries = [...new Set(points.map(({ country }) => country))];
  const colour = ({ country }: Point): string => COLOURS[countries.indexOf(country)] ?? PALETTE.quiet;
  const placed = points.filter((each) => placeOf(each) !== null);
  const last = countries.flatMap((country) => placed.findLast((each) => each.country === country) ?? []);
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
      Plot.areaY(points, { x: "year", y1: "low", y2: "high", z: "country", fill: colour, fillOpacity: 0.2 }),
      Plot.lineY(points, { x: "year", y: "point", z: "country", stroke: colour, strokeWidth: 2 }),
      Plot.dot(
        points.filter(({ published }) => published !== null),
        { x: "year", y: "published", stroke: colour, fill: PALETTE.paper, r: 2 },
      ),
      Plot.text(last, {
        x: "year",
        y: placeOf,
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

/** Where the name of a state may stand: at our point, else at the published one. */
function placeOf({ point, published }: Point): number | null {
  return point ?? published;
}

function tableOf(account: AlignmentAccount, points: readonly Point[]): TableBlock {
  const { words } = account;
  const text = (value: number | null): string => numberText(value, words.language, { decimals: 2, signed: true });
  return {
    kind: "table",
    id: "chart-points",
    columns: [
      { title: words.say("align.column.years", {}), unit: null },
      { title: words.say("align.column.country", {}), unit: null },
      { title: words.say("align.column.rank", {}), unit: "" },
      { title: words.say("align.column.point", {}), unit: "" },
      { title: words.say("align.column.interval", {}), unit: "" },
      { title: words.say("align.column.published", {}), unit: "" },
    ],
    rows: points.map((each) => [
      `${sessionYears(account, each.session)} (${each.session})`,
      words.country(each.country).label,
      String(each.rank),
      text(each.point),
      each.point === null ? text(null) : `${text(each.low)} … ${text(each.high)}`,
      text(each.published),
    ]),
    strong: [],
    notes: [],
  };
}
