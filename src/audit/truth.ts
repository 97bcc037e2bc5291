import type { ClaimQuantity } from "../case/index.ts";

/** Of a quantity, what its value is held against. */
export type Test = Pick<ClaimQuantity, "operator" | "threshold" | "tolerance">;

/** Units in which an equal value is what the sentence asks for, not a threshold that was set by it. */
const WHOLE: ReadonlySet<string> = new Set(["rank", "count", "0/1", "sign", "year"]);

/**
 * Whether a threshold that the article does not give equals the value to two digits.
 *
 * @source docs/model/claims.md, From a claim to a verdict: thresholds
 */
export function equalsThreshold(
  value: number,
  {
    operator,
    threshold,
    thresholdOrigin,
    unit,
  }: Pick<ClaimQuantity, "operator" | "threshold" | "thresholdOrigin" | "unit">,
): boolean {
  if (thresholdOrigin === "author" || operator === "eq" || WHOLE.has(unit)) return false;
  return [threshold].flat().some((each) => each !== 0 && each.toPrecision(2) === value.toPrecision(2));
}

/**
 * How far a value is from turning, in its unit: value − threshold; of `eq` tolerance − |value − threshold|; of `between`
 * the distance to the nearer end, inside positive.
 *
 * @example
 *   margin(3, { operator: "gt", threshold: 1, tolerance: null })   // 2
 *   margin(4, { operator: "between", threshold: [1, 5], tolerance: null })   // 1
 */
export function margin(value: number, { operator, threshold, tolerance }: Test): number {
  if (typeof threshold !== "number") return Math.min(value - threshold[0], threshold[1] - value);
  return operator === "eq" ? (tolerance ?? 0) - Math.abs(value - threshold) : value - threshold;
}

/** Part of the threshold by which a sum of rounded numbers may miss it: 2⁻⁴⁰, far below any digit that is printed. */
const ROUNDING = 2 ** -40;

/**
 * Whether a value is as the claim says. `rank`: at most that rank; `trend`: above.
 *
 * @example
 *   holds(1, { operator: "rank", threshold: 1, tolerance: null })   // true
 *   holds(0.105, { operator: "eq", threshold: 0.1, tolerance: 0.005 })   // true
 */
export function holds(value: number, test: Test): boolean {
  const distance = margin(value, test);
  switch (test.operator) {
    case "lt":
      return distance < 0;
    case "le":
    case "rank":
      return distance <= 0;
    case "gt":
    case "trend":
      return distance > 0;
    case "ge":
    case "between":
      return distance >= 0;
    case "eq":
      return distance >= -ROUNDING * Math.abs(Number(test.threshold));
  }
}
