import type { Problem } from "../../base/problems/index.ts";
import { commodityFactor } from "../../base/units/index.ts";
import { marketOf, onlyQuantity } from "./checkExpression.ts";
import { isAfter } from "./referenceYear.ts";
import type { ExpressionGround, PlacedQuantity } from "./claimsReading.ts";
import { EVERY, type Expression, type PathExpression } from "./expression.ts";
import { selectedFacts } from "./factSelection.ts";
import { fieldOf } from "./fieldTree.ts";
import { FUNCTIONS } from "./functions.ts";
import { severalRows, unitsDiffer } from "./problems.ts";
import { COUNT, dividedUnit, measureTheSame, productUnit, PURE, type Unit, unitOf, unitText } from "./unitOf.ts";

/** A unit as far as it is known before anything is computed: `any` of a bare number takes that of its neighbour. */
type KnownUnit = Unit | "any" | "text" | "unknown";

interface Shape {
  readonly unit: KnownUnit;
  readonly rows: "one" | "many" | "unknown";
}

interface Inference {
  readonly placed: PlacedQuantity;
  readonly ground: ExpressionGround;
  readonly problems: Problem[];
}

/**
 * Units of a quantity that do not fit each other or the unit that it is given in, and several rows where one number is
 * needed. What only the results can tell is left to the audit.
 */
export function unitProblems(placed: PlacedQuantity, ground: ExpressionGround): Problem[] {
  const { quantity, place } = placed;
  const inference: Inference = { placed, ground, problems: [] };
  const { unit, rows } = shapeOf(quantity.expression, inference);
  if (inference.problems.length > 0) return inference.problems;
  if (unit === "text") return [unitsDiffer(place, `"${quantity.name}"`, "a word", quantity.unit, null)];
  if (rows === "many" && quantity.operator !== "trend") return [severalRows(place, "several rows")];
  const wanted = unitOf(quantity.unit);
  if (typeof unit === "string" || measureTheSame(unit, wanted)) return [];
  return [unitsDiffer(place, `"${quantity.name}"`, unitText(unit), quantity.unit, conversionHint(unit, quantity.unit))];
}

/** What a claim may multiply by where two units of a commodity are linked by a convention. */
function conversionHint(unit: Unit, wanted: string): string | null {
  const [name, ...others] = Object.keys(unit.powers);
  const factor = name === undefined || others.length > 0 ? null : commodityFactor(name, wanted);
  if (factor === null) return null;
  const size = Number((factor.factor * unit.size).toPrecision(6));
  return `Multiply by ${size} ${wanted} for 1 ${unitText(unit)} (${factor.condition}), as a fact with its source.`;
}

function shapeOf(expression: Expression, inference: Inference): Shape {
  const { ground } = inference;
  switch (expression.kind) {
    case "number":
      return { unit: "any", rows: "one" };
    case "text":
      return { unit: "text", rows: "one" };
    case "fact": {
      const fact = ground.factById.get(expression.id);
      return { unit: fact === undefined ? "unknown" : factUnit(fact), rows: "one" };
    }
    case "facts":
      return factsShape(expression, inference);
    case "claim":
      return { unit: claimUnit(expression.id, ground), rows: "one" };
    case "path":
      return pathShape(expression, ground);
    case "negative":
      return shapeOf(expression.operand, inference);
    case "call":
      return callShape(expression, inference);
    case "operation":
      return operationShape(expression, inference);
  }
}

function factUnit(fact: { readonly text: string | null; readonly unit: string }): KnownUnit {
  return fact.text === null ? unitOf(fact.unit) : "text";
}

function claimUnit(id: string, { claimById }: ExpressionGround): KnownUnit {
  const claim = claimById.get(id);
  const quantity = claim === undefined ? null : onlyQuantity(claim);
  return quantity === null ? "unknown" : unitOf(quantity.unit);
}

function factsShape(
  expression: Expression & { readonly kind: "facts" },
  { placed, ground, problems }: Inference,
): Shape {
  const found = selectedFacts(ground.facts, expression.filters, placed.quantity.sourceName);
  const cells = found.filter(({ fact }) => placed.isLater || !isAfter(fact.year, ground.asOf));
  const [first, ...others] = cells.flatMap(({ all }) => all);
  if (first === undefined) return { unit: "unknown", rows: "unknown" };
  const unit = factUnit(first);
  const other = others.find((each) => !fits(unit, factUnit(each)));
  if (other !== undefined) problems.push(unitsDiffer(placed.place, "the facts chosen", first.unit, other.unit, null));
  return { unit, rows: cells.length === 1 ? "one" : "many" };
}

function pathShape(path: PathExpression, { markets }: ExpressionGround): Shape {
  const found = fieldOf(path);
  if (found.kind !== "field") return { unit: "unknown", rows: "unknown" };
  const market = markets.find(({ name }) => name === marketOf(path));
  return {
    unit: fieldUnit(found.field.unit, market),
    rows: takesEvery(path) ? "many" : found.isMany ? "unknown" : "one",
  };
}

function takesEvery({ steps }: PathExpression): boolean {
  return steps.some(({ filters }) => filters.some(({ value }) => value.kind === "is" && value.text === EVERY));
}

function fieldUnit(unit: string, market: ExpressionGround["markets"][number] | undefined): KnownUnit {
  if (unit === "text") return "text";
  if (unit === "flag") return PURE;
  if (unit === "row") return "unknown";
  if (unit === "unit" || unit === "priceUnit") return market === undefined ? "unknown" : unitOf(market[unit]);
  return unitOf(unit);
}

function callShape(expression: Expression & { readonly kind: "call" }, inference: Inference): Shape {
  const rule = FUNCTIONS.get(expression.name);
  const shapes = expression.operands.map((each) => shapeOf(each, inference));
  const [first, ...others] = shapes;
  if (rule === undefined || first === undefined) return { unit: "unknown", rows: "unknown" };
  for (const other of others) same(first.unit, other.unit, `the operands of ${expression.name}`, inference);
  if (rule.rows === "one" && (expression.name === "share" || expression.name === "rank") && first.rows === "many") {
    inference.problems.push(
      severalRows(inference.placed.place, `several rows as the first operand of ${expression.name}`),
    );
  }
  const unit = rule.unit === "first" ? first.unit : rule.unit === "count" ? COUNT : PURE;
  return { unit, rows: rule.rows === "one" ? "one" : first.rows };
}

function operationShape(expression: Expression & { readonly kind: "operation" }, inference: Inference): Shape {
  const [left, right] = [shapeOf(expression.left, inference), shapeOf(expression.right, inference)];
  const rows = [left.rows, right.rows].includes("many")
    ? "many"
    : left.rows === "one" && right.rows === "one"
      ? "one"
      : "unknown";
  const { operator } = expression;
  if (operator === "*" || operator === "/") return { unit: multiplied(left.unit, right.unit, operator), rows };
  const unit = same(left.unit, right.unit, `both sides of ${operator}`, inference);
  return { unit: operator === "+" || operator === "-" ? unit : PURE, rows };
}

function multiplied(left: KnownUnit, right: KnownUnit, operator: "*" | "/"): KnownUnit {
  if (left === "text" || right === "text") return "text";
  if (left === "unknown" || right === "unknown") return "unknown";
  if (left === "any" && right === "any") return "any";
  const [one, other] = [left === "any" ? PURE : left, right === "any" ? PURE : right];
  return operator === "*" ? productUnit(one, other) : dividedUnit(one, other);
}

function fits(left: KnownUnit, right: KnownUnit): boolean {
  if (left === "unknown" || right === "unknown" || (left === "any" && right !== "text")) return true;
  if (right === "any") return left !== "text";
  return typeof left === "string" || typeof right === "string" ? left === right : measureTheSame(left, right);
}

/** The unit that both sides have; a problem where they have none in common. */
function same(left: KnownUnit, right: KnownUnit, what: string, { placed, problems }: Inference): KnownUnit {
  if (!fits(left, right)) problems.push(unitsDiffer(placed.place, what, wordsOf(left), wordsOf(right), null));
  return left === "any" || left === "unknown" ? right : left;
}

function wordsOf(unit: KnownUnit): string {
  if (typeof unit !== "string") return unitText(unit);
  return unit === "text" ? "a word" : "a bare number";
}
