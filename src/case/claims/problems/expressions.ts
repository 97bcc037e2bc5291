import {
  defineProblem,
  said,
  meant,
  type Place,
  type Problem,
  type Saying,
  quoted,
} from "../../../base/problems/index.ts";
import type { ExpressionFault } from "../cursor.ts";
import { listed } from "./listed.ts";

type FaultWords = [place: Place, fault: ExpressionFault, near: string | null];

const expressionFault =
  (message: (fault: ExpressionFault) => string) =>
  (...[place, fault, near]: FaultWords): Saying => ({
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
    meaning: "A quantity is computed by an expression of the claims language, and this text is none.",
    wayOut: "Correct it where the message points; docs/case-format.md has the language.",
  },
  expressionFault((fault) => `The expression cannot be read ${where(fault)}: it has ${said(fault.found)}.`),
);

export const expressionTooLarge = defineProblem(
  "E801",
  {
    name: "expression too large",
    meaning:
      "Cases come from strangers, so expressions are limited to 2,000 characters and 32 parts within each other.",
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

export const unknownField = defineProblem(
  "E804",
  {
    name: "unknown quantity",
    meaning: "A path leads to nothing that results hold.",
    wayOut: "Use a field of the table of results in docs/model/claims.md.",
  },
  (place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `Results have no ${said(path)}: ${said(name)} is not known there.`,
    found: name,
    expected: known.length === 0 ? "a market, and the case has none" : `one of ${listed(known)}`,
    hints: meant(near),
  }),
);

export const notNumberPath = defineProblem(
  "E805",
  {
    name: "path without number",
    meaning: "A path ends before it reaches a number, or goes on behind one.",
    wayOut: "End it at a field of the table in docs/model/claims.md.",
  },
  (place: Place, path: string, known: readonly string[]) => ({
    place,
    message: `${said(path)} is not one number.`,
    found: path,
    expected: known.length === 0 ? "a path that ends at a number" : `one step more: ${listed(known)}`,
  }),
);

export const unknownFilter = defineProblem(
  "E806",
  {
    name: "unknown filter",
    meaning: "Rows are chosen by what they hold, entries of a mapping by their name alone; this filter does neither.",
    wayOut: "Filter lists by key and value, such as `[exporter=RUS]`, and mappings by name, such as `[RUS]`.",
  },
  (place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `In ${said(path)} nothing can be filtered by ${said(name)}.`,
    found: name,
    expected: known.length === 0 ? "no filter, or the name of an entry alone" : `one of ${listed(known)}, with =`,
    hints: meant(near),
  }),
);

export const unknownClaim = defineProblem(
  "E808",
  {
    name: "unknown claim",
    meaning: "An expression takes the value or threshold of a claim that is not in the file.",
    wayOut: "Correct the id.",
  },
  (place: Place, id: string, near: string | null) => ({
    place,
    message: `There is no claim ${said(id)}.`,
    found: id,
    expected: "an id of the claims",
    hints: meant(near),
  }),
);

export const claimCircle = defineProblem(
  "E809",
  {
    name: "claims in a circle",
    meaning: "Each of these claims is computed from the value of the next, so none can be computed.",
    wayOut: "Compute one of them from facts or results.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `The claims wait for each other in a circle: ${ids.map(quoted).join(", ")}.`,
    found: ids.join(", "),
    expected: "a first claim that needs the value of no other",
  }),
);

export const unitsDiffer = defineProblem(
  "E810",
  {
    name: "units do not match",
    meaning: "Two quantities that are compared, added, or given in a unit measure different things.",
    wayOut: "Correct the unit, or convert with a factor that has a source.",
  },
  (place: Place, what: string, found: string, expected: string, hint: string | null) => ({
    place,
    message: `The units of ${what} do not match: ${found}, and ${expected}.`,
    found,
    expected,
    hints: hint === null ? [] : [hint],
  }),
);

export const entryLeftOut = defineProblem(
  "E827",
  {
    name: "entry left out",
    meaning:
      "A mapping by name, such as that of countries, has an entry for each name, and the path goes on as if there were one.",
    wayOut: "Choose one by its name in brackets, or take every entry with `[*]` inside of a function.",
  },
  (place: Place, of: string, name: string) => ({
    place,
    message: `${said(of)} has an entry for each name, and none is chosen before ${said(name)}.`,
    found: `${of}.${name}`,
    expected: `${of}[NAME].${name}; or ${of}[*].${name}, every entry, inside of a function such as rank, max or mean`,
  }),
);

export const starBehindKey = defineProblem(
  "E828",
  {
    name: "star behind a key",
    meaning:
      "`*` stands for every entry of a mapping, alone in brackets; rows of a list are all taken where no filter chooses.",
    wayOut: "Leave the filter out.",
  },
  (place: Place, path: string, key: string) => ({
    place,
    message: `In ${said(path)} no row has "*" as its ${quoted(key)}: what no filter chooses is taken whole.`,
    found: `${key}=*`,
    expected: `no filter by ${quoted(key)}, or one of what its rows hold`,
  }),
);
