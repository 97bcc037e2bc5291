import type { Statement } from "../model.ts";
import type { LeftOut } from "./entry.ts";
import type { SelectionOptions } from "./options.ts";
import { selectStatements } from "./selection.ts";

/** Statements in the order of time, a row each, as models of relational events take them. */
export interface EventList {
  readonly kind: "event-list";
  readonly options: SelectionOptions;
  readonly events: readonly ListedEvent[];
  readonly leftOut: LeftOut;
}

/** A statement of an event list. */
export interface ListedEvent {
  readonly statement: Statement;
  /** Weight by the kernel; 1 without one. */
  readonly weight: number;
}

/**
 * The statements that filters, window and the rule of duplicates let in, a row each, by date and then id. A statement without an
 * actor or a concept stays: nothing is tied here. Duplicates are equal in agreement, or in position where positions are compared.
 *
 * @throws E700 when a statement stands twice, E701 with every option that cannot be used.
 * @source Leifeld (2024), rDNA, `dna_network(networkType = "eventlist")`
 */
export function eventList(statements: readonly Statement[], options: SelectionOptions = {}): EventList {
  const { entries, leftOut } = selectStatements(statements, options, { isQualified: true, isList: true });
  return {
    kind: "event-list",
    options,
    events: entries.map(({ statement, weight }) => ({ statement, weight })),
    leftOut,
  };
}
