import type { Measure } from "../case/index.ts";
import type { ProductRates } from "../data/tariffs/index.ts";

/** What a page carries of rows by product: rates of sectors by measure, in the place of the key and of the imports that weigh. */
export type CarriedProducts = Readonly<Record<string, ProductRates>>;

/** Rates of sectors that were made of rows by product when the case was read. */
export function carriedProducts(measures: readonly Measure[]): CarriedProducts {
  return Object.fromEntries(
    measures.flatMap(({ id, inEconomy }) => (inEconomy === undefined ? [] : [[id, { ...inEconomy, reading: null }]])),
  );
}

/** Texts of a case without imports that weigh, which a page does not read again. */
export function carriedTexts(
  texts: ReadonlyMap<string, string>,
  measures: readonly Measure[],
): ReadonlyMap<string, string> {
  const weights = new Set(measures.flatMap(({ inEconomy }) => inEconomy?.reading?.weights ?? []));
  return new Map([...texts].filter(([path]) => !weights.has(path)));
}
