import type { IndexSet } from "../../base/sets/index.ts";

/** What customs recorded of one buyer, month by month. */
export interface CustomsRecord {
  /** i   Who sold. */
  readonly sellers: IndexSet;
  /** k   Codes of goods, of one classification. */
  readonly codes: IndexSet;
  /** In their order, without gaps. */
  readonly months: IndexSet;
  /** [seller, code, month]   money   Customs value, before duties; NaN where no figure is known, which is not 0. */
  readonly imports: Float64Array;
  /** [seller, code, month]   money   Duties on these imports, the same unit; NaN where no figure is known. */
  readonly duties: Float64Array;
}

/** Months that are summed to one period, both ends in. */
export interface MonthWindow {
  readonly from: string;
  readonly to: string;
}

/** Imports of one buyer: cells of sellers, codes and periods, in any order, each at most once. A cell that is not listed is absent. */
export interface ImportPanel {
  readonly sellers: IndexSet;
  readonly codes: IndexSet;
  readonly periods: IndexSet;
  /** i   [cell]   Position among the sellers. */
  readonly seller: Int32Array;
  /** k   [cell]   Position among the codes. */
  readonly code: Int32Array;
  /** t   [cell]   Position among the periods. */
  readonly period: Int32Array;
  /** v   [cell]   money   Customs value, ≥ 0; NaN: absent. */
  readonly value: Float64Array;
  /** x = ln(1 + rate)   [cell]   log   NaN where no rate is known, as where there were no imports. */
  readonly logRate: Float64Array;
  /** z   [cell]   log   What moves the rate and is no answer to it, as ln(1 + rate in the law); NaN where it is not known. */
  readonly instrument: Float64Array | null;
}
