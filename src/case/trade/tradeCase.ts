import type { Closure } from "../../engines/equilibrium/index.ts";
import type { OwnBloc } from "../names/index.ts";
import type { Measure } from "./measure.ts";
import type { Scenario } from "./scenario.ts";

/** A bloc among the parties. */
export interface Bloc {
  readonly code: string;
  /** Day on which it has these members, ISO date. */
  readonly at: string;
  /** Those that the economy answers for. */
  readonly members: readonly string[];
  /** Those that it counts in the rest of the world: no number of the bloc holds them. */
  readonly without: readonly string[];
}

/** The two sides of a dispute, by codes of countries and blocs. */
interface Sides {
  readonly a: string;
  readonly b: string;
}

/** A case of markets alone may have no dispute, only buyers and sellers. */
interface NoSides {
  readonly a: null;
  readonly b: null;
}

/** Who the question is about, by codes of countries and blocs. */
export type PartyNames = (Sides | NoSides) & { readonly third: readonly string[] };

/** The same with the blocs among them and their members. */
export type Parties = PartyNames & { readonly blocs: readonly Bloc[] };

/** Data and settings of the equilibrium engine. */
export interface EconomySettings {
  /** Name of the headline package. */
  readonly data: string;
  /** Further packages whose result is printed beside. */
  readonly also: readonly string[];
  readonly elasticities: string;
  /** Why a set is at the centre where other cases have another, by its name. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly closure: Closure;
  /** Part of the added revenue that serves nobody, percent. */
  readonly wasted: number;
  readonly range: { readonly elasticities: readonly string[]; readonly closures: readonly Closure[] };
}

/** Who does what to whom, and what is computed of it. */
export interface TradeCase {
  readonly parties: Parties;
  /** Blocs that the case itself lists, whether a party or not. */
  readonly blocs: readonly OwnBloc[];
  readonly economy: EconomySettings;
  readonly measures: readonly Measure[];
  readonly scenarios: readonly Scenario[];
  /** Scenario that the answer is about; null = the first with the full range that is no reference, else the first. */
  readonly headline: string | null;
}
