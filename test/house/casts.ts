import ts from "typescript";
import { syntaxTree } from "./sources.ts";

/**
 * Casts of a text by which a part passes for the whole: to `never` or `any`, by way of `unknown`, or of an object that is
 * written out on the spot. What is read, such as JSON, may be said to be of a type.
 *
 * @returns file and type of each, `x.ts: Run`
 */
export function partialCasts(file: string, text: string): readonly string[] {
  return castsBelow(syntaxTree(file, text))
    .filter(isPartial)
    .map(({ type }) => `${file}: ${type.getText()}`);
}

function castsBelow(node: ts.Node): readonly ts.AssertionExpression[] {
  const own = ts.isAssertionExpression(node) ? [node] : [];
  return [...own, ...node.getChildren().flatMap(castsBelow)];
}

function isPartial({ expression, type }: ts.AssertionExpression): boolean {
  const said = type.getText();
  if (said === "const" || said === "unknown") return false;
  return said === "never" || said === "any" || isCastToUnknown(bare(expression)) || isWritten(bare(expression));
}

function isCastToUnknown(value: ts.Expression): boolean {
  return ts.isAssertionExpression(value) && value.type.getText() === "unknown";
}

/** An object that is written out, by itself or in a list, or gathered from entries. */
function isWritten(value: ts.Expression): boolean {
  if (ts.isCallExpression(value)) return value.expression.getText() === "Object.fromEntries";
  if (ts.isArrayLiteralExpression(value)) return value.elements.some((each) => isWritten(bare(each)));
  return ts.isObjectLiteralExpression(value);
}

/** Without the parentheses around it. */
function bare(value: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(value) ? bare(value.expression) : value;
}
