import type { NetworkOptions, TwoModeOptions } from "./options.ts";
import type { LeftOut } from "./entry.ts";

/** An actor or a concept. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: "actor" | "concept";
  /** Statements that entered. */
  readonly statements: number;
  /** n_i: the same, weighted by the kernel: activity of an actor, prominence of a concept. */
  readonly weight: number;
  /** Fields that all its statements share, such as the camp of a speaker. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A tie of two nodes of one kind, a before b in the order of the nodes. */
export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  /** After normalisation. */
  readonly weight: number;
  /** Before normalisation: the sum over the pairs. */
  readonly rawWeight: number;
  /** Pairs of statement ids that it comes from, the one of a first. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Actors tied by concepts, or concepts tied by actors. */
export interface Network {
  readonly kind: "actors" | "concepts";
  readonly options: NetworkOptions;
  /** In the order of their names. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of the nodes; also those whose congruence and conflict cancel. */
  readonly edges: readonly NetworkEdge[];
  readonly leftOut: LeftOut;
}

/** A tie of an actor and a concept. */
export interface TwoModeEdge {
  readonly actor: string;
  readonly concept: string;
  readonly weight: number;
  readonly rawWeight: number;
  /** Ids of the statements that it comes from. */
  readonly statements: readonly string[];
}

/** Actors and the concepts they speak of. */
export interface TwoModeNetwork {
  readonly kind: "two-mode";
  readonly options: TwoModeOptions;
  /** Actors first, each kind in the order of names. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly TwoModeEdge[];
  readonly leftOut: LeftOut;
}
