import type { Layout } from "./layout.ts";

/**
 * Price of what each country consumes: prices of industries by their shares of spending.
 *
 * @param logPrices  ln P̂   [industry, importer]
 * @unit ratio
 * @source Ossa (2014), equation (9)
 */
export function priceHat({ countries, spending, totalSpending }: Layout, logPrices: Float64Array): Float64Array {
  const logs = new Float64Array(countries);
  for (let row = 0; row < logPrices.length; row++) {
    const j = row % countries;
    logs[j]! += (spending[row]! / totalSpending[j]!) * logPrices[row]!;
  }
  return logs.map(Math.exp);
}
