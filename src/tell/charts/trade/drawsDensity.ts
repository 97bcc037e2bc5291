import { isSeen, numberText, percentWith, rangeText } from "../../../base/wording/index.ts";
import type { DrawsResult } from "../../../results/index.ts";
import {
  type Account,
  closureText,
  figuresOf,
  rangedPercent,
  shownDecimals,
  type TableBlock,
  turnedBy,
  unsignedRange,
} from "../../findings/index.ts";
import { AXIS_HEIGHT, tickDecimals, upright } from "../axis.ts";
import { type Chart, type ChartSubject, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE, tint } from "../palette.ts";
import { gridMarks, type Scale, scaleOver } from "../scale.ts";

/** What is drawn: how draws of real income of a country lie. */
interface Picture {
  readonly account: Account;
  readonly country: string;
  readonly centre: number;
  readonly draws: DrawsResult;
  readonly drawn: DrawsResult["welfarePercent"][string];
  readonly density: DrawsResult["told"][string]["density"];
}

/** Room right of the plot for half of the last number of its axis, and left of it for shares of draws, pixels. */
const [EDGE, SHARES] = [24, 34];
/** Heights of the plot on a screen and on a phone, pixels. */
const [HEIGHT, PHONE_HEIGHT] = [340, 210];
/** Room above the plot for what its shares are, pixels. */
const HEAD = 22;
/** About how many shares are written. */
const SHARE_TICKS = 5;

/** How draws of real income of a country lie, with the central estimate. Null where nothing was drawn, or nothing varies. */
export function drawsDensity({ account, country }: ChartSubject, options: MarkOptions): Chart | null {
  const { draws } = account.equilibrium;
  const drawn = draws?.welfarePercent[country];
  const density = draws?.told[country]?.density;
  const centre = figuresOf(account.equilibrium, country)?.welfarePercent;
  if (draws === undefined || drawn === undefined || density === undefined || centre === undefined) return null;
  if (density.bins.length < 2) return null;
  const picture = { account, country, centre, draws, drawn, density };
  const { words } = account;
  const title = titleOf(picture);
  const altText = altTextOf(picture);
  const text = { id: "draws", title, subtitle: subtitleOf(picture), altText };
  const svg = framedMarks(marksOf(picture, options.width), text, options, words);
  return { id: "draws", svg, title, altText, table: tableOf(picture) };
}

function marksOf({ account, centre, drawn, density: { step, bins } }: Picture, width: number): DrawnMarks {
  const height = width < PHONE_WIDTH ? PHONE_HEIGHT : HEIGHT;
  const reach = [bins[0]!.from, bins.at(-1)!.from + step, centre];
  const x = scaleOver(reach, SHARES, width - EDGE);
  const y = scaleOver(
    bins.map(({ share }) => 100 * share),
    height,
    HEAD,
  );
  const bars = bins.flatMap(({ from, share }): readonly Mark[] => {
    const to = from + step;
    const cuts = [drawn.low, drawn.high].filter((end) => end > from && end < to);
    const ends = [from, ...cuts, to];
    return ends.slice(1).map((end, part) => {
      const start = ends[part]!;
      const middle = (start + end) / 2;
      const isWithin = middle >= drawn.low && middle <= drawn.high;
      const fill = isWithin ? changeColour(middle) : tint(middle, 0.4);
      const gap = end === to ? 0.5 : 0;
      const [left, top] = [x(start), y(100 * share)];
      return mark("rect", { x: left, y: top, width: Math.max(0.5, x(end) - left - gap), height: height - top, fill });
    });
  });
  const { words } = account;
  const grid = gridMarks(x, { top: HEAD, bottom: height, language: words.language, isNumbered: true });
  const line = upright(x(centre), HEAD, height, PALETTE.ink);
  return { marks: [...shareMarks(y, width - EDGE, words), ...grid, ...bars, line], height: height + AXIS_HEIGHT };
}

/** Level lines with the share of the draws that a step of this height holds. */
function shareMarks(y: Scale, right: number, { say, language }: Account["words"]): readonly Mark[] {
  const shares = y.ticks(SHARE_TICKS).filter((share) => share > 0);
  const decimals = tickDecimals(shares);
  const quiet = { "font-size": "11", fill: PALETTE.quiet };
  return [
    label(say("chart.draws.axis", {}), { x: 0, y: 11, anchor: "start" }, quiet),
    ...shares.flatMap((share) => [
      mark("line", { x1: SHARES, x2: right, y1: y(share), y2: y(share), stroke: PALETTE.grid }),
      label(numberText(share, language, { decimals }), { x: SHARES - 6, y: y(share) + 4, anchor: "end" }, quiet),
    ]),
  ];
}

function titleOf({ account, country, drawn }: Picture): string {
  const { words, equilibrium } = account;
  const { low, middle, high, positive, count } = drawn;
  if (!isSeen(low) && !isSeen(high)) {
    return words.say("chart.draws.title.none", { country: words.country(country).of });
  }
  if (low < 0 && high > 0) {
    const percent = numberText((100 * positive) / count, words.language, { decimals: 0 });
    return words.say("chart.draws.title.mixed", { country: words.country(country).of, percent });
  }
  const named = words.country(country);
  const told = {
    country: words.language === "ru" ? named.of : named.name,
    range: unsignedRange({ low, high }, middle, words.language),
  };
  const turned = turnedBy(account, country, drawn);
  if (turned === null) return words.say(`chart.draws.title.${middle > 0 ? "rises" : "falls"}`, told);
  return words.say(`chart.draws.title.${middle > 0 ? "openRises" : "openFalls"}`, {
    ...told,
    closure: closureText(equilibrium, words),
    turned: words.say(`chart.draws.turned.${turned}`, {}),
  });
}

function subtitleOf({ account, drawn, draws }: Picture): string {
  const { words, equilibrium, title } = account;
  const isAlone = draws.sets.length === 1;
  return words.say("chart.draws.subtitle", {
    year: String(equilibrium.baseYear),
    scenario: title,
    count: numberText(drawn.count, words.language, { decimals: 0 }),
    centre: words.say(isAlone ? "chart.draws.centre.middle" : "chart.draws.centre.set", {}),
    sets: isAlone
      ? words.say("chart.draws.spread", {})
      : words.say("chart.draws.sets", { count: String(draws.sets.length) }),
  });
}

function altTextOf({ account: { words }, country, centre, drawn }: Picture): string {
  const { low, middle, high } = drawn;
  const shown = rangedPercent(middle, { low, high }, words.language);
  return words.say("chart.draws.alt", {
    country: words.country(country).of,
    range: shown.range ?? rangeText({ low, high }, words.language, 0),
    middle: shown.value,
    centre: percentWith(centre, words.language, shownDecimals(middle, { low, high })),
  });
}

function tableOf({ account: { words }, drawn, density: { step, bins } }: Picture): TableBlock {
  const decimals = 1 + shownDecimals(drawn.middle, drawn);
  const percent = (value: number): string => numberText(value, words.language, { decimals, signed: true });
  return {
    kind: "table",
    id: "chart-draws",
    columns: [
      { title: words.say("chart.draws.from", {}), unit: "%" },
      { title: words.say("chart.draws.to", {}), unit: "%" },
      { title: words.say("chart.draws.share", {}), unit: "%" },
    ],
    rows: bins.map(({ from, share }) => [
      percent(from),
      percent(from + step),
      numberText(100 * share, words.language, { decimals: 1 }),
    ]),
    strong: [],
    notes: [],
  };
}
