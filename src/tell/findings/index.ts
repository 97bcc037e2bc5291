export {
  accountOf,
  BASE_SCENARIO,
  mainScenario,
  residuals,
  solvedAccounts,
  thirdCountries,
  type Account,
  type IncomeAccount,
} from "./trade/account.ts";
export type { IncomeResult, SolvedScenarios } from "./trade/income.ts";
export { answeredForNotes } from "./answeredFor.ts";
export { answer, type AnswerOptions } from "./answer.ts";
export { drawsBlocks, drawsTold, turnedBy } from "./draws/index.ts";
export { caseTitle, question, scenarioNotes } from "./question.ts";
export { askedScenario } from "./markets/marketsOwnScenario.ts";
export { type AnswerColumn, answerTable } from "./answerTable.ts";
export { answerText, columnTitle } from "./answerText.ts";
export type { Block, BlockColumn, TableBlock } from "./block.ts";
export {
  homeBlocks,
  homeFigures,
  type HomeSector,
  homeSectors,
  homeTable,
  labourText,
  leadingSector,
} from "./home/index.ts";
export { partyMembers, rankedCountries, rankedWithBlocs } from "./trade/countryTable.ts";
export type { Finding } from "./finding.ts";
export { findings } from "./findings.ts";
export { measureTitle } from "./trade/measureTitle.ts";
export { sharedNest } from "./trade/nests.ts";
export { inForceBlocks, type InForceOptions, type InForceTold } from "./trade/inForceTables.ts";
export { type MeasureDays, measureDays } from "./trade/measureDays.ts";
export { type Replacement, replacements, type TakenPart, type Taker } from "./trade/replacers.ts";
export { moneyBehind, rangedPercent, shownDecimals, unsignedPercent, unsignedRange } from "./shortNumber.ts";
export {
  bareIncome,
  closureText,
  failedVariants,
  headline,
  solvesText,
  welfareText,
  type Headline,
} from "./trade/headline.ts";
export { METHODS, methodsOf, type Method } from "./methods.ts";
export { changePercent, pairOf } from "./trade/pair.ts";
export {
  degreeOf,
  isOpenRange,
  signRange,
  verdictOf,
  welfareRange,
  welfareVerdict,
  type Verdict,
  type WelfareRange,
} from "./trade/verdict.ts";
export { number as marketNumber, type MarketAccount, scarce } from "./markets/marketAccount.ts";
export { IN_FORCE_ID, marketAnswer } from "./markets/marketAnswer.ts";
export { marketVerdict, toldMarketScore } from "./markets/marketScore.ts";
export { marketScoreAnswer } from "./markets/marketScoreAnswer.ts";
export { type MarketMove, type MarketMoves, marketMoves } from "./markets/marketMoves.ts";
export { shownBuyer } from "./markets/marketOverview.ts";
export { marketsOwnScenario } from "./markets/marketsOwnScenario.ts";
export { isPartiesScenario, partyNodes } from "./markets/partiesScenario.ts";
export {
  type MarketState,
  namedWhen,
  saidWhen,
  type StateResult,
  statesOf,
  statesTold,
  whenText,
} from "./markets/marketStates.ts";
export { scarceName } from "./markets/scarceName.ts";
export { priceMove } from "./markets/priceMove.ts";
export { passedByRoute } from "./markets/passed.ts";
export { placeInSentence, placeName } from "./placeName.ts";
export { yearInWords, yearName } from "./markets/yearName.ts";
export { partialAnswer } from "./markets/riskTable.ts";
export {
  type AlignmentAccount,
  alignmentAccount,
  measureName,
  measureText,
  pairName,
  parameterText,
  sessionYear,
  sessionYears,
} from "./alignment/alignmentAccount.ts";
export { rankAlone } from "./alignment/rankAlone.ts";
export { TOLD_MEASURES, trendValues } from "./alignment/trendSentences.ts";
export { alignmentAnswer } from "./alignment/alignmentAnswer.ts";
export {
  campTitle,
  codeName,
  countText,
  meanText,
  nodeName,
  positionLabel,
  type PositionsAccount,
  positionsAccount,
  positionText,
  saidText,
} from "./positions/positionsAccount.ts";
export { tieTable, weightText } from "./positions/networkTables.ts";
export { agreeAnswer } from "./positions/agreeAnswer.ts";
export { eventsAnswer } from "./positions/eventsAnswer.ts";
export { networkAnswer } from "./positions/networkAnswer.ts";
export { windowsAnswer } from "./positions/windowsAnswer.ts";
export { positionsAnswer } from "./positions/positionsAnswer.ts";
export {
  BASIS_PATHS,
  basisSentence,
  claimsAccount,
  type ClaimsAccount,
  claimsCounted,
  claimSections,
  sectionTitle,
  verdictPaths,
  isUntried,
  VERDICTS,
} from "./claims/claimsAccount.ts";
export { aboutText, claimsAnswer, summaryText } from "./claims/claimsAnswer.ts";
export { leastSupported } from "./claims/claimSupport.ts";
export { claimNotes } from "./claims/claimTables.ts";
export {
  basisText,
  firmnessText,
  isFlipTold,
  nearestFlipText,
  paraphraseText,
  verdictText,
  whySentences,
} from "./claims/claimWords.ts";
export { claimsReviewPage } from "./claims/reviewPage.ts";
export { explainAnswer } from "./claims/explainAnswer.ts";
export {
  figureText,
  plainNumber,
  measuredText,
  quantityWords,
  type QuantityWords,
  rangeWords,
} from "./claims/quantityWords.ts";
export { keyFindings } from "./keyFindings.ts";
export { warnings } from "./warnings.ts";
export {
  askedIn,
  comparedTable,
  comparisonAnswer,
  comparisonTexts,
  differenceSign,
  figuresIn,
  figureTable,
  furtherTables,
  SCREEN_DETAILS,
  type ToldComparison,
  WHOLE_COMPARISON,
} from "./compare/index.ts";
export {
  DIFF_DETAILS,
  diffAnswer,
  diffScreen,
  diffTable,
  type DiffTexts,
  diffTexts,
  type ToldDiff,
} from "./diff/index.ts";
export { structuresAnswer } from "./structures/index.ts";
export { tariffGameAnswer } from "./tariffs/index.ts";
export {
  pointVerdict,
  sizeText,
  sweepAnswer,
  sweepTable,
  sweepTitle,
  sweptDrawsAnswer,
  type SweptPlace,
} from "./sweep/index.ts";
export {
  exposureAnswer,
  exposureTables,
  exposureTold,
  rankedTold,
  restsText,
  tariffEffectsAnswer,
  voteYears,
} from "./gradients/index.ts";
export {
  errorsTable,
  fitsTable,
  scoreAnswer,
  scoreFrame,
  scoreTold,
  sellersTable,
  windowHeading,
  windowText,
} from "./score/index.ts";
export { type AnswerFigure, rangedMoneyText } from "./short/answerFigure.ts";
export type { AnswerLine } from "./short/answerLine.ts";
export { mostAffected } from "./short/othersLine.ts";
export type { PublishedElasticities } from "./short/restsOnLine.ts";
export { type ShortAnswer, shortAnswer, type ShortAnswerOptions, type SubjectAnswer } from "./short/shortAnswer.ts";
export { blocPath, countryPath, figuresPath, pairPath, resultPath } from "./trade/resultPath.ts";
export { blocOf, figuresOf } from "./trade/figures.ts";
export { type Subject, subjectsOf } from "./trade/subjects.ts";
export { hasWarMeasure } from "./short/marketsLine.ts";
export { alignmentTold } from "./sections/alignmentTold.ts";
export { changeTold } from "./sections/changeTold.ts";
export { marketsTold } from "./sections/marketsTold.ts";
export type { ToldText } from "./toldText.ts";
export { tradeTold } from "./sections/tradeTold.ts";
export { winnersTold } from "./sections/winnersTold.ts";
