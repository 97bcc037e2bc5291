export type { Bottleneck, Buyer, Contract, Curve, Inertia, Market, Pair, Route, Supplier } from "./model.ts";
export type { KktResiduals, MarketSolution, MarketWelfare, ShadowPrice } from "./results.ts";
