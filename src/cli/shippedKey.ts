import { parseProductKey, PRODUCT_KEY_FILE, type ProductKey } from "../data/packages/index.ts";
import { shippedProducts } from "../node/files/index.ts";
import { TertiusError } from "../base/problems/index.ts";

/** The key from products to sectors that comes with Tertius. */
export function shippedKey(): ProductKey {
  const text = shippedProducts();
  const { key, problems } = parseProductKey(new Map(typeof text === "string" ? [[PRODUCT_KEY_FILE, text]] : []));
  if (key === null) throw new TertiusError(problems);
  return key;
}
