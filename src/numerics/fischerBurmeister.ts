/** An equation that holds where a variable and its function are complementary, and its slopes along both. */
export interface Weights {
  readonly value: number;
  readonly onX: number;
  readonly onF: number;
}

/** Slope of √(a² + b²) − a − b along either where both are zero: one of the generalised ones. */
const AT_KINK = Math.SQRT1_2 - 1;

/**
 * The Fischer-Burmeister equation of one variable: √(a² + b²) − a − b with a = x − l, b = f; for an upper bound the
 * mirror image, for both bounds one inside the other, for none −f.
 *
 * @unit that of x
 * @source Fischer (1992), Optimization 24; Billups (1995) for two bounds
 *
 * @example  x at its lower bound and f positive
 *   equationAt(0, 3, 0, Infinity).value;   // 0
 */
export function equationAt(x: number, f: number, lower: number, upper: number): Weights {
  if (lower === upper) return { value: lower - x, onX: -1, onF: 0 };
  if (upper === Infinity) return lower === -Infinity ? { value: -f, onX: 0, onF: -1 } : merged(x - lower, f, 1, 1);
  const above = merged(upper - x, -f, -1, -1);
  if (lower === -Infinity) return { value: -above.value, onX: -above.onX, onF: -above.onF };
  const { value, onX, onF } = merged(x - lower, above.value, 1, 1);
  return { value, onX: onX + onF * above.onX, onF: onF * above.onF };
}

/** φ(a, b) with the slopes of a and b along x and f. */
function merged(a: number, b: number, alongX: number, alongF: number): Weights {
  const length = Math.hypot(a, b);
  const onA = length === 0 ? AT_KINK : a / length - 1;
  const onB = length === 0 ? AT_KINK : b / length - 1;
  return { value: difference(a, b, length), onX: onA * alongX, onF: onB * alongF };
}

/** √(a² + b²) − a − b without cancellation where both are positive. */
function difference(a: number, b: number, length: number): number {
  const sum = a + b;
  return sum > 0 ? (-2 * a * b) / (length + sum) : length - sum;
}
