import { greatest, least } from "../../../../src/base/units/index.ts";
import type { MarketRow, SourceRow } from "../figures.ts";

const YEAR = /^\d{4}$/u;

/** Two states; the pair has no order. */
export type Pair = readonly [string, string];

const KINDS = [
  ["defense", "defence"],
  ["offense", "offence"],
  ["neutral", "neutrality"],
  ["nonagg", "nonaggression"],
  ["consul", "consultation"],
] as const;

/**
 * Obligations of pairs as spans of years, and a span of kind `none` wherever the data have no obligation.
 *
 * @param rows  Dyad-years; a pair and year without a row has no obligation, since the set is complete for its states.
 */
export function obligationRows(rows: readonly SourceRow[], pairs: readonly Pair[]): MarketRow[] {
  const years = rows.flatMap(({ year = "" }) => (YEAR.test(year) ? [Number(year)] : []));
  const [first, last] = years.length === 0 ? [0, -1] : [least(years), greatest(years)];
  const every = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return pairs.flatMap(([a, b]) => {
    const own = rows.filter((row) => isOf(row, a, b));
    const held = KINDS.map(([column, kind]) => {
      const inForce = new Set(own.flatMap((row) => (row[column] === "1" ? [Number(row["year"])] : [])));
      return { kind, years: every.filter((year) => inForce.has(year)) };
    });
    const any = new Set(held.flatMap((each) => each.years));
    const none = { kind: "none", years: every.filter((year) => !any.has(year)) };
    return [...held, none].flatMap(({ kind, years: found }) =>
      spans(found).map(([from, to]) => ({
        a,
        b,
        kind,
        from: String(from),
        to: String(to),
        source: "atop",
        confidence: "verified",
      })),
    );
  });
}

function isOf(row: SourceRow, a: string, b: string): boolean {
  return (row["iso_a"] === a && row["iso_b"] === b) || (row["iso_a"] === b && row["iso_b"] === a);
}

/** First and last year of every unbroken run. */
function spans(years: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const year of years) {
    const open = found.at(-1);
    if (open !== undefined && open[1] === year - 1) open[1] = year;
    else found.push([year, year]);
  }
  return found;
}
