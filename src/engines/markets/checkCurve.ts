import type { Problem } from "../../base/problems/index.ts";
import type { Side } from "./curve.ts";
import type { Curve } from "./model.ts";
import { badCurve, notUsable } from "./problems.ts";

/**
 * What is wrong with a curve: figures, sign of its answer, order of steps.
 *
 * @unit none
 * @source own
 */
export function curveProblems(path: string, side: Side, curve: Curve): Problem[] {
  switch (curve.form) {
    case "constant-elasticity":
    case "linear":
      return [
        ...positive(`${path}, price`, curve.price),
        ...positive(`${path}, quantity`, curve.quantity),
        ...answer(path, side, curve.elasticity, "elasticity"),
      ];
    case "inverse-linear":
      return [...finite(`${path}, intercept`, curve.intercept), ...weakAnswer(path, side, curve.slope)];
    case "direct-linear":
      return [...finite(`${path}, intercept`, curve.intercept), ...weakAnswer(path, side, curve.slope)];
    case "steps":
      return stepProblems(path, side, curve.steps);
    case "fixed":
      return curve.quantity >= 0 && curve.quantity < Infinity
        ? []
        : [notUsable(`${path}, quantity`, curve.quantity, "a quantity of at least 0")];
  }
}

function positive(path: string, value: number): Problem[] {
  return value > 0 && value < Infinity ? [] : [notUsable(path, value, "a positive number")];
}

function finite(path: string, value: number): Problem[] {
  return Number.isFinite(value) ? [] : [notUsable(path, value, "a number")];
}

function answer(path: string, side: Side, value: number, what: string): Problem[] {
  const isRight = side === "supply" ? value > 0 : value < 0;
  const expected = side === "supply" ? `a positive ${what}` : `a negative ${what}`;
  return isRight && Number.isFinite(value)
    ? []
    : [
        badCurve(
          path,
          `The ${what} of ${path} is ${value}.`,
          `${expected}; for a quantity without answer the form fixed`,
        ),
      ];
}

function weakAnswer(path: string, side: Side, slope: number): Problem[] {
  return slope === 0 ? [] : answer(path, side, slope, "slope");
}

function stepProblems(path: string, side: Side, steps: readonly { price: number; quantity: number }[]): Problem[] {
  const figures = steps.flatMap((step, n) => [
    ...finite(`${path}, step ${n + 1}, price`, step.price),
    ...positive(`${path}, step ${n + 1}, quantity`, step.quantity),
  ]);
  const sign = side === "supply" ? 1 : -1;
  const isOrdered = steps.every((step, n) => n === 0 || sign * (step.price - (steps[n - 1]?.price ?? NaN)) >= 0);
  const order = side === "supply" ? "rising" : "falling";
  return isOrdered
    ? figures
    : [...figures, badCurve(path, `The steps of ${path} are not in order.`, `${order} prices`)];
}
