import { decimalsFor, numberText, percentWith, rangeCell } from "../../../base/wording/index.ts";
import { type Account, rangedPercent, type TableBlock } from "../../findings/index.ts";
import type { Chart, ChartOptions, ChartSubject } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { variantsText } from "./variantsText.ts";
import { type IncomePart, incomeParts, type IncomeParts } from "./incomeParts.ts";
import { type WaterfallStep, waterfallMarks } from "./waterfallMarks.ts";
import { waterfallTitle } from "./waterfallTitle.ts";

/** Why real income changes: parts from zero to their sum; null where the results do not say them. */
export function channelWaterfall(
  { account, country }: ChartSubject,
  options: Omit<ChartOptions, "document">,
): Chart | null {
  const income = incomeParts(account, country);
  if (income === null) return null;
  const { words } = account;
  const steps = stepsOf(account, income);
  const title = waterfallTitle(account, country, income);
  const items = steps.map(({ name, text }) => `${name} ${text}`).join("; ");
  const altText = words.say("chart.waterfall.alt", { country: words.country(country).name, items });
  const frame = { id: "waterfall", title, subtitle: subtitleOf(account, income), altText };
  const drawn = waterfallMarks(steps, { width: options.width, language: words.language });
  const svg = framedMarks(drawn, frame, options, words);
  return { id: "waterfall", svg, title, altText, table: tableOf(account, income) };
}

/** The parts, each from where the one before it ended, then the sum. */
function stepsOf(account: Account, income: IncomeParts): readonly WaterfallStep[] {
  const { words } = account;
  const text = (value: number): string => percentWith(value, words.language, decimalsOf(income));
  let end = 0;
  const parts = seenParts(income).map(({ name, value }): WaterfallStep => {
    const from = end;
    end += value;
    return { name, text: text(value), from, to: end, range: null, isSum: false };
  });
  const { sum, range } = income;
  const whole = rangedPercent(sum, range, words.language).value;
  return [...parts, { name: words.say("chart.part.sum", {}), text: whole, from: 0, to: sum, range, isSum: true }];
}

function seenParts({ parts }: IncomeParts): readonly IncomePart[] {
  return parts.filter(({ value }) => value !== 0);
}

function decimalsOf({ sum, range }: IncomeParts): number {
  return decimalsFor(sum, range ?? undefined);
}

function subtitleOf({ words, equilibrium, title }: Account, { range }: IncomeParts): string {
  const { say } = words;
  return [
    say("chart.waterfall.subtitle", { year: String(equilibrium.baseYear), scenario: title }),
    ...(range === null ? [] : [say("chart.waterfall.line", { variants: variantsText([range.count], words) })]),
    say("chart.waterfall.yardstick", {}),
  ].join(" ");
}

function tableOf({ words }: Account, income: IncomeParts): TableBlock {
  const { say, language } = words;
  const decimals = decimalsOf(income);
  const signed = (value: number | null, places: number): string =>
    numberText(value, language, { decimals: places, signed: true });
  const row = ({ name, value, quantity }: Pick<IncomePart, "name" | "value" | "quantity">): string[] => [
    name,
    signed(value, decimals),
    "",
    quantity === undefined ? "" : signed(quantity, 2),
  ];
  const parts = seenParts(income);
  const range = income.range === null ? "" : rangeCell(income.range, language, decimals);
  return {
    kind: "table",
    id: "chart-waterfall",
    columns: [
      { title: say("column.channel", {}), unit: null },
      { title: say("column.welfare", {}), unit: "%" },
      { title: say("column.range", {}), unit: "%" },
      { title: say("column.quantity", {}), unit: "%" },
    ],
    rows: [...parts.map(row), [say("chart.part.sum", {}), signed(income.sum, decimals), range, ""]],
    strong: [parts.length],
    notes: [],
  };
}
