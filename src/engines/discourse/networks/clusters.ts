import { greatest } from "../../../base/units/index.ts";
import { TertiusError } from "../../../base/problems/index.ts";
import { randomNumbers } from "../../../numerics/index.ts";
import { optionNotUsable } from "../problems.ts";
import type { Network } from "./network.ts";
import { searchPartition } from "./searchPartition.ts";
import { modularity, type SignedWeights, signedWeights } from "./signedWeights.ts";

/** Nodes that belong together. */
export interface Cluster {
  /** From 1, the largest first. */
  readonly cluster: number;
  /** In the order of the nodes. */
  readonly members: readonly string[];
}

/** Clusters of a network. */
export interface Clusters {
  readonly method: "modularity";
  readonly seed: number;
  readonly clusters: readonly Cluster[];
  /** Q of this partition, the best that was found; null in a network without ties. */
  readonly modularity: number | null;
}

const [SEED, STARTS] = [1, 20];

/**
 * Clusters of highest modularity that twenty seeded searches find. Ties of negative weight, as of conflict in a network of congruence
 * less conflict, count against being together. A node without ties is a cluster of its own.
 *
 * @param options.seed  Default 1; the same seed gives the same clusters.
 * @throws E701 for a seed that is no finite number.
 * @source Blondel et al. (2008); signed: Gómez, Jensen & Arenas (2009)
 */
export function clusters(network: Network, { seed = SEED }: { readonly seed?: number } = {}): Clusters {
  if (!Number.isFinite(seed)) throw new TertiusError([optionNotUsable("seed", seed, "a finite number")]);
  const weights = signedWeights(network);
  const { parts, value } = bestPartition(weights, seed);
  const names = network.nodes.map(({ id }) => id);
  const members = Array.from({ length: greatest([-1, ...parts]) + 1 }, (_, part) =>
    names.filter((__, node) => parts[node] === part),
  );
  const ranked = members.toSorted((a, b) => b.length - a.length);
  return {
    method: "modularity",
    seed,
    clusters: ranked.map((each, at) => ({ cluster: at + 1, members: each })),
    modularity: Number.isFinite(value) ? value : null,
  };
}

interface Partition {
  readonly parts: readonly number[];
  readonly value: number;
}

function bestPartition(weights: SignedWeights, seed: number): Partition {
  const random = randomNumbers(seed);
  const found = Array.from({ length: STARTS }, (): Partition => {
    const parts = searchPartition(weights, random);
    return { parts, value: modularity(weights, parts) };
  });
  return found.reduce((best, each) => (each.value > best.value + 1e-12 ? each : best));
}
