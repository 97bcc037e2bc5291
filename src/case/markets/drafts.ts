import type { Confidence } from "../rows/index.ts";

/** Shapes of a curve, as the engine has them. */
export type CurveForm = "constant-elasticity" | "linear" | "inverse-linear" | "direct-linear" | "steps" | "fixed";

interface FigureDraft {
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A row of `nodes` as it is written. */
export interface NodeDraft extends FigureDraft {
  readonly id: string;
  readonly country: string;
  readonly kind: "supply" | "demand";
  readonly residual?: boolean | undefined;
  readonly year?: number | undefined;
  readonly hs?: string | undefined;
  readonly form?: CurveForm | undefined;
  readonly price?: number | undefined;
  readonly quantity?: number | undefined;
  readonly elasticity?: number | undefined;
  readonly intercept?: number | undefined;
  readonly slope?: number | undefined;
  readonly steps?: string | undefined;
  readonly minPrice?: number | undefined;
  readonly maxPrice?: number | undefined;
  readonly valuation?: "cif" | "fob" | undefined;
  readonly peakDemand?: number | undefined;
  readonly peakProduction?: number | undefined;
  readonly peakStorage?: number | undefined;
  readonly terminals?: string | undefined;
  readonly unit?: string | undefined;
  readonly priceUnit?: string | undefined;
  readonly proxy?: string | undefined;
  readonly priceSource?: string | undefined;
  readonly priceConfidence?: Confidence | undefined;
  readonly priceLow?: number | undefined;
  readonly priceHigh?: number | undefined;
  readonly quantitySource?: string | undefined;
  readonly quantityConfidence?: Confidence | undefined;
  readonly quantityLow?: number | undefined;
  readonly quantityHigh?: number | undefined;
  readonly elasticitySource?: string | undefined;
  readonly elasticityConfidence?: Confidence | undefined;
}

/** A row of `capacities` as it is written. */
export interface CapacityDraft extends FigureDraft {
  readonly node: string;
  readonly name?: string | undefined;
  readonly project?: string | undefined;
  readonly year: number;
  readonly capacity: number;
  readonly utilisation?: number | undefined;
  readonly unit?: string | undefined;
  readonly falls?: boolean | undefined;
}

/** A row of `pairs` as it is written. */
export interface PairDraft extends FigureDraft {
  readonly supplier: string;
  readonly market: string;
  readonly year: number;
  readonly flow?: number | undefined;
  readonly access?: boolean | undefined;
  readonly value?: number | undefined;
  readonly duty?: number | undefined;
  readonly specificDuty?: number | undefined;
  readonly unit?: string | undefined;
}

/** A row of `routes` as it is written. */
export interface RouteDraft extends FigureDraft {
  readonly supplier: string;
  readonly market: string;
  readonly route: string;
  readonly cost?: number | undefined;
  readonly days?: number | undefined;
  readonly loss?: number | undefined;
  readonly through?: string | undefined;
  readonly season?: string | undefined;
  readonly priceUnit?: string | undefined;
}

/** A row of `chokepoints` as it is written. */
export interface ChokepointDraft extends FigureDraft {
  readonly id: string;
  readonly name: string;
  readonly share?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A row of `contracts` as it is written. */
export interface ContractDraft extends FigureDraft {
  readonly id: string;
  readonly seller: string;
  readonly buyer: string;
  readonly from: string;
  readonly to?: string | undefined;
  readonly quantity: number;
  readonly takeOrPay: number;
  readonly penalty: number;
  readonly price?: "oil-linked" | "spot" | undefined;
  readonly unit?: string | undefined;
  readonly priceUnit?: string | undefined;
}

/** What a policy of a market file can be. */
export type PolicyKind = "closure" | "access" | "capacity" | "disease" | "quota" | "specific-duty";

/** An entry of `policies` as it is written. */
export interface PolicyDraft {
  readonly id: string;
  readonly title?: string | undefined;
  readonly kind: PolicyKind;
  readonly chokepoint?: string | undefined;
  readonly closed?: number | undefined;
  readonly node?: string | undefined;
  readonly capacity?: number | undefined;
  readonly shift?: number | undefined;
  readonly supplier?: string[] | undefined;
  readonly market?: string[] | undefined;
  readonly access?: number | undefined;
  readonly quantity?: number | undefined;
  readonly rate?: number | undefined;
  readonly duty?: number | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

/** The key `inertia` as it is written. */
export interface InertiaDraft {
  readonly kind: "entropic" | "quadratic" | "none";
  readonly sigma: number;
  readonly sigmaLow?: number | undefined;
  readonly sigmaHigh?: number | undefined;
  readonly epsilon: number;
}

/** An entry of `scenarios` as it is written. */
export interface MarketScenarioDraft {
  readonly title?: string | undefined;
  readonly measures?: string[] | undefined;
  readonly at?: string | undefined;
  readonly policies?: (PolicyDraft | null)[] | undefined;
  readonly without?: string[] | undefined;
  readonly ramp: boolean;
  readonly growth: boolean;
  readonly inertia?: InertiaDraft | undefined;
  readonly marketPower?: number | undefined;
  readonly forceMajeure?: "suspend" | "enforce" | undefined;
}

/** The key `shipping` as it is written. */
export interface ShippingDraft {
  readonly dayRate: number;
  readonly speed: number;
  readonly cargo: number;
  readonly boilOff: number;
  readonly currency: string;
}

/** An entry of `linked` as it is written. */
export interface LinkDraft extends FigureDraft {
  readonly market: string;
  readonly per: string;
  readonly coefficient: number;
  readonly unit?: string | undefined;
}

/** A factor that replaces the one of the register of units. */
export interface ConversionDraft {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly condition: string;
}

/** The YAML head as it is written. */
export interface MarketDraft {
  readonly commodity: string;
  readonly unit: string;
  readonly priceUnit?: string | undefined;
  readonly coverage: "full" | "partial";
  readonly baseYear: number;
  readonly years: number[];
  readonly hs?: string[] | undefined;
  readonly nodes: string;
  readonly capacities?: string | undefined;
  readonly pairs: string;
  readonly routes?: string | undefined;
  readonly chokepoints?: string | undefined;
  readonly contracts?: string | undefined;
  readonly policies?: (PolicyDraft | null)[] | undefined;
  readonly inertia?: InertiaDraft | undefined;
  readonly shipping?: ShippingDraft | undefined;
  readonly marketPower: number;
  readonly expansion: boolean;
  readonly forceMajeure: "suspend" | "enforce";
  readonly linked?: LinkDraft[] | undefined;
  readonly conversions?: ConversionDraft[] | undefined;
  readonly scenarios?: Readonly<Record<string, MarketScenarioDraft>> | undefined;
}
