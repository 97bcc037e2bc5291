import type { Wording } from "../../../base/wording/index.ts";

/** Words of a page that belong to no section of it. */
export interface PageLabels {
  /** What the list of sections is called. */
  readonly contents: string;
  readonly annex: string;
  /** What the numbers of a chart are called, which are folded below it. */
  readonly chartData: string;
  /** Said on a narrow screen above a table that is wider. */
  readonly wide: string;
}

/** The labels of a page in the language of the words. */
export function pageLabels(words: Wording): PageLabels {
  return {
    contents: words.say("page.contents", {}),
    annex: words.say("page.annex", {}),
    chartData: words.say("chart.data", {}),
    wide: words.say("page.wide", {}),
  };
}
