import type { Statement } from "../model.ts";
import type { Level, Rating } from "./rating.ts";

/** A variable that coders decide, with its level of measurement. */
export interface CodedVariable {
  readonly variable: "concept" | "agreement" | "stance" | "position" | "strategy" | "activism";
  readonly level: Level;
  readonly rating: (statement: Statement) => Rating;
}

/** What coders decide. `stance` is whether there is a position at all: its absence is a code of its own, never 0. */
export const CODED_VARIABLES: readonly CodedVariable[] = [
  { variable: "concept", level: "nominal", rating: ({ concept }) => (concept === "" ? null : concept) },
  { variable: "agreement", level: "nominal", rating: ({ agreement }) => (agreement ? "supports" : "rejects") },
  { variable: "stance", level: "nominal", rating: ({ position }) => (position === null ? "none" : "given") },
  { variable: "position", level: "ordinal", rating: ({ position }) => position },
  { variable: "strategy", level: "nominal", rating: ({ strategy }) => strategy },
  { variable: "activism", level: "ordinal", rating: ({ activism }) => activism },
];

/** The codings of one statement. */
export interface CodedUnit {
  readonly id: string;
  readonly codings: readonly Statement[];
}

/** Statements by id, in the order in which ids first appear. */
export function codedUnits(statements: readonly Statement[]): CodedUnit[] {
  const units = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = units.get(statement.id);
    if (known === undefined) units.set(statement.id, [statement]);
    else known.push(statement);
  }
  return [...units].map(([id, codings]) => ({ id, codings }));
}
