import { percentWith } from "../../../base/wording/index.ts";
import type { ComparedFigure } from "../../../results/index.ts";
import {
  askedIn,
  differenceSign,
  figuresIn,
  figureTable,
  sharedNest,
  shownDecimals,
  type ToldComparison,
  verdictOf,
} from "../../findings/index.ts";
import type { Chart, MarkOptions } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type RangePanel, rangePanels, type RangeRow } from "../rangeRows.ts";

/** How many countries are drawn beside those that the comparison is about. */
const OTHERS = 3;

/**
 * Real income in the first and in the second, a dot and a range each, for the countries asked for and those most different; null
 * without any.
 */
export function comparedDots(told: ToldComparison, options: MarkOptions): Chart | null {
  const figures = drawnFigures(told);
  const [main] = figures;
  if (main === undefined) return null;
  const { words } = told;
  const title = words.say(`compare.chart.${differenceSign(main)}`, { country: words.country(main.country).of });
  const panels = figures.map((each) => panelOf(each, told));
  const items = panels.map(({ heading, rows }) => {
    const [first, second] = rows.map(({ text }) => text);
    return words.say("compare.chart.item", { country: heading ?? "", first: first ?? "", second: second ?? "" });
  });
  const altText = words.say("compare.chart.alt", { items: items.join("; ") });
  const text = {
    id: "compared",
    title,
    subtitle: [subtitleOf(told), ...sharedNest(told.comparison.variants.nests, told.words)].join(" "),
    altText,
  };
  const drawn = rangePanels(panels, { width: options.width, language: words.language });
  return {
    id: "compared",
    svg: framedMarks(drawn, text, options, words),
    title,
    altText,
    table: figureTable("chart-compared", told, figures),
  };
}

function drawnFigures({ comparison }: ToldComparison): readonly ComparedFigure[] {
  const income = figuresIn(comparison, "realIncome");
  const { all } = askedIn(comparison);
  const others = income.filter(({ country }) => !all.includes(country));
  return [...income.filter(({ country }) => all.includes(country)), ...others.slice(0, OTHERS)];
}

function subtitleOf({ comparison: { first, second }, titles: [one, other], words }: ToldComparison): string {
  const year = first.centre?.baseYear;
  const titles = { first: one, second: other };
  if (year === undefined || year !== second.centre?.baseYear) return words.say("compare.chart.subtitles", titles);
  return words.say("compare.chart.subtitle", { ...titles, year: String(year) });
}

/** A country on a scale of its own: a party moves many times further than a third country. */
function panelOf({ country, first, second, range }: ComparedFigure, told: ToldComparison): RangePanel {
  const rows = [sideRow("1", first, range.first, told), sideRow("2", second, range.second, told)];
  return { heading: told.words.country(country).label, rows };
}

function sideRow(
  label: string,
  value: number,
  range: ComparedFigure["range"]["first"],
  { words }: ToldComparison,
): RangeRow {
  const ends = range ?? null;
  const verdict = verdictOf(value, ends);
  return {
    label,
    value,
    range: ends,
    text: percentWith(value, words.language, shownDecimals(value, ends)),
    isStrong: false,
    isSettled: verdict === "gain" || verdict === "loss",
  };
}
