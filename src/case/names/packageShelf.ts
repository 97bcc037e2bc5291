import type { AlliancePackage, CouncilPackage, Economy, VotePackage } from "../../data/packages/index.ts";
import type { ProductRates, ProductRatesAsked } from "../../data/tariffs/index.ts";
import type { Problem } from "../../base/problems/index.ts";

/** Data packages that a case may name. */
export interface PackageShelf {
  /** Names of all packages, for did-you-mean. */
  readonly names: readonly string[];
  /** A package by name; null when it cannot be read, with the reasons. */
  readonly open: (name: string) => { readonly economy: Economy | null; readonly problems: readonly Problem[] };
  /** A package of roll calls by name; null when it cannot be read. Left out by shelves that hold none. */
  readonly openVotes?: (name: string) => { readonly votes: VotePackage | null; readonly problems: readonly Problem[] };
  /** A package of council tables by name; null when it cannot be read. Left out by shelves that hold none. */
  readonly openCouncil?: (name: string) => {
    readonly council: CouncilPackage | null;
    readonly problems: readonly Problem[];
  };
  /** A package of tried alliances by name; null when it cannot be read. Left out by shelves that hold none. */
  readonly openAlliances?: (name: string) => {
    readonly alliances: AlliancePackage | null;
    readonly problems: readonly Problem[];
  };
  /** Rates by sector of the rows of a measure by product; null where they cannot be had. Left out by shelves without a key of products. */
  readonly productRates?: (asked: ProductRatesAsked) => ProductRates | null;
}

/**
 * A shelf of packages that are already in memory.
 *
 * @example
 *   shelfOf([]).names.length   // 0
 */
export function shelfOf(economies: readonly Economy[]): PackageShelf {
  const byName = new Map(economies.map((economy) => [economy.manifest.name, economy]));
  return { names: [...byName.keys()], open: (name) => ({ economy: byName.get(name) ?? null, problems: [] }) };
}
