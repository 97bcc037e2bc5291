/** A text cut at its days: what stands before each of them, and what stands behind the last. */
export interface DaysApart {
  readonly days: readonly { readonly before: string; readonly day: string }[];
  readonly rest: string;
}

const DAY = /(\d{4}-\d\d-\d\d)/u;

/**
 * A text with its days, written as ISO dates, apart from what stands between them.
 *
 * @example
 *   daysApart("from 2019-05-10 on")   // { days: [{ before: "from ", day: "2019-05-10" }], rest: " on" }
 */
export function daysApart(text: string): DaysApart {
  const pieces = text.split(DAY);
  const days = pieces.flatMap((day, at) => (at % 2 === 1 ? [{ before: pieces[at - 1] ?? "", day }] : []));
  return { days, rest: pieces.at(-1) ?? "" };
}
