import type { VoteManifest } from "../votes/index.ts";

/** Kinds of obligation that a dyad can have, as columns of the table. */
export const OBLIGATIONS = ["defence", "offence", "neutrality", "nonaggression", "consultation"] as const;

/** A kind of obligation. */
export type PactKind = (typeof OBLIGATIONS)[number];

/** Two values, one a member, in the order of the members. */
export type OfMembers<Value> = readonly [Value, Value];

/** Two states on which the alliance decision was tried: what it says of them, and what they owe each other. */
export interface TriedDyad {
  readonly members: OfMembers<string>;
  /** Whom the rule takes as their adversary. */
  readonly adversary: string;
  /** What they owe each other in the year; none where the list is empty. */
  readonly obligations: readonly PactKind[];
  /** K  share of the world. */
  readonly capabilities: OfMembers<number>;
  /** T  fraction of real income; null where no economy knows one of the three, and then counted as no cost. */
  readonly retaliationLosses: OfMembers<number | null>;
  /** U(1) */
  readonly utilities: OfMembers<number>;
  /** U′(0) */
  readonly firstUtilities: OfMembers<number>;
}

/** A checked package of dyads on which the alliance decision was tried, all of one year. */
export interface AlliancePackage {
  readonly manifest: VoteManifest;
  /** SHA-256 over the package's files; null where it was never on disk. */
  readonly sha256: string | null;
  /** Year of obligations and capabilities. */
  readonly year: number;
  /** Session of the votes and ideal points. */
  readonly session: number;
  readonly dyads: readonly TriedDyad[];
}

/** True for a number that can be the share of one state in the world: it has something, and is not alone. */
export function isShare(capability: number): boolean {
  return capability > 0 && capability < 1;
}
