import type { WindowSums } from "../data/packages/index.ts";
import type { ScoredGoods } from "./scoredGoods.ts";

/** Imports of two windows in ones of the currency. */
export interface TwoWindows {
  readonly before: number;
  readonly after: number;
}

/**
 * Imports of a seller's goods in two windows: of the codes that have figures in either. NaN where one of them has a figure in one window only, and
 * where none has any: what is not known is not zero.
 */
export function importsOf(
  [before, after]: readonly [WindowSums, WindowSums],
  seller: string,
  { codes }: ScoredGoods,
): TwoWindows {
  const pairs = codes
    .map((code) => ({ before: before.imports.of(seller, code), after: after.imports.of(seller, code) }))
    .filter((each) => !Number.isNaN(each.before) || !Number.isNaN(each.after));
  if (pairs.length === 0) return { before: NaN, after: NaN };
  return {
    before: pairs.reduce((sum, each) => sum + each.before, 0),
    after: pairs.reduce((sum, each) => sum + each.after, 0),
  };
}

/** Imports of goods from all sellers in two windows, those that are not listed with them where the record knows their sum. */
export function importsOfAll(windows: readonly [WindowSums, WindowSums], goods: readonly ScoredGoods[]): TwoWindows {
  const codes = goods.flatMap((each) => each.codes);
  const [first, second] = windows;
  const known = (pairs: readonly TwoWindows[]): TwoWindows => {
    const both = pairs.filter(({ before, after }) => !Number.isNaN(before) && !Number.isNaN(after));
    return {
      before: both.reduce((sum, each) => sum + each.before, 0),
      after: both.reduce((sum, each) => sum + each.after, 0),
    };
  };
  const [before, after] = [first.total, second.total];
  if (before !== null && after !== null)
    return known(codes.map((code) => ({ before: before.imports.of(code), after: after.imports.of(code) })));
  return known(first.sellers.labels.flatMap((seller) => goods.map((each) => importsOf(windows, seller, each))));
}
