import type { IndexSet, Parameter } from "../../base/sets/index.ts";

/**
 * A world of one factor without inputs, in which every country lays one rate on all that it imports (Lashkaripour 2021, baseline).
 * Money may be in any unit: only ratios enter.
 */
export interface OneRateModel {
  /** i, j   Importers and exporters share this set. */
  readonly countries: IndexSet;
  /** k */
  readonly sectors: IndexSet;
  /** X   [sector, importer, exporter]   money   Expenditure with tariffs, own goods too. */
  readonly expenditure: Parameter;
  /** t   [sector, importer, exporter]   fraction   Base tariffs, > −1; 0 on own goods. */
  readonly tariffs: Parameter;
  /** ε   [sector]   none   Trade elasticity, > 0. */
  readonly elasticity: Float64Array;
  /** [sector]   none   Of imports against home goods, of a set of two tiers; the formula holds for one: refused where it differs. */
  readonly elasticityHome?: Float64Array;
}
