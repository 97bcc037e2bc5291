export { goodMarketTables } from "./goodMarkets.ts";
export { banTables, type BanSources, banShares, SETS } from "./banTables.ts";
export { citedTradeFacts } from "./citedTradeFacts.ts";
