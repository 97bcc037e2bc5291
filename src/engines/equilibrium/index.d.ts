export { baseIncome, baseTariffRevenue } from "./baseIncome.ts";
export { baseFlows, flowsAfter } from "./flows.ts";
export { checkModel, type Closure, type EquilibriumModel, type TradePolicy } from "./model.ts";
export { basePolicy, checkPolicy } from "./policy.ts";
export type { Equilibrium, Residuals } from "./results.ts";
export { solveEquilibrium, type SolveOptions, type StopSignal, withoutDeficits } from "./solve.ts";
export { tradeShares } from "./tradeShares.ts";
