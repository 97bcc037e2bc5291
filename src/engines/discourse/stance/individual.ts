import type { Statement } from "../model.ts";

/** Ways to group statements; `all` is one group. */
export const GROUPINGS = ["camp", "person", "organization", "country", "all"] as const;

/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** Statements of one group, told apart by what may enter a mean. */
export interface Group {
  readonly group: string;
  /** Of individual speakers, with a date: these count. */
  readonly current: readonly Statement[];
  /** Of individual speakers, without a date: only a shift over time shows them. */
  readonly undated: readonly Statement[];
  /** Attributed to a group: they are listed, and counted nowhere. */
  readonly collective: readonly Statement[];
}

/** Name of the group of a statement; empty when it belongs to none. */
function groupOf(statement: Statement, by: Grouping): string {
  return by === "all" ? "all" : statement[by];
}

/**
 * Statements by group; those without a group are left out.
 *
 * @param order  Groups that come first, in this order, also without a statement; the others follow as they appear.
 */
export function grouped(statements: readonly Statement[], by: Grouping, order: readonly string[]): Group[] {
  const members = new Map<string, Statement[]>(order.map((group) => [group, []]));
  for (const statement of statements) {
    const group = groupOf(statement, by);
    if (group === "") continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [statement]);
    else known.push(statement);
  }
  return [...members].map(([group, all]) => toldApart(group, all));
}

function toldApart(group: string, all: readonly Statement[]): Group {
  const individual = all.filter((each) => !each.isCollective);
  return {
    group,
    current: individual.filter((each) => each.datePrecision !== "undated"),
    undated: individual.filter((each) => each.datePrecision === "undated"),
    collective: all.filter((each) => each.isCollective),
  };
}

/** Speaker of a statement; one without a name stands for himself. */
export function speakerOf(statement: Statement): string {
  return statement.person === "" ? `(${statement.id})` : statement.person;
}

/**
 * Positions that are given, in the order of the statements; a statement without one gives none.
 *
 * @unit codebook scale
 * @source the coded statements
 */
export function givenPositions(statements: readonly Statement[]): number[] {
  return statements.flatMap(({ position }) => (position === null ? [] : [position]));
}
