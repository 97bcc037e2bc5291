import { type Dice, diceOf } from "./dice.ts";
import type { Files } from "./files.ts";
import { type Mutation, MUTATIONS } from "./mutations/index.ts";
import type { Target } from "./target.ts";

/** One damage: what, to which file, by which dice. */
export interface Step {
  readonly mutation: Mutation;
  readonly path: string;
  readonly seed: number;
  readonly roll: number;
}

/** The files of a target with one to three damages. */
export interface Variant {
  readonly number: number;
  readonly target: Target;
  readonly steps: readonly Step[];
  readonly files: Files;
  /** Whether pages and tables are written too. */
  readonly isWhole: boolean;
}

const TRIES = 60;
const MOST_STEPS = 3;
/** One variant in so many is written whole, with pages, drawings and tables. */
const WHOLE_EVERY = 15;
/** Three in four have one damage: only those say why something was accepted. */
const MORE_STEPS = 0.25;

/** The same seed and number give the same variant. */
export function variantOf(targets: readonly Target[], seed: number, number: number): Variant {
  const dice = diceOf(seed, number * (TRIES + 1));
  const target = chosen(targets, dice);
  const count = dice.chance(MORE_STEPS) ? 2 + dice.below(MOST_STEPS - 1) : 1;
  const found = damaged(target.files, { count, seed, first: number * (TRIES + 1) + 1 });
  return { number, target, ...found, isWhole: number % WHOLE_EVERY === 0 };
}

function chosen(targets: readonly Target[], dice: Dice): Target {
  return dice.of(targets.flatMap((target) => Array.from({ length: target.weight }, () => target)));
}

function damaged(
  files: Files,
  { count, seed, first }: { readonly count: number; readonly seed: number; readonly first: number },
): Pick<Variant, "steps" | "files"> {
  let current = files;
  const steps: Step[] = [];
  for (let roll = first; roll < first + TRIES && steps.length < count; roll++) {
    const step = stepOf(current, seed, roll);
    const after = step === null ? null : afterStep(current, step);
    if (step === null || after === null) continue;
    current = after;
    steps.push(step);
  }
  return { steps, files: current };
}

function stepOf(files: Files, seed: number, roll: number): Step | null {
  if (files.size === 0) return null;
  const dice = diceOf(seed, roll);
  const path = dice.of([...files.keys()]);
  return { mutation: dice.of(MUTATIONS.filter(({ reaches }) => reaches(path))), path, seed, roll };
}

/** The files after one damage; null where it changes nothing. */
function afterStep(files: Files, { mutation, path, seed, roll }: Step): Files | null {
  return files.has(path) ? mutation.change(files, path, diceOf(seed, -roll)) : null;
}

/** The files of a target after some of the damages of a variant. */
export function afterSteps(files: Files, steps: readonly Step[]): Files {
  return steps.reduce((current, step) => afterStep(current, step) ?? current, files);
}
