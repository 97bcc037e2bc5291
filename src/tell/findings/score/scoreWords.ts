import { numberText, percentWith, periodText, rangeText, type Wording } from "../../../base/wording/index.ts";
import type { ScoredSeller } from "../../../results/index.ts";

/** Names of the goods of a group of sectors. */
export function goodsText(label: string, words: Wording): string {
  return label
    .split("+")
    .map((sector) => words.sector(sector))
    .join(" + ");
}

/** A window in words: `May–July 2025`. */
export function windowText(window: string, { language }: Wording): string {
  const [first = "", last = first] = window.split("..");
  return periodText(first, last, language);
}

/** Year in which a window ends. */
export function yearText(window: string): string {
  return window.split("..").at(-1)!.slice(0, 4);
}

/** A slope, an error of it or a correlation: two decimals. */
export function twoDecimals(value: number, { language }: Wording): string {
  return numberText(value, language, { decimals: 2 });
}

/** What was predicted for a seller, with its range in brackets where there is one. */
export function predictedText({ predictedPercent, range }: ScoredSeller, { language }: Wording): string {
  const value = percentWith(predictedPercent, language, 1);
  return range === undefined ? value : `${value} (${rangeText(range, language, 1)})`;
}
