export { default as Panel } from "./Panel.svelte";
export { default as Search } from "./Search.svelte";
export { default as Trouble } from "./Trouble.svelte";
export type { ChoosingLever, SizeLever } from "./leverKinds.ts";
export { caseValue, chosen, countryLever, optionsOf } from "./leverWords.ts";
export { movedLevers } from "./movedLevers.ts";
export type { Comparison, PanelAct, PanelStage, PanelTrouble, PanelView, Reproduction, Side } from "./panelView.ts";
export type { SearchEntry } from "./searchHits.ts";
