import type { PageNumber, PageSection } from "../../tell/brief/index.ts";
import type { Comparison } from "../controls/index.ts";

/** What of an answer is laid beside another. */
export interface Told {
  readonly headline: string;
  readonly numbers: readonly PageNumber[];
}

/** The headline and the numbers of the section that answers; empty where it has none. */
export function toldIn({ parts }: PageSection): Told {
  const verdict = parts.find((part) => part.kind === "verdict");
  const numbers = parts.flatMap((part) => (part.kind === "numbers" ? part.numbers : []));
  return { headline: verdict?.kind === "verdict" ? verdict.verdict.text : "", numbers };
}

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
