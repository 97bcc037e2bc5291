import {
  clusters,
  type Network,
  networkLayout,
  type NetworkOptions,
  type NodePlace,
  oneModeNetwork,
  polarization,
  type Statement,
} from "../../engines/discourse/index.ts";
import { isSpokenIn } from "./spokenIn.ts";
import type { NetworkResult } from "./positionsResults.ts";

const NO_TIES = "no ties";

/**
 * The networks that every run has: speakers of all countries, and camps of the third countries, each tied by agreement on
 * a concept less disagreement.
 */
export function networkResults(
  statements: readonly Statement[],
  countries: readonly string[],
  seed: number,
): NetworkResult[] {
  const actors = [
    ["speakers", "person"],
    ["camps", "camp"],
  ] as const;
  return actors.map(([id, actor]) => {
    const network = actorNetwork(statements, { actor, qualifier: "subtract" }, countries);
    return networkResult(id, network, seed);
  });
}

/** A network of actors of a case; where the actors are camps, of speakers of the third countries alone. */
export function actorNetwork(
  statements: readonly Statement[],
  options: NetworkOptions,
  countries: readonly string[],
): Network {
  return oneModeNetwork(networkStatements(statements, options, countries), options);
}

/** The statements that a network may draw on: camps are those of the third countries. */
export function networkStatements(
  statements: readonly Statement[],
  { actor }: Pick<NetworkOptions, "actor">,
  countries: readonly string[],
): readonly Statement[] {
  return actor === "camp" ? statements.filter((each) => isSpokenIn(each, countries)) : statements;
}

/** Where the tied nodes of a network are drawn, from the seed of its clusters. */
export function networkPlaces(network: Pick<NetworkResult, "nodes" | "edges" | "clusters">): readonly NodePlace[] {
  return networkLayout(network, { seed: network.clusters.seed });
}

/** A network with its clusters and how far it divides along the camps of countries. */
export function networkResult(id: string, network: Network, seed: number): NetworkResult {
  const { options, nodes, edges, leftOut } = network;
  const found = clusters(network, { seed });
  return {
    id,
    options,
    statements: nodes.reduce((sum, each) => sum + each.statements, 0),
    nodes,
    edges,
    leftOut,
    clusters: { ...found, ...(found.modularity === null ? { modularityReason: NO_TIES } : {}) },
    polarization: polarizationResult(network, seed),
  };
}

function polarizationResult(network: Network, seed: number): NetworkResult["polarization"] {
  const groups = groupsOf(network);
  const divided = polarization(network, { seed, ...(typeof groups === "string" ? {} : { groups }) });
  const reason = (value: number | null, none: string): string | null =>
    value !== null ? null : typeof groups === "string" ? groups : none;
  const byGroups = reason(divided.groupModularity, NO_TIES);
  const index = reason(divided.externalInternalIndex, "no positive ties");
  return {
    ...divided,
    ...(divided.modularity === null ? { modularityReason: NO_TIES } : {}),
    ...(byGroups === null ? {} : { groupModularityReason: byGroups }),
    ...(index === null ? {} : { externalInternalIndexReason: index }),
  };
}

/** Country and camp of each actor; why there are none where actors are camps, or one has none or several. */
function groupsOf({ nodes, options }: Network): Readonly<Record<string, string>> | string {
  if (options.actor === "camp") return "actors are camps";
  const groups = nodes.map(({ id, attributes: { country = "", camp = "" } }) => [id, country, camp] as const);
  if (groups.length === 0 || groups.some(([, , camp]) => camp === "")) return "not every actor is of one camp";
  return Object.fromEntries(groups.map(([id, country, camp]) => [id, `${country} ${camp}`]));
}
