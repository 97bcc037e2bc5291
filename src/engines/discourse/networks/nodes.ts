import type { Statement } from "../model.ts";
import type { NetworkNode } from "./network.ts";
import type { Entry } from "./entry.ts";

const FIELDS = {
  actor: ["person", "role", "country", "camp", "organization"],
  concept: ["conceptGroup", "target"],
} as const satisfies Record<NetworkNode["kind"], readonly (keyof Statement)[]>;

/** The actors or concepts of the entries, in the order of their names. */
export function nodesOf(entries: readonly Entry[], kind: NetworkNode["kind"]): NetworkNode[] {
  const members = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = members.get(entry[kind]);
    if (known === undefined) members.set(entry[kind], [entry]);
    else known.push(entry);
  }
  return [...members]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({
      id,
      kind,
      statements: own.length,
      weight: own.reduce((sum, { weight }) => sum + weight, 0),
      attributes: commonFields(own, kind),
    }));
}

function commonFields(entries: readonly Entry[], kind: NetworkNode["kind"]): Record<string, string> {
  const common = FIELDS[kind].flatMap((field) => {
    const [first, ...others] = new Set(entries.map(({ statement }) => statement[field]));
    return first === undefined || first === "" || others.length > 0 ? [] : [[field, first] as const];
  });
  return Object.fromEntries(common);
}
