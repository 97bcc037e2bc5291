import type { IndexSet, Parameter } from "../../base/sets/index.ts";

/**
 * A multi-country, multi-sector economy in its base year (Caliendo & Parro 2015, section 3).
 * Money may be in any unit: only ratios enter.
 */
export interface EquilibriumModel {
  /** n, i   Importers and exporters share this set. */
  readonly countries: IndexSet;
  /** j, k   Sectors; every sector may be traded, produced and used. */
  readonly sectors: IndexSet;
  /** True for merchandise.   [sector] */
  readonly isGoods: readonly boolean[];
  /** π   [sector, importer, exporter]   share   Tariff-inclusive expenditure shares; rows sum to 1 ± 1e-9. */
  readonly tradeShares: Parameter;
  /** t   [sector, importer, exporter]   fraction   Base tariffs, > −1. */
  readonly tariffs: Parameter;
  /** e   [sector, importer, exporter]   fraction   Base export taxes, > −1; absent where there are none. */
  readonly exportTaxes?: Parameter;
  /** γ   [sector, country]   share   Value added in gross output, 0 to 1. */
  readonly valueAddedShares: Parameter;
  /** γᵏʲ   [country, input, user]   share   Of the user's intermediate spending; columns sum to 1 where γ < 1. */
  readonly inputShares: Parameter;
  /** α   [sector, country]   share   Of final spending; columns sum to 1. */
  readonly finalDemandShares: Parameter;
  /** wL   [country]   money   Value added. */
  readonly valueAdded: Float64Array;
  /** D   [country]   money   Trade deficit: imports minus exports; sums to 0. */
  readonly deficits: Float64Array;
  /** X   [sector, country]   money   Total expenditure on the sector's composite, tariff-inclusive. */
  readonly expenditure: Parameter;
  /** θ   [sector]   none   Trade elasticity, > 0: among all sellers, or with `thetaHome` among foreign ones (θ_F). */
  readonly theta: Float64Array;
  /** θ_H   [sector]   none   Elasticity of imports against home goods, ≥ 0; absent where buyers have one tier. */
  readonly thetaHome?: Float64Array;
}

/** What countries do to trade after the shock: levels of tariffs, changes of costs, closed cells. */
export interface TradePolicy {
  /** t′   [sector, importer, exporter]   fraction   Tariffs after. */
  readonly tariffs: Parameter;
  /** d̂   [sector, importer, exporter]   ratio   Change of iceberg cost; 1 = none. */
  readonly icebergHat: Parameter;
  /** u   [sector, importer, exporter]   0 to 1   Weight of the cell; 1 = open, 0 = banned. */
  readonly openness: Parameter;
  /** e′   [sector, importer, exporter]   fraction   Export tax after, levied by the exporter; negative = subsidy, > −1. */
  readonly exportTaxes: Parameter;
  /** Â   [sector, country]   ratio   Change of what producers make of the same inputs; absent where none changes. */
  readonly productivityHat?: Parameter;
  /** ω   What becomes of the revenue; absent where all of it is returned. */
  readonly waste?: Waste;
  /** Limits on quantities; absent where there is none. No cell is in two of them. */
  readonly quotas?: readonly Quota[];
}

/** Revenue of added points that buys goods which serve nobody. */
export interface Waste {
  /** ω   share   Of what points collect that are added to `tariffs`, and of export taxes. */
  readonly share: number;
  /** t   [sector, importer, exporter]   fraction   What points are added to. */
  readonly tariffs: Parameter;
  /** Z/I of the base, where it wastes revenue already.   [country]   share of income */
  readonly before?: Float64Array;
}

/** A limit on the quantity that its cells trade together. */
export interface Quota {
  /** Positions in [sector, importer, exporter]; none is what a country sells to itself. */
  readonly cells: readonly number[];
  /** q̄   ratio   The most that may be traded, over what the base year traded, at the sellers' base prices; > 0. */
  readonly limit: number;
  /** What it is a part of, where the base is not that year (`policyAgainst`). Absent: what the base trades. */
  readonly of?: QuotaYear;
  /** ρ   fraction   Part of the rent that the importers collect; the exporters collect the rest. */
  readonly importerShare: number;
}

/** The year of which a limit is a part, seen from a later base. */
export interface QuotaYear {
  /** What was traded.   money of the model, at the sellers' prices of that year */
  readonly quantity: number;
  /** The sellers' prices of the base over those of that year.   [cell of the quota]   ratio */
  readonly prices: Float64Array;
}
