import type { Statement } from "../model.ts";
import type { Entry, Selection } from "./entry.ts";
import { nodeAttributes } from "./nodeAttributes.ts";
import type { NetworkNode } from "./network.ts";
import type { SelectionOptions } from "./options.ts";

/** What a node is made of. */
interface Members {
  readonly entries: Entry[];
  /** Statements that name it and do not count. */
  readonly others: Statement[];
}

/** The actors or concepts of a selection, in the order of their names; isolates are those that no entry names. */
export function nodesOf(selection: Selection, kind: NetworkNode["kind"], options: SelectionOptions): NetworkNode[] {
  const members = membersOf(selection, kind, options);
  const attributes = nodeAttributes(kind, options);
  return [...members]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { entries, others }]) => ({
      id,
      kind,
      statements: entries.length,
      weight: entries.reduce((sum, { weight }) => sum + weight, 0),
      attributes: attributes(id, entries.length > 0 ? entries.map(({ statement }) => statement) : others),
    }));
}

function membersOf(
  { entries, isolated }: Selection,
  kind: NetworkNode["kind"],
  { actor = "organization" }: SelectionOptions,
): ReadonlyMap<string, Members> {
  const members = new Map<string, Members>();
  const of = (id: string): Members => {
    const known = members.get(id) ?? { entries: [], others: [] };
    members.set(id, known);
    return known;
  };
  for (const entry of entries) of(entry[kind]).entries.push(entry);
  for (const statement of isolated) {
    const id = statement[kind === "actor" ? actor : "concept"];
    if (id !== "") of(id).others.push(statement);
  }
  return members;
}
