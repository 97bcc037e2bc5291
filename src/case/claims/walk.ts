import type { Expression } from "./expression.ts";

/** Parts directly inside of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "call") return expression.operands;
  if (expression.kind === "negative") return [expression.operand];
  return expression.kind === "operation" ? [expression.left, expression.right] : [];
}

/** An expression and everything inside of it, outer parts first. */
export function everyPart(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(everyPart)];
}
