import type { Closure } from "../engines/equilibrium/index.ts";
import type { AlignmentCase } from "./alignment/alignmentCase.ts";
import type { ClaimsCase } from "./claims/claim.ts";
import type { MarketSeries } from "./markets/series.ts";
import type { PositionsCase } from "./positions/positionsCase.ts";
import type { Reference } from "./reference.ts";

/** What a measure does to trade. The last three belong to markets; the equilibrium engine has none of them. */
export type Instrument =
  | "tariff"
  | "trade-cost"
  | "ban"
  | "export-control"
  | "export-subsidy"
  | "sanction"
  | "quota"
  | "tariff-rate-quota"
  | "market-access";

/** How a tariff row moves the base tariff: τ = rate/100, τ·rate/100, max(0, τ − rate/100), or τ + rate/100. */
export type RateMode = "set" | "multiply" | "lower" | "add";

/**
 * Countries as a case names them; which ones they are depends on the day and on the data package
 * (`countriesOf`), so that each package resolves `WLD` for itself.
 */
export interface CountryList {
  /** Alpha-3 codes, `WLD` (every other country) and `EU` (its members on the day). */
  readonly include: readonly string[];
  /** Alpha-3 codes and `EU` taken out again. */
  readonly except: readonly string[];
}

/** One dated row of a measure. */
export interface MeasureRow {
  /** What this row does; differs from the measure's instrument only inside a sanction bundle. */
  readonly instrument: Exclude<Instrument, "sanction">;
  /** Sector codes of the headline economy, or `*` all sectors, or `goods` all goods. */
  readonly sector: string;
  /** HS code when the row is by product; such a row acts in markets only. */
  readonly hs: string | null;
  readonly importers: CountryList;
  readonly exporters: CountryList;
  /** Percent; NaN for instruments without a rate (ban, export-control). */
  readonly rate: number;
  readonly mode: RateMode;
  /** First day in force, ISO date. */
  readonly from: string;
  /** First day no longer in force, ISO date; null = open. */
  readonly to: string | null;
  /** Bibliography key. */
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** A named, dated set of rows by the same imposers on the same targets. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly imposers: CountryList;
  readonly targets: CountryList;
  readonly announced: string | null;
  /** Who chose the size: `published`, `measured`, `fitted` or `assumption`. */
  readonly basis: string;
  readonly rows: readonly MeasureRow[];
}

/** A named choice of measures and a date; `on` has been resolved: measures of the scenarios below come first. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
  /** Day on which measures are read, ISO date. */
  readonly at: string;
  readonly deficits: Closure;
  /** True when every elasticity set is solved under every closure, and on the other packages; else the sets alone. */
  readonly fullRange: boolean;
  /** True when it is solved to be checked and stands in the results alone: no answer, table, chart or finding tells of it. */
  readonly reference: boolean;
  /** Set when this scenario is one point of a sweep: the measure whose rates were replaced, and the rate in percent. */
  readonly sweep: { readonly of: string; readonly measure: string; readonly rate: number } | null;
}

/** One bibliography entry, as far as the tool prints it. */
export interface Source {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly author: string;
  readonly year: string;
  readonly container: string;
  readonly url: string;
  readonly note: string;
  /** The whole entry, for a citation style. */
  readonly reference: Reference;
}

/** A parsed and checked case. */
export interface Case {
  /** Folder name, such as `us-china-2018-russia`. */
  readonly id: string;
  readonly title: string;
  readonly parties: { readonly a: string; readonly b: string; readonly third: readonly string[] };
  readonly asOf: string;
  readonly economy: {
    /** Name of the headline package. */
    readonly data: string;
    /** Further packages whose result is printed beside. */
    readonly also: readonly string[];
    readonly elasticities: string;
    readonly closure: Closure;
    readonly range: { readonly elasticities: readonly string[]; readonly closures: readonly Closure[] };
  };
  readonly measures: readonly Measure[];
  readonly scenarios: readonly Scenario[];
  /** Scenario that the answer is about; null = the first with the full range that is no reference, else the first. */
  readonly headline: string | null;
  /** Commodity markets, in the order of the case. */
  readonly markets: readonly MarketSeries[];
  /** How close states stand; null = the case has no such block. */
  readonly alignment: AlignmentCase | null;
  /** Coded statements; null = the case has none. */
  readonly positions: PositionsCase | null;
  /** Cited figures and the claims of an article; null = the case has neither. */
  readonly claims: ClaimsCase | null;
  readonly bibliography: ReadonlyMap<string, Source>;
  /** SHA-256 of the case's files in canonical order. */
  readonly sha256: string | null;
  /** `PATH=VALUE` that were written into the files before they were checked, as they were typed and in that order. */
  readonly settings: readonly string[];
}
