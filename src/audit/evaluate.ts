import { type Claim, type ClaimQuantity, type Expression, onlyQuantity, PURE, unitOf } from "../case/index.ts";
import { type Environment, STEP_LIMIT } from "./environment.ts";
import { factRows, selectedRows } from "./factRows.ts";
import { functionValue } from "./functionValue.ts";
import { pathRows } from "./pathRows.ts";
import { comparesBase, noPairs, tooManySteps } from "./problems.ts";
import { combined, type PairFault, type Rows, single } from "./rows.ts";

/**
 * Evaluates an expression. Every node is one step of the limit.
 *
 * @returns null with a problem where it cannot be.
 */
export function evaluated(expression: Expression, environment: Environment): Rows | null {
  const { steps, problems, claim } = environment;
  steps.count += 1;
  if (steps.count > STEP_LIMIT) {
    if (steps.count === STEP_LIMIT + 1) problems.push(tooManySteps(claim, STEP_LIMIT));
    return null;
  }
  switch (expression.kind) {
    case "number":
      return single(expression.value, null);
    case "text":
      return single(expression.value, null);
    case "fact":
      return factRows(expression.id, environment);
    case "facts":
      return selectedRows(expression.filters, environment);
    case "claim":
      return claimValue(expression, environment);
    case "path":
      return pathRows(expression, environment);
    case "negative": {
      const operand = evaluated(expression.operand, environment);
      return operand === null ? null : checked(combined(single(0, null), operand, "-"), environment);
    }
    case "operation": {
      const left = evaluated(expression.left, environment);
      const right = evaluated(expression.right, environment);
      if (left === null || right === null) return null;
      return checked(combined(left, right, expression.operator), environment);
    }
    case "call":
      return called(expression, environment);
  }
}

function checked(rows: Rows | PairFault, { problems, claim }: Environment): Rows | null {
  if (typeof rows !== "string") return rows;
  problems.push(noPairs(claim, rows));
  return null;
}

function called(expression: Expression & { readonly kind: "call" }, environment: Environment): Rows | null {
  const { name, operands } = expression;
  const [first] = operands;
  if ((name === "change" || name === "growth") && first !== undefined) return compared(name, first, environment);
  const values = operands.map((each) => evaluated(each, environment));
  const known = values.filter((each) => each !== null);
  return known.length < values.length ? null : checked(functionValue(name, known), environment);
}

/** In the claim's scenario against the base. */
function compared(name: "change" | "growth", operand: Expression, environment: Environment): Rows | null {
  if (environment.scenario === "base") {
    environment.problems.push(comparesBase(environment.claim, name));
    return null;
  }
  const after = evaluated(operand, environment);
  const before = evaluated(operand, { ...environment, scenario: "base" });
  if (after === null || before === null) return null;
  if (name === "change") return checked(combined(after, before, "-"), environment);
  const ratio = combined(after, before, "/");
  return checked(typeof ratio === "string" ? ratio : combined(ratio, single(1, PURE), "-"), environment);
}

function claimValue(expression: Expression & { readonly kind: "claim" }, environment: Environment): Rows | null {
  const claim = environment.claims.claims.find(({ id }) => id === expression.id);
  const quantity = claim === undefined ? null : onlyQuantity(claim);
  if (claim === undefined || quantity === null) return null;
  if (expression.part === "threshold") return thresholdRows(quantity);
  const value = evaluated(quantity.expression, environmentOf(claim, quantity, environment));
  return value === null ? null : inQuantityUnit(value, quantity);
}

function thresholdRows({ threshold, unit }: ClaimQuantity): Rows | null {
  return typeof threshold === "number" ? single(threshold, unitOf(unit)) : null;
}

/** Another claim is evaluated in its own scenario. */
function environmentOf(claim: Claim, { sourceName }: ClaimQuantity, environment: Environment): Environment {
  return { ...environment, scenario: claim.scenario[0] ?? "base", sourceName };
}

function inQuantityUnit(rows: Rows, { unit }: ClaimQuantity): Rows {
  return rows.unit === null ? { ...rows, unit: unitOf(unit) } : rows;
}
