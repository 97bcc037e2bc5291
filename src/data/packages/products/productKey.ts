/** Revisions of the Harmonized System, oldest first. */
export const VINTAGES = ["HS1988", "HS1996", "HS2002", "HS2007", "HS2012", "HS2017", "HS2022"] as const;

/** One of {@link VINTAGES}. */
export type Vintage = (typeof VINTAGES)[number];

/** Six digits → sector of goods; empty where the product belongs to none, as electricity does. */
export type ProductSectors = ReadonlyMap<string, string>;

/** To which sector each product of each revision of the Harmonized System belongs. */
export type ProductKey = ReadonlyMap<Vintage, ProductSectors>;

/** A key that is being read: every revision, no products yet. */
export function newProductKey(): Map<Vintage, Map<string, string>> {
  return new Map(VINTAGES.map((vintage) => [vintage, new Map<string, string>()] as const));
}

/** Of a revision that the key lacks: none, and nothing is added. */
const NO_PRODUCTS: ProductSectors = new Map();

/** Products of a revision with their sectors; none where the key does not know it. */
export function productsIn(key: ProductKey, vintage: Vintage): ProductSectors {
  return key.get(vintage) ?? NO_PRODUCTS;
}

/**
 * The products of a revision that a code covers: a chapter or heading all below it, a longer code the one that it begins with.
 *
 * @param code  2, 4 or 6 digits, or more of a national list.
 * @returns six digits each; none where the revision does not have the code.
 *
 * @example
 *   const sectors = new Map([["010121", "A01_02"], ["010129", "A01_02"], ["020110", "C10T12"]]);
 *   productsOf("0101", sectors)       // ["010121", "010129"]
 *   productsOf("01012100", sectors)   // ["010121"]
 *   productsOf("010130", sectors)     // []
 */
export function productsOf(code: string, sectors: ProductSectors): readonly string[] {
  const product = code.slice(0, 6);
  if (product.length === 6) return sectors.has(product) ? [product] : [];
  return [...sectors.keys()].filter((each) => each.startsWith(product));
}
