import { randomNumbers } from "../src/numerics/index.ts";

/** Seeded choices: the same seed gives the same ones everywhere. */
export interface Dice {
  /** A whole number from 0 up to, and without, n. */
  readonly below: (n: number) => number;
  /** One of a list that is not empty. */
  readonly of: <Item>(list: readonly Item[]) => Item;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
}

/** Far apart for neighbouring variants of one seed. */
const STRIDE = 0x9e3779b1;

/** The dice of one variant. */
export function diceOf(seed: number, variant: number): Dice {
  const random = randomNumbers(Math.imul(seed, STRIDE) + variant);
  const below = (n: number): number => Math.floor(random() * n);
  return { below, of: (list) => list[below(list.length)], chance: (probability) => random() < probability };
}
