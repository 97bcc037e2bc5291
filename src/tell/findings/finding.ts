/** A sentence with the number behind it. */
export interface Finding {
  /** 1 = what matters most. */
  readonly rank: number;
  readonly sentence: string;
  readonly value: number | null;
  /** Lowest and highest over the solves that were run; null where only one was. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Unit of value and range, with what kind of number it is, such as `percent of real income, level`. */
  readonly unit: string;
  readonly scenario: string;
  /** `short`, `long` or `unspecified`: of the elasticities behind it; null where none are. */
  readonly horizon: string | null;
  /** Where the numbers of the sentence stand among the results, such as `claims[C41].quantities[share]`. */
  readonly results: readonly string[];
  /** Bibliography keys of the measures, then the data package. */
  readonly sources: readonly string[];
}
