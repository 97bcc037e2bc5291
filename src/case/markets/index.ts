export { exampleMarketFiles, newMarketFiles } from "./newMarket.ts";
