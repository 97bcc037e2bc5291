/**
 * How far a forecast of flows is from what happened:
 *
 *     100 · Σ |x̂ᵢ − xᵢ| / Σ xᵢ
 *
 * @param forecast  x̂.
 * @param observed  x, with a positive sum.
 * @unit percent of what flowed
 * @source docs/model/markets.md, A score
 *
 * @example  One of ten went elsewhere
 *   flowError([5, 5], [4, 6])   // 20
 */
export function flowError(forecast: readonly number[], observed: readonly number[]): number {
  const total = observed.reduce((sum, flow) => sum + flow, 0);
  return (100 * observed.reduce((sum, flow, at) => sum + Math.abs(forecast[at]! - flow), 0)) / total;
}

/**
 * Spearman's rank correlation; equal values share the mean of their ranks.
 *
 * @returns null where either side does not vary, or there are fewer than three.   @unit a pure number, −1 to 1
 * @source Spearman (1904), The proof and measurement of association between two things
 *
 * @example  The same order
 *   rankCorrelation([1, 2, 9], [3, 4, 5])   // 1
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < LEAST) return null;
  const [first, second] = [centredRanks(one), centredRanks(other)];
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((sum, value, at) => sum + value * right[at]!, 0);
  const spread = Math.sqrt(product(first, first) * product(second, second));
  return spread === 0 ? null : product(first, second) / spread;
}

/** Fewer pairs have no order to speak of. */
const LEAST = 3;

function centredRanks(values: readonly number[]): readonly number[] {
  const middle = (values.length - 1) / 2;
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return below + (equal - 1) / 2 - middle;
  });
}
