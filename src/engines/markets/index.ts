export { checkMarket } from "./check.ts";
export { type Integrability, isIntegrable } from "./integrable.ts";
export type { Bottleneck, Buyer, Contract, Curve, Inertia, Market, Pair, Route, Supplier } from "./model.ts";
export { type Answer, conditionGaps, type ConditionGap, marketResiduals } from "./residuals.ts";
export type { KktResiduals, MarketSolution, MarketWelfare, ShadowPrice } from "./results.ts";
export { solveMarket } from "./solve.ts";
export type { MarketOptions } from "./solveOptions.ts";
export { marketWelfare } from "./welfare.ts";
