import type { SomeSectionId } from "../tell/brief/index.ts";
import type { ChartLayout } from "../tell/charts/index.ts";

/** How much is solved: the central variant; every one, for the range; all that is told of them. */
export type LiveDepth = "quick" | "ranged" | "full";

/** Sections that move while a lever is dragged, those that have their ranges soon after it is let go, and those that follow. */
export const SECTIONS = {
  quick: ["answer", "winners"],
  ranged: ["answer", "winners"],
  full: ["answer", "winners", "trade", "change", "article", "version"],
} as const satisfies Readonly<Record<LiveDepth, readonly SomeSectionId[]>>;

/** Sections that wait for the other scenarios: what they tell, and what only the whole answer has. */
export const WITH_OTHERS = [
  "answer",
  "change",
  "article",
  "charts",
  "tables",
] as const satisfies readonly SomeSectionId[];

/** Sections that follow the levers, those that come last among them. */
export const MOVING = [...new Set([...SECTIONS.full, ...WITH_OTHERS])] as const;

/** What of a page its reader sees at the moment. */
export interface LiveView {
  /** Ids of the sections in view. */
  readonly sections: readonly string[];
  readonly layout: ChartLayout;
}
