import type { Closure } from "./model.ts";
/**
 * Trade deficits after the shock under a closure: as in the base, none, or moving with incomes:
 *
 *     D′ₙ = Dₙ ŵₙ − sₙ Σₘ Dₘ ŵₘ,   sₙ = ŵₙ VAₙ / Σ ŵ VA
 *
 * summed within each part of the world that trades. Under `none` the base itself has no deficits.
 *
 * @param out  D′, overwritten.   [country]
 * @unit money of the model
 * @source equilibrium.md §2
 *
 * @example
 *   const d = new Float64Array(2);
 *   deficitsAfterInto(d, "proportional", Float64Array.of(10, -10), Float64Array.of(1, 1), Float64Array.of(60, 40), Int32Array.of(0, 0));
 *   [...d]   // [10, -10]
 */
export declare function deficitsAfterInto(out: Float64Array, closure: Closure, deficits: Float64Array, wageHat: Float64Array, valueAdded: Float64Array, parts: Int32Array): void;
