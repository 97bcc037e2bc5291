import { type Problem } from "../../problems/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
/**
 * The policy of the base year: base tariffs, no change of cost, nothing closed, no export taxes.
 *
 * @unit as in `TradePolicy`
 * @source equilibrium.md §1: the placebo
 */
export declare function basePolicy(model: EquilibriumModel): TradePolicy;
/** All that makes a policy impossible: tariffs or taxes of −100 % or less, costs that are not positive, openness outside 0 to 1. */
export declare function checkPolicy(policy: TradePolicy): Problem[];
