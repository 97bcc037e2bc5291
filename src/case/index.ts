export type { Case, CountryList, Instrument, Measure, MeasureRow, RateMode, Scenario, Source } from "./case.ts";
export { mayInclude, pairsOf } from "./countryList.ts";
export { closureProblemsAt } from "./trade/checkClosures.ts";
export { closureOf } from "./trade/closureWords.ts";
export { balancedEconomy, type BalancedEconomy } from "./balancedEconomy.ts";
export { economyModel } from "./economyModel.ts";
export { scenarioContent } from "./evidence.ts";
export { inputSchemas } from "./inputSchemas.ts";
export { CASE_FILE, parseCase, type CaseReading, type ReadingOptions } from "./parseCase.ts";
export { withSettings } from "./settings.ts";
export { shelfOf, textSource, type CaseSource, type PackageShelf } from "./source.ts";
export type { Reference, ReferenceName } from "./reference.ts";
export { type PolicyGround, scenarioPolicy } from "./policy.ts";
export { measureWords, type MeasureWords } from "./trade/measureWords.ts";
export { newCaseFiles } from "./newCase.ts";
export { caseFormatPage, EXAMPLE_FILES } from "./caseFormat.ts";
export {
  AS_IT_WAS,
  baseMeasures,
  yearBase,
  isObservedYear,
  residualNodes,
  calibratedInstance,
  growthOf,
  importsAtRisk,
  importsUnderDuty,
  lastObservedYear,
  marketInstance,
  marketScenarios,
  newMarketFiles,
  noParts,
  policyDays,
  withWedges,
  yearProblems,
  type BasePairs,
  type CalibratedInstance,
  type Figure,
  type ImportsAtRisk,
  type ImportsUnderDuty,
  type InstanceParts,
  type MarketInstance,
  type MarketPolicy,
  type MarketScenario,
  type MarketSeries,
  type MarketTerms,
  type PolicyDays,
  type ResolvedScenario,
} from "./markets/index.ts";
export type { Coder, PositionsCase, PositionsCodebook, PositionsScale, PositionsSettings } from "./positions/index.ts";
export {
  comparableTies,
  newAlignmentFiles,
  type AlignmentCase,
  type AlignmentFigure,
  type AllianceDecisionCase,
  type AllianceParameters,
  type Capability,
  type Closing,
  type ComparableTies,
  type EdgeWeights,
  type LeverageCase,
  type MemberParameters,
  type Obligation,
  type ObligationKind,
  type Tie,
  type TieKind,
} from "./alignment/index.ts";
export {
  NETWORK_KINDS,
  type NetworkFault,
  networkFaults,
  type NetworkKind,
  newPositionsFiles,
  type NetworkSettings,
} from "./positions/index.ts";
export * from "./claims/index.ts";
