import {
  type AdjacencyMatrix,
  adjacencyMatrix,
  conceptNetwork,
  type Network,
  type Statement,
  type TwoModeNetwork,
  twoModeNetwork,
} from "../../engines/discourse/index.ts";
import { actorNetwork, dividedNetwork, networkStatements } from "./networkResults.ts";
import { enteredOf } from "./askedWindows.ts";
import type { NetworkQuestion } from "./networkQuestion.ts";
import type { NetworkResult } from "../../results/index.ts";

/** The network with its matrix; of one mode also its clusters. */
export interface AskedNetwork {
  readonly network: Network | TwoModeNetwork;
  /** Statements that entered. */
  readonly statements: number;
  readonly matrix: AdjacencyMatrix;
  /** Null of two modes: modularity is of one. */
  readonly divided: Pick<NetworkResult, "clusters" | "polarization"> | null;
}

/**
 * A network of a case by options of one's own.
 *
 * @param countries  Third countries of the case: camps are theirs.
 * @throws TertiusError E701 with every option that cannot be used.
 */
export function askedNetwork(
  statements: readonly Statement[],
  question: NetworkQuestion,
  countries: readonly string[],
  seed: number,
): AskedNetwork {
  if (question.kind === "two-mode") {
    const network = twoModeNetwork(networkStatements(statements, question.options, countries), question.options);
    return { network, statements: enteredOf(network), matrix: adjacencyMatrix(network), divided: null };
  }
  const { kind, options } = question;
  const network =
    kind === "actors"
      ? actorNetwork(statements, options, countries)
      : conceptNetwork(networkStatements(statements, options, countries), options);
  return {
    network,
    statements: enteredOf(network),
    matrix: adjacencyMatrix(network),
    divided: dividedNetwork(network, seed),
  };
}
