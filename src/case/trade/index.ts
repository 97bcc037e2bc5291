export { type Act, type ActKind, type Acts, actsBetween, isEasing } from "./acts.ts";
export { sidesProblems } from "./checkBlocs.ts";
export { closureProblems, closureProblemsAt } from "./checkClosures.ts";
export {
  absentProblems,
  type EconomyCheck,
  economyProblems,
  isAllOfThem,
  openEconomies,
  printedNames,
} from "./checkEconomies.ts";
export {
  CELL_LIMIT,
  type Universe,
  duplicateProblems,
  actsInMarketsAlone,
  isMarketInstrument,
  isSectorQuota,
  overlapProblems,
  scenarioProblems,
} from "./checkRows.ts";
export { answerDay, answerScenario, scenarioAmong, withAnswerInFull } from "./answerScenario.ts";
export { isInForce } from "./rowDays.ts";
export {
  type BlocGround,
  blocOn,
  codesNamed,
  customsTerritory,
  isAnsweredFor,
  mayIncludeParty,
  isOfMarketMembers,
  membersOf,
  partiesWithBlocs,
} from "./blocs.ts";
export { closureOf, writtenClosure } from "./closureWords.ts";
export { ECONOMY_SCHEMA } from "./economySchema.ts";
export { distinctEvidence, sameScenarioProblems, scenarioContent } from "./evidence.ts";
export type { Instrument, Measure, MeasureRow, RateMode } from "./measure.ts";
export { MEASURE_SCHEMA } from "./measureSchema.ts";
export { countriesText, type MeasureWords, measureWords } from "./measureWords.ts";
export { NEW_ECONOMY, newTariff } from "./newTariff.ts";
export { PARTIES_SCHEMA } from "./partiesSchema.ts";
export { hasRate } from "./rates.ts";
export { economySettings, packagePlaces, wastedProblems } from "./readEconomy.ts";
export type { PlacedMeasure } from "./placedMeasure.ts";
export { readMeasures } from "./readMeasures.ts";
export { readParties } from "./readParties.ts";
export { addMadeTitles, readScenarios, unsweptTitle } from "./readScenarios.ts";
export { ROW_JSON_SCHEMA, ROW_SCHEMA } from "./rowSchema.ts";
export type { Scenario } from "./scenario.ts";
export { sameTitleProblems } from "./sameTitles.ts";
export { joinedRows, scenarioMeasures, setTariff } from "./scenarioMeasures.ts";
export { partyCodes, sideCodes } from "./sides.ts";
export { SCENARIO_SCHEMA, type ScenarioDraft } from "./scenarioSchema.ts";
export type { Bloc, EconomySettings, Parties, TradeCase } from "./tradeCase.ts";
export { unreadProblems } from "./unreadRows.ts";
export { TRADE_CASE_PROBLEMS } from "./problemList.ts";
export { writtenIds, writtenMeasures } from "./writtenMeasures.ts";
export { addingProblems, stackedProblems } from "./checkStacked.ts";
