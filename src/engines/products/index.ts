export { checkProducts } from "./checkProducts.ts";
export type { ProductChange, ProductMarket, ProductSales } from "./model.ts";
export { PRODUCT_MARKET_PROBLEMS } from "./problemList.ts";
export { productSales } from "./productSales.ts";
