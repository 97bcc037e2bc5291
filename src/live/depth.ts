import type { SomeSectionId } from "../tell/brief/index.ts";
import type { ChartLayout } from "../tell/charts/index.ts";

/** How much is solved: the central variant; every one, for the range; all that is told of them. */
export type LiveDepth = "quick" | "ranged" | "full";

/** Sections that move while a lever is dragged, those that have their ranges soon after it is let go, and those that follow. */
export const SECTIONS = {
  quick: ["answer", "winners"],
  ranged: ["answer", "winners"],
  full: ["answer", "winners", "trade", "change", "article"],
} as const satisfies Readonly<Record<LiveDepth, readonly SomeSectionId[]>>;

/** What of a page its reader sees at the moment. */
export interface LiveView {
  /** Ids of the sections in view. */
  readonly sections: readonly string[];
  readonly layout: ChartLayout;
}
