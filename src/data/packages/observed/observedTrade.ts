import type { IndexSet, Parameter } from "../../../base/sets/index.ts";
import type { Origin } from "../tables/index.ts";
import type { Vintage } from "../products/index.ts";

/** Code of the row that holds all sellers together. */
export const WORLD = "WLD";

/** What is known of a delivery: its customs value, and the duties on it. */
export const FIGURES = ["imports", "duties"] as const;

/** One of {@link FIGURES}. */
export type Figure = (typeof FIGURES)[number];

/** What customs of one country recorded: its imports at their value before duties, and the duties on them. */
export interface ObservedFigures {
  /** Customs value, before duties. Absent is NaN; 0 was recorded.   @unit the currency, ones */
  readonly imports: Parameter;
  /** Duties on these imports.   @unit the currency, ones */
  readonly duties: Parameter;
}

/** A code of the customs records, and the sectors of economy packages that hold its goods. */
export interface ObservedCode {
  readonly code: string;
  readonly title: string;
  /** Several where the code is not told apart further: it then belongs to all of them together. None: see `leftOut`. */
  readonly sectors: readonly string[];
  /** Why the code belongs to no sector; empty where it has sectors. */
  readonly leftOut: string;
  /** The same in Russian. Absent: it is told as it is written. */
  readonly leftOutRu?: string;
}

/** Imports of one year by product of six digits. */
export interface ObservedProducts extends ObservedFigures {
  readonly year: number;
  /** Revision of the Harmonized System; null where it is not known. */
  readonly vintage: Vintage | null;
  /** Countries, and blocs that are told as one. */
  readonly sellers: IndexSet;
  readonly products: IndexSet;
  /** [seller, product] */
  readonly imports: Parameter;
  /** [seller, product] */
  readonly duties: Parameter;
}

/** A checked package of observed trade: what one country bought, by seller, code and month or year, with the duties. */
export interface ObservedTrade {
  readonly manifest: Origin & { readonly notes: readonly string[] };
  /** SHA-256 over the package's files; null where it was never on disk. */
  readonly sha256: string | null;
  /** The country that buys, ISO 3166-1 alpha-3, or a bloc. */
  readonly importer: string;
  /** ISO 4217. */
  readonly currency: string;
  /** What a period is. */
  readonly period: "month" | "year";
  /** What the codes are, in words: `NAICS, three digits`. */
  readonly classification: string;
  /** Names of the economy packages whose sectors the codes name. */
  readonly economies: readonly string[];
  /** Who sells, without the total: countries, and blocs that are told as one. */
  readonly sellers: IndexSet;
  readonly codes: IndexSet;
  /** In order and without a gap: `2024-01` or `2024`. */
  readonly periods: IndexSet;
  /** What is known of each code, in the order of `codes`. */
  readonly codeTable: readonly ObservedCode[];
  /** [seller, code, period] */
  readonly figures: ObservedFigures;
  /** All sellers together, those that are not listed with them: [code, period]. Null where the package has no row `WLD`. */
  readonly total: ObservedFigures | null;
  /** Null where the package has no `products.csv`. */
  readonly products: ObservedProducts | null;
}
