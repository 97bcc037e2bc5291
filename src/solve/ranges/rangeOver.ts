import { greatest, least } from "../../base/units/index.ts";
import type { Range } from "../../results/index.ts";

/** Lowest and highest of a value over solves; null of fewer than two: a single solve has no range. */
export function rangeOver<Solve>(
  solves: readonly Solve[],
  value: (solve: Solve) => number | null | undefined,
  over: string,
): Range | null {
  const values = solves.map(value).filter((each) => each !== undefined && each !== null);
  if (values.length < 2) return null;
  const positive = values.filter((each) => each > 0).length;
  return { low: least(values), high: greatest(values), over, positive, count: values.length };
}
