import type { Clusters, Network, Statement, TwoModeNetwork } from "../../../engines/discourse/index.ts";

/** A network with what a file about it should say. */
export interface GraphInput {
  readonly network: Network | TwoModeNetwork;
  /** The statements it was made from: their documents, dates and sources go on the ties. */
  readonly statements: readonly Statement[];
  /** Title of the case. */
  readonly title: string;
  /** Sources as the bibliography has them, a text each. */
  readonly sources: readonly string[];
  /** Clusters, where they were searched: a node says its own. */
  readonly clusters?: Clusters;
}
