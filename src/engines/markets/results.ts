/** A scarcity that binds: what one more unit would be worth. */
export interface ShadowPrice {
  /** Supplier, bottleneck or contract by its id; a tariff-rate quota by `supplier>buyer`. */
  readonly constraint: string;
  readonly name: string;
  readonly kind: "capacity" | "chokepoint" | "arc" | "quota" | "purchase" | "access" | "terminal" | "contract";
  /** In the price unit, ≥ 0. */
  readonly value: number;
}

/** Who gains what, in million USD; the parts sum to `total` up to `residual`. */
export interface MarketWelfare {
  readonly consumer: number;
  readonly producer: number;
  readonly duty: number;
  /** Rents of capacities, bottlenecks and quotas. */
  readonly rents: number;
  /** Cost of moving flows away from where they were: never a rent, never transport. */
  readonly inertia: number;
  readonly total: number;
  readonly residual: number;
}

/** How far each condition is from holding, relative to the size of prices and quantities. */
export interface KktResiduals {
  readonly primal: number;
  readonly dual: number;
  readonly complementarity: number;
}

/** Quantities and prices of a market in equilibrium. */
export interface MarketEquilibrium {
  readonly converged: true;
  /** Which solver found it. */
  readonly solver: "semismooth-newton" | "supplier-prices" | "path-following";
  readonly iterations: number;
  readonly kkt: KktResiduals;
  /** Flow of every route of every pair, loaded.   [pair][route] */
  readonly flows: readonly (readonly number[])[];
  /** s   [supplier] */
  readonly supplied: readonly number[];
  /** d   What arrives.   [buyer] */
  readonly demanded: readonly number[];
  /** Demand at the choke price that nothing serves.   [buyer] */
  readonly unserved: readonly number[];
  /** Price at the gate.   [supplier]   price unit */
  readonly supplierPrices: readonly number[];
  /** Delivered price.   [buyer]   price unit */
  readonly buyerPrices: readonly number[];
  readonly shadowPrices: readonly ShadowPrice[];
  /** Contracted quantity that is paid for without flowing.   [contract] */
  readonly contractSlack: readonly number[];
}

/** A market in equilibrium, and what follows from it. */
export interface MarketSolution extends MarketEquilibrium {
  /** Whether the conditions are those of one convex program. */
  readonly integrable: boolean;
  readonly welfare: MarketWelfare;
}
