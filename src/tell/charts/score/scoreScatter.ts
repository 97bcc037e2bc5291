import { scaleLinear } from "d3-scale";
import { greatest } from "../../../base/units/index.ts";
import { dateText, numberText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { ScoredSeller, ScoredWindow, ScoreResult } from "../../../results/index.ts";
import { sellersTable, windowText } from "../../findings/index.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { CHART_WIDTHS, type ChartPair } from "../charts.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { type Box, placedNames } from "../placedNames.ts";
import { domainOver, type Scale } from "../scale.ts";

/** Where a plot stands. */
interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
}

/** Pixels around and within the plot. */
const [LEFT, RIGHT, TOP, BOTTOM, HEIGHT] = [52, 16, 24, 42, 420];
/** Of a dot, smallest and largest, pixels: its area is imports before. */
const [LEAST, MOST] = [3, 12];
/** How many sellers are named, on a screen and on a phone. */
const NAMED = { screen: 14, phone: 6 } as const;
/** How many the text for those who do not see the picture has. */
const IN_WORDS = 10;

/** What the dots rest on and are asked about. */
export interface ScoreChartGround {
  /** Source lines of the model's world and of what was seen. */
  readonly model: MarkOptions["credit"];
  readonly seen: MarkOptions["credit"];
  /** Countries that are asked about: named first. */
  readonly asked: readonly string[];
}

/** What each seller sold against what the model says: a chart for each window. */
export function scoreCharts(score: ScoreResult, words: Wording, ground: ScoreChartGround): readonly ChartPair[] {
  const credit = bothCredits(ground, words);
  return score.windows.map((window): ChartPair => {
    const [screen, phone] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) =>
      scoreScatter(score, window, words, { width, credit, asked: ground.asked }),
    );
    return { country: window.scenario, screen: screen!, phone: phone! };
  });
}

/** One source line of two packages. */
function bothCredits({ model, seen }: ScoreChartGround, words: Wording): MarkOptions["credit"] {
  return {
    ...model,
    data: words.say("score.chart.credit", { seen: seen.data, model: model.data }),
    licence: [...new Set([seen.licence, model.licence])].join("; "),
  };
}

interface ScatterOptions extends MarkOptions {
  readonly asked: readonly string[];
}

/** What was seen, up, against what the model says, across, with the line on which both are the same. */
function scoreScatter(score: ScoreResult, window: ScoredWindow, words: Wording, options: ScatterOptions): Chart {
  const { language, say } = words;
  const about = {
    importer: words.country(score.importer).of,
    after: windowText(window.after, words),
    before: windowText(window.before, words),
    date: dateText(window.at, language),
  };
  const percent = (value: number): string => percentWith(value, language, 1);
  const values = window.sellers
    .slice(0, IN_WORDS)
    .map(({ seller, observedPercent, predictedPercent }) =>
      say("score.far.item", {
        seller: words.country(seller).label,
        observed: percent(observedPercent),
        predicted: percent(predictedPercent),
      }),
    )
    .join("; ");
  const title = titleOf(window, words);
  const subtitle = say("score.chart.subtitle", about);
  const altText = say("score.chart.alt", { ...about, values });
  const svg = framedMarks(
    drawn(window.sellers, words, options),
    { id: "score", title, subtitle, altText },
    options,
    words,
  );
  const table = { ...sellersTable(score, window, words, Infinity), id: "chart-score" };
  return { id: "score", svg, title, altText, table };
}

/** On which side of the line most sellers lie, where there are such: the model says too little or too much of more than half. */
function titleOf({ sellers, after }: ScoredWindow, words: Wording): string {
  const above = sellers.filter(({ errorPoints }) => errorPoints > 0).length;
  const counts = { above: String(above), count: String(sellers.length), after: windowText(after, words) };
  return words.say("score.chart.title", counts);
}

function drawn(sellers: readonly ScoredSeller[], words: Wording, { width, asked }: ScatterOptions): DrawnMarks {
  const domain = domainOver(sellers.flatMap((each) => [each.observedPercent, each.predictedPercent]));
  const x: Scale = scaleLinear([...domain], [LEFT, width - RIGHT]).nice();
  const y: Scale = scaleLinear([...domain], [HEIGHT - BOTTOM, TOP]).nice();
  const plane = { x, y, width };
  const largest = greatest(sellers.map(({ before }) => before));
  const dots = sellers.map((each) => {
    const radius = Math.max(LEAST, MOST * Math.sqrt(each.before / largest));
    const [cx, cy] = [x(each.predictedPercent), y(each.observedPercent)];
    const box = { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
    return { each, radius, cx, cy, box };
  });
  const circles = dots.map(({ each, radius, cx, cy }) => {
    const colour = each.isThird ? PALETTE.blue : PALETTE.orange;
    return mark("circle", { cx, cy, r: String(radius), fill: colour, "fill-opacity": "0.75", stroke: PALETTE.paper });
  });
  const isAsked = ({ each: { seller } }: (typeof dots)[number]): boolean => asked.includes(seller);
  const most = width < PHONE_WIDTH ? NAMED.phone : NAMED.screen;
  const named = [...dots.filter(isAsked), ...dots.filter((dot) => !isAsked(dot)).slice(0, most)].map(
    ({ each, cx, cy, box }) => ({ text: words.country(each.seller).label, x: cx, y: cy, box }),
  );
  const area = { left: LEFT, right: width - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM };
  const names = placedNames(
    named,
    dots.map(({ box }) => box),
    zeroLines(plane),
    area,
  );
  return { marks: [...axes(plane, words), ...circles, ...names], height: HEIGHT };
}

function axes({ x, y, width }: Plane, words: Wording): readonly Mark[] {
  const quiet = { "font-size": "11", fill: PALETTE.quiet };
  const [bottom, right] = [HEIGHT - BOTTOM, width - RIGHT];
  const [across, up] = [x.ticks(width < PHONE_WIDTH ? 4 : 8), y.ticks(8)];
  const number = (value: number): string => numberText(value, words.language, { decimals: 0, signed: true });
  const line = (x1: number, x2: number, y1: number, y2: number, isZero: boolean): Mark =>
    mark("line", { x1, x2, y1, y2, stroke: isZero ? PALETTE.ink : PALETTE.grid });
  const [low, high] = y.domain() as [number, number];
  const diagonal = {
    x1: x(low),
    x2: x(high),
    y1: y(low),
    y2: y(high),
    stroke: PALETTE.quiet,
    "stroke-dasharray": "4 3",
  };
  return [
    ...across.map((value) => line(x(value), x(value), TOP, bottom, value === 0)),
    ...up.map((value) => line(LEFT, right, y(value), y(value), value === 0)),
    mark("line", diagonal),
    ...across.map((value) => label(number(value), { x: x(value), y: bottom + 16, anchor: "middle" }, quiet)),
    ...up.map((value) => label(number(value), { x: LEFT - 6, y: y(value) + 4, anchor: "end" }, quiet)),
    label(words.say("score.chart.up", {}), { x: 0, y: 12, anchor: "start" }, quiet),
    label(words.say("score.chart.across", {}), { x: right, y: HEIGHT - 8, anchor: "end" }, quiet),
  ];
}

/** What the lines of zero cover. */
function zeroLines({ x, y, width }: Plane): readonly Box[] {
  return [
    { left: x(0) - 1, right: x(0) + 1, top: TOP, bottom: HEIGHT - BOTTOM },
    { left: LEFT, right: width - RIGHT, top: y(0) - 1, bottom: y(0) + 1 },
  ];
}
