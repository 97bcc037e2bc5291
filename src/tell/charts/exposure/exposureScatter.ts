import { scaleLinear } from "d3-scale";
import { numberText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { Exposed, ExposureResult, ProductivePartner } from "../../../results/index.ts";
import { exposureTables, isOpenRange, shownDecimals, solvesText, voteYears } from "../../findings/index.ts";
import { tickDecimals } from "../axis.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { CHART_WIDTHS, type ChartPair } from "../charts.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { type Box, placedNames } from "../placedNames.ts";
import { domainOver, type Scale, scaleOver } from "../scale.ts";

/** A partner that has votes. */
interface Point extends ProductivePartner {
  readonly votes: number;
}

/** Where a plot stands, and what its directions mean. */
interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
}

/** Pixels around and within the plot. */
const [LEFT, RIGHT, TOP, BOTTOM, HEIGHT] = [52, 12, 24, 42, 400];
/** How many partners are named, on a screen and on a phone. */
const NAMED = { screen: 12, phone: 6 } as const;
/** How many the text for those who do not see the picture has. */
const IN_WORDS = 10;
/** Agreement beyond chance from which two vote much alike. */
const MUCH_ALIKE = 0.4;

/** Economic exposure against votes, a chart for each country that votes. */
export function exposureCharts(
  result: ExposureResult,
  words: Wording,
  credit: MarkOptions["credit"],
): readonly ChartPair[] {
  return result.countries.flatMap((exposed) => {
    const [screen, phone] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) =>
      exposureScatter(result, exposed, words, { width, credit }),
    );
    return screen && phone ? [{ country: exposed.country, screen, phone }] : [];
  });
}

/** Whose productivity matters to a country, up, against who votes with it, across; null where there are no votes. */
function exposureScatter(result: ExposureResult, exposed: Exposed, words: Wording, options: MarkOptions): Chart | null {
  const points = exposed.productivity.flatMap((each): Point[] =>
    each.votes === undefined || each.isRest ? [] : [{ ...each, votes: each.votes }],
  );
  if (points.length === 0 || result.session === undefined) return null;
  const country = words.country(exposed.country).of;
  const about = { country, ...voteYears(result.session) };
  const title = titleOf(exposed, words);
  const subtitle =
    result.variants > 1
      ? words.say("exposure.chart.subtitle", { ...about, variants: solvesText(result.variants, words) })
      : words.say("exposure.chart.single", about);
  const values = points
    .slice(0, IN_WORDS)
    .map(({ partner, welfarePercentPerPercent: value, votes }) => {
      const income = percentWith(value, words.language, shownDecimals(value, null));
      return `${words.country(partner).label} ${income}, ${votesText(votes, words)}`;
    })
    .join("; ");
  const altText = words.say("exposure.chart.alt", { ...about, values });
  const svg = framedMarks(drawn(points, words, options), { id: "exposure", title, subtitle, altText }, options, words);
  const table = { ...exposureTables(result, exposed, words, Infinity).productivity, id: "chart-exposure" };
  return { id: "exposure", svg, title, altText, table };
}

function votesText(votes: number, words: Wording): string {
  return numberText(votes, words.language, { decimals: 2, signed: true });
}

/** Who matters most, where every variant says so and says which way, and how the two vote; else what is not settled. */
function titleOf({ country: code, productivity }: Exposed, words: Wording): string {
  const country = words.country(code).of;
  const leading = productivity.find(({ isRest }) => !isRest);
  if (leading?.range === undefined) return words.say("exposure.chart.title.plain", { country });
  const { partner, votes, range } = leading;
  if (leading.first !== range.count) return words.say("exposure.chart.title.open", { country });
  const first = words.country(partner).name;
  if (isOpenRange(range)) return words.say("exposure.chart.title.sign", { country, first });
  if (votes === undefined) return words.say("exposure.chart.title.unknown", { country, first });
  const alike = votes >= MUCH_ALIKE ? "much" : votes > 0 ? "little" : "no";
  return words.say(`exposure.chart.title.${alike}`, { country, first, votes: votesText(votes, words) });
}

function drawn(points: readonly Point[], words: Wording, { width }: MarkOptions): DrawnMarks {
  const x = scaleOver(
    points.map(({ votes }) => votes),
    LEFT,
    width - RIGHT,
  );
  const reached = points.flatMap((point) => [point.welfarePercentPerPercent, ...endsOf(point)]);
  const y: Scale = scaleLinear([...domainOver(reached)], [HEIGHT - BOTTOM, TOP]).nice();
  const plane = { x, y, width };
  const marks = [
    ...axes(plane, words),
    ...points.toReversed().flatMap((point) => whisker(point, plane)),
    ...points.toReversed().map((point) => dot(point, plane)),
    ...nameMarks(points, plane, words),
  ];
  return { marks, height: HEIGHT };
}

/** The ends of the range of a point; the point itself where it has none. */
function endsOf({ welfarePercentPerPercent: value, range }: Point): readonly [number, number] {
  return [range?.low ?? value, range?.high ?? value];
}

function axes({ x, y, width }: Plane, words: Wording): readonly Mark[] {
  const quiet = { "font-size": "11", fill: PALETTE.quiet };
  const [bottom, right] = [HEIGHT - BOTTOM, width - RIGHT];
  const [across, up] = [x.ticks(width < PHONE_WIDTH ? 4 : 8), y.ticks(6)];
  const number = (value: number, ticks: readonly number[]): string =>
    numberText(value, words.language, { decimals: value === 0 ? 0 : tickDecimals(ticks), signed: true });
  const line = (x1: number, x2: number, y1: number, y2: number, isZero: boolean): Mark =>
    mark("line", { x1, x2, y1, y2, stroke: isZero ? PALETTE.ink : PALETTE.grid });
  const zeroLast = (ticks: readonly number[]): readonly number[] =>
    ticks.toSorted((one, other) => Number(one === 0) - Number(other === 0));
  return [
    ...zeroLast(across).map((value) => line(x(value), x(value), TOP, bottom, value === 0)),
    ...zeroLast(up).map((value) => line(LEFT, right, y(value), y(value), value === 0)),
    ...across.map((value) =>
      label(
        number(value, across),
        { x: x(value), y: bottom + 16, anchor: x(value) > right - 12 ? "end" : "middle" },
        quiet,
      ),
    ),
    ...up.map((value) => label(number(value, up), { x: LEFT - 6, y: y(value) + 4, anchor: "end" }, quiet)),
    label(words.say("exposure.chart.up", {}), { x: 0, y: 12, anchor: "start" }, quiet),
    label(words.say("exposure.chart.across", {}), { x: right, y: HEIGHT - 8, anchor: "end" }, quiet),
  ];
}

/** A thin line from the lowest to the highest variant. */
function whisker(point: Point, { x, y }: Plane): readonly Mark[] {
  if (point.range === undefined) return [];
  const [low, high] = endsOf(point);
  const at = x(point.votes);
  return [mark("line", { x1: at, x2: at, y1: y(low), y2: y(high), stroke: PALETTE.stays, "stroke-width": "1.5" })];
}

/** A dot at the centre, hollow where the variants disagree on the sign. */
function dot({ votes, welfarePercentPerPercent: value, range }: Point, { x, y }: Plane): Mark {
  const isOpen = range !== undefined && isOpenRange(range);
  const colour = value < 0 ? PALETTE.orange : PALETTE.blue;
  const fill = isOpen ? PALETTE.paper : colour;
  return mark("circle", { cx: x(votes), cy: y(value), r: String(RADIUS), stroke: colour, "stroke-width": "1.5", fill });
}

/** Of a dot, pixels. */
const RADIUS = 4;

/** Names of those that matter most beside their dots. */
function nameMarks(points: readonly Point[], plane: Plane, words: Wording): readonly Mark[] {
  const most = plane.width < PHONE_WIDTH ? NAMED.phone : NAMED.screen;
  const boxes = points.map((point) => boxOf(point, plane));
  const dots = points.slice(0, most).map((point, at) => ({
    text: words.country(point.partner).label,
    x: plane.x(point.votes),
    y: plane.y(point.welfarePercentPerPercent),
    box: boxes[at]!,
  }));
  const area = { left: LEFT, right: plane.width - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM };
  return placedNames(dots, boxes, zeroLines(plane), area);
}

/** What the lines of zero cover. */
function zeroLines({ x, y, width }: Plane): Box[] {
  return [
    { left: x(0) - 1, right: x(0) + 1, top: TOP, bottom: HEIGHT - BOTTOM },
    { left: LEFT, right: width - RIGHT, top: y(0) - 1, bottom: y(0) + 1 },
  ];
}

/** What the dot of a point and its line cover. */
function boxOf(point: Point, { x, y }: Plane): Box {
  const [low, high] = endsOf(point);
  const [at, centre] = [x(point.votes), y(point.welfarePercentPerPercent)];
  return {
    left: at - RADIUS,
    right: at + RADIUS,
    top: Math.min(y(high), centre - RADIUS),
    bottom: Math.max(y(low), centre + RADIUS),
  };
}
