import type { PageNumber } from "../../tell/brief/index.ts";
import type { Comparison } from "../controls/index.ts";
import type { Told } from "../start/index.ts";

/** Two answers beside each other, number by number; a number that only one of them has is left out. */
export function comparison(pinned: Told, now: Told): Comparison {
  const numbers = pinned.numbers.flatMap((number) => {
    const other = now.numbers.find(({ label }) => label === number.label);
    return other === undefined ? [] : [{ label: number.label, pinned: numberWords(number), now: numberWords(other) }];
  });
  return { pinned: pinned.headline, now: now.headline, numbers };
}

/** A number with its range, as printed. */
export function numberWords({ valueText, rangeText }: PageNumber): string {
  return rangeText === null ? valueText : `${valueText} (${rangeText})`;
}
