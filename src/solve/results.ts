import type { Closure } from "../engines/equilibrium/index.ts";
import type { AlignmentResults } from "./alignment/alignmentResults.ts";
import type { LeverageResult } from "./alignment/leverageModel.ts";
import type { MarketResult } from "./markets/marketResults.ts";
import type { PositionsResults } from "./positions/positionsResults.ts";

/** Lowest and highest over a set of solves. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** What was varied, such as `5 elasticity sets × 3 closures on world-2017, and world-2014: 16 solves`. */
  readonly over: string;
  /** How many of the solves are above zero, and of how many: shows whether the sign is settled. */
  readonly positive: number;
  readonly count: number;
}

/** d ln W in four line integrals, in percent of log welfare. docs/model/equilibrium.md, What is reported. */
export interface DecompositionLogPercent {
  readonly termsOfTrade: number;
  readonly volumeOfTrade: number;
  readonly tradeCosts: number;
  readonly transfers: number;
  /** 100 ln Ŵ minus the sum of the four terms. */
  readonly residual: number;
  readonly sum: number;
}

/** What happens to one sector of a country; null where it has no output in the base. */
export interface SectorResult {
  readonly outputPercent: number | null;
  readonly valueAddedPercent: number | null;
}

/** What a scenario means for one country, in percent of the base unless said otherwise. */
export interface CountryResult {
  /** Exact: real income. */
  readonly welfarePercent: number;
  readonly welfareFirstOrderPercent: number;
  /** First-order. */
  readonly termsOfTradePercent: number;
  /** First-order. */
  readonly volumeOfTradePercent: number;
  readonly realWagePercent: number;
  readonly priceIndexPercent: number;
  /**
   * What the unit in which deficits are held does by itself, percent of income, and real income without it; absent under
   * the closure `none`, where no deficit is held.
   */
  readonly revaluationPercent?: number;
  readonly withoutRevaluationPercent?: number;
  /** Million of the package's currency: the change of real income, laid on the income of the observed base year. */
  readonly realIncomeChange: number;
  /** Million: income of the observed base year, tariff revenue and what finances the deficit included. */
  readonly income: number;
  /** Wage relative to the world average: the real exchange rate of a model without money. */
  readonly relativeWagePercent: number;
  readonly importsPercent: number | null;
  readonly exportsPercent: number | null;
  /** Million of the package's currency, after. */
  readonly tariffRevenue: number;
  /** Million of the package's currency, base. */
  readonly valueAdded: number;
  /** D over income in the observed base year. */
  readonly deficitShare: number;
  readonly flags: readonly string[];
  readonly decompositionLogPercent?: DecompositionLogPercent;
  readonly range?: Readonly<Record<string, Range>>;
  /** The same number on another package at the centre; absent when the country is not in it. */
  readonly otherBase?: Readonly<Record<string, { readonly welfarePercent: number }>>;
  readonly sectors?: Readonly<Record<string, SectorResult>>;
}

/** Trade of one pair before and after. */
export interface BilateralResult {
  readonly exporter: string;
  readonly importer: string;
  readonly scope: "all" | "goods";
  /** Million, net of tariff: as observed, and with the changes of the solve by sector; numéraire world value added. */
  readonly before: number;
  readonly after: number;
  readonly changePercent: number | null;
  readonly range?: { readonly changePercent: Range };
}

/** Trade of one pair in one sector, million, net of tariff. */
export interface FlowResult {
  readonly sector: string;
  readonly exporter: string;
  readonly importer: string;
  readonly before: number;
  readonly after: number;
}

/** Where the welfare change of a third country comes from, in percent of log welfare. */
export interface ChannelsResult {
  readonly cheaperImports: number;
  /** By destination: A, B and `others`. */
  readonly sales: Readonly<Record<string, { readonly price: number; readonly quantityPercent: number | null }>>;
  /** Iceberg costs and closed cells of the shock itself. */
  readonly tradeCosts: number;
  readonly transfers: number;
  readonly sum: number;
}

/** What a seller lost in a buyer's market and who filled it, million. */
export interface DiversionParts {
  readonly lost: number;
  readonly importSubstitution: number;
  readonly destruction: number;
  readonly thirds: readonly {
    readonly third: string;
    readonly diversion: number;
    readonly deflection: number;
    readonly depression: number;
  }[];
  /** lost − (Σ diversion + importSubstitution + destruction), over the buyer's income. */
  readonly residual: number;
}

/** Diversion in one sector at basic prices, under the measures that act on what the seller sells to the buyer. */
export interface DiversionResult extends DiversionParts {
  /** Those measures; others of the scenario are left out, since they move the same flows for another reason. */
  readonly measures: readonly string[];
  readonly seller: string;
  readonly buyer: string;
  readonly sector: string;
  /** The same at the prices of the base year: quantities, free of what happens to wages and the numéraire. */
  readonly constantPrices?: DiversionParts;
}

/** How far each equation is from holding: log residuals by cell, trade balance over value added. */
export interface ResidualsResult {
  readonly max: number;
  readonly walras: number;
  readonly byEquation: {
    readonly unitCost: number;
    readonly priceIndex: number;
    readonly shares: number;
    readonly expenditure: number;
    readonly tradeBalance: number;
  };
}

/** What every solve of a range tells, whichever list it stands in. */
export interface SolveFigures {
  /** Real income of every country that its package answers for. */
  readonly welfarePercent: Readonly<Record<string, number>>;
  /** The same without the revaluation of held deficits; under `none` there is none. */
  readonly withoutRevaluationPercent: Readonly<Record<string, number>>;
  /** To first order, of the parties, where trade balances: elsewhere it depends on the numéraire. */
  readonly termsOfTradePercent: Readonly<Record<string, number>>;
  readonly volumeOfTradePercent: Readonly<Record<string, number>>;
  /** Trade of third countries with the parties, both ways, by sector of its package, million; no change where nothing was sold. */
  readonly sectorTrade: readonly {
    readonly exporter: string;
    readonly importer: string;
    readonly sector: string;
    readonly before: number;
    readonly after: number;
    readonly changePercent: number | null;
  }[];
}

/** What the equilibrium engine answers for one scenario. */
export interface EquilibriumResult {
  readonly base: string;
  readonly baseYear: number;
  /** Of the elasticity set: how long after a change it holds, such as `10 years`, or `unspecified`. */
  readonly horizon: string;
  readonly closure: Closure;
  readonly elasticities: string;
  /** Lowest and highest θ of its sectors. */
  readonly theta: { readonly low: number; readonly high: number };
  readonly evaluations: number;
  readonly residuals: ResidualsResult;
  /** Million. */
  readonly worldValueAdded: number;
  readonly currency: string;
  readonly countries: Readonly<Record<string, CountryResult>>;
  readonly bilateral: readonly BilateralResult[];
  /** Between the parties; in scenarios with the full range also all that third countries sell; or everything. */
  readonly flows?: readonly FlowResult[];
  readonly channels?: Readonly<Record<string, ChannelsResult>>;
  readonly attribution?: Readonly<
    Record<string, readonly { readonly measure: string; readonly welfarePercent: number }[]>
  >;
  readonly diversion?: readonly DiversionResult[];
  /**
   * The same scenario at each elasticity set of the range, closure and package as at the centre: welfare of every country,
   * percent, without the revaluation of held deficits too, and all trade between the parties.
   */
  readonly sets?: readonly (SolveFigures & {
    readonly elasticities: string;
    readonly horizon: string;
    readonly bilateral: readonly {
      readonly exporter: string;
      readonly importer: string;
      readonly before: number;
      readonly after: number;
      readonly changePercent: number | null;
    }[];
  })[];
  /** Every solve of the range, labelled: what claims are ranged over, and which one gives which number. */
  readonly solves?: readonly (SolveFigures & {
    readonly base: string;
    readonly elasticities: string;
    readonly closure: Closure;
    /** What the unit of a held deficit does by itself. */
    readonly revaluationPercent: Readonly<Record<string, number>>;
    readonly realWagePercent: Readonly<Record<string, number>>;
    /** Between the parties that its package has. */
    readonly bilateral: readonly Omit<BilateralResult, "range">[];
    /** Why this solve has no numbers; absent when it has. */
    readonly failure?: string;
  })[];
}

/** One scenario; a failed one has no results, the others keep theirs. */
export interface ScenarioResult {
  readonly title: string;
  readonly at: string;
  readonly measures: readonly string[];
  readonly status: "ok" | "failed";
  readonly equilibrium?: EquilibriumResult;
  /** By name of the market. */
  readonly markets?: Readonly<Record<string, MarketResult>>;
  /** What closing trade would cost each side, in the scenarios that the case names. */
  readonly leverage?: readonly LeverageResult[];
}

/** Everything a run computed; `base` is always a scenario. */
export interface Results {
  readonly scenarios: Readonly<Record<string, ScenarioResult>>;
  /** Absent when the case has no such block. */
  readonly alignment?: AlignmentResults;
  /** Absent when the case has no such block. */
  readonly positions?: PositionsResults;
}
