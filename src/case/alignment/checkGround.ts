import type { Economy, VotePackage } from "../../data/packages/index.ts";
import type { PackageShelf } from "../names/index.ts";

/** What an alignment block is checked against beside its own tables. */
export interface BlockGround {
  readonly shelf: PackageShelf | null;
  /** Headline package of the case, where it is at hand. */
  readonly headline: Economy | undefined;
  /** Ids of the scenarios of the case, resolved. */
  readonly scenarios: readonly string[];
}

/** The same with the package of roll calls, null where it is not at hand. */
export interface VoteGround extends BlockGround {
  readonly votes: VotePackage | null;
}
