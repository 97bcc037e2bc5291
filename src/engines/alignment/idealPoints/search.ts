import { solveFixedPoint } from "../../../numerics/index.ts";
import { TertiusError } from "../../../base/problems/index.ts";
import type { Ballots } from "./ballots.ts";
import { type Layout, layout, unknowns } from "./layout.ts";
import type { Settings } from "./options.ts";
import { interrupted } from "./problems.ts";
import { round } from "./round.ts";
import { standardise } from "./standardised.ts";
import { startingPoints } from "./startingPoints.ts";

/** Rounds that are mixed, and the largest change of one unknown in one step. */
const [MEMORY, CAP] = [8, 0.5];
/** Cutpoints at the start: one third of the votes in the middle, roughly. */
const START_CUTPOINT = 0.5;

/** Where the search ended. */
export interface Found {
  readonly at: Layout;
  readonly converged: boolean;
  readonly largestStep: number;
  readonly rounds: number;
}

/**
 * Repeats rounds until no point moves by more than the tolerance; rounds are mixed after Anderson.
 *
 * @param anchor  Position of the anchor among the states: its mean is positive.
 * @throws E674 when the caller stops it
 */
export function searched(ballots: Ballots, anchor: number, chosen: Settings): Found {
  const oneRound = round(ballots, chosen.q, chosen.slopePrecision);
  const found = solveFixedPoint(oneRound, start(ballots, anchor), {
    tolerance: chosen.tolerance,
    maximum: chosen.rounds,
    memory: MEMORY,
    cap: CAP,
    patience: chosen.rounds,
    size: (difference) => largestStep(difference, ballots.present),
    shouldStop: () => chosen.signal.aborted,
  });
  if (found.end === "stopped") throw new TertiusError([interrupted()]);
  const settled = new Float64Array(found.point.length);
  oneRound(found.point, settled);
  const at = layout(settled, ballots);
  turnTo(at, ballots, anchor);
  return { at, converged: found.end === "converged", largestStep: found.residual, rounds: found.evaluations };
}

function start(ballots: Ballots, anchor: number): Float64Array {
  const vector = new Float64Array(unknowns(ballots));
  const at = layout(vector, ballots);
  at.points.set(startingPoints(ballots, anchor));
  at.lower.fill(-START_CUTPOINT);
  at.upper.fill(START_CUTPOINT);
  standardise(at, ballots.present);
  return vector;
}

/** Largest |Δθ| over the states and sessions with votes. */
function largestStep(difference: Float64Array, present: Uint8Array): number {
  let most = 0;
  for (let cell = 0; cell < present.length; cell++) {
    if (present[cell] === 0) continue;
    const step = Math.abs(difference[cell]!);
    if (!(step <= most)) most = step;
  }
  return most;
}

/** The scale has no sign of its own: the anchor's mean is made positive. */
function turnTo(at: Layout, { sessions, present }: Ballots, anchor: number): void {
  let sum = 0;
  for (let t = 0; t < sessions; t++) {
    const cell = anchor * sessions + t;
    if (present[cell] === 1) sum += at.points[cell]!;
  }
  if (sum >= 0) return;
  for (let cell = 0; cell < at.points.length; cell++) at.points[cell]! *= -1;
  for (let item = 0; item < at.slopes.length; item++) at.slopes[item]! *= -1;
}
