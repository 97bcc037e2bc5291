import { councilAgreement, type CouncilPackage, vetoCounts } from "../../data/packages/index.ts";
import type { AlignmentResults } from "../../results/index.ts";

/** First and last day. */
type Days = readonly [string, string];

/** Members with a veto; a holder of a seat before them is counted where it cast one. */
const PERMANENT: readonly string[] = ["CHN", "FRA", "GBR", "RUS", "USA"];

/** Day on which Russia took the seat of the Soviet Union. */
const SUCCESSION = "1991-12-24";

/**
 * Vetoes of every permanent member, alone and joint, by the Soviet Union, before and after the split, and how often pairs of
 * members voted alike on what was adopted.
 */
export function councilResults(
  council: CouncilPackage,
  pairs: readonly (readonly [string, string])[],
  { split, asOf }: { readonly split: string; readonly asOf: string },
): NonNullable<AlignmentResults["vetoes"]> {
  const counts = parts(council.vetoesCover, [SUCCESSION, split], asOf).flatMap((span) => {
    const found = vetoCounts(council, vetoers(council, span), span);
    return found === null ? [] : [{ from: span[0], to: span[1], isSoviet: span[1] < SUCCESSION, ...found }];
  });
  const agreement = parts(council.resolutionsCover, [split], asOf).flatMap(([from, to]) =>
    pairs.flatMap(([a, b]) => {
      const found = councilAgreement(council, a, b, [from, to]);
      return found.n === 0 ? [] : [{ a, b, from, to, ...found }];
    }),
  );
  return { counts, agreement };
}

/** Permanent members, and who else cast a veto in the span. */
function vetoers({ vetoes }: CouncilPackage, [from, to]: Days): readonly string[] {
  const cast = vetoes.flatMap(({ date, members }) => (date >= from && date <= to ? members : []));
  return [...PERMANENT, ...new Set(cast.filter((state) => !PERMANENT.includes(state)).toSorted())];
}

/** What a table covers by the day of the case, cut before each of the days. */
function parts([first, last]: Days, cuts: readonly string[], asOf: string): readonly Days[] {
  const end = last < asOf ? last : asOf;
  const starts = [first, ...new Set(cuts.filter((cut) => cut > first && cut <= end).toSorted())];
  return starts
    .map((from, at): Days => {
      const next = starts[at + 1];
      return [from, next === undefined ? end : dayBefore(next)];
    })
    .filter(([from, to]) => from <= to);
}

const DAY_MS = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}
