import type { EconomyManifest } from "./economyManifest.ts";
import type { IndexSet, Parameter } from "../../../base/sets/index.ts";

/** Whether a sector is merchandise or a service. */
export type SectorKind = "goods" | "services";

/** The upper tier of a set. */
export interface HomeElasticities {
  /** θ_H ≥ 0, elasticity of imports against home goods; NaN where a sector has one tier.   [sector]   no unit */
  readonly theta: Float64Array;
  /** Standard error where published, else NaN.   [sector] */
  readonly standardError: Float64Array;
}

/** One published set of trade elasticities, aligned with the sectors of its package. */
export interface ElasticitySet {
  readonly name: string;
  /** θ > 0, trade elasticity: among all sellers, in two tiers among foreign ones.   [sector]   no unit */
  readonly theta: Float64Array;
  /** Standard error where published, else NaN.   [sector] */
  readonly standardError: Float64Array;
  /** Imports against home goods; absent where all sectors have one tier. */
  readonly home?: HomeElasticities;
  /** How long after a change it holds, such as `10 years`, where the study states it; else `unspecified`. */
  readonly horizon: string;
  /** What was estimated, such as `imports without tariffs on 1 + t, plus 1`; "" where that is not stated. */
  readonly elasticityOf: string;
  /** The trade that it was estimated on, and its years; "" where that is not stated. */
  readonly estimatedOn: string;
  /** What the source printed where it lists several values for the sector; "" else.   [sector] */
  readonly original: readonly string[];
  /** Citation key or citation text. */
  readonly source: string;
}

/** The rows of `accounts.csv`, which repeat what flows, tariffs and use add up to. */
export interface PrintedAccounts {
  /** [sector, country]   million */
  readonly grossOutput: Parameter;
  /** [sector, country]   million */
  readonly valueAdded: Parameter;
  /** [sector, country]   million */
  readonly finalDemand: Parameter;
}

/** A checked economy package: the base-year accounts of the world in money. */
export interface Economy {
  readonly manifest: EconomyManifest;
  /** SHA-256 over the package's files; null where it was never on disk. */
  readonly sha256: string | null;
  readonly countries: IndexSet;
  readonly countryNames: readonly string[];
  /** True for a residual such as ROW: a country inside it is not answered for.   [country] */
  readonly isResidual: readonly boolean[];
  readonly sectors: IndexSet;
  readonly sectorNames: readonly string[];
  readonly sectorKinds: readonly SectorKind[];
  /** T   [sector, importer, exporter]   million   Flows net of tariff, own sales included. */
  readonly flows: Parameter;
  /** t   [sector, importer, exporter]   fraction   Ad valorem tariffs; 0.25 = 25 %. */
  readonly tariffs: Parameter;
  /** [country, input, user]   million   Spending of `user` on composite `input`, tariff-inclusive. */
  readonly use: Parameter;
  /** `accounts.csv` as printed; left out where an economy was computed, not read. */
  readonly printedAccounts?: PrintedAccounts;
  readonly elasticities: ReadonlyMap<string, ElasticitySet>;
  /** Package name → own sector → sectors of that package that hold the same goods (`concordance.csv`). */
  readonly concordances: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}
