/** Entries of a panel in rows, each in a column of a first kind and in one of a second: three effects that cross. */
export interface CrossedEntries {
  /** Where each row starts among the entries, with one more for the end   [row + 1] */
  readonly starts: Int32Array;
  /** Column of the first kind   [entry] */
  readonly first: Int32Array;
  /** Column of the second kind   [entry]   Counted on from those of the first. */
  readonly second: Int32Array;
  /** Columns of both kinds. */
  readonly columns: number;
}

/** Weights of entries, what they sum to, and room for a search. */
export interface CrossedWeights {
  readonly entries: CrossedEntries;
  /** [entry]   > 0 or 0 */
  readonly each: Float64Array;
  /** [row] */
  readonly ofRow: Float64Array;
  /** One over what a column has of its own beside the rows   [column]   0 where it has nothing. */
  readonly inverse: Float64Array;
  readonly room: {
    readonly direction: Float64Array;
    readonly image: Float64Array;
    readonly rest: Float64Array;
    readonly row: Float64Array;
  };
}

/**
 * Room for weights of entries; `weighInto` fills it.
 *
 * @unit that of weights
 * @source none: arrays
 */
export function crossedWeights(entries: CrossedEntries): CrossedWeights {
  const { starts, first, columns } = entries;
  let longest = 0;
  for (let row = 0; row + 1 < starts.length; row++) longest = Math.max(longest, starts[row + 1] - starts[row]);
  const column = (): Float64Array => new Float64Array(columns);
  return {
    entries,
    each: new Float64Array(first.length),
    ofRow: new Float64Array(Math.max(0, starts.length - 1)),
    inverse: column(),
    room: { direction: column(), image: column(), rest: column(), row: new Float64Array(longest) },
  };
}

/** Sums of the weights that stand in `each`: of rows, and what columns have of their own, Σ w (1 − w / Σ w of the row). */
export function weigh({ entries, each, ofRow, inverse }: CrossedWeights): void {
  const { starts, first, second } = entries;
  inverse.fill(0);
  for (let row = 0; row < ofRow.length; row++) {
    let sum = 0;
    for (let e = starts[row]; e < starts[row + 1]; e++) sum += each[e];
    ofRow[row] = sum;
    if (sum === 0) continue;
    for (let e = starts[row]; e < starts[row + 1]; e++) {
      const own = each[e] * (1 - each[e] / sum);
      inverse[first[e]] += own;
      inverse[second[e]] += own;
    }
  }
  for (let column = 0; column < inverse.length; column++)
    inverse[column] = inverse[column] > 0 ? 1 / inverse[column] : 0;
}

/**
 * Weighted sums by column of values less the weighted mean of their row: what the effects of columns have to answer for.
 *
 * @param values  [entry]
 * @unit that of values times that of weights
 * @source normal equations of weighted least squares on three sets of indicators, rows solved for (Frisch-Waugh)
 */
export function centredSumsInto(out: Float64Array, weights: CrossedWeights, values: Float64Array): void {
  const { entries, each, ofRow } = weights;
  const { starts, first, second } = entries;
  out.fill(0);
  for (let row = 0; row < ofRow.length; row++) {
    let sum = 0;
    for (let e = starts[row]; e < starts[row + 1]; e++) sum += each[e] * values[e];
    const mean = ofRow[row] > 0 ? sum / ofRow[row] : 0;
    for (let e = starts[row]; e < starts[row + 1]; e++) {
      const part = each[e] * (values[e] - mean);
      out[first[e]] += part;
      out[second[e]] += part;
    }
  }
}

/** How far effects are searched. */
export interface CrossedOptions {
  /** Size of what is left of the normal equations over that of their right side. */
  readonly tolerance: number;
  /** Size at which what is left is rounding: to go on would follow what rows and columns share, which is nowhere determined. */
  readonly least: number;
  /** Passes over the entries before giving up. */
  readonly maximum: number;
}

/** Where a search for effects ended. */
export interface CrossedSolution {
  /** Size of what is left of the normal equations over that of their right side. */
  readonly residual: number;
  /** Whether that is as little as was asked for, or rounding. */
  readonly isEnough: boolean;
  /** Passes over the entries. */
  readonly passes: number;
}

/**
 * Effects of columns at which weighted least squares on rows and columns has what `right` asks for: conjugate gradients on the normal
 * equations, rows solved for exactly, each column weighed by what is its own. Alternating projections on the three sets are a
 * relaxation of the same equations; the conjugate directions are what makes it fast. Effects are determined up to what rows and
 * columns share, which no fitted value sees. Sizes are those of effects, each weighed by what is its column's own: the root of Σ right² inverse.
 *
 * @param effects  Where to start, and the answer   [column]
 * @param right    [column]   As `centredSumsInto` writes it; not changed.
 * @unit that of right over that of weights
 * @source Hestenes & Stiefel (1952), Journal of Research of the National Bureau of Standards 49(6); Guimarães & Portugal (2010), Stata
 *         Journal 10(4), for the alternation; Correia (2016), "Linear Models with High-Dimensional Fixed Effects", for its acceleration
 */
export function solveCrossedInto(
  effects: Float64Array,
  weights: CrossedWeights,
  right: Float64Array,
  { tolerance, least, maximum }: CrossedOptions,
): CrossedSolution {
  const { inverse, room } = weights;
  const { direction, image, rest } = room;
  const size = Math.sqrt(weighted(right, inverse));
  if (size <= least) {
    effects.fill(0);
    return { residual: size === 0 ? 0 : 1, isEnough: true, passes: 0 };
  }
  const enough = Math.max(tolerance * size, least);
  imageInto(image, weights, effects);
  for (let c = 0; c < rest.length; c++) rest[c] = right[c] - image[c];
  let left = weighted(rest, inverse);
  let passes = 1;
  for (let c = 0; c < rest.length; c++) direction[c] = rest[c] * inverse[c];
  while (passes < maximum && Math.sqrt(left) > enough) {
    imageInto(image, weights, direction);
    passes++;
    let curvature = 0;
    for (let c = 0; c < rest.length; c++) curvature += direction[c] * image[c];
    if (!(curvature > 0)) break;
    const step = left / curvature;
    for (let c = 0; c < rest.length; c++) {
      effects[c] += step * direction[c];
      rest[c] -= step * image[c];
    }
    const next = weighted(rest, inverse);
    const turn = next / left;
    left = next;
    for (let c = 0; c < rest.length; c++) direction[c] = rest[c] * inverse[c] + turn * direction[c];
  }
  return { residual: Math.sqrt(left) / size, isEnough: Math.sqrt(left) <= enough, passes };
}

function weighted(vector: Float64Array, inverse: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < vector.length; c++) sum += vector[c] * vector[c] * inverse[c];
  return sum;
}

/** What the normal equations make of effects, in one pass: a row fits in the nearest cache, and so do the columns it meets. */
function imageInto(out: Float64Array, { entries, each, ofRow, room }: CrossedWeights, effects: Float64Array): void {
  const { starts, first, second } = entries;
  const { row: both } = room;
  out.fill(0);
  for (let row = 0; row < ofRow.length; row++) {
    const [start, end] = [starts[row], starts[row + 1]];
    let sum = 0;
    for (let e = start; e < end; e++) {
      const value = effects[first[e]] + effects[second[e]];
      both[e - start] = value;
      sum += each[e] * value;
    }
    const mean = ofRow[row] > 0 ? sum / ofRow[row] : 0;
    for (let e = start; e < end; e++) {
      const part = each[e] * (both[e - start] - mean);
      out[first[e]] += part;
      out[second[e]] += part;
    }
  }
}

/**
 * Values less effects of columns, less the weighted mean of what is left in their row.
 *
 * @param values  [entry]
 * @unit that of values
 * @source Frisch & Waugh (1933), Econometrica 1(4)
 */
export function withoutEffectsInto(
  out: Float64Array,
  { entries, each, ofRow }: CrossedWeights,
  values: Float64Array,
  effects: Float64Array,
): void {
  const { starts, first, second } = entries;
  for (let row = 0; row < ofRow.length; row++) {
    let sum = 0;
    for (let e = starts[row]; e < starts[row + 1]; e++) {
      out[e] = values[e] - effects[first[e]] - effects[second[e]];
      sum += each[e] * out[e];
    }
    const mean = ofRow[row] > 0 ? sum / ofRow[row] : 0;
    for (let e = starts[row]; e < starts[row + 1]; e++) out[e] -= mean;
  }
}
