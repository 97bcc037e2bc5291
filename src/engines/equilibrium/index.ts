export { balancedModel, type BalancedModel } from "./balancedModel.ts";
export { baseIncome, baseTariffRevenue } from "./baseIncome.ts";
export { baseOutput } from "./baseOutput.ts";
export { decomposeWelfare, type WelfareDecomposition } from "./decomposition.ts";
export { type Diversion, diversion, type PriceBasis, type ThirdCountry } from "./diversion.ts";
export { labourMoved, type LabourShares, labourShares } from "./labourMoved.ts";
export { exposure, type Exposure } from "./exposure.ts";
export { type Gradient, type GradientOptions, gradients } from "./gradients.ts";
export type { Outcome } from "./outcome.ts";
export { type LargestMove, largestMove } from "./largestMove.ts";
export { firstOrderWelfare, type FirstOrderWelfare } from "./firstOrderWelfare.ts";
export { evenTreatment } from "./evenTreatment.ts";
export { baseFlows, flowsAfter, observedFlowChange } from "./flows.ts";
export { autarkyCautions, closureCautions, deficitShare, mostlyClosure } from "./cautions.ts";
export { checkChoosers, LEAST_TARIFF, MOST_TARIFF } from "./checkChoosers.ts";
export { checkModel } from "./checkModel.ts";
export { type Closure, FIXED_WORLD, fixedUnit } from "./closure.ts";
export type { EquilibriumModel, Quota, TradePolicy, Waste } from "./model.ts";
export { nearbyStart } from "./nearbyStart.ts";
export { basePolicy, checkPolicy, isUnmoved, unmovedPolicy } from "./policy.ts";
export { outputQuantityHat } from "./outputQuantity.ts";
export { policyAgainst, reopenedCells } from "./policyAgainst.ts";
export { policyPath } from "./policyPath.ts";
export type { Equilibrium, QuotaOutcome, Residuals, TradeAfter } from "./results.ts";
export { rebased, rebasedObserved } from "./rebased.ts";
export { restrictedEntry, type RestrictedEntry } from "./restrictedEntry.ts";
export { revaluation } from "./revaluation.ts";
export { salesQuantity, salesQuantityChange } from "./salesQuantity.ts";
export { type Scale, scaleEconomies, type ScaleEconomies } from "./scaleEconomies.ts";
export {
  type BalancedYear,
  balancedYear,
  solveEquilibrium,
  type TradeElasticities,
  withoutDeficits,
  yearBalancer,
} from "./solve.ts";
export type { RoomOptions, SolveOptions, StopSignal } from "./solveOptions.ts";
export { type RoomPart, type SolveRoom, solveRoom } from "./solveRoom.ts";
export {
  agreedTariffs,
  type ChosenRate,
  type ChosenTariffs,
  nashTariffs,
  optimalTariffs,
  type TariffGame,
  type TariffSearchOptions,
  type TariffsFrom,
  type TariffStart,
} from "./tariffGame.ts";
export type { RateBundle, TariffChooser, TariffObjective, Territory } from "./tariffGroups.ts";
export { tradeShares } from "./tradeShares.ts";
export { EQUILIBRIUM_PROBLEMS } from "./problemList.ts";
export { withoutInputs } from "./withoutInputs.ts";
export { type TariffChange, type TariffTarget, withTariff } from "./withTariff.ts";
