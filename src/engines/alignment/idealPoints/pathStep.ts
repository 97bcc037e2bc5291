import {
  inverseDiagonalInto,
  solveTridiagonalInto,
  tridiagonalRoom,
  type TridiagonalRoom,
} from "../../../numerics/index.ts";
import type { Ballots } from "./ballots.ts";
import type { Layout } from "./layout.ts";
import { voteScoreInto } from "./voteScore.ts";

/** What the ballots say of each point, summed over items. */
export interface Evidence {
  /** Σ (β s + β² w θ): right-hand side of the Newton step.   [state, session] */
  readonly pull: Float64Array;
  /** Σ (β² w + Var β): precision of the Newton step.   [state, session] */
  readonly precision: Float64Array;
  /** Σ E β²: precision of the variational distribution.   [state, session] */
  readonly spread: Float64Array;
  readonly diagonal: Float64Array;
  readonly room: TridiagonalRoom;
}

/** Room for the evidence on every point. */
export function evidence({ states, sessions }: Ballots): Evidence {
  const cells = states * sessions;
  return {
    pull: new Float64Array(cells),
    precision: new Float64Array(cells),
    spread: new Float64Array(cells),
    diagonal: new Float64Array(sessions),
    room: tridiagonalRoom(sessions),
  };
}

/** Empties the sums before a round. */
export function clear({ pull, precision, spread }: Evidence): void {
  pull.fill(0);
  precision.fill(0);
  spread.fill(0);
}

/**
 * Adds what one item says of the points: s = ∂ ln P/∂(βθ) and w = −∂² ln P/∂(βθ)².
 *
 * @param slopeVariance  Var β.
 * @source Bailey, Strezhnev & Voeten (2017); Imai, Lo & Olmsted (2016), E β² in the points' precision
 */
export function addEvidence(
  out: Evidence,
  at: Layout,
  { cells, votes, starts }: Ballots,
  item: number,
  slopeVariance: number,
): void {
  const [slope, lower, upper] = [at.slopes[item]!, at.lower[item]!, at.upper[item]!];
  const expectedSquare = slope * slope + slopeVariance;
  const end = starts[item + 1]!;
  const voteScore = new Float64Array(2);
  for (let k = starts[item]!; k < end; k++) {
    const cell = cells[k]!;
    const latent = slope * at.points[cell]!;
    voteScoreInto(voteScore, votes[k]!, lower - latent, upper - latent);
    const score = voteScore[0]!;
    const weight = voteScore[1]!;
    out.pull[cell]! += slope * (score + weight * latent);
    out.precision[cell]! += slope * slope * weight + slopeVariance;
    out.spread[cell]! += expectedSquare;
  }
}

/**
 * Moves every state's path by one Newton step, and sets its variances: random walk with steps of variance q that runs
 * through sessions without votes, first point from N(0, 1).
 */
export function movePaths(at: Layout, { states, sessions }: Ballots, q: number, from: Evidence): void {
  for (let state = 0; state < states; state++) {
    const first = state * sessions;
    pathVariancesInto(at.variances, first, from.spread, q, from);
    pathDiagonal(from.diagonal, from.precision, first, q);
    for (let t = 0; t < sessions; t++) at.points[first + t] = from.pull[first + t]!;
    solveTridiagonalInto(at.points, first, from.diagonal, -1 / q, from.room);
  }
}

/** Variances of one path, whose ballots have the given precision. */
export function pathVariancesInto(
  out: Float64Array,
  first: number,
  precision: Float64Array,
  q: number,
  { diagonal, room }: Evidence,
): void {
  pathDiagonal(diagonal, precision, first, q);
  inverseDiagonalInto(out, first, diagonal, -1 / q, room);
}

function pathDiagonal(out: Float64Array, precision: Float64Array, first: number, q: number): void {
  const last = out.length - 1;
  for (let t = 0; t <= last; t++) {
    out[t] = precision[first + t]! + (t === 0 ? 1 : 1 / q) + (t < last ? 1 / q : 0);
  }
}
