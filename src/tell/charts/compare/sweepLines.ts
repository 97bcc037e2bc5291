import { scaleLinear } from "d3-scale";
import { greatest } from "../../../base/units/index.ts";
import { numberText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { SweepPoint, SweepResult } from "../../../results/index.ts";
import { pointVerdict, sharedNest, shownDecimals, sizeText, sweepTable, sweepTitle } from "../../findings/index.ts";
import { tickDecimals } from "../axis.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { linePath, type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { extremes } from "../reach.ts";
import { domainOver, type Scale } from "../scale.ts";
import { BOLD, widthOf } from "../writing.ts";

/** Heights of a panel, its heading, the gap below it and the sizes below all, pixels. */
const [PLOT, HEADING, GAP, SIZES] = [110, 24, 14, 22];
/** Room right of the last size, pixels. */
const END = 24;
const RADIUS = 3.5;
/** About how many numbers an upright axis has. */
const NUMBERS = 4;
/** Into about how many steps the ends of an axis are rounded. */
const ROUND_ENDS = 8;
/** Sizes that have room below the panels. */
const MOST_SIZES = { screen: 9, phone: 4 } as const;

/** Real income against the size of measures, for each country on a scale of its own; null where nothing was solved. */
export function sweepLines(sweep: SweepResult, words: Wording, options: MarkOptions): Chart | null {
  if (sweep.points.length === 0) return null;
  const title = sweepTitle(sweep, words);
  const items = sweep.countries.map((code) => itemText(sweep, code, words));
  const altText = words.say("sweep.alt", { items: items.join("; ") });
  const about = { year: String(sweep.baseYear), scenario: words.title(sweep.title) };
  const subtitle = words.say(sweep.unit === "percent" ? "sweep.subtitleRate" : "sweep.subtitle", about);
  const text = { id: "sweep", title, subtitle: [subtitle, ...sharedNest(sweep.nests, words)].join(" "), altText };
  return {
    id: "sweep",
    svg: framedMarks(drawn(sweep, words, options.width), text, options, words),
    title,
    altText,
    table: { ...sweepTable(sweep, words, true), id: "chart-sweep" },
  };
}

function itemText({ points }: SweepResult, code: string, words: Wording): string {
  const own = points.filter(({ country }) => country === code);
  const [first, last] = [own[0]!, own.at(-1)!];
  const value = ({ welfarePercent, range }: SweepPoint): string =>
    percentWith(welfarePercent, words.language, shownDecimals(welfarePercent, range.welfarePercent ?? null));
  return words.say("sweep.item", {
    country: words.country(code).label,
    first: value(first),
    from: sizeText(first.size, words),
    last: value(last),
    to: sizeText(last.size, words),
  });
}

/** Panels below each other, the sizes below the last. */
function drawn(sweep: SweepResult, words: Wording, width: number): DrawnMarks {
  const panels = sweep.countries.map((code) => panelOf(sweep, code, words));
  const widest = greatest(panels.flatMap(({ numbers }) => numbers.map(({ text }) => widthOf(text))));
  const sizes = [...sweep.sizes].toSorted((one, other) => one - other);
  const place = { left: widest + 12, width, size: scaleLinear([sizes[0]!, sizes.at(-1)!], [widest + 18, width - END]) };
  const step = HEADING + PLOT + GAP;
  const bottom = panels.length * step - GAP;
  const marks = panels.flatMap((panel, at) => panelMarks(panel, at * step, place));
  return { marks: [...marks, ...sizeMarks(sizes, words, place, bottom)], height: bottom + SIZES };
}

interface Panel {
  readonly name: string;
  readonly points: readonly SweepPoint[];
  /** Pixels below the top of the plot. */
  readonly scale: Scale;
  readonly numbers: readonly { readonly value: number; readonly text: string }[];
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly size: Scale;
}

function panelOf({ points }: SweepResult, code: string, words: Wording): Panel {
  const own = points.filter(({ country }) => country === code).toSorted((one, other) => one.size - other.size);
  const values = own.flatMap(({ welfarePercent: value, range }) =>
    extremes({ value, range: range.welfarePercent ?? null }),
  );
  const scale = scaleLinear([...domainOver(values)], [PLOT, 0]).nice(ROUND_ENDS);
  const ticks = scale.ticks(NUMBERS);
  const decimals = tickDecimals(ticks);
  const numbers = ticks.map((value) => ({
    value,
    text: numberText(value, words.language, { decimals: value === 0 ? 0 : decimals, signed: true }),
  }));
  return { name: words.country(code).label, points: own, scale, numbers };
}

function panelMarks({ name, points, scale, numbers }: Panel, top: number, place: Place): readonly Mark[] {
  const { left, width, size } = place;
  const x = ({ size: at }: SweepPoint): number => size(at);
  const y = (value: number): number => top + HEADING + scale(value);
  const grid = numbers.flatMap(({ value, text }) => [
    mark("line", {
      x1: left,
      x2: width - END,
      y1: y(value),
      y2: y(value),
      stroke: value === 0 ? PALETTE.ink : PALETTE.grid,
    }),
    label(text, { x: left - 4, y: y(value) + 4, anchor: "end" }, { "font-size": "11", fill: PALETTE.quiet }),
  ]);
  return [
    label(name, { x: 4, y: top + 14, anchor: "start" }, BOLD),
    ...bandMarks(points, x, y),
    ...grid,
    mark("path", {
      d: linePath(points.map((each) => [x(each), y(each.welfarePercent)])),
      fill: "none",
      stroke: PALETTE.ink,
      "stroke-width": "1.5",
    }),
    ...points.map((each) => dotMark(each, x(each), y(each.welfarePercent))),
  ];
}

/** From the lowest to the highest; drawn where every size has a range. */
function bandMarks(
  points: readonly SweepPoint[],
  x: (point: SweepPoint) => number,
  y: (value: number) => number,
): readonly Mark[] {
  const ranged = points.flatMap((point) => {
    const { welfarePercent: ends } = point.range;
    return ends === undefined ? [] : [{ at: x(point), low: y(ends.low), high: y(ends.high) }];
  });
  if (ranged.length < points.length) return [];
  const around = [
    ...ranged.map(({ at, high }) => [at, high] as const),
    ...ranged.toReversed().map(({ at, low }) => [at, low] as const),
  ];
  return [mark("path", { d: `${linePath(around)}Z`, fill: PALETTE.stays, "fill-opacity": "0.5" })];
}

/** Full in its colour where every variant agrees on the sign, else hollow. */
function dotMark(point: SweepPoint, cx: number, cy: number): Mark {
  const verdict = pointVerdict(point);
  const isSettled = verdict === "gain" || verdict === "loss";
  const colour = isSettled ? changeColour(point.welfarePercent) : PALETTE.quiet;
  const fill = isSettled ? colour : PALETTE.paper;
  return mark("circle", { cx, cy, r: String(RADIUS), fill, stroke: colour, "stroke-width": "1.5" });
}

/** The first, the last and as many between as have room, evenly. */
function sizeMarks(sizes: readonly number[], words: Wording, { size, width }: Place, bottom: number): readonly Mark[] {
  const most = width < PHONE_WIDTH ? MOST_SIZES.phone : MOST_SIZES.screen;
  const steps = sizes.length - 1;
  const every = sizes.map((_, at) => at + 1).find((each) => steps / each <= most - 1 && steps % each === 0) ?? steps;
  const small = { "font-size": "11", fill: PALETTE.quiet };
  return sizes
    .filter((_, at) => at % every === 0)
    .map((each) => label(sizeText(each, words), { x: size(each), y: bottom + 16, anchor: "middle" }, small));
}
