export { checkModel, type Closure, type EquilibriumModel, type TradePolicy } from "./model.ts";
