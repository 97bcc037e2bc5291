import type { Language } from "../../base/wording/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import type { Lever, LiveMarket, LiveState, MarketChoice, MarketLevers } from "../../live/index.ts";
import type { ControlLabels } from "../start/index.ts";
import type { ChoosingLever, SizeLever } from "./leverKinds.ts";

/**
 * How far the numbers on the page are: they fit the levers, are being computed, wait for their ranges alone, or there are none: for these
 * levers, in this browser, or since what computes has died.
 */
export type PanelStage = "opening" | "settled" | "busy" | "ranging" | "failed" | "broken" | "stopped";

/** A number of the answer under the pinned levers and under those of now, as printed. */
export interface ComparedNumber {
  readonly label: string;
  readonly pinned: string;
  readonly now: string;
}

/** Two answers beside each other. */
export interface Comparison {
  readonly pinned: string;
  readonly now: string;
  /** Whom each is for; null where both are for the same. */
  readonly pinnedFor: string | null;
  readonly nowFor: string | null;
  readonly numbers: readonly ComparedNumber[];
}

/** Errors of a state, for each of which it has no answer, and the names of the levers that were moved. */
export interface PanelTrouble {
  readonly levers: readonly string[];
  readonly problems: readonly Problem[];
}

/** Settings by which the command line gives the same numbers. */
export interface Reproduction {
  readonly command: string;
  readonly difference: string | null;
}

/** What the levers show: plain values alone. */
export interface PanelView {
  readonly language: Language;
  readonly labels: ControlLabels;
  readonly levers: readonly Lever[];
  readonly markets: readonly MarketChoice[];
  /** What can be moved in the market that is shown; null where none is. */
  readonly marketLevers: MarketLevers | null;
  /** What that market comes to, in a sentence; null where none is shown. */
  readonly marketSays: string | null;
  readonly state: LiveState;
  readonly stage: PanelStage;
  /** Whether other scenarios of the answer are still being computed: tables and charts of them follow. */
  readonly waitsForOthers: boolean;
  /** The answer in a sentence. */
  readonly headline: string;
  /** Its first number with its range, as printed; null where there is none. */
  readonly number: string | null;
  readonly comparison: Comparison | null;
  readonly isPinned: boolean;
  readonly trouble: PanelTrouble | null;
  readonly reproduction: Reproduction | null;
  readonly canUndo: boolean;
  /** Whether the page has an address that others can open. */
  readonly isShared: boolean;
  /** What was just done, read aloud. */
  readonly notice: string;
  /** Text that could not be copied, for the reader to copy. */
  readonly uncopied: string | null;
}

/** A party of the war. */
export type Side = "a" | "b";

/** What a reader does with the levers. */
export type PanelAct =
  | { readonly kind: "scale"; readonly lever: SizeLever; readonly share: number; readonly isHeld: boolean }
  | { readonly kind: "rate"; readonly field: "aOnB" | "bOnA"; readonly points: number; readonly isHeld: boolean }
  | {
      readonly kind: "sectorRate";
      readonly field: "aOnB" | "bOnA";
      readonly sector: string;
      /** Percent; null: as on all goods. */
      readonly points: number | null;
    }
  | { readonly kind: "market"; readonly market: LiveMarket | null; readonly isHeld: boolean }
  | { readonly kind: "choose"; readonly lever: ChoosingLever; readonly value: string }
  | {
      readonly kind: "preset";
      readonly share: number;
      /** Whose measures alone; null: of all. */
      readonly side: Side | null;
    }
  | { readonly kind: "restart" | "undo" | "reset" | "pin" | "unpin" | "theme" | "pass" | "sentence" | "download" }
  | { readonly kind: "copy"; readonly text: string };

/** Told of every act. */
export type OnAct = (act: PanelAct) => void;
