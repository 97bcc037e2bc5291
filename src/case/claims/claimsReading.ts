import type { Place, Problem } from "../../base/problems/index.ts";
import type { Parties } from "../trade/index.ts";
import type { Source } from "../names/index.ts";
import type { FileSettings, CaseSource } from "../text/index.ts";
import type { Claim, ClaimQuantity, Fact } from "./claim.ts";
import type { Size } from "./sizes.ts";

/** A market that paths may read. */
export interface KnownMarket {
  readonly name: string;
  readonly unit: string;
  readonly priceUnit: string;
}

/** What facts and claims are read against. */
export interface ClaimsReading {
  readonly source: CaseSource;
  /** What is written into the file of claims before it is checked. */
  readonly settings: FileSettings;
  /** Null when the bibliography cannot be read. */
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly asOf: string;
  /** Words of size by word. */
  readonly sizes: ReadonlyMap<string, Size>;
  /** Scenarios of the case and of its markets, `base` among them. */
  readonly scenarios: readonly string[];
  /** Packages of the case, the headline first. */
  readonly packages: readonly string[];
  /** Elasticity sets of the headline package; none = not known. */
  readonly elasticities: readonly string[];
  /** Closures that can be meant, those of the range among them. */
  readonly closures: readonly string[];
  /** Countries of each package that could be read, the headline first; none = not known. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  readonly markets: readonly KnownMarket[];
  /** Null where they could not be read. */
  readonly parties: Parties | null;
  readonly problems: Problem[];
}

/** What an expression is checked against. */
export interface ExpressionGround {
  readonly facts: readonly Fact[];
  /** Of those with one id the first. */
  readonly factById: ReadonlyMap<string, Fact>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly markets: readonly KnownMarket[];
  readonly scenarios: readonly string[];
  readonly countries: ReadonlyMap<string, readonly string[]>;
  readonly asOf: string;
  readonly parties: Parties | null;
}

/** A quantity and where it stands. */
export interface PlacedQuantity {
  readonly quantity: ClaimQuantity;
  readonly place: Place;
  /** Whether figures known only after the day of the case may enter. */
  readonly isLater: boolean;
}

/** A claim, where it stands, and its quantities with their places. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly placeOf: (path: readonly (string | number)[], key?: string) => Place;
  readonly quantities: readonly PlacedQuantity[];
}
