import { comparableSessions } from "../../engines/alignment/index.ts";
import type { IdealPointRow, VotePackage } from "../../data/packages/index.ts";
import type { IdealPointCoverage, IdealPointResult, PointCoverage } from "../../results/index.ts";

/** End of the scale of an estimate, standard deviations over all states and sessions: beyond it ranks alone are known. */
export const SCALE_END = 2.5;

/**
 * Whether an estimate tells how far out a state stands, on its own scale, before it is read on the published one. Beyond the
 * end its intervals do not hold the published points, though the order of states is theirs.
 */
export function isWithinScale({ point }: Pick<IdealPointRow, "point">): boolean {
  return Math.abs(point) <= SCALE_END;
}

/**
 * Where states stand in each session: our estimate read on the published scale, and the published point beside. Sessions that
 * no repeated resolution ties to others have no point: the scale does not reach them. A state beyond its end has a rank alone.
 */
export function idealPointResults(
  votes: VotePackage,
  states: readonly string[],
  [first, last]: readonly [number, number],
): readonly IdealPointResult[] {
  const own = bySessionAndState(votes.estimatedPoints ?? []);
  const published = bySessionAndState(votes.publishedPoints);
  const read = publishedScale(votes);
  const counts = rankedBySession(votes.estimatedPoints ?? []);
  const comparable = new Set(comparableSessions(votes, [first, last]));
  const sessions = [...new Set(votes.sessions)].filter((session) => session >= first && session <= last);
  return sessions
    .toSorted((a, b) => a - b)
    .flatMap((session) =>
      states.map((country): IdealPointResult => {
        const isComparable = comparable.has(session);
        const head = {
          session,
          country,
          comparable: isComparable,
          published: published.get(`${session} ${country}`)?.point ?? null,
        };
        const row = own.get(`${session} ${country}`);
        if (row === undefined || !isComparable)
          return { ...head, ...noPoint(whyNone(votes, session, isComparable)), rank: null, ranked: null };
        const place = { rank: row.rank, ranked: counts.get(session) ?? null };
        return { ...head, ...(isWithinScale(row) ? read(row) : noPoint(RANK_ALONE)), ...place };
      }),
    );
}

/**
 * How many of our intervals, read on the published scale, hold the published point: over all states, and of each state asked for.
 * Those beyond the end of the scale count too, though they are not told: they are why. Null where no state-session has both.
 */
export function idealPointCoverage(votes: VotePackage, states: readonly string[]): IdealPointCoverage | null {
  const published = bySessionAndState(votes.publishedPoints);
  const read = publishedScale(votes);
  const both = (votes.estimatedPoints ?? []).flatMap((row) => {
    const point = published.get(`${row.session} ${row.state}`)?.point;
    const { low, high } = read(row);
    return point === undefined ? [] : [{ state: row.state, holds: low <= point && point <= high }];
  });
  if (both.length === 0) return null;
  const of = (rows: readonly { readonly holds: boolean }[]): PointCoverage => {
    return { covered: rows.filter(({ holds }) => holds).length, count: rows.length };
  };
  const countries = states.map((country) => ({ country, ...of(both.filter(({ state }) => state === country)) }));
  return { ...of(both), countries };
}

const RANK_ALONE = `rank alone: the estimate lies beyond ${SCALE_END} on its own scale`;

function noPoint(pointReason: string): Required<Pick<IdealPointResult, "point" | "pointReason" | "low" | "high">> {
  return { point: null, pointReason, low: null, high: null };
}

function rankedBySession(rows: readonly IdealPointRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { session } of rows) counts.set(session, (counts.get(session) ?? 0) + 1);
  return counts;
}

function bySessionAndState(rows: readonly IdealPointRow[]): ReadonlyMap<string, IdealPointRow> {
  return new Map(rows.map((row) => [`${row.session} ${row.state}`, row]));
}

/** published ≈ intercept + slope × ours, as the package says; ours as it is where it says nothing. */
function publishedScale({
  estimation,
}: VotePackage): (row: IdealPointRow) => { readonly point: number; readonly low: number; readonly high: number } {
  const said = estimation?.more["published"];
  const { slope, intercept } = (typeof said === "object" && said !== null ? said : {}) as Record<string, unknown>;
  const [times, plus] = typeof slope === "number" && typeof intercept === "number" ? [slope, intercept] : [1, 0];
  const at = (value: number): number => plus + times * value;
  return ({ point, low, high }) => ({ point: at(point), low: at(low), high: at(high) });
}

function whyNone({ estimation }: VotePackage, session: number, isComparable: boolean): string {
  if (!isComparable) return "not comparable: no repeated resolution ties the session to others";
  if (estimation === null) return "not estimated: the package has no estimate";
  const [first, last] = estimation.sessions;
  if (session < first || session > last) return `not estimated: the estimate covers sessions ${first} to ${last}`;
  return "no vote in the session";
}
