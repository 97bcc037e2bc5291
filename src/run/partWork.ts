import {
  partName,
  type PartOptions,
  partSolver,
  type RunInput,
  type RunOptions,
  type RunPart,
  type SolvedPart,
} from "../solve/index.ts";
import type { StopSignal } from "../engines/equilibrium/index.ts";
import { withUncertainty } from "../solve/ranges/index.ts";

/** How far a run has come. */
export interface RunProgress {
  /** Name of the part, such as a scenario or `market lng: tariffs`. */
  readonly part: string;
  /** Parts that were told of, this one included. */
  readonly told: number;
  readonly count: number;
  /** States of the market that were solved in the part, and how many are expected; absent where the part itself is told. */
  readonly solves?: { readonly done: number; readonly expected: number };
}

/** Told of parts, and of the solves of each. */
export interface PartTeller {
  readonly part: (part: RunPart) => void;
  readonly solves: (part: RunPart, done: number, expected: number) => void;
}

/** Parts of a run that are to be solved; all but signal and teller is plain data, which threads can be given. */
export interface PartWork {
  readonly input: RunInput;
  readonly options: PartOptions;
  readonly parts: readonly RunPart[];
  readonly signal?: StopSignal;
  readonly teller: PartTeller;
}

/** Solves the parts of a run somewhere, each once, in any order: `rangedPartSolver` solves one. */
export type PartRunner = (work: PartWork) => Promise<readonly SolvedPart[]>;

/** What solves single parts of a run, with the ranges of trade. */
export function rangedPartSolver(input: RunInput, options: RunOptions): (part: RunPart) => SolvedPart {
  return partSolver(input, options, withUncertainty(input.others));
}

/** Solves parts one after another, here. */
export function partsInOrder({ input, options, parts, signal, teller }: PartWork): readonly SolvedPart[] {
  let now: RunPart | null = null;
  const onSolve = (done: number, expected: number): void => {
    if (now !== null) teller.solves(now, done, expected);
  };
  const solve = rangedPartSolver(input, { ...options, onSolve, ...(signal === undefined ? {} : { signal }) });
  return parts.map((part) => {
    now = part;
    teller.part(part);
    return solve(part);
  });
}

/** A teller that counts parts. */
export function partTeller(count: number, progress: (told: RunProgress) => void): PartTeller {
  let told = 0;
  return {
    part: (part) => progress({ part: partName(part), told: ++told, count }),
    solves: (part, done, expected) => progress({ part: partName(part), told, count, solves: { done, expected } }),
  };
}
