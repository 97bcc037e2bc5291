export type { Case, CountryList, Instrument, Measure, MeasureRow, RateMode, Scenario, Source } from "./case.ts";
export { type CountryPair, mayInclude, pairsOf } from "./countryList.ts";
export { closureProblemsAt } from "./trade/checkClosures.ts";
export { absentProblems, isAllOfThem } from "./trade/checkEconomies.ts";
export { isInForce, isMarketInstrument } from "./trade/checkRows.ts";
export { hasRate } from "./trade/rates.ts";
export { closureOf } from "./trade/closureWords.ts";
export { scenarioContent } from "./evidence.ts";
export { grouped } from "./grouped.ts";
export { inputSchemas } from "./inputSchemas.ts";
export { CASE_FILE, parseCase, type CaseReading, type ReadingOptions } from "./parseCase.ts";
export { marketInstrument, noConcordance, productRow } from "./problems.ts";
export { withSettings } from "./settings.ts";
export { shelfOf, textSource, type CaseSource, type PackageShelf } from "./source.ts";
export type { Reference, ReferenceName } from "./reference.ts";
export { measureWords, type MeasureWords } from "./trade/measureWords.ts";
export { newCaseFiles } from "./newCase.ts";
export { caseFormatPage, EXAMPLE_FILES } from "./caseFormat.ts";
export {
  AS_IT_WAS,
  baseMeasures,
  isBySea,
  landedIn,
  lastObservedYear,
  leftOut,
  leftOutOf,
  marketScenarios,
  newMarketFiles,
  pointValue,
  policyDays,
  productCodes,
  reachesAny,
  residualNodes,
  shareOfYear,
  soldIn,
  supplierCapacity,
  tableCapacity,
  yearMean,
  yearProblems,
  yearStretches,
  type DerivedDemand,
  type Figure,
  type FigureValue,
  type MarketPolicy,
  type MarketScenario,
  type MarketSeries,
  type PolicyDays,
  type ResolvedScenario,
  type SeriesContract,
  type SeriesNode,
  type SeriesPair,
  type SeriesRoute,
  type YearStretch,
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
