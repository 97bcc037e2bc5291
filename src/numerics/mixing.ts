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
  /** Inner products of the residual steps with one vector.   [memory] */
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

/** Adds the step from the previous image and residual to these. @unit that of x @source Walker & Ni (2011) */
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
    productsInto(products, history.residualSteps, lastResidual);
    for (let other = 0; other < memory; other++) {
      gram[slot * memory + other] = products[other];
      gram[other * memory + slot] = products[other];
    }
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
 * @param image  Overwritten by the next point.
 * @unit that of x
 * @source Walker & Ni (2011), equations (1.1)-(1.2)
 */
export function mixInto(image: Float64Array, history: MixingHistory, residual: Float64Array): void {
  if (history.count === 0) {
    prime(history, image, residual);
    return;
  }
  productsInto(history.products, history.residualSteps, residual);
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

/** Inner product of each column with a vector, four columns at a time: the vector is read once for four. */
function productsInto(out: Float64Array, columns: readonly Float32Array[], vector: Float64Array): void {
  const blocked = columns.length - (columns.length % 4);
  for (let c = 0; c < blocked; c += 4) {
    const [first, second, third, fourth] = columns.slice(c, c + 4);
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let e = 0; e < vector.length; e++) {
      const value = vector[e];
      sum0 += first[e] * value;
      sum1 += second[e] * value;
      sum2 += third[e] * value;
      sum3 += fourth[e] * value;
    }
    out[c] = sum0;
    out[c + 1] = sum1;
    out[c + 2] = sum2;
    out[c + 3] = sum3;
  }
  for (let c = blocked; c < columns.length; c++) {
    let sum = 0;
    for (let e = 0; e < vector.length; e++) sum += columns[c][e] * vector[e];
    out[c] = sum;
  }
}

function subtractCombination(target: Float64Array, columns: readonly Float32Array[], weights: Float64Array): void {
  const blocked = columns.length - (columns.length % 4);
  for (let c = 0; c < blocked; c += 4) {
    const [first, second, third, fourth] = columns.slice(c, c + 4);
    const [weight0, weight1, weight2, weight3] = weights.subarray(c, c + 4);
    for (let e = 0; e < target.length; e++) {
      const upper = weight0 * first[e] + weight1 * second[e];
      target[e] -= upper + (weight2 * third[e] + weight3 * fourth[e]);
    }
  }
  for (let c = blocked; c < columns.length; c++) {
    for (let e = 0; e < target.length; e++) target[e] -= weights[c] * columns[c][e];
  }
}
