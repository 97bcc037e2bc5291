export { type ColumnMeaning, columnsByName, columnsOf, type NamedRow, type ResultColumn } from "./columns.ts";
export { bareSchema, type FieldMeta, metaOf, type ResultBasis } from "./field.ts";
export { MILLION } from "./kinds.ts";
export type { Range } from "./range.ts";
export type { Result } from "./result.ts";
export { fieldsBelow, type ResultField } from "./resultFields.ts";
export {
  COUNTRY,
  type CountryResult,
  DECOMPOSITION,
  type DecompositionLogPercent,
  OTHER_BASE,
  SECTOR,
  type SectorResult,
} from "./trade/country.ts";
export { BLOC, type BlocResult } from "./trade/bloc.ts";
export { ATTRIBUTION, type ChannelsResult, FURTHER_PARTS, SALE } from "./trade/channels.ts";
export type { DiversionParts, DiversionResult } from "./trade/diversion.ts";
export type { EquilibriumResult } from "./trade/equilibrium.ts";
export { BILATERAL, type BilateralResult, FLOW, type FlowResult } from "./trade/pairs.ts";
export { QUOTA, type QuotaResult } from "./trade/quotas.ts";
export {
  DRAWN,
  type Drawn,
  DRAWN_INPUT,
  DRAWN_SET,
  type DrawnInputResult,
  type DrawsResult,
  LEAST_DRAWS,
} from "./trade/draws.ts";
export { CLOSURE, SOLVE, type SolveFigures } from "./trade/solves.ts";
export { IN_FORCE, type InForce } from "./trade/inForce.ts";
export type { TariffStep } from "./trade/tariffSteps.ts";
export type { Ends, PriceRange, UncertainParameter } from "./markets/corners.ts";
export type { LinkedResult, NMinusOneResult, SuspendedResult } from "./markets/conditions.ts";
export { DETOUR, type DetourResult } from "./markets/detours.ts";
export {
  MARKET_DRAWN,
  MARKET_DRAWN_INPUT,
  type MarketDrawn,
  type MarketDrawnInput,
  type MarketDrawsResult,
} from "./markets/draws.ts";
export { MARKET_FLOW, type MarketFlowResult, NODE_QUANTITY, type NodeQuantity } from "./markets/flows.ts";
export {
  IMPORTS_AT_RISK,
  IMPORTS_UNDER_DUTY,
  type ImportsAtRisk,
  type ImportsUnderDuty,
  type ObservedFlow,
} from "./markets/imports.ts";
export {
  type ByShareResult,
  SHARE_OF_SELLER,
  SHARE_YEAR,
  type ShareOfSeller,
  type ShareYear,
} from "./markets/byShare.ts";
export { MARKET, type MarketResult } from "./markets/market.ts";
export {
  type MarketState,
  type MarketYearResult,
  type WhileInForceResult,
  YEAR_BASE,
  type YearBase,
} from "./markets/marketYear.ts";
export { arePricesTold } from "./markets/arePricesTold.ts";
export { type MarketScore, type PriceRecord, type ScoredYear, type SigmaErrors } from "./markets/score.ts";
export { PRICE, type PriceResult, type TornadoBar } from "./markets/prices.ts";
export type { ReplacementResult, ReplacementStage } from "./markets/replacement.ts";
export { SHORTFALL, SHORTFALL_ORDER, type ShortfallOrder, type ShortfallResult } from "./markets/shortfalls.ts";
export { type AgreementResult, CODED_VARIABLE, type VariableResult } from "./positions/agreement.ts";
export { CAMP, type CampResult, TAKEN } from "./positions/camps.ts";
export type { NamedCode, PositionsCodes, PositionsScope } from "./positions/codes.ts";
export { NETWORK, type NetworkResult } from "./positions/networks.ts";
export { POSITIONS, type PositionsResults } from "./positions/positions.ts";
export { type PeriodResult, SHIFT, type ShiftResult } from "./positions/shift.ts";
export { type NotCounted, STATEMENT, type StatementResult } from "./positions/statement.ts";
export { CAMP_STRATEGIES, type CampStrategies, CHOSEN } from "./positions/strategies.ts";
export { ALIGNMENT, type AlignmentResults } from "./alignment/alignment.ts";
export {
  ALLIANCE,
  ALLIANCE_VARIANT,
  type AllianceResult,
  type AllianceVariant,
  type RetaliationResult,
} from "./alignment/alliance.ts";
export { ALLIANCE_FLIP, type DecidedAlliance, type DecidedMember } from "./alignment/allianceDecision.ts";
export { type AllianceTrial, SKILL, type TriedPair } from "./alignment/allianceTrial.ts";
export {
  type ChokeResult,
  type MarketDependence,
  SECTOR_DEPENDENCE,
  type SectorDependence,
  SHARE,
  type ShareResult,
} from "./alignment/dependence.ts";
export {
  IDEAL_POINT,
  type IdealPointCoverage,
  type IdealPointResult,
  type PointCoverage,
} from "./alignment/idealPoints.ts";
export {
  type EffectRange,
  LEVERAGE,
  type LeverageResult,
  type LossRange,
  type TypicalLoss,
} from "./alignment/leverage.ts";
export { DYAD, type SessionDays, SIMILARITY } from "./alignment/similarity.ts";
export { TIE } from "./alignment/ties.ts";
export {
  type PlaceboResult,
  TREND,
  type TrendEvidence,
  type TrendJudgementResult,
  type TrendResult,
  type TrendSpan,
} from "./alignment/trends.ts";
export { type BalanceResult, EDGE, READING, TRIANGLE, type TriangleResult } from "./alignment/triangle.ts";
export type { AlternativeResult, Firmness } from "./claims/alternatives.ts";
export { type Basis, CLAIM, type ClaimResult, type NotTestable, type Verdict } from "./claims/claim.ts";
export type { DrawnShare } from "./claims/drawn.ts";
export { type ClaimEvidence, FACT_EVIDENCE, type FactEvidence } from "./claims/evidence.ts";
export {
  type Computation,
  COMPUTATION,
  type ComputationStep,
  SEARCHED,
  type SearchedParameter,
} from "./claims/explanation.ts";
export type { Flip } from "./claims/flip.ts";
export { QUANTITY, type QuantityRange, type QuantityResult, type RangeGap } from "./claims/quantity.ts";
export { COMPARED_ECONOMY, type ComparedEconomy } from "./comparison/comparedEconomy.ts";
export { COMPARED_FIGURE, type ComparedFigure } from "./comparison/comparedFigure.ts";
export { COMPARED_NODE, type ComparedNode } from "./comparison/comparedNode.ts";
export { COMPARED_VERDICT, type ComparedSide, COMPARISON, type Comparison } from "./comparison/comparison.ts";
export { ANSWER_DIFF, type AnswerDiff, MOVED_PART, type MovedPart, type MovedSign } from "./comparison/answerDiff.ts";
export { TARIFF_GAME, type TariffGameResult } from "./trade/tariffGame.ts";
export type { ChoiceResult } from "./trade/choices.ts";
export {
  type Exposed,
  EXPOSURE,
  type ExposureResult,
  type ProductivePartner,
  type TariffPartner,
} from "./trade/exposure.ts";
export {
  type RankedTariffs,
  TARIFF_EFFECTS,
  type TariffEffect,
  type TariffEffectsResult,
} from "./trade/tariffEffects.ts";
export { type StructureRow, STRUCTURES, type StructuresResult } from "./trade/structures.ts";
export { SWEEP, SWEEP_POINT, type SweepPoint, type SweepResult } from "./trade/sweep.ts";
export { type AuditedResults, RESULTS, type Results, SCENARIO, type ScenarioResult } from "./results.ts";
export { SWEPT_COLUMN, SWEPT_DRAWS, type SweptColumnResult, type SweptDrawsResult } from "./sweptDraws.ts";
export {
  SCORE,
  type ScoredCellResult,
  type ScoredSeller,
  type ScoredWindow,
  type ScoreFitResult,
  type ScoreResult,
} from "./score/score.ts";
