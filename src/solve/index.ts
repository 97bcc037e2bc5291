export { measureGroups, shapleyValues } from "./trade/attribution.ts";
export {
  centralSetting,
  type Completion,
  isChosen,
  type PartOptions,
  type Run,
  runCase,
  runContext,
  type RunOptions,
  type SolvedScenario,
  type StagedScenario,
  stagedScenario,
} from "./runCase.ts";
export { type Glance, glance } from "./glance.ts";
export { type Models, newModels } from "./models.ts";
export { baseScenario, type CasePackages, type RunInput } from "./runInput.ts";
export {
  footingOf,
  type Include,
  isShock,
  type Nearby,
  type RunContext,
  type Setting,
  solvedSetting,
  solveScenario,
} from "./runScenario.ts";
export { type ScenarioInForce, scenarioInForce } from "./scenarioInForce.ts";
export { ALL as ALL_IN_FORCE, BARELY } from "./trade/inForce.ts";
export { atHome, revenueShares } from "./trade/atHome.ts";
export { isSameQuota } from "./trade/quotaResults.ts";
export { chooserProblems, chosenTariffs, type GameGround, type TariffQuestion } from "./trade/chosenTariffs.ts";
export { customsStanding } from "./trade/customsStanding.ts";
export { scaleProblems, structures, type StructuresQuestion } from "./structures.ts";
export { type Derivatives, derivativesOf } from "./derivatives.ts";
export { centralExposure, exposedNumbers, type ExposedNumbers, exposureGround, ownEffects } from "./exposureResult.ts";
export { leviesOn, type Levies } from "./trade/levies.ts";
export {
  derivedTariffs,
  type DerivedTariffs,
  rankedSums,
  type RankQuestion,
  subjectOf,
  tariffEffects,
} from "./tariffEffects.ts";
export { measureSize } from "./trade/measureSize.ts";
export type { Footing } from "./trade/footing.ts";
export { bilateralResults, pairFlow } from "./trade/tradeResults.ts";
export { caseTraders, meanOf, type Trader, tradingPairs, welfareTraders } from "./trade/traders.ts";
export { marketAtRisk } from "./markets/marketAtRisk.ts";
export { laterYears, marketScore } from "./markets/marketScore.ts";
export { SCORE_DECIMALS } from "./markets/scoredYear.ts";
export { marketHead } from "./markets/marketHead.ts";
export type { MarketFlow } from "./markets/replacedFlows.ts";
export { marketYear } from "./markets/marketYearResult.ts";
export { type MarketQuestion, marketQuestions, type MarketRun, runMarkets, withMarkets } from "./markets/runMarkets.ts";
export { type KnownYears, nothingKnown, type SolvedYear, yearsFrom } from "./markets/knownYears.ts";
export type { MarketSetting } from "./markets/marketSetting.ts";
export { type FigurePoint, uncertainGroups } from "./markets/uncertainFigures.ts";
export { flowsByRoute, nodePrices } from "./markets/yearNumbers.ts";
export { type YearLimits, yearLimits } from "../models/markets/index.ts";
export { settingBefore, settingOf, solvedYear } from "./markets/solvedYear.ts";
export { isStopped, solveCount, type SolveWatch } from "./markets/solveWatch.ts";
export { type AlignmentOptions, type AlignmentRun, runAlignment, withAlignment } from "./alignment/runAlignment.ts";
export { SCALE_END } from "./alignment/idealPointResults.ts";
export { LEAST_BAND } from "../engines/alignment/index.ts";
export { resampledVotes } from "./alignment/resampledVotes.ts";
export type { ResampledVotes } from "./alignment/votesOnDraw.ts";
export { type PositionsRun, runPositions, withPositions } from "./positions/runPositions.ts";
export { type AskedEvents, askedEvents } from "./positions/askedEvents.ts";
export { type AskedNetwork, askedNetwork } from "./positions/askedNetwork.ts";
export { type AskedWindow, type AskedWindows, askedWindows } from "./positions/askedWindows.ts";
export {
  type AnyQuestion,
  type NetworkQuestion,
  networkQuestion,
  type NetworkTables,
} from "./positions/networkQuestion.ts";
export { networkPlaces } from "./positions/networkResults.ts";
export { joinedRun, partGround, partName, partSolver, type RunPart, runParts, type SolvedPart } from "./wholeRun.ts";
export { SOLVING_PROBLEMS } from "./problemList.ts";
