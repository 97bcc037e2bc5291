import type { Claim, Expression, Filter } from "../case/index.ts";
import { decidingQuantities, ownScenario } from "./alternatives.ts";
import type { AuditRun } from "./environment.ts";
import { type QuantityPlace, quantityValue } from "./quantityValue.ts";
import { margin } from "./truth.ts";

/** What is done to an input, as a whole. */
export type Mutation = "× 0.5" | "× 2" | "× −1" | "one year earlier";

/** An input of a claim and what a mutation of it does. */
export interface MutatedInput {
  /** `fact ID` or `path TEXT`; of a shift, the quantity's selections. */
  readonly input: string;
  readonly quantity: string;
  readonly mutation: Mutation;
  /** Whether it moves the value or the margin. */
  readonly moves: boolean;
}

const FACTORS: readonly (readonly [Mutation, number])[] = [
  ["× 0.5", 0.5],
  ["× 2", 2],
  ["× −1", -1],
];

/**
 * Mutates every input of a claim as a whole and says which mutations move its value or its margin. A claim none of whose
 * inputs moves either is not computed from them: its verdict would be written by hand.
 *
 * @source claims.md §3, mutation
 */
export function mutatedInputs(run: AuditRun, claim: Claim): readonly MutatedInput[] {
  return decidingQuantities(claim).flatMap((quantity) => {
    const place: QuantityPlace = { run, claim, quantity };
    const centre = quantityValue(place, ownScenario(claim));
    if (centre.value === null) return [];
    const outcome = (value: number | null): string => (value === null ? "" : `${value} ${margin(value, quantity)}`);
    const before = outcome(centre.value);
    const leaves = [...[...centre.trace.facts].map((id) => `fact ${id}`), ...centre.trace.paths.keys()];
    const scaled = leaves.flatMap((input) =>
      FACTORS.map(([mutation, factor]): MutatedInput => {
        const { value } = quantityValue(place, ownScenario(claim), { factors: new Map([[input, factor]]) });
        return { input, quantity: quantity.name, mutation, moves: value !== null && outcome(value) !== before };
      }),
    );
    const earlier = shifted(quantity.expression);
    if (earlier === quantity.expression) return scaled;
    const { value } = quantityValue({ ...place, quantity: { ...quantity, expression: earlier } }, ownScenario(claim));
    const moves = value !== null && outcome(value) !== before;
    return [...scaled, { input: "selections by year", quantity: quantity.name, mutation: "one year earlier", moves }];
  });
}

/** The expression with every filter by a year or session moved by one; the same object where it has none. */
function shifted(expression: Expression): Expression {
  switch (expression.kind) {
    case "facts": {
      const filters = expression.filters.map(shiftedFilter);
      return filters.every((each, at) => each === expression.filters[at]) ? expression : { ...expression, filters };
    }
    case "path": {
      const steps = expression.steps.map((step) => ({ ...step, filters: step.filters.map(shiftedFilter) }));
      const isSame = steps.every((step, at) =>
        step.filters.every((each, n) => each === expression.steps[at]?.filters[n]),
      );
      return isSame ? expression : { ...expression, steps };
    }
    case "negative":
      return withOperand(expression, shifted(expression.operand));
    case "operation": {
      const [left, right] = [shifted(expression.left), shifted(expression.right)];
      return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
    }
    case "call": {
      const operands = expression.operands.map(shifted);
      return operands.every((each, at) => each === expression.operands[at]) ? expression : { ...expression, operands };
    }
    case "number":
    case "text":
    case "fact":
    case "claim":
      return expression;
  }
}

function withOperand(expression: Expression & { readonly kind: "negative" }, operand: Expression): Expression {
  return operand === expression.operand ? expression : { ...expression, operand };
}

function shiftedFilter(filter: Filter): Filter {
  const { key, value } = filter;
  if (value.kind === "span") return { key, value: { ...value, from: value.from - 1, to: value.to - 1 } };
  const isTime = (key === null || key === "year" || key === "session") && /^\d{1,4}$/u.test(value.text);
  return isTime ? { key, value: { kind: "is", text: String(Number(value.text) - 1) } } : filter;
}
