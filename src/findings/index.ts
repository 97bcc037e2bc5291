export {
  accountOf,
  BASE_SCENARIO,
  mainScenario,
  scenarioOf,
  solvedAccounts,
  sourcesOf,
  thirdCountries,
  type Account,
} from "./account.ts";
export { answer, limits, question, type AnswerOptions } from "./answer.ts";
export { answerText, columnTitle, TEXT_WIDTHS } from "./answerText.ts";
export type { Block, BlockColumn, TableBlock } from "./block.ts";
export { isMostlyClosure, rankedCountries } from "./countryTable.ts";
export type { Finding } from "./finding.ts";
export { findings } from "./findings.ts";
export { headline, headlineOf, solvesText, welfareText, type Headline } from "./headline.ts";
export { METHODS, type Method } from "./methods.ts";
export { changePercent, pairOf, sectorFlows } from "./trade.ts";
export { verdictOf, welfareRange, type Verdict, type WelfareRange } from "./verdict.ts";
