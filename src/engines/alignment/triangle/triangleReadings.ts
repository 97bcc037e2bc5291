import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { RollCallSelection, VoteRecord } from "../model.ts";
import type { Bootstrap } from "../similarity/resampledTimes.ts";
import { selectionProblems } from "../similarity/rollCallSelection.ts";
import { EDGE_WEIGHTS, edgeFactProblems, type EdgeWeights, type PairFacts } from "./compositeEdge.ts";
import { type EdgeReading, edgeReadings } from "./edgeReadings.ts";
import type { Members, OfEdges, Reading, RoleProbability, StrategicTriangle } from "./model.ts";
import { roleName } from "./roles.ts";
import { memberProblems, pairsOf, strategicTriangle } from "./strategicTriangle.ts";
import { triangleProbability } from "./triangleProbability.ts";

/** How a triangle is read. */
export interface TriangleOptions {
  /** Roll calls. Default all. */
  readonly selection?: RollCallSelection;
  /** Default 200 draws, seed 1. */
  readonly bootstrap?: Bootstrap;
  /** What is known of the pairs beside their votes; left out, there is no composite reading. */
  readonly facts?: readonly PairFacts[];
  /** Default `EDGE_WEIGHTS`. */
  readonly weights?: EdgeWeights;
}

/** A triangle by one reading, with how often each kind comes out over resampled resolutions. */
export interface TriangleReading extends StrategicTriangle {
  readonly reading: Reading;
  /** Share of resamples with the same kind and the same parts; null where there is no kind. */
  readonly probability: number | null;
  readonly probabilities: readonly RoleProbability[];
}

/** A triangle by every reading. */
export interface TriangleReadings {
  readonly members: Members;
  /** In the order of `READINGS`. */
  readonly readings: readonly TriangleReading[];
  /** `reading` where readings give different kinds or parts. */
  readonly dependsOn: "reading" | null;
}

/** A session's triangle, or why there is none. */
export interface SessionTriangle {
  readonly session: number;
  readonly triangle: TriangleReadings | null;
  readonly problems: readonly Problem[];
}

/**
 * The strategic triangle of three states by every reading of its edges: chance-corrected votes, raw S, double-centred S and,
 * where facts are given, the composite.
 *
 * The band of an edge is the larger of 0.05 and one standard deviation over resampled resolutions.
 *
 * @throws E650 to E658 votes · E680 a part of a composite edge that is not known · E681 parts and weights · E682 members; all at once
 * @source Dittmer (1981); docs/model/alignment.md, Triangle
 */
export function triangleReadings(
  record: VoteRecord,
  members: Members,
  { selection = {}, bootstrap = { draws: 200, seed: 1 }, facts, weights = EDGE_WEIGHTS }: TriangleOptions = {},
): TriangleReadings {
  const problems = memberProblems(members);
  if (problems.length > 0) throw new TertiusError(problems);
  const lacking = facts === undefined ? [] : edgeFactProblems(pairsOf(members), facts, weights);
  const sources = { selection, bootstrap, weights, facts: lacking.length > 0 ? null : (facts ?? null) };
  const read = withEarlier(lacking, () => edgeReadings(record, members, sources));
  const readings = read.map((each) => triangleReading(members, each));
  const names = new Set(readings.map((each) => (each.type === null ? "" : roleName({ ...each, type: each.type }))));
  return { members, readings, dependsOn: names.size > 1 ? "reading" : null };
}

/** Throws earlier problems together with those that the work meets. */
function withEarlier<Result>(earlier: readonly Problem[], work: () => Result): Result {
  try {
    const result = work();
    if (earlier.length === 0) return result;
  } catch (failure) {
    if (!(failure instanceof TertiusError)) throw failure;
    throw new TertiusError([...failure.problems, ...earlier]);
  }
  throw new TertiusError([...earlier]);
}

function triangleReading(members: Members, { reading, edges, draws }: EdgeReading): TriangleReading {
  const triangle = strategicTriangle(members, edges);
  const bands = edges.map(({ band }) => band) as unknown as OfEdges<number>;
  const probabilities = triangleProbability(members, draws, bands);
  const same = probabilities.find(
    ({ type, pivot, outcast }) => type === triangle.type && pivot === triangle.pivot && outcast === triangle.outcast,
  );
  return {
    ...triangle,
    reading,
    probability: triangle.type === null ? null : (same?.probability ?? 0),
    probabilities,
  };
}

/** Sessions to read a triangle in. */
export interface SessionTriangleOptions extends Omit<TriangleOptions, "facts"> {
  /** What is known of the pairs in a session; left out, there is no composite reading. */
  readonly factsIn?: (session: number) => readonly PairFacts[];
}

/**
 * The triangle in each session that is selected: a session in which it cannot be read says why and does not stop the others.
 *
 * @throws E652 to E657 selection · E682 members
 * @source docs/model/alignment.md, Triangle
 */
export function sessionTriangles(
  record: VoteRecord,
  members: Members,
  { factsIn, ...options }: SessionTriangleOptions = {},
): readonly SessionTriangle[] {
  const problems = [...memberProblems(members), ...selectionProblems(record, options.selection ?? {})];
  if (problems.length > 0) throw new TertiusError(problems);
  const [first, last] = options.selection?.sessions ?? [-Infinity, Infinity];
  const sessions = [...new Set(record.sessions)].filter((each) => each >= first && each <= last);
  return sessions
    .toSorted((a, b) => a - b)
    .map((session) => {
      const facts = factsIn === undefined ? {} : { facts: factsIn(session) };
      const selection = { ...options.selection, sessions: [session, session] as const };
      return {
        session,
        ...triangleOrProblems(() => triangleReadings(record, members, { ...options, ...facts, selection })),
      };
    });
}

function triangleOrProblems(read: () => TriangleReadings): Omit<SessionTriangle, "session"> {
  try {
    return { triangle: read(), problems: [] };
  } catch (failure) {
    if (!(failure instanceof TertiusError)) throw failure;
    return { triangle: null, problems: failure.problems };
  }
}
