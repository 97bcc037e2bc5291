import { TertiusError } from "../../../base/problems/index.ts";
import type { Statement } from "../model.ts";
import { tooManyPairs } from "../problems.ts";
import type { Network, NetworkEdge, NetworkNode } from "./network.ts";
import { nodesOf } from "./nodes.ts";
import { type Divisor, normalizer } from "./normalizer.ts";
import type { NetworkOptions } from "./options.ts";
import type { Entry, Selection } from "./entry.ts";
import { selectStatements } from "./selection.ts";
import { type Incidence, pairCount, type Ties, tieWeights } from "./tieWeights.ts";

/** Pairs that a network may list, and all windows of one together: where each is a tie of its own, its document takes some 1 GB. */
const MOST_PAIRS = 250_000;

/**
 * Actors tied by the concepts they both speak of. Every tie lists the pairs of statements it comes from.
 *
 * @throws E700 when a statement stands twice, E701 with every option that cannot be used, E704 when there are too many pairs to list.
 * @source Leifeld (2017), Discourse Network Analysis; docs/model/discourse.md, Networks
 */
export function oneModeNetwork(statements: readonly Statement[], options: NetworkOptions = {}): Network {
  return networkOf(statements, options, "actor");
}

/**
 * Concepts tied by the actors who speak of both: congruence where an actor takes the same side on both, conflict where not.
 *
 * @throws E700 when a statement stands twice, E701 with every option that cannot be used, E704 when there are too many pairs to list.
 * @source Leifeld (2017), Discourse Network Analysis; docs/model/discourse.md, Networks
 */
export function conceptNetwork(statements: readonly Statement[], options: NetworkOptions = {}): Network {
  return networkOf(statements, options, "concept");
}

function networkOf(statements: readonly Statement[], options: NetworkOptions, kind: NetworkNode["kind"]): Network {
  const isQualified = (options.qualifier ?? "ignore") !== "ignore";
  return tiedNetwork(selectStatements(statements, options, { isQualified }), options, kind);
}

/** The network of statements that are selected. @throws E704 */
export function tiedNetwork(selection: Selection, options: NetworkOptions, kind: NetworkNode["kind"]): Network {
  const { qualifier = "ignore", normalization = "none" } = options;
  const { entries, leftOut } = selection;
  const nodes = nodesOf(selection, kind, options);
  const { incidence, columnOf } = incidenceOf(entries, nodes, kind);
  requireFewPairs(pairCount(incidence));
  const ties = tieWeights(incidence, qualifier);
  const edges = edgesOf(ties, incidence, nodes, normalizer(incidence, columnOf, normalization));
  return { kind: kind === "actor" ? "actors" : "concepts", options, nodes, edges, leftOut };
}

/**
 * Pairs of statements that the network of a selection would list.
 *
 * @unit pairs
 * @source docs/model/discourse.md, Networks
 */
export function networkPairs(selection: Selection, options: NetworkOptions, kind: NetworkNode["kind"]): number {
  return pairCount(incidenceOf(selection.entries, nodesOf(selection, kind, options), kind).incidence);
}

/** @throws E704 when there are too many pairs to list. */
export function requireFewPairs(pairs: number): void {
  if (pairs > MOST_PAIRS) throw new TertiusError([tooManyPairs(pairs, MOST_PAIRS)]);
}

function incidenceOf(
  entries: readonly Entry[],
  nodes: readonly NetworkNode[],
  kind: NetworkNode["kind"],
): { incidence: Incidence; columnOf: number[] } {
  const through = kind === "actor" ? "concept" : "actor";
  const rowOf = new Map(nodes.map(({ id }, at) => [id, at]));
  const names = new Map<string, number>();
  const columns: number[][] = [];
  const columnOf = entries.map((entry, at) => {
    const name = entry[through];
    const column = names.get(name) ?? names.size;
    names.set(name, column);
    (columns[column] ??= []).push(at);
    return column;
  });
  const rows = entries.map((entry) => rowOf.get(entry[kind])!);
  return { incidence: { entries, rowCount: nodes.length, rows, columns }, columnOf };
}

function edgesOf(
  ties: Ties,
  { entries, rowCount }: Incidence,
  nodes: readonly NetworkNode[],
  by: Divisor,
): NetworkEdge[] {
  const idOf = (entry: number): string => entries[entry]!.statement.id;
  return [...ties]
    .toSorted(([a], [b]) => a - b)
    .map(([key, { weight, pairs }]) => {
      const [a, b] = [Math.floor(key / rowCount), key % rowCount];
      return {
        a: nodes[a]!.id,
        b: nodes[b]!.id,
        weight: weight / by(a, b),
        rawWeight: weight,
        pairs: Array.from(
          { length: pairs.length / 2 },
          (_, at) => [idOf(pairs[2 * at]!), idOf(pairs[2 * at + 1]!)] as const,
        ),
      };
    });
}
