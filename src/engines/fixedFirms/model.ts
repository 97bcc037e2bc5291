import type { IndexSet, Parameter } from "../../base/sets/index.ts";

/**
 * A world of monopolistic competition whose number of firms is fixed, so that they keep their profits, without inputs
 * (Ossa 2014, section I). Money may be in any unit: only ratios enter.
 */
export interface FixedFirmsModel {
  /** j, i   Importers and exporters share this set. */
  readonly countries: IndexSet;
  /** s   Industries. */
  readonly industries: IndexSet;
  /** T   [industry, importer, exporter]   money   Trade at the price before the tariff, own sales too. */
  readonly trade: Parameter;
  /** t   [industry, importer, exporter]   fraction   Base tariffs, > −1; 0 on own sales. */
  readonly tariffs: Parameter;
  /** σ   [industry]   none   Elasticity of substitution between varieties, > 1. */
  readonly substitution: Float64Array;
}
