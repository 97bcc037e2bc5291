export { type ControlLabels, type ControlWord, controlLabels } from "./controlLabels.ts";
export { BLOCK, type LiveStart } from "./liveStart.ts";
export { firstSaid, type Told, toldIn, type ToldNumber } from "./told.ts";
