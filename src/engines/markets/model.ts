/** How a quantity answers to a price. Supply rises with it, demand falls; elasticities are given with their sign. */
export type Curve =
  /** Through (price, quantity): q = quantity (p/price)^elasticity. */
  | {
      readonly form: "constant-elasticity";
      readonly price: number;
      readonly quantity: number;
      readonly elasticity: number;
    }
  /** Straight through (price, quantity) with that elasticity there. */
  | { readonly form: "linear"; readonly price: number; readonly quantity: number; readonly elasticity: number }
  /** p = intercept + slope · q; the slope of demand is negative. */
  | { readonly form: "inverse-linear"; readonly intercept: number; readonly slope: number }
  /** q = intercept + slope · p; the slope of demand is negative. */
  | { readonly form: "direct-linear"; readonly intercept: number; readonly slope: number }
  /** Blocks in order of price (rising for supply, falling for demand). */
  | { readonly form: "steps"; readonly steps: readonly { readonly price: number; readonly quantity: number }[] }
  /** The same quantity at every price between floor and choke. */
  | { readonly form: "fixed"; readonly quantity: number };

/** Where the commodity is produced: a country, a basin, a plant. */
export interface Supplier {
  readonly id: string;
  /** Alpha-3. */
  readonly country: string;
  /** S   quantity at a price   Supply. */
  readonly supply: Curve;
  /** Most that can be produced in the year, in the market's unit; Infinity where nothing binds. */
  readonly capacity: number;
  /** Price below which nothing is produced. */
  readonly minPrice: number;
}

/** Where the commodity is used. */
export interface Buyer {
  readonly id: string;
  /** Alpha-3. */
  readonly country: string;
  /** D   quantity at a price   Demand, at delivered prices. */
  readonly demand: Curve;
  /** Choke price: above it the rest of demand is unserved. */
  readonly maxPrice: number;
  /** What an ad valorem duty is charged on. */
  readonly valuation: "cif" | "fob";
  /** Demand of a peak day over a year, in the market's unit; null where it is not known. */
  readonly peakDemand: number | null;
  /**
   * P, d0   Delivered price and quantity of the base year, which entropic inertia is counted from; without it, those of
   * the point that the curve is given through.
   */
  readonly base?: { readonly price: number; readonly quantity: number };
}

/** A scarce thing that flows share: its shadow price bears its name. */
export interface Bottleneck {
  readonly id: string;
  readonly name: string;
  readonly kind: "chokepoint" | "arc" | "quota" | "purchase" | "access" | "terminal";
  /** Quantity at loading in the year; Infinity = never binds. A closed one is not here: its routes are removed. */
  readonly capacity: number;
}

/** One way from a supplier to a buyer; ways of one pair are perfect substitutes. */
export interface Route {
  readonly id: string;
  /** Transport per unit loaded, in the price unit. */
  readonly cost: number;
  /** Fraction of the loaded quantity that does not arrive. */
  readonly loss: number;
  readonly days: number;
  /** Positions in `Market.bottlenecks`. */
  readonly through: readonly number[];
}

/** A supplier and a buyer that may trade. */
export interface Pair {
  /** Position in `Market.suppliers`. */
  readonly supplier: number;
  /** Position in `Market.buyers`. */
  readonly buyer: number;
  /** x0   Flow of the base year, loaded; with entropic inertia a positive number. */
  readonly baseFlow: number;
  /** y0   What arrived of the base flow; without it, the base flow less the loss of the cheapest route. */
  readonly baseArrival?: number;
  /** w0   What the base prices leave unexplained, per unit arriving, in the price unit; calibrated, part of every scenario. */
  readonly wedge: number;
  readonly duty: {
    /** Fraction of the customs value (`Buyer.valuation`). */
    readonly adValorem: number;
    /** Per unit arriving, in the price unit. */
    readonly specific: number;
  };
  /** A quota up to which another duty holds; null where there is none. */
  readonly tariffRateQuota: { readonly quantity: number; readonly adValorem: number } | null;
  /** Name of what is bought apart from the rest of the same two, under terms of its own; absent for the rest. */
  readonly lot?: string;
  readonly routes: readonly Route[];
}

/** An obligation to take: the seller's contracted quantity, the part that is paid for in any case. */
export interface Contract {
  readonly id: string;
  /** Position in `Market.suppliers`. */
  readonly supplier: number;
  /** Position in `Market.buyers`; null = the buyer chooses where it goes. */
  readonly buyer: number | null;
  readonly quantity: number;
  /** Fraction of the quantity that must flow or be paid. */
  readonly takeOrPay: number;
  /** Price of every unit that does not flow, in the price unit. */
  readonly penalty: number;
}

/** What keeps flows where they were, beyond prices: equilibrium of shares, of levels, or nothing. */
export interface Inertia {
  readonly kind: "entropic" | "quadratic" | "none";
  /** σ   Elasticity of a flow to a gap in delivered prices. */
  readonly sigma: number;
  /** ε   Share of demand that a new link starts from. */
  readonly epsilon: number;
}

/**
 * One homogeneous commodity on a physical network in one year: a spatial price equilibrium
 * (Samuelson 1952; Takayama & Judge 1964).
 */
export interface Market {
  readonly commodity: string;
  /** Of quantities, such as `bcm/year`. */
  readonly unit: string;
  /** Of prices, such as `USD/MMBtu`. */
  readonly priceUnit: string;
  /** Million USD per (unit × price unit); 37.9 for bcm and USD/MMBtu. */
  readonly moneyFactor: number;
  readonly year: number;
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly pairs: readonly Pair[];
  readonly contracts: readonly Contract[];
  readonly inertia: Inertia;
  /** θ   Conjectural share of traders: 0 competition, 1 Cournot. */
  readonly marketPower: number;
}
