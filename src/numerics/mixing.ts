/**
 * Differences of past images and residuals, newest overwriting the oldest. They steer the search and do not
 * enter the answer, so single precision is enough, at half the room.
 */
export interface MixingHistory {
  readonly memory: number;
  /** How many differences are held. */
  count: number;
  /** Slot that the next difference goes to. */
  next: number;
  primed: boolean;
  readonly lastImage: Float64Array;
  readonly lastResidual: Float64Array;
  readonly imageSteps: readonly Float32Array[];
  readonly residualSteps: readonly Float32Array[];
  /** Inner products of the residual steps.   [memory, memory] */
  readonly gram: Float64Array;
  /** Inner products of the residual steps with the last residual.   [memory] */
  readonly products: Float64Array;
}

/** An empty history for vectors of one length. @unit none @source Walker & Ni (2011) */
export function mixingHistory(length: number, memory: number): MixingHistory {
  const columns = (): Float32Array[] => Array.from({ length: memory }, () => new Float32Array(length));
  return {
    memory,
    count: 0,
    next: 0,
    primed: false,
    lastImage: new Float64Array(length),
    lastResidual: new Float64Array(length),
    imageSteps: columns(),
    residualSteps: columns(),
    gram: new Float64Array(memory * memory),
    products: new Float64Array(memory),
  };
}

/** Adds the step from the previous image and residual to these, and takes all products with it. @unit that of x @source Walker & Ni (2011) */
export function recordDifference(history: MixingHistory, image: Float64Array, residual: Float64Array): void {
  const { lastImage, lastResidual, memory, gram, products } = history;
  if (history.primed && memory > 0) {
    const slot = history.next;
    const imageStep = history.imageSteps[slot];
    const residualStep = history.residualSteps[slot];
    for (let e = 0; e < image.length; e++) {
      imageStep[e] = image[e] - lastImage[e];
      residualStep[e] = residual[e] - lastResidual[e];
      lastResidual[e] = residualStep[e];
    }
    const row = gram.subarray(slot * memory, (slot + 1) * memory);
    productsInto(row, products, history.residualSteps, lastResidual, residual);
    for (let other = 0; other < memory; other++) gram[other * memory + slot] = row[other];
    history.count = Math.min(history.count + 1, memory);
    history.next = (slot + 1) % memory;
  }
  prime(history, image, residual);
}

function prime(history: MixingHistory, image: Float64Array, residual: Float64Array): void {
  history.lastImage.set(image);
  history.lastResidual.set(residual);
  history.primed = true;
}

/**
 * Corrects the image by the combination of past steps that leaves the smallest residual. Old steps are left
 * out where the newest ones already span them.
 *
 * @param image     Overwritten by the next point.
 * @param residual  The one that was recorded last.
 * @unit that of x
 * @source Walker & Ni (2011), equations (1.1)-(1.2)
 */
export function mixInto(image: Float64Array, history: MixingHistory, residual: Float64Array): void {
  if (history.count === 0) {
    prime(history, image, residual);
    return;
  }
  subtractCombination(image, history.imageSteps, mixingWeights(history));
}

const DEPENDENCE = 1e-13;

function slotOfAge(history: MixingHistory, age: number): number {
  return (history.next - 1 - age + 2 * history.memory) % history.memory;
}

/**
 * Cholesky with scaled columns, newest first; stops at the first column that depends on the newer ones.
 *
 * @returns one weight per slot, 0 for a step that is left out.
 */
function mixingWeights(history: MixingHistory): Float64Array {
  const { count, memory, gram, products } = history;
  const factor = new Float64Array(count * count);
  const byAge = new Float64Array(count);
  let used = 0;
  for (; used < count; used++) {
    const slot = slotOfAge(history, used);
    const norm = gram[slot * memory + slot];
    let pivot = norm;
    for (let c = 0; c < used; c++) {
      let sum = gram[slot * memory + slotOfAge(history, c)];
      for (let k = 0; k < c; k++) sum -= factor[used * count + k] * factor[c * count + k];
      const entry = sum / factor[c * count + c];
      factor[used * count + c] = entry;
      pivot -= entry * entry;
    }
    if (!(pivot > DEPENDENCE * norm)) break;
    factor[used * count + used] = Math.sqrt(pivot);
    byAge[used] = products[slot];
  }
  substitute(factor, byAge, count, used);
  const weights = new Float64Array(memory);
  for (let age = 0; age < used; age++) weights[slotOfAge(history, age)] = byAge[age];
  return weights;
}

function substitute(factor: Float64Array, weights: Float64Array, count: number, used: number): void {
  for (let r = 0; r < used; r++) {
    for (let c = 0; c < r; c++) weights[r] -= factor[r * count + c] * weights[c];
    weights[r] /= factor[r * count + r];
  }
  for (let r = used - 1; r >= 0; r--) {
    for (let c = r + 1; c < used; c++) weights[r] -= factor[c * count + r] * weights[c];
    weights[r] /= factor[r * count + r];
  }
}

/** Columns that one loop takes together, so that their additions overlap; a block that is short repeats its first. */
const BLOCK = 3;

/** Inner products of each column with two vectors. */
function productsInto(
  out: Float64Array,
  otherOut: Float64Array,
  columns: readonly Float32Array[],
  vector: Float64Array,
  other: Float64Array,
): void {
  const sums = new Float64Array(2 * BLOCK);
  for (let c = 0; c < columns.length; c += BLOCK) {
    const [first, second = first, third = first] = columns.slice(c, c + BLOCK);
    blockProductsInto(sums, first, second, third, vector, other);
    for (let k = 0; k < BLOCK && c + k < columns.length; k++) {
      out[c + k] = sums[k];
      otherOut[c + k] = sums[BLOCK + k];
    }
  }
}

function blockProductsInto(
  sums: Float64Array,
  first: Float32Array,
  second: Float32Array,
  third: Float32Array,
  vector: Float64Array,
  other: Float64Array,
): void {
  let [sum0, sum1, sum2, sum3, sum4, sum5] = [0, 0, 0, 0, 0, 0];
  for (let e = 0; e < vector.length; e++) {
    const value = vector[e];
    const otherValue = other[e];
    const entry0 = first[e];
    const entry1 = second[e];
    const entry2 = third[e];
    sum0 += entry0 * value;
    sum1 += entry1 * value;
    sum2 += entry2 * value;
    sum3 += entry0 * otherValue;
    sum4 += entry1 * otherValue;
    sum5 += entry2 * otherValue;
  }
  sums.set([sum0, sum1, sum2, sum3, sum4, sum5]);
}

function subtractCombination(target: Float64Array, columns: readonly Float32Array[], weights: Float64Array): void {
  for (let c = 0; c < columns.length; c += BLOCK) {
    const [first, second = first, third = first] = columns.slice(c, c + BLOCK);
    const [weight0, weight1 = 0, weight2 = 0] = weights.subarray(c, c + BLOCK);
    for (let e = 0; e < target.length; e++) {
      target[e] -= weight0 * first[e] + weight1 * second[e] + weight2 * third[e];
    }
  }
}
