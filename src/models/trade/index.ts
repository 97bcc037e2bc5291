export { loweredTariff } from "./actions.ts";
export { balancedEconomy, type BalancedEconomy } from "./balancedEconomy.ts";
export { economyModel } from "./economyModel.ts";
export { type PolicyGround, scenarioPolicy } from "./policy.ts";
export { POLICY_PROBLEMS } from "./problemList.ts";
