import { type Closure, type EquilibriumModel, type TradePolicy } from "./model.ts";
import type { Equilibrium } from "./results.ts";
/** Whatever can say that the caller has lost interest; an `AbortSignal` is one. */
export interface StopSignal {
    readonly aborted: boolean;
}
/** How an equilibrium is searched. */
export interface SolveOptions {
    /** Largest residual of any equation, in logs or over value added. Default 1e-10. */
    readonly tolerance?: number;
    /** How deficits behave. Default `fixed`. */
    readonly closure?: Closure;
    /** State of a neighbouring equilibrium of the same base. */
    readonly start?: Float64Array;
    /** Passes before the first search gives way to the fallbacks. Default 2000. */
    readonly maxEvaluations?: number;
    readonly signal?: StopSignal;
}
/**
 * Solves the general equilibrium in relative changes ("exact hat algebra"): given base-year data and a new
 * policy, finds the wages, prices and expenditure for which every market clears and every country's trade
 * balances at its deficit.
 *
 * One Anderson-accelerated fixed point over (ln ŵ, ln P̂, ln X′). Where it stalls, Newton's method on wages;
 * where that fails too, the shock is applied in smaller parts.
 *
 * Numéraire: value added of the world (of each part of it, when bans split it) is unchanged. Ratios of prices
 * and welfare do not depend on it.
 *
 * @returns the equilibrium with the residual of every equation; never an iterate that is not one.
 * @unit as in `Equilibrium`
 * @throws E401-E404, E410 for a model or policy that is none; E503, E504, E505 when no equilibrium exists;
 *         E501 not converged, with the last state as `partial`; E506 interrupted.
 * @source Caliendo & Parro (2015), equations (10)-(14); method of Dekle, Eaton & Kortum (2008)
 */
export declare function solveEquilibrium(model: EquilibriumModel, policy: TradePolicy, options?: SolveOptions): Equilibrium;
/**
 * The base year re-solved without trade deficits: same technology, tastes and tariffs, balanced trade.
 *
 * @returns a model whose deficits are zero; the given one when they are already.
 * @unit as in `EquilibriumModel`
 * @throws as `solveEquilibrium`
 * @source Dekle, Eaton & Kortum (2008); Caliendo & Parro (2015), section 5.1
 */
export declare function withoutDeficits(model: EquilibriumModel, options?: SolveOptions): EquilibriumModel;
