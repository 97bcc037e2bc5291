import { TertiusError } from "../../../base/problems/index.ts";
import { optionNotUsable } from "../problems.ts";
import { type Clusters, clusters } from "./clusters.ts";
import type { Network } from "./network.ts";
import { modularity, signedWeights } from "./signedWeights.ts";

/** How far a network falls apart. */
export interface Polarization {
  /** Largest modularity found: 0 = no divide beyond chance; null in a network without ties. */
  readonly modularity: number | null;
  /** How many clusters that partition has. */
  readonly clusters: number;
  /** The same of the groups that were given; null without groups or ties. */
  readonly groupModularity: number | null;
  /** (E − I)/(E + I) over positive ties between and within groups: −1 = only within; null without groups or such ties. */
  readonly externalInternalIndex: number | null;
}

/**
 * How far a network divides: by the partition that divides it best, and by given groups such as camps.
 *
 * @param options.groups  Group of each node, by id; every node needs one.
 * @param options.seed    Seed of the search; default 1.
 * @param options.found   Clusters of the network that were searched already: they are not searched again.
 * @throws E701 for a node without group.
 * @source Waugh, Pei, Fowler, Mucha & Porter (2009), arXiv:0907.3509: maximum modularity as polarisation; Krackhardt & Stern (1988), Social
 *   Psychology Quarterly 51(2): E–I index
 */
export function polarization(
  network: Network,
  options: {
    readonly groups?: Readonly<Record<string, string>>;
    readonly seed?: number;
    readonly found?: Clusters;
  } = {},
): Polarization {
  const { groups, found = clusters(network, options) } = options;
  const divided = groups === undefined ? null : dividedBy(network, groups);
  return {
    modularity: found.modularity,
    clusters: found.clusters.length,
    groupModularity: divided?.groupModularity ?? null,
    externalInternalIndex: divided?.externalInternalIndex ?? null,
  };
}

function dividedBy(
  network: Network,
  groups: Readonly<Record<string, string>>,
): Pick<Polarization, "groupModularity" | "externalInternalIndex"> {
  const lost = network.nodes.filter(({ id }) => !Object.hasOwn(groups, id));
  const problems = lost.map(({ id }) => optionNotUsable("groups", id, "a group for every node"));
  if (problems.length > 0) throw new TertiusError(problems);
  const names = [...new Set(Object.values(groups))];
  const value = modularity(
    signedWeights(network),
    network.nodes.map(({ id }) => names.indexOf(groups[id]!)),
  );
  let [external, internal] = [0, 0];
  for (const { a, b, weight } of network.edges) {
    if (groups[a] === groups[b]) internal += Math.max(0, weight);
    else external += Math.max(0, weight);
  }
  const index = (external - internal) / (external + internal);
  return { groupModularity: finite(value), externalInternalIndex: finite(index) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
