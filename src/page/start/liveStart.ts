import type { Language } from "../../base/wording/index.ts";
import type { Lever, LiveOpening, MarketChoice } from "../../live/index.ts";
import type { PageLabels } from "../../tell/brief/index.ts";
import type { ControlLabels } from "./controlLabels.ts";
import type { Told } from "./told.ts";

/** What a live page knows before its data are opened. */
export interface LiveStart {
  readonly language: Language;
  readonly labels: ControlLabels;
  /** Words of charts and tables. */
  readonly pageLabels: PageLabels;
  readonly hasPictures: boolean;
  readonly levers: readonly Lever[];
  /** Markets that can be solved. */
  readonly markets: readonly MarketChoice[];
  /** What the page says where its levers stand as in the case. */
  readonly opening: LiveOpening & { readonly told: Told };
  /** Draws that are solved of an answer that stands; 0: none, and nothing is asked for. */
  readonly draws: number;
  /** First letters of the hash of the case, and the version that wrote the page: copied sentences carry them. */
  readonly origin: string;
}

/** Ids of the blocks that the page carries. */
export const BLOCK = {
  data: "tertius-live",
  worker: "tertius-worker",
  start: "tertius-start",
  state: "tertius-state",
} as const;
