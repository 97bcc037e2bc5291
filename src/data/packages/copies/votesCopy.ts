import type { IdealPointRow, VotePackage } from "../votes/index.ts";
import { type ArrayReader, type PlainSet, plainSet, setOf } from "./arrayReader.ts";
import type { Packed, PackedArray } from "./packed.ts";

/** What of a record of votes is no array of numbers. */
interface PlainVotes extends Pick<
  VotePackage,
  "manifest" | "stateNames" | "ids" | "dates" | "resolutions" | "titles" | "issues" | "bridges" | "estimation"
> {
  readonly states: PlainSet;
  /** State of each published point. */
  readonly publishedPoints: readonly string[];
  /** State of each estimated point; null where there are none. */
  readonly estimatedPoints: readonly string[] | null;
}

/** A record of votes as plain values and arrays; its hash stands beside it. */
export function packedVotes(votes: VotePackage): Packed {
  const { manifest, stateNames, ids, dates, resolutions, titles, issues, bridges, estimation } = votes;
  const { publishedPoints, estimatedPoints } = votes;
  const plain: PlainVotes = {
    manifest,
    stateNames,
    ids,
    dates,
    resolutions,
    titles,
    issues,
    bridges,
    estimation,
    states: plainSet(votes.states),
    publishedPoints: publishedPoints.map(({ state }) => state),
    estimatedPoints: estimatedPoints?.map(({ state }) => state) ?? null,
  };
  const { cowCodes, firstSession, lastSession, sessions, important, amendment, paragraph, tallies } = votes;
  const own = [cowCodes, firstSession, lastSession, sessions, important, amendment, paragraph, tallies, votes.votes];
  return { plain, arrays: [...own, ...pointArrays(publishedPoints), ...pointArrays(estimatedPoints ?? [])] };
}

function pointArrays(points: readonly IdealPointRow[]): readonly PackedArray[] {
  return [
    Int32Array.from(points, ({ session }) => session),
    Float64Array.from(points, ({ point }) => point),
    Float64Array.from(points, ({ low }) => low),
    Float64Array.from(points, ({ high }) => high),
    Int32Array.from(points, ({ rank }) => rank),
  ];
}

/** The record of votes again. @throws where the values do not fit each other. */
export function unpackedVotes(content: unknown, arrays: ArrayReader, sha256: string): VotePackage {
  const plain = content as PlainVotes;
  const states = setOf(plain.states);
  const { ids } = plain;
  const votes = {
    ...plain,
    sha256,
    states,
    cowCodes: sized(arrays.integers(), states.size),
    firstSession: sized(arrays.integers(), states.size),
    lastSession: sized(arrays.integers(), states.size),
    sessions: sized(arrays.integers(), ids.length),
    important: sized(arrays.flags(), ids.length),
    amendment: sized(arrays.flags(), ids.length),
    paragraph: sized(arrays.flags(), ids.length),
    tallies: sized(arrays.integers(), 3 * ids.length),
    votes: sized(arrays.codes(), ids.length * states.size),
    publishedPoints: pointRows(plain.publishedPoints, arrays),
  };
  const estimated = pointRows(plain.estimatedPoints ?? [], arrays);
  return { ...votes, estimatedPoints: plain.estimatedPoints === null ? null : estimated };
}

function pointRows(states: readonly string[], arrays: ArrayReader): readonly IdealPointRow[] {
  const session = sized(arrays.integers(), states.length);
  const [point, low, high] = [arrays.reals(), arrays.reals(), arrays.reals()].map((each) => sized(each, states.length));
  const rank = sized(arrays.integers(), states.length);
  return states.map((state, row) => ({
    session: session[row]!,
    state,
    point: point![row]!,
    low: low![row]!,
    high: high![row]!,
    rank: rank[row]!,
  }));
}

function sized<Type extends PackedArray>(array: Type, length: number): Type {
  if (array.length === length) return array;
  throw new RangeError(`${array.length} numbers where ${length} are expected`);
}
