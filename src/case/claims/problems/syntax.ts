import { defineProblem, meant, type Place, type Problem, said, type Saying } from "../../../base/problems/index.ts";
import type { ExpressionFault } from "../cursor.ts";

const expressionFault =
  (message: (fault: ExpressionFault) => string) =>
  (place: Place, fault: ExpressionFault, near: string | null): Saying => ({
    place,
    message: message(fault),
    found: fault.found,
    expected: fault.expected,
    hints: meant(near),
  });

const where = ({ at }: ExpressionFault): string => `at character ${at + 1}`;

export const expressionSyntax = defineProblem(
  "E800",
  {
    name: "not an expression",
    meaning: "This text is not an expression of the claims language.",
    wayOut: "Correct it where the message points; docs/case-format.md has the language.",
  },
  expressionFault((fault) => `The expression cannot be read ${where(fault)}: it has ${said(fault.found)}.`),
);

export const expressionTooLarge = defineProblem(
  "E801",
  {
    name: "expression too large",
    meaning: "A case may be untrusted, so expressions are limited to 2,000 characters and 32 nested parts.",
    wayOut: "Split it: another claim's value is `claim(ID).value`.",
  },
  expressionFault(({ found }) => `The expression is too large: it has ${found}.`),
);

export const unknownFunction = defineProblem(
  "E802",
  {
    name: "unknown function",
    meaning: "The language of claims has no function of this name.",
    wayOut: "Use one of the functions that the message names.",
  },
  expressionFault((fault) => `The language has no function ${said(fault.found)} (${where(fault)}).`),
);

export const wrongArguments = defineProblem(
  "E803",
  {
    name: "wrong number of operands",
    meaning: "Every function takes a fixed number of operands.",
    wayOut: "Add or remove operands as the message says.",
  },
  expressionFault((fault) => `A function has the wrong number of operands: ${fault.found} (${where(fault)}).`),
);

const BY_FAULT = {
  syntax: expressionSyntax,
  limit: expressionTooLarge,
  function: unknownFunction,
  arguments: wrongArguments,
} as const;

/** E800 to E803, by the kind of the fault. */
export function notExpression(place: Place, fault: ExpressionFault, near: string | null): Problem {
  return BY_FAULT[fault.kind](place, fault, near);
}
