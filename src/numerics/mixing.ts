/** Differences of past images and residuals, newest overwriting the oldest. */
export interface MixingHistory {
  readonly memory: number;
  /** How many differences are held. */
  count: number;
  /** Slot that the next difference goes to. */
  next: number;
  primed: boolean;
  readonly lastImage: Float64Array;
  readonly lastResidual: Float64Array;
  readonly imageSteps: readonly Float64Array[];
  readonly residualSteps: readonly Float64Array[];
  /** Inner products of the residual steps.   [memory, memory] */
  readonly gram: Float64Array;
  readonly mixed: Float64Array;
}

/** An empty history for vectors of one length. @unit none @source Walker & Ni (2011) */
export function mixingHistory(length: number, memory: number): MixingHistory {
  const columns = (): Float64Array[] => Array.from({ length: memory }, () => new Float64Array(length));
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
    mixed: new Float64Array(length),
  };
}

/** Adds the step from the previous image and residual to these. @unit that of x @source Walker & Ni (2011) */
export function recordDifference(history: MixingHistory, image: Float64Array, residual: Float64Array): void {
  const { lastImage, lastResidual, memory, gram } = history;
  if (history.primed) {
    const slot = history.next;
    const imageStep = history.imageSteps[slot];
    const residualStep = history.residualSteps[slot];
    for (let e = 0; e < image.length; e++) {
      imageStep[e] = image[e] - lastImage[e];
      residualStep[e] = residual[e] - lastResidual[e];
    }
    history.count = Math.min(history.count + 1, memory);
    history.next = (slot + 1) % memory;
    for (let age = 0; age < history.count; age++) {
      const other = slotOfAge(history, age);
      const product = inner(residualStep, history.residualSteps[other]);
      gram[slot * memory + other] = product;
      gram[other * memory + slot] = product;
    }
  }
  lastImage.set(image);
  lastResidual.set(residual);
  history.primed = true;
}

/**
 * The image corrected by the combination of past steps that leaves the smallest residual. Old steps are
 * left out where the newest ones already span them.
 *
 * @returns the next point; the array is reused by the next call.
 * @unit that of x
 * @source Walker & Ni (2011), equations (1.1)-(1.2)
 */
export function leastSquaresMixing(history: MixingHistory, image: Float64Array, residual: Float64Array): Float64Array {
  const { mixed } = history;
  mixed.set(image);
  if (history.count === 0) {
    history.primed = true;
    history.lastImage.set(image);
    history.lastResidual.set(residual);
    return mixed;
  }
  const { weights, used } = mixingWeights(history, residual);
  for (let age = 0; age < used; age++) {
    const step = history.imageSteps[slotOfAge(history, age)];
    const weight = weights[age];
    for (let e = 0; e < mixed.length; e++) mixed[e] -= weight * step[e];
  }
  return mixed;
}

const DEPENDENCE = 1e-13;

function slotOfAge(history: MixingHistory, age: number): number {
  return (history.next - 1 - age + 2 * history.memory) % history.memory;
}

/** Cholesky with scaled columns, newest first; stops at the first column that depends on the newer ones. */
function mixingWeights(history: MixingHistory, residual: Float64Array): { weights: Float64Array; used: number } {
  const { count, memory, gram } = history;
  const factor = new Float64Array(count * count);
  const weights = new Float64Array(count);
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
    weights[used] = inner(history.residualSteps[slot], residual);
  }
  substitute(factor, weights, count, used);
  return { weights, used };
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

function inner(left: Float64Array, right: Float64Array): number {
  let even = 0;
  let odd = 0;
  const pairs = left.length - (left.length % 2);
  for (let e = 0; e < pairs; e += 2) {
    even += left[e] * right[e];
    odd += left[e + 1] * right[e + 1];
  }
  if (pairs < left.length) even += left[pairs] * right[pairs];
  return even + odd;
}
