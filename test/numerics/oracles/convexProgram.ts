import type { SparseRows } from "./sparseRows.ts";

/** A smooth convex cost of one variable, such as the area under a curve of constant elasticity. */
export interface SmoothTerm {
  readonly variable: number;
  /** Adds a constant to the minimum only; may be infinite at a bound. */
  readonly value: (x: number) => number;
  /** First derivative; finite inside the variable's bounds. */
  readonly slope: (x: number) => number;
  /** Second derivative, ≥ 0 and finite inside the variable's bounds. */
  readonly curvature: (x: number) => number;
}

/**
 * What it costs to move the shares of a total away from base shares:
 *
 *     weight · [ Σₖ xₖ ln( (xₖ/baseₖ) / (d/baseTotal) ) − Σₖ xₖ + d ]
 *
 * jointly convex, of degree one. Where a row ties d = Σₖ xₖ it is weight · [Σ x ln(x/base) − d ln(d/baseTotal)], its
 * slope along xₖ is weight · ln of the share over the base share, and along d it is zero. Members and total are
 * positive: give them the lower bound 0.
 */
export interface EntropicGroup {
  /** P/σ, ≥ 0. */
  readonly weight: number;
  /** Variables xₖ; each is in at most one group. */
  readonly members: readonly number[];
  /** x0   One positive number per member. */
  readonly base: readonly number[];
  /** Variable that is d, tied by an equality row of the caller's; null = d stands for Σₖ xₖ. */
  readonly total: number | null;
  /** d0; the default is the sum of `base`. */
  readonly baseTotal?: number;
}

/** Rows with their right-hand sides. */
export interface Constraints {
  readonly matrix: SparseRows;
  /** [row] */
  readonly right: Float64Array;
}

/**
 * Minimise Σᵥ (linear·x + ½ quadratic·x² + smooth terms) + entropic groups
 * subject to A x = b, C x ≤ d, lower ≤ x ≤ upper.
 */
export interface ConvexProgram {
  /** −Infinity = free below.   [variable] */
  readonly lower: Float64Array;
  /** Infinity = free above.   [variable] */
  readonly upper: Float64Array;
  /** [variable] */
  readonly linear: Float64Array;
  /** ≥ 0; the default is zero.   [variable] */
  readonly quadratic?: Float64Array;
  readonly smooth?: readonly SmoothTerm[];
  readonly entropic?: readonly EntropicGroup[];
  readonly equality?: Constraints;
  readonly inequality?: Constraints;
}

/** How `solveConvexProgram` searches. */
export interface ConvexOptions {
  /** Largest relative residual of any kind at the answer; default 1e-9. */
  readonly tolerance?: number;
  /** Steps before giving up; default 200. */
  readonly maximum?: number;
  /** First x; the default lies well inside the bounds.   [variable] */
  readonly start?: Float64Array;
  /** What one unit of violation of each row counts when nothing is feasible; default 1.   [row] */
  readonly violationWeights?: { readonly equality?: Float64Array; readonly inequality?: Float64Array };
  /** Asked before every step; true ends the search. */
  readonly shouldStop?: () => boolean;
}

/** Residuals of the conditions of a minimum, relative to the size of the program's quantities and costs. */
export interface ConvexResiduals {
  /** Of rows and bounds, over the largest term of any row. */
  readonly primal: number;
  /** Of stationarity, over the largest slope or multiplier. */
  readonly dual: number;
  /** Largest multiplier × distance from its bound or row, over both sizes. */
  readonly complementarity: number;
}

/** A row or a variable. */
export interface ConvexPlace {
  readonly kind: "equality" | "inequality" | "variable";
  readonly index: number;
}

/**
 * Where a search ended.
 *
 * `converged`: every residual is within the tolerance. `infeasible`: no x satisfies the rows, `violation` says by how
 * little they can be missed; x is where that is. `unbounded`: the cost falls without end. `stalled`: no step
 * improves the point, or `maximum` steps were made. `stopped`: `shouldStop` said so. Unless it converged, x and the
 * multipliers are those of the best point seen and no answer.
 */
export interface ConvexSolution {
  readonly end: "converged" | "infeasible" | "unbounded" | "stalled" | "stopped";
  /** [variable] */
  readonly x: Float64Array;
  /** Cost at x. */
  readonly objective: number;
  /** By how much the minimum rises when the row's right-hand side rises by one.   [equality row] */
  readonly equalityDuals: Float64Array;
  /** By how much the minimum falls when the row's right-hand side rises by one, ≥ 0.   [inequality row] */
  readonly inequalityDuals: Float64Array;
  /** By how much the minimum rises when the lower bound rises by one, ≥ 0.   [variable] */
  readonly lowerDuals: Float64Array;
  /** By how much the minimum falls when the upper bound rises by one, ≥ 0.   [variable] */
  readonly upperDuals: Float64Array;
  readonly iterations: number;
  readonly residuals: ConvexResiduals;
  /** Where the largest of the residuals is. */
  readonly worst: ConvexPlace | null;
  /** Least total violation and the rows that are missed, worst first; null unless infeasible. */
  readonly violation: ConvexViolation | null;
}

/** By how little rows that cannot all hold can be missed. */
export interface ConvexViolation {
  /** Weighted sum over rows. */
  readonly total: number;
  /** A x − b of equality rows, C x − d > 0 of inequality rows. */
  readonly rows: readonly { readonly place: ConvexPlace; readonly amount: number }[];
}
