import type { KernelShape } from "./options.ts";

/**
 * Weight of a statement at a distance from the centre of a window. All shapes have 1 in the centre, so that weighted counts stay
 * comparable with counts.
 *
 *     uniform 1 · triangular 1 − |x| · epanechnikov 1 − x²     where |x| ≤ 1, else 0
 *     gaussian exp(−x²/2)
 *
 * @param x  Days from the centre over the bandwidth.
 * @unit statements
 * @source Wand & Jones (1995), Kernel Smoothing, section 2.7, scaled to 1 in the centre
 *
 * @example
 *   kernelWeight("triangular", -0.25)   // 0.75
 *   kernelWeight("epanechnikov", 0.5)   // 0.75
 *   kernelWeight("gaussian", 1)         // 0.606531
 *   kernelWeight("uniform", 1.5)        // 0
 */
export function kernelWeight(shape: KernelShape, x: number): number {
  if (shape === "gaussian") return Math.exp(-(x ** 2) / 2);
  if (Math.abs(x) > 1) return 0;
  if (shape === "uniform") return 1;
  return shape === "triangular" ? 1 - Math.abs(x) : 1 - x ** 2;
}
