import { type RandomNumbers, randomNumbers } from "../../src/engines/alignment/index.ts";

/** Draws of a sampler. */
export interface Draws {
  readonly uniform: RandomNumbers;
  readonly normal: () => number;
  /** A standard normal number above a bound. */
  readonly above: (bound: number) => number;
  /** A standard normal number between two bounds. */
  readonly between: (low: number, high: number) => number;
}

/** Where the tail is drawn from a shifted exponential instead of waiting for a normal number to fall there. */
const TAIL = 0.45;

/** Seeded draws. Source: Robert (1995), Simulation of truncated normal variables, Statistics and Computing 5(2). */
export function draws(seed: number): Draws {
  const uniform = randomNumbers(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const above = (bound: number): number => {
    if (bound < TAIL) return until(normal, (z) => z >= bound);
    const rate = (bound + Math.sqrt(bound * bound + 4)) / 2;
    const shifted = (): number => bound - Math.log(1 - uniform()) / rate;
    return until(shifted, (z) => uniform() < Math.exp(-((z - rate) ** 2) / 2));
  };
  const between = (low: number, high: number): number => {
    if (low > 0 && (high - low) * low > 1)
      return until(
        () => above(low),
        (z) => z <= high,
      );
    if (high < 0 && (low - high) * high > 1) return -between(-high, -low);
    const nearest = low > 0 ? low : high < 0 ? high : 0;
    const flat = (): number => low + (high - low) * uniform();
    return until(flat, (z) => uniform() < Math.exp((nearest * nearest - z * z) / 2));
  };
  return { uniform, normal, above, between };
}

function until(draw: () => number, accept: (value: number) => boolean): number {
  for (;;) {
    const value = draw();
    if (accept(value)) return value;
  }
}
