export type { Lever, Live, LiveAnswer, LiveDepth, LiveState, Option, StateReading, Words } from "./live.ts";
