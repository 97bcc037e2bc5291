export type { Words } from "../base/problems/index.ts";
export type { Lever, Option } from "./levers.ts";
export type { LiveDepth, LiveView } from "./depth.ts";
export { DRAWS, type LiveDraws } from "./drawn.ts";
export type { LiveOthers, WithOthers } from "./others.ts";
export type { AnswerHead, LiveAnswer } from "./liveAnswer.ts";
export type { LiveOpening } from "./opening.ts";
export { liveResults } from "./liveResults.ts";
export { type Live, openLive } from "./openLive.ts";
export { AS_IN_THE_CASE, FIRST_RATES } from "./firstState.ts";
export { carriedProducts, carriedTexts } from "./carriedProducts.ts";
export { LIVE_PROBLEMS } from "./problemList.ts";
export {
  type CapacityLever,
  type MarketChoice,
  marketChoices,
  type MarketLevers,
  type StraitLever,
} from "./marketLevers.ts";
export type { LiveResults, LiveSource } from "./source.ts";
export { type LiveMarket, type LiveState, readState, type StateReading, stateText } from "./state.ts";
