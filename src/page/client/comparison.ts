import type { Comparison } from "../controls/index.ts";
import type { Told, ToldNumber } from "../start/index.ts";

/** What the page says as it was written. */
export function writtenTold(): Told {
  const text = (root: ParentNode, place: string): string => root.querySelector(place)?.textContent?.trim() ?? "";
  const rows = [...document.querySelectorAll("#answer .numbers tr")];
  const numbers = rows.map((row) => ({
    label: text(row, "th"),
    valueText: text(row, ".value"),
    rangeText: text(row, ".range") || null,
  }));
  return { headline: text(document, "#answer .headline"), numbers };
}

/** Two answers beside each other, number by number; a number that only one of them has is left out. */
export function comparison(pinned: Told, now: Told): Pick<Comparison, "pinned" | "now" | "numbers"> {
  const numbers = pinned.numbers.flatMap((number) => {
    const other = now.numbers.find(({ label }) => label === number.label);
    return other === undefined ? [] : [{ label: number.label, pinned: numberWords(number), now: numberWords(other) }];
  });
  return { pinned: pinned.headline, now: now.headline, numbers };
}

/** A number with its range, as printed. */
function numberWords({ valueText, rangeText }: ToldNumber): string {
  return rangeText === null ? valueText : `${valueText} (${rangeText})`;
}

/** The first number of an answer with its name and range; null where it has none. */
export function firstNumber({ numbers: [first] }: Told): string | null {
  return first === undefined ? null : `${first.label}: ${numberWords(first)}`;
}
