/** Groups that draws are put into by one input. */
const GROUPS = 16;
/** Draws that a group has at least. */
const IN_GROUP = 8;

/**
 * First-order index of an input from draws that vary everything at once: the part of the variance that goes with the means of
 * groups of draws with a like value of the input, corrected for what chance gives to as many groups, at least 0.
 *
 * @param values  Of the outcome.
 * @param inputs  Of the input, in the same order; what only names a choice is grouped by its value.
 * @param isNamed Whether the input is a choice among few.
 * @returns a fraction of the variance; 0 where the outcome does not vary.
 * @source Plischke, Borgonovo & Smith (2013), European Journal of Operational Research 226(3); correction as in Ezekiel (1930)
 */
export function firstOrder(values: Float64Array, inputs: Float64Array, isNamed: boolean): number {
  const groups = isNamed ? byValue(inputs) : byRank(inputs);
  const count = values.length;
  const mean = meanOf(values);
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sizes = new Map<number, { sum: number; count: number }>();
  values.forEach((value, at) => {
    const known = sizes.get(groups[at]!) ?? { sum: 0, count: 0 };
    sizes.set(groups[at]!, { sum: known.sum + value, count: known.count + 1 });
  });
  if (total === 0 || sizes.size < 2 || count <= sizes.size) return 0;
  const within = values.reduce((sum, value, at) => {
    const group = sizes.get(groups[at]!)!;
    return sum + (value - group.sum / group.count) ** 2;
  }, 0);
  return Math.max(0, 1 - within / (count - sizes.size) / (total / (count - 1)));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function byValue(inputs: Float64Array): readonly number[] {
  return [...inputs];
}

/** Groups of as many draws each, in the order of the input. */
function byRank(inputs: Float64Array): readonly number[] {
  const groups = Math.max(2, Math.min(GROUPS, Math.floor(inputs.length / IN_GROUP)));
  const ordered = [...inputs.keys()].toSorted((one, other) => inputs[one]! - inputs[other]!);
  const found: number[] = Array<number>(inputs.length).fill(0);
  ordered.forEach((draw, rank) => {
    found[draw] = Math.floor((rank * groups) / inputs.length);
  });
  return found;
}
