const [ROOT_TWO_PI, ROOT_HALF, ROOT_HALF_PI, ONE_OVER_ROOT_PI] = [
  2.5066282746310002,
  Math.SQRT1_2,
  1.2533141373155003,
  0.5641895835477563,
];
/** Where one rational form gives way to the next: each is good to the last digits on its own side. */
const [MIDDLE, TAIL] = [1, 5.656854249492381];

/**
 * Mills' ratio of the standard normal distribution, (1 − Φ(x))/φ(x), for x ≥ 0: no exponential and no cancellation, so
 * that it is good to the last digits however far in the tail.
 *
 * @param x  At least 0.
 * @returns the ratio; relative error below 1e-14.
 * @unit none
 * @source below 1 Hart et al. (1968), Computer Approximations, form 5666; beyond, Cody (1969), Mathematics of Computation 23
 *
 * @example
 *   millsRatio(0)    // 1.253314
 *   millsRatio(10)   // 0.09902860
 */
export function millsRatio(x: number): number {
  if (x < MIDDLE) return centreRatio(x);
  return ROOT_HALF_PI * (x <= TAIL ? middleScaledError(x * ROOT_HALF) : tailScaledError(x * ROOT_HALF));
}

function centreRatio(x: number): number {
  let above = 3.52624965998911e-2 * x + 0.700383064443688;
  above = above * x + 6.37396220353165;
  above = above * x + 33.912866078383;
  above = above * x + 112.079291497871;
  above = above * x + 221.213596169931;
  above = above * x + 220.206867912376;
  let below = 8.83883476483184e-2 * x + 1.75566716318264;
  below = below * x + 16.064177579207;
  below = below * x + 86.7807322029461;
  below = below * x + 296.564248779674;
  below = below * x + 637.333633378831;
  below = below * x + 793.826512519948;
  below = below * x + 440.413735824752;
  return (above / below) * ROOT_TWO_PI;
}

/** exp(y²) erfc(y) for 0.46875 ≤ y ≤ 4. */
function middleScaledError(y: number): number {
  let above = 2.1531153547440383e-8 * y + 0.5641884969886701;
  above = above * y + 8.883149794388377;
  above = above * y + 66.11919063714163;
  above = above * y + 298.6351381974001;
  above = above * y + 881.952221241769;
  above = above * y + 1712.0476126340707;
  above = above * y + 2051.0783778260716;
  above = above * y + 1230.3393547979972;
  let below = y + 15.744926110709835;
  below = below * y + 117.6939508913125;
  below = below * y + 537.1811018620099;
  below = below * y + 1621.3895745666903;
  below = below * y + 3290.7992357334597;
  below = below * y + 4362.619090143247;
  below = below * y + 3439.3676741437216;
  below = below * y + 1230.3393548037495;
  return above / below;
}

/** exp(y²) erfc(y) for y > 4. */
function tailScaledError(y: number): number {
  const z = 1 / (y * y);
  let above = 0.016315387137302097 * z + 0.30532663496123236;
  above = above * z + 0.36034489994980445;
  above = above * z + 0.12578172611122926;
  above = above * z + 0.016083785148742275;
  above = above * z + 0.0006587491615298378;
  let below = z + 2.568520192289822;
  below = below * z + 1.8729528499234673;
  below = below * z + 0.5279051029514285;
  below = below * z + 0.06051834131244132;
  below = below * z + 0.0023352049762686918;
  return (ONE_OVER_ROOT_PI - (z * above) / below) / y;
}

/**
 * Density of the standard normal distribution.
 *
 * @unit 1 over that of x
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, section 13.1
 *
 * @example
 *   normalDensity(0)   // 0.3989423
 */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / ROOT_TWO_PI;
}

/**
 * φ(x)/Φ(x): the derivative of ln Φ. Never overflows, and tends to −x in the lower tail.
 *
 * @unit none
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, section 10.1
 *
 * @example
 *   inverseMillsRatio(0)     // 0.7978846
 *   inverseMillsRatio(-40)   // 40.02497
 */
export function inverseMillsRatio(x: number): number {
  if (x <= 0) return 1 / millsRatio(-x);
  const density = normalDensity(x);
  return density / (1 - density * millsRatio(x));
}

/**
 * Natural logarithm of Φ(x); finite in both tails.
 *
 * @unit none
 * @source ln φ(x) plus the logarithm of Mills' ratio
 *
 * @example
 *   logNormal(0)     // -0.6931472
 *   logNormal(-40)   // -804.6084
 */
export function logNormal(x: number): number {
  if (x <= 0) return -0.5 * x * x + Math.log(millsRatio(-x) / ROOT_TWO_PI);
  return Math.log1p(-normalDensity(x) * millsRatio(x));
}

/**
 * Natural logarithm of Φ(upper) − Φ(lower); finite in both tails.
 *
 * @param lower  Below `upper`.
 * @unit none
 * @source ln φ(lower) plus the logarithm of a difference of Mills' ratios
 *
 * @example
 *   logNormalBetween(-1, 1)    // -0.3817151
 *   logNormalBetween(30, 31)   // -454.3212
 */
export function logNormalBetween(lower: number, upper: number): number {
  if (upper <= 0) return logNormalBetween(-upper, -lower);
  if (lower < 0) {
    return Math.log(1 - normalDensity(lower) * millsRatio(-lower) - normalDensity(upper) * millsRatio(upper));
  }
  const fall = Math.exp(0.5 * (lower - upper) * (lower + upper));
  return -0.5 * lower * lower + Math.log((millsRatio(lower) - fall * millsRatio(upper)) / ROOT_TWO_PI);
}

/**
 * φ(lower)/P and φ(upper)/P for P = Φ(upper) − Φ(lower), without overflow in the tails.
 *
 * @param out  Takes the two ratios at its positions 0 and 1.
 * @unit none
 *
 * @example
 *   const ratios = new Float64Array(2);
 *   normalEdgesInto(ratios, -1, 1);
 *   [...ratios]   // [0.3544375, 0.3544375]
 */
export function normalEdgesInto(out: Float64Array, lower: number, upper: number): void {
  const isMirrored = upper <= 0;
  const a = isMirrored ? -upper : lower;
  const b = isMirrored ? -lower : upper;
  let [atA, atB] = [0, 0];
  if (a >= 0) {
    const fall = Math.exp(0.5 * (a - b) * (a + b));
    atA = 1 / (millsRatio(a) - fall * millsRatio(b));
    atB = fall * atA;
  } else {
    const densityA = normalDensity(a);
    const densityB = normalDensity(b);
    const between = 1 - densityA * millsRatio(-a) - densityB * millsRatio(b);
    atA = densityA / between;
    atB = densityB / between;
  }
  out[0] = isMirrored ? atB : atA;
  out[1] = isMirrored ? atA : atB;
}

/** More than the search for a quantile has ever taken: each step doubles its digits. */
const QUANTILE_STEPS = 40;

/**
 * The quantile of the standard normal distribution: x with Φ(x) = share, by Newton's method on ln Φ, which is concave, from a
 * point below it.
 *
 * @param share  Above 0 and below 1.
 * @returns relative error below 1e-13.
 * @unit none
 * @source Chernoff's bound Φ(−z) ≤ exp(−z²/2)/2 for the start; Newton's method
 *
 * @example
 *   normalQuantile(0.5)     // 0
 *   normalQuantile(0.95)    // 1.644854
 *   normalQuantile(1e-12)   // -7.034484
 */
export function normalQuantile(share: number): number {
  if (share === 0.5) return 0;
  if (share > 0.5) return -normalQuantile(1 - share);
  const target = Math.log(share);
  let x = -Math.sqrt(-2 * target);
  for (let step = 0; step < QUANTILE_STEPS; step++) {
    const move = (target - logNormal(x)) / inverseMillsRatio(x);
    x += move;
    if (Math.abs(move) < 1e-14 * Math.max(1, Math.abs(x))) break;
  }
  return x;
}
