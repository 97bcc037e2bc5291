import { filtersText, pathWords } from "./checkExpression.ts";
import type { Expression } from "./expression.ts";

const BINDING: Readonly<Record<string, number>> = { "+": 2, "-": 2, "*": 3, "/": 3 };

/**
 * An expression as it would be written, with the fewest brackets.
 *
 * @example
 *   const { expression } = parseExpression("(1 + 2) * 3 - (4)");
 *   expression === null ? "" : expressionText(expression)   // "(1 + 2) * 3 - 4"
 */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return expression.value.includes("'") ? `"${expression.value}"` : `'${expression.value}'`;
    case "fact":
      return `fact('${expression.id}')`;
    case "facts":
      return `facts(${filtersText(expression.filters)})`;
    case "claim":
      return `claim('${expression.id}').${expression.part}`;
    case "path": {
      const { reading } = expression;
      const where = reading.kind === "own" ? "" : reading.kind === "base" ? "base." : `scenario('${reading.id}').`;
      return `${where}${pathWords(expression)}`;
    }
    case "call":
      return `${expression.name}(${expression.operands.map(expressionText).join(", ")})`;
    case "negative":
      return `-${bracketed(expression.operand, 3)}`;
    case "operation": {
      const own = BINDING[expression.operator] ?? 1;
      return `${bracketed(expression.left, own)} ${expression.operator} ${bracketed(expression.right, own + 1)}`;
    }
  }
}

function bracketed(expression: Expression, least: number): string {
  const text = expressionText(expression);
  const binds =
    expression.kind === "operation" ? (BINDING[expression.operator] ?? 1) : expression.kind === "negative" ? 3 : 4;
  return binds < least ? `(${text})` : text;
}
