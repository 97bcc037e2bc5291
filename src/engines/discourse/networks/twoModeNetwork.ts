import type { Statement } from "../model.ts";
import type { NetworkNode, TwoModeEdge, TwoModeNetwork } from "./network.ts";
import { nodesOf } from "./nodes.ts";
import type { TwoModeOptions } from "./options.ts";
import type { Entry, Selection } from "./entry.ts";
import { selectStatements } from "./selection.ts";

/**
 * Actors tied to the concepts they speak of: how often, or by how much support exceeds rejection. Every tie lists its statements.
 *
 *     ignore Σ_k a_ijk · subtract Σ_k a_ijk (2k − 1)        k = 1 supports, 0 rejects; positions are scaled to 0 … 1
 *     activity divides by the actor's row total, prominence by the concept's column total
 *
 * @throws E700 when a statement stands twice, E701 with every option that cannot be used.
 * @source Leifeld (2017), Discourse Network Analysis; docs/model/discourse.md, Networks
 */
export function twoModeNetwork(statements: readonly Statement[], options: TwoModeOptions = {}): TwoModeNetwork {
  const isQualified = options.qualifier === "subtract";
  return tiedTwoModes(selectStatements(statements, options, { isQualified }), options);
}

/** The two-mode network of statements that are selected. */
export function tiedTwoModes(selection: Selection, options: TwoModeOptions): TwoModeNetwork {
  const { qualifier = "ignore", normalization = "none" } = options;
  const [actors, concepts] = [nodesOf(selection, "actor", options), nodesOf(selection, "concept", options)];
  const totals = { activity: totalsOf(actors), prominence: totalsOf(concepts) };
  const edges = tiesOf(selection.entries).map(({ own, actor, concept }) => {
    const sign = (entry: Entry): number => (qualifier === "subtract" ? 2 * entry.qualifier - 1 : 1);
    const rawWeight = own.reduce((sum, entry) => sum + entry.weight * sign(entry), 0);
    const [row, column] = [totals.activity.get(actor)!, totals.prominence.get(concept)!];
    const divisor = { none: 1, activity: row, prominence: column }[normalization];
    return { actor, concept, weight: rawWeight / divisor, rawWeight, statements: own.map((each) => each.statement.id) };
  });
  const { leftOut } = selection;
  return { kind: "two-mode", options, nodes: [...actors, ...concepts], edges: edges.toSorted(byNames), leftOut };
}

interface TwoModeTie {
  readonly actor: string;
  readonly concept: string;
  readonly own: Entry[];
}

function tiesOf(entries: readonly Entry[]): TwoModeTie[] {
  const ties = new Map<string, TwoModeTie>();
  for (const entry of entries) {
    const { actor, concept } = entry;
    const key = JSON.stringify([actor, concept]);
    const known = ties.get(key);
    if (known === undefined) ties.set(key, { actor, concept, own: [entry] });
    else known.own.push(entry);
  }
  return [...ties.values()];
}

function totalsOf(nodes: readonly NetworkNode[]): ReadonlyMap<string, number> {
  return new Map(nodes.map(({ id, weight }) => [id, weight]));
}

function byNames(a: TwoModeEdge, b: TwoModeEdge): number {
  if (a.actor !== b.actor) return a.actor < b.actor ? -1 : 1;
  return a.concept < b.concept ? -1 : 1;
}
