import type { Expression, Filter } from "../case/index.ts";

/** An expression with one of its parts replaced by another. */
export function withPart(expression: Expression, part: Expression, other: Expression): Expression {
  return expression === part ? other : withInner(expression, (each) => withPart(each, part, other));
}

/**
 * An expression with each of its filters replaced; the same object where none is another.
 *
 * @param change  Given a filter and the name it filters: `facts`, or the step of a path.
 */
export function withFilters(expression: Expression, change: (filter: Filter, of: string) => Filter): Expression {
  if (expression.kind === "facts") {
    const filters = expression.filters.map((filter) => change(filter, "facts"));
    return isSame(filters, expression.filters) ? expression : { ...expression, filters };
  }
  if (expression.kind === "path") {
    const steps = expression.steps.map((step) => {
      const filters = step.filters.map((filter) => change(filter, step.name));
      return isSame(filters, step.filters) ? step : { ...step, filters };
    });
    return isSame(steps, expression.steps) ? expression : { ...expression, steps };
  }
  return withInner(expression, (each) => withFilters(each, change));
}

/** An expression with the parts directly inside of it changed; the same object where none is another. */
function withInner(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "negative": {
      const operand = change(expression.operand);
      return operand === expression.operand ? expression : { ...expression, operand };
    }
    case "operation": {
      const [left, right] = [change(expression.left), change(expression.right)];
      return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
    }
    case "call": {
      const operands = expression.operands.map(change);
      return isSame(operands, expression.operands) ? expression : { ...expression, operands };
    }
    case "number":
    case "text":
    case "path":
    case "fact":
    case "facts":
    case "claim":
      return expression;
  }
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.every((each, at) => each === other[at]);
}

/** An expression with every filter by a year or session moved back by one; the same object where it has none. */
export function oneYearEarlier(expression: Expression): Expression {
  return withFilters(expression, (filter) => {
    const { key, value } = filter;
    if (value.kind === "span") return { key, value: { ...value, from: value.from - 1, to: value.to - 1 } };
    return isTime(key, value.text) ? { key, value: { kind: "is", text: String(Number(value.text) - 1) } } : filter;
  });
}

/** Whether a filter chooses by year or session. */
export function isTime(key: string | null, text: string): boolean {
  return (key === null || key === "year" || key === "session") && /^\d{1,4}$/u.test(text);
}
