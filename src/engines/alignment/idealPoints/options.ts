import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { RollCallSelection, VoteRecord } from "../model.ts";
import { selectionProblems } from "../similarity/rollCallSelection.ts";
import { notUsable } from "./problems.ts";

/** Which kinds of roll calls an estimate is taken over. */
export type RollCallChoice = Pick<RollCallSelection, "importantOnly" | "finalPassage" | "issues">;

/** How ideal points are estimated. */
export interface IdealPointOptions {
  /** First and last session, inclusive. Default: those of the record. */
  readonly sessions?: readonly [number, number];
  /** State whose agreement with the others starts the search and whose side is positive. */
  readonly anchor: string;
  /** Kinds of roll calls that enter, beside what the estimate always leaves out. Default all. */
  readonly choice?: RollCallChoice;
  /** q: variance of a state's step from one session to the next, where points have variance 1. Default 0.1. */
  readonly q?: number;
  /** τ: precision of the normal prior of an item's slope. Default 4. */
  readonly slopePrecision?: number;
  /** Largest |Δθ| of the last round. Default 1e-4. */
  readonly tolerance?: number;
  /** Rounds before the search gives up. Default 200. */
  readonly rounds?: number;
  /** Whole number; only votes that are masked are drawn with it. Default 1. */
  readonly seed?: number;
  /** Part of the votes that is masked, to be foretold from the others; none where it is left out. */
  readonly masked?: number;
  /** Says when the caller has lost interest; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
}

/** Options with their defaults, checked. */
export interface Settings {
  readonly sessions: readonly [number, number];
  readonly anchor: string;
  readonly choice: RollCallChoice;
  readonly q: number;
  readonly slopePrecision: number;
  readonly tolerance: number;
  readonly rounds: number;
  readonly seed: number;
  readonly signal: { readonly aborted: boolean };
}

/**
 * Fills in what was left out.
 *
 * @throws E670 for every number that is not usable · E652 to E656 a choice of roll calls, all at once
 */
export function settings(record: VoteRecord, options: IdealPointOptions): Settings {
  const chosen: Settings = {
    sessions: options.sessions ?? [record.sessions.at(0) ?? 0, record.sessions.at(-1) ?? 0],
    anchor: options.anchor,
    choice: options.choice ?? {},
    q: options.q ?? 0.1,
    slopePrecision: options.slopePrecision ?? 4,
    tolerance: options.tolerance ?? 1e-4,
    rounds: options.rounds ?? 200,
    seed: options.seed ?? 1,
    signal: options.signal ?? { aborted: false },
  };
  const selection =
    options.choice === undefined ? [] : selectionProblems(record, { ...options.choice, sessions: chosen.sessions });
  const problems = [...settingProblems(chosen), ...shareProblems(options.masked), ...selection];
  if (problems.length > 0) throw new TertiusError(problems);
  return chosen;
}

function settingProblems({ q, slopePrecision, tolerance, rounds, seed }: Settings): Problem[] {
  return [
    ...positive("q", q),
    ...positive("slopePrecision", slopePrecision),
    ...positive("tolerance", tolerance),
    ...(Number.isInteger(rounds) && rounds > 0 ? [] : [notUsable("rounds", rounds, "a whole number of at least 1")]),
    ...(Number.isInteger(seed) ? [] : [notUsable("seed", seed, "a whole number")]),
  ];
}

function positive(path: string, value: number): Problem[] {
  return Number.isFinite(value) && value > 0 ? [] : [notUsable(path, value, "a positive number")];
}

function shareProblems(masked: number | undefined): Problem[] {
  if (masked === undefined || (masked > 0 && masked < 1)) return [];
  return [notUsable("masked", masked, "a part between 0 and 1, such as 0.05")];
}
