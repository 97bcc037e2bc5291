import { type Claim, decidingQuantities, type Expression } from "../case/index.ts";
import { ownScenario } from "./ownScenario.ts";
import { oneYearEarlier } from "./changedExpressions.ts";
import type { AuditRun, Substitution } from "./environment.ts";
import { codeSelections } from "./nextCodes.ts";
import { type QuantityPlace, quantityValue } from "./quantityValue.ts";
import { margin } from "./truth.ts";

/** What is done to an input, as a whole. */
export type Mutation = "× 0.5" | "× 2" | "× −1" | "one year earlier" | "next code";

/** An input of a claim and what a mutation of it does. */
export interface MutatedInput {
  /** `fact ID` or `path TEXT`; of a next code, what chooses by it; of a shift, the quantity's selections. */
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
 * @source docs/model/claims.md, Against verdicts by hand
 */
export function mutatedInputs(run: AuditRun, claim: Claim): readonly MutatedInput[] {
  return decidingQuantities(claim).flatMap((quantity) => {
    const place: QuantityPlace = { run, claim, quantity };
    const centre = quantityValue(place, ownScenario(claim));
    if (centre.value === null) return [];
    const leaves = [...[...centre.trace.facts].map((id) => `fact ${id}`), ...centre.trace.paths.keys()];
    const moves = movedFrom(place, centre.value);
    const { name, expression } = quantity;
    const earlier = oneYearEarlier(expression);
    return [
      ...leaves.flatMap((input) =>
        FACTORS.map(([mutation, factor]): MutatedInput => ({
          input,
          quantity: name,
          mutation,
          moves: moves(expression, { factors: new Map([[input, factor]]) }) === true,
        })),
      ),
      ...(earlier === expression
        ? []
        : [
            {
              input: "selections by year",
              quantity: name,
              mutation: "one year earlier" as const,
              moves: moves(earlier) === true,
            },
          ]),
      ...codeSelections(run, ownScenario(claim), expression).flatMap(({ name: input, others }): MutatedInput[] => {
        const known = firstKnown(others, moves);
        return known === null ? [] : [{ input, quantity: name, mutation: "next code", moves: known }];
      }),
    ];
  });
}

/** Whether an expression in the place of a quantity's own, or a substitution, moves it; null where it has no value then. */
type Moves = (expression: Expression, substitution?: Substitution) => boolean | null;

function movedFrom(place: QuantityPlace, centre: number): Moves {
  const { claim, quantity } = place;
  const outcome = (value: number): string => `${value} ${margin(value, quantity)}`;
  const before = outcome(centre);
  return (expression, substitution = {}) => {
    const { value } = quantityValue(
      { ...place, quantity: { ...quantity, expression } },
      ownScenario(claim),
      substitution,
    );
    return value === null ? null : outcome(value) !== before;
  };
}

/** What the next code does: of those behind it, the first under which there is a value. */
function firstKnown(others: readonly Expression[], moves: Moves): boolean | null {
  for (const other of others) {
    const known = moves(other);
    if (known !== null) return known;
  }
  return null;
}
