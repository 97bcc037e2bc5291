export { caseWording } from "./caseWording.ts";
export { unknownScenario } from "./problems.ts";
export { elasticityProblems, scenarioProblems, scenariosOf } from "./askedProblems.ts";
export { type OpenedPackages, packagesOf } from "./casePackages.ts";
export {
  type AskedDraws,
  drawnChoices,
  drawnParts,
  type DrawnPart,
  drawProblems,
  drawRunners,
  drawsInOrder,
  type DrawnRun,
  type DrawSolver,
  type DrawsTold,
  tradeDrawProblems,
  withDrawnCase,
  NOT_DRAWN,
} from "./drawnCase.ts";
export type { MarketReadings } from "./marketReadings.ts";
export {
  type PartRunner,
  partsInOrder,
  type PartTeller,
  type PartWork,
  rangedPartSolver,
  type RunProgress,
} from "./partWork.ts";
export type { EquilibriumSetting, MarketReading, Reading, TradeReading } from "./reading.ts";
export { type RunStatus, runStatus } from "./runStatus.ts";
export { solveCase, solveCaseOn, type SolveCaseOptions } from "./solveCase.ts";
export type { ScenarioReadings, Solved, VerdictReading } from "./solved.ts";
export type { CountryFigure, PairReadings, TradeReadings } from "./tradeReadings.ts";
export { RUN_PROBLEMS } from "./problemList.ts";
