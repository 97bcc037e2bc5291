import {
  type Clusters,
  clusters,
  type Network,
  networkLayout,
  type NetworkOptions,
  type NodePlace,
  oneModeNetwork,
  polarization,
  type Statement,
} from "../../engines/discourse/index.ts";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import { isSpokenIn } from "./spokenIn.ts";
import type { NetworkResult, PositionsResults } from "../../results/index.ts";

const NO_TIES = "no ties";

/** Networks with those that could not be computed. */
export interface NetworksRun extends Pick<PositionsResults, "networks" | "networksLeftOut"> {
  /** E704 for each network that is left out, with its id. */
  readonly problems: readonly Problem[];
}

const ACTORS = [
  ["speakers", "person"],
  ["camps", "camp"],
] as const;

/**
 * The networks that every run has: speakers of all countries, and camps of the third countries, each tied by agreement on
 * a concept less disagreement. One whose statements meet in too many pairs is reported and left out; the other stands.
 */
export function networkResults(
  statements: readonly Statement[],
  countries: readonly string[],
  seed: number,
): NetworksRun {
  const found = ACTORS.map(([id, actor]) => {
    const solved = countedNetwork(() => actorNetwork(statements, { actor, qualifier: "subtract" }, countries));
    return "problem" in solved
      ? {
          leftOut: { id, reason: "too many pairs of statements" as const },
          problem: leftOutProblem(id, solved.problem),
        }
      : { network: networkResult(id, solved.network, seed) };
  });
  const leftOut = found.flatMap((each) => each.leftOut ?? []);
  return {
    networks: found.flatMap((each) => each.network ?? []),
    ...(leftOut.length === 0 ? {} : { networksLeftOut: leftOut }),
    problems: found.flatMap((each) => each.problem ?? []),
  };
}

/** The network, or E704 where its statements meet in too many pairs; any other failure is one of the whole run. */
function countedNetwork(solve: () => Network): { readonly network: Network } | { readonly problem: Problem } {
  try {
    return { network: solve() };
  } catch (failure) {
    const [first] = failure instanceof TertiusError ? failure.problems : [];
    if (first?.code !== "E704") throw failure;
    return { problem: first };
  }
}

function leftOutProblem(id: string, found: Problem): Problem {
  return {
    ...found,
    path: `positions.networks[${id}]`,
    message: `The network of ${id} is left out. ${found.message}`,
    hints: [...found.hints, "`tertius positions network` takes windows, filters, duplicates and both modes."],
  };
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
function networkResult(id: NetworkResult["id"], network: Network, seed: number): NetworkResult {
  const { options, nodes, edges, leftOut } = network;
  const statements = nodes.reduce((sum, each) => sum + each.statements, 0);
  return { id, options, statements, nodes, edges, leftOut, ...dividedNetwork(network, seed) };
}

/** Clusters of a network, and how far it divides along the camps of countries. */
export function dividedNetwork(network: Network, seed: number): Pick<NetworkResult, "clusters" | "polarization"> {
  const found = clusters(network, { seed });
  return {
    clusters: { ...found, ...(found.modularity === null ? { modularityReason: NO_TIES } : {}) },
    polarization: polarizationResult(network, found),
  };
}

function polarizationResult(network: Network, found: Clusters): NetworkResult["polarization"] {
  const groups = groupsOf(network);
  const divided = polarization(network, { found, ...(typeof groups === "string" ? {} : { groups }) });
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
