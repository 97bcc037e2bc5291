export { parseProductKey, PRODUCT_KEY_COLUMNS, PRODUCT_KEY_FILE, productKeyRows } from "./parseProductKey.ts";
export {
  newProductKey,
  type ProductKey,
  type ProductSectors,
  productsIn,
  productsOf,
  type Vintage,
  VINTAGES,
} from "./productKey.ts";
