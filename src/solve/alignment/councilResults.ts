import { councilAgreement, type CouncilPackage, vetoCounts } from "../../packages/index.ts";
import type { AlignmentResults } from "./alignmentResults.ts";

/** First and last day. */
type Days = readonly [string, string];

/** Vetoes of the states before and after the split, and how often pairs of members voted alike on what was adopted. */
export function councilResults(
  council: CouncilPackage,
  states: readonly string[],
  pairs: readonly (readonly [string, string])[],
  { split, asOf }: { readonly split: string; readonly asOf: string },
): NonNullable<AlignmentResults["vetoes"]> {
  const counts = halves(council.vetoesCover, split, asOf).flatMap((span) => {
    const found = vetoCounts(council, states, span);
    return found === null ? [] : [{ from: span[0], to: span[1], ...found }];
  });
  const agreement = halves(council.resolutionsCover, split, asOf).flatMap(([from, to]) =>
    pairs.flatMap(([a, b]) => {
      const found = councilAgreement(council, a, b, [from, to]);
      return found.n === 0 ? [] : [{ a, b, from, to, ...found }];
    }),
  );
  return { counts, agreement };
}

/** What a table covers by the day of the case, before the split and from it on. */
function halves([first, last]: readonly [string, string], split: string, asOf: string): readonly Days[] {
  const end = last < asOf ? last : asOf;
  const parts: Days[] = [
    [first, dayBefore(split) < end ? dayBefore(split) : end],
    [split > first ? split : first, end],
  ];
  return parts.filter(([from, to]) => from <= to);
}

const DAY_MS = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}
