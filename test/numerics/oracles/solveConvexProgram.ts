import type { ConvexOptions, ConvexPlace, ConvexProgram, ConvexResiduals, ConvexSolution } from "./convexProgram.ts";
import type { InnerResiduals } from "./innerPoint.ts";
import { followPath, type PathEnd, type PathOptions } from "./interiorPoint.ts";
import { boundViolation, leastViolation } from "./leastViolation.ts";
import { programFaults } from "./programFaults.ts";
import { slopesInto } from "./programCost.ts";
import { programValue } from "./programValue.ts";
import { addProduct } from "./sparseRows.ts";
import { type StandardForm, standardForm } from "./standardForm.ts";

/**
 * Minimises a separable convex cost, quadratic, smooth or entropic in shares, under rows and bounds, by a primal-dual
 * interior point. Normal equations: variables are eliminated first, rows by sparse Cholesky in minimum-degree order.
 *
 * @param program  Is not changed; see `ConvexProgram`.
 * @returns x, multipliers of rows and bounds, and how the search ended; without an answer it says why.
 * @throws RangeError naming every fault, when an array has the wrong length, holds no number or names no variable.
 * @unit that of the program
 * @source Nocedal & Wright (2006), Numerical Optimization, algorithm 16.4; Mehrotra (1992), SIAM Journal on Optimization 2(4)
 *
 * @example  The nearest point to (3, 3) with x + y = 4 and x ≤ 1
 *   const equality = { matrix: sparseRows(2, [[[0, 1], [1, 1]]]), right: Float64Array.of(4) };
 *   const bounds = { lower: Float64Array.of(0, 0), upper: Float64Array.of(1, Infinity) };
 *   const found = solveConvexProgram({ ...bounds, linear: Float64Array.of(-3, -3), quadratic: Float64Array.of(1, 1), equality });
 *   [...found.x];               // [1.000000, 3.000000]
 *   found.equalityDuals[0];     // 0.000000
 *   found.upperDuals[0];        // 2.000000
 */
export function solveConvexProgram(program: ConvexProgram, options: ConvexOptions = {}): ConvexSolution {
  const faults = programFaults(program, options);
  if (faults.length > 0) throw new RangeError(faults.join("; "));
  const violation = boundViolation(program);
  if (violation !== null) return { ...unsearched(program), violation };
  const search = pathOptions(options);
  const form = standardForm(program, options.start ?? null);
  const path = searchedTwice(form, search);
  const found = solution(program, form, path);
  if (path.end === "converged" || path.end === "stopped") return found;
  return { ...found, ...diagnosis(program, options, form, path) };
}

function pathOptions({ tolerance = 1e-9, maximum = 200, shouldStop }: ConvexOptions): PathOptions {
  return shouldStop === undefined ? { tolerance, maximum } : { tolerance, maximum, shouldStop };
}

/** A search that is stuck at its bounds is begun anew with a barrier for shares too. */
function searchedTwice(form: StandardForm, search: PathOptions): PathEnd {
  const first = followPath(form, search);
  const left = search.maximum - first.iterations;
  if (first.end !== "stalled" || left <= 0 || isFar(first.last)) return first;
  const second = followPath(form, { ...search, maximum: left, guardsMembers: true });
  return { ...second, iterations: first.iterations + second.iterations };
}

function solution(program: ConvexProgram, form: StandardForm, path: PathEnd): ConvexSolution {
  const { x: inner, y, sides } = path.point;
  const { quantity, cost, row } = form.scale;
  const size = program.lower.length;
  const [equalities, inequalities] = [program.equality?.matrix.rows ?? 0, program.inequality?.matrix.rows ?? 0];
  const x = inner.slice(0, size).map((value) => value * quantity);
  const duals = { lower: new Float64Array(form.variables), upper: new Float64Array(form.variables) };
  sides.variable.forEach((v, k) => ((sides.sign[k] === 1 ? duals.lower : duals.upper)[v] = sides.dual[k] * cost));
  form.fixed.forEach((v, k) => {
    const dual = (y[equalities + inequalities + k] * cost) / row[equalities + inequalities + k];
    (dual > 0 ? duals.lower : duals.upper)[v] = Math.abs(dual);
    x[v] = program.lower[v];
  });
  return {
    end: path.end,
    x,
    objective: programValue(program, x),
    equalityDuals: y.slice(0, equalities).map((value, r) => (value * cost) / row[r]),
    inequalityDuals: duals.lower.slice(size, size + inequalities).map((value, r) => value / row[equalities + r]),
    lowerDuals: duals.lower.slice(0, size),
    upperDuals: duals.upper.slice(0, size),
    iterations: path.iterations,
    residuals: sizesOf(path.residuals),
    worst: worstPlace(form, path, size, equalities, inequalities),
    violation: null,
  };
}

function sizesOf({ primal, dual, complementarity }: InnerResiduals): ConvexResiduals {
  return { primal, dual, complementarity };
}

/** The caller's name of what is farthest from holding. */
function worstPlace(
  form: StandardForm,
  { point, residuals }: PathEnd,
  size: number,
  equalities: number,
  inequalities: number,
): ConvexPlace | null {
  const variablePlace = (v: number): ConvexPlace => {
    if (v < size) return { kind: "variable", index: v };
    if (v < size + inequalities) return { kind: "inequality", index: v - size };
    const group = form.cost.groups.find(({ total }) => total === v);
    return { kind: "variable", index: group?.members[0] ?? 0 };
  };
  const rowPlace = (r: number): ConvexPlace => {
    if (r < equalities) return { kind: "equality", index: r };
    if (r < equalities + inequalities) return { kind: "inequality", index: r - equalities };
    return variablePlace(form.columns.rows > 0 ? form.matrix.column[form.matrix.start[r]] : 0);
  };
  const { rows, slopes, primal, dual, complementarity } = residuals;
  if (Math.max(primal, dual, complementarity) === 0) return null;
  if (primal >= dual && primal >= complementarity) return rowPlace(placeOfLargest(rows));
  if (dual >= complementarity) return variablePlace(placeOfLargest(slopes));
  const { gap, dual: multipliers, variable } = point.sides;
  return variablePlace(variable[placeOfLargest(gap.map((value, k) => value * multipliers[k]))]);
}

function placeOfLargest(values: Float64Array): number {
  let place = 0;
  for (let e = 1; e < values.length; e++) if (!(Math.abs(values[e]) <= Math.abs(values[place]))) place = e;
  return place;
}

function unsearched({ lower, upper, equality, inequality }: ConvexProgram): ConvexSolution {
  const none = new Float64Array(lower.length);
  return {
    end: "infeasible",
    x: lower.map((value, v) => Math.min(upper[v], Math.max(value, 0))),
    objective: Infinity,
    equalityDuals: new Float64Array(equality?.matrix.rows ?? 0),
    inequalityDuals: new Float64Array(inequality?.matrix.rows ?? 0),
    lowerDuals: none,
    upperDuals: none.slice(),
    iterations: 0,
    residuals: { primal: Infinity, dual: Infinity, complementarity: Infinity },
    worst: null,
    violation: null,
  };
}

/** Why there is no answer. */
function diagnosis(
  program: ConvexProgram,
  options: ConvexOptions,
  form: StandardForm,
  path: PathEnd,
): Partial<ConvexSolution> {
  const least = leastViolation(program, options, pathOptions(options));
  const iterations = path.iterations + least.path.iterations;
  if (least.path.end === "stopped") return { end: "stopped", iterations };
  if (least.path.end !== "converged") return { end: "stalled", iterations };
  if (least.violation.rows.length > 0) return { end: "infeasible", violation: least.violation, x: least.x, iterations };
  return { end: runsAway(form, path.last) ? "unbounded" : "stalled", iterations };
}

/** Sizes from which a point may show a direction without end, and how nearly it must keep the rows. */
const [FAR, ALONG] = [1e5, 1e-4];

function isFar(x: Float64Array): boolean {
  return largest(x) > FAR;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Whether x has gone far along a direction that the rows allow and that lowers the cost. */
function runsAway(form: StandardForm, x: Float64Array): boolean {
  if (!isFar(x)) return false;
  const far = largest(x);
  const direction = x.map((value) => value / far);
  const crossed = new Float64Array(form.rows);
  addProduct(crossed, form.matrix, direction, 1);
  const slopes = new Float64Array(form.variables);
  slopesInto(slopes, form.cost, x);
  return (
    crossed.every((value) => Math.abs(value) < ALONG) && direction.reduce((sum, d, v) => sum + d * slopes[v], 0) < 0
  );
}
