export { loweredTariff } from "./actions.ts";
export { balancedEconomy, type BalancedEconomy } from "./balancedEconomy.ts";
export { economyModel } from "./economyModel.ts";
export type { PlacedQuota } from "./quotas.ts";
export { type PolicyGround, scenarioPolicy, type ScenarioPolicy } from "./policy.ts";
export { POLICY_PROBLEMS } from "./problemList.ts";
