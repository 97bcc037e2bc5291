import type { Closure } from "../../engines/equilibrium/index.ts";
import type { Measure } from "./measure.ts";
import type { Scenario } from "./scenario.ts";

/** Who the question is about, by code. */
export interface Parties {
  readonly a: string;
  readonly b: string;
  readonly third: readonly string[];
}

/** Data and settings of the equilibrium engine. */
export interface EconomySettings {
  /** Name of the headline package. */
  readonly data: string;
  /** Further packages whose result is printed beside. */
  readonly also: readonly string[];
  readonly elasticities: string;
  readonly closure: Closure;
  readonly range: { readonly elasticities: readonly string[]; readonly closures: readonly Closure[] };
}

/** Who does what to whom, and what is computed of it. */
export interface TradeCase {
  readonly parties: Parties;
  readonly economy: EconomySettings;
  readonly measures: readonly Measure[];
  readonly scenarios: readonly Scenario[];
  /** Scenario that the answer is about; null = the first with the full range that is no reference, else the first. */
  readonly headline: string | null;
}
