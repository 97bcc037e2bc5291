import { greatest, least } from "../../../base/units/index.ts";
import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { VoteRecord } from "../model.ts";
import { endsBeforeItBegins, unknownSession } from "../similarity/problems.ts";
import { type Ballots, ballots } from "./ballots.ts";
import { seams, tiedSessions } from "./comparable.ts";
import { pointVariances } from "./intervals.ts";
import { type Items, votedItems } from "./items.ts";
import { maskedFit } from "./maskedLogLikelihood.ts";
import { type IdealPointOptions, settings, type Settings } from "./options.ts";
import { noAnchor, notComparable, nothingDivided } from "./problems.ts";
import { sessionRanks } from "./ranks.ts";
import type { IdealPoints } from "./results.ts";
import { searched } from "./search.ts";

/** Distance of the 5 % and 95 % bounds from the mean, in standard deviations of a normal distribution. */
const BOUND = 1.6448536269514722;

/**
 * Ideal points of every state in every session: a dynamic ordinal item-response model, estimated as variational means.
 *
 *     z = β θ + ε,  ε ~ N(0, 1);   yes below g₁, no above g₂, abstention between
 *     θ of a state: random walk over sessions with steps N(0, q), first point N(0, 1)
 *     β ~ N(0, 1/τ),  g ~ N(0, 25);   θ has mean 0 and deviation 1 over states and sessions
 *
 * Repeated resolutions are one item. Rounds of Newton steps on items and paths are repeated, and mixed, until no point
 * moves by more than the tolerance; `converged` says whether that was reached. Nothing is drawn at random but the votes
 * that `masked` hides.
 *
 * @param record   Roll calls; those without importance in a session that has it are left out, and unanimous ones.
 * @param options  See `IdealPointOptions`; the anchor has no default.
 * @unit standard deviations over all states and sessions
 * @source Bailey, Strezhnev & Voeten (2017), Journal of Conflict Resolution 61(2); Imai, Lo & Olmsted (2016), American Political Science Review 110(4)
 * @throws E652, E653, E670 for options that are not usable, E671 for an anchor without votes, E672 for sessions that
 *         nothing ties together, E673 where nothing is divided, E674 when stopped
 *
 * @example  Five states in a row, five roll calls
 *   const rows = ["11113", "11133", "11333", "13333", "11233"];
 *   const record = {
 *     states: indexSet("state", ["A", "B", "C", "D", "E"]), ids: rows, sessions: Int32Array.of(1, 1, 1, 1, 1), dates: rows,
 *     issues: rows.map(() => []), important: new Int8Array(5), amendment: new Int8Array(5), paragraph: new Int8Array(5),
 *     votes: Uint8Array.from(rows.join(""), Number), bridges: [],
 *   };
 *   const estimate = estimateIdealPoints(record, { anchor: "A" });
 *   estimate.converged;    // true
 *   [...estimate.ranks];   // [1, 2, 3, 4, 5]
 */
export function estimateIdealPoints(record: VoteRecord, options: IdealPointOptions): IdealPoints {
  const chosen = settings(record, options);
  const { table, items, anchor } = prepared(record, chosen);
  const found = searched(table, anchor, chosen);
  const variances = pointVariances(found.at, table, chosen.q, chosen.slopePrecision);
  const points = found.at.points.map((point, cell) => (table.present[cell] === 1 ? point : NaN));
  const bound = (side: number): Float64Array =>
    points.map((point, cell) => point + side * BOUND * Math.sqrt(variances[cell]!));
  const [first] = chosen.sessions;
  const estimate: IdealPoints = {
    states: record.states,
    sessions: Array.from({ length: table.sessions }, (_, t) => first + t),
    points,
    low: bound(-1),
    high: bound(1),
    ranks: sessionRanks(points, table.sessions),
    converged: found.converged,
    largestStep: found.largestStep,
    rounds: found.rounds,
    q: chosen.q,
    slopePrecision: chosen.slopePrecision,
    anchor: chosen.anchor,
    seed: chosen.seed,
    observations: table.cells.length,
    items: items.count,
    rollCalls: items.rollCalls.length,
    seams: seams(record, items),
  };
  if (options.masked === undefined) return estimate;
  return { ...estimate, maskedLogLikelihood: maskedFit(table, anchor, options.masked, chosen) };
}

/**
 * Mean ln P of votes that were hidden from the estimate; higher is better.
 *
 * @param options  `masked` is the part that is hidden, 0.05 where it is left out; `seed` draws it.
 * @unit nats per vote
 * @source docs/model/alignment.md, Ideal points
 * @throws as `estimateIdealPoints`
 */
export function maskedLogLikelihood(record: VoteRecord, options: IdealPointOptions): number {
  const chosen = settings(record, options);
  const { table, anchor } = prepared(record, chosen);
  return maskedFit(table, anchor, options.masked ?? 0.05, chosen);
}

interface Prepared {
  readonly table: Ballots;
  readonly items: Items;
  readonly anchor: number;
}

function prepared(record: VoteRecord, { sessions, anchor, choice }: Settings): Prepared {
  const beforehand = sessionProblems(record, sessions);
  if (beforehand.length > 0) throw new TertiusError(beforehand);
  const [first, last] = sessions;
  const items = votedItems(record, sessions, choice);
  const table = ballots(record, items, first, last - first + 1);
  const position = record.states.indexOf(anchor);
  const problems = [...divisionProblems(record, items, sessions), ...anchorProblems(table, position, anchor, sessions)];
  if (problems.length > 0) throw new TertiusError(problems);
  return { table, items, anchor: position };
}

function sessionProblems(record: VoteRecord, [first, last]: readonly [number, number]): Problem[] {
  const known = new Set(record.sessions);
  const ends = [least(known), greatest(known)] as const;
  const unknown = [...new Set([first, last])].filter((session) => !known.has(session));
  const problems = unknown.map((session) => unknownSession(session, ...ends));
  if (first > last) problems.push(endsBeforeItBegins("sessions", String(first), String(last)));
  return problems;
}

function divisionProblems(record: VoteRecord, items: Items, [first, last]: readonly [number, number]): Problem[] {
  if (items.count === 0) return [nothingDivided(first, last)];
  const { tied, alone } = tiedSessions(record, items);
  return alone.length === 0 ? [] : [notComparable(alone, tied, record.bridges.length)];
}

function anchorProblems(
  { present, sessions }: Ballots,
  position: number,
  anchor: string,
  [first, last]: readonly [number, number],
): Problem[] {
  if (position >= 0 && present.subarray(position * sessions, (position + 1) * sessions).includes(1)) return [];
  return [noAnchor(anchor, first, last)];
}
