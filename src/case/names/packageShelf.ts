import type {
  AlliancePackage,
  CouncilPackage,
  Economy,
  ObservedTrade,
  PackageKind,
  VotePackage,
} from "../../data/packages/index.ts";
import type { ProductRates, ProductRatesAsked } from "../../data/tariffs/index.ts";
import type { Problem } from "../../base/problems/index.ts";

/** Data packages that a case may name. */
export interface PackageShelf {
  /** Names of all packages. */
  readonly names: readonly string[];
  /** Kind of a package by name, null where its metadata name none. Left out by shelves of economies alone. */
  readonly kindOf?: (name: string) => PackageKind | null;
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
  /** A package of observed trade by name; null when it cannot be read. Left out by shelves that hold none. */
  readonly openObserved?: (name: string) => {
    readonly observed: ObservedTrade | null;
    readonly problems: readonly Problem[];
  };
  /** Rates by sector of the rows of a measure by product; null where they cannot be had. Left out by shelves without a key of products. */
  readonly productRates?: (asked: ProductRatesAsked) => ProductRates | null;
}

/** Names of the packages of a kind: those that a key of that kind may name. */
export function namesOfKind({ names, kindOf }: PackageShelf, kind: PackageKind): readonly string[] {
  return names.filter((name) => (kindOf === undefined ? "economy" : kindOf(name)) === kind);
}

/** Names of the economies of a shelf that answer for a country, without one of them. */
export function economiesWith(shelf: PackageShelf, country: string, without: string): readonly string[] {
  const isIn = (economy: Economy | null): boolean => {
    const at = economy?.countries.indexOf(country) ?? -1;
    return at >= 0 && economy?.isResidual[at] !== true;
  };
  return namesOfKind(shelf, "economy").filter((name) => name !== without && isIn(shelf.open(name).economy));
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
