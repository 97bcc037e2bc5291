import type { AlignmentAccount } from "../../findings/index.ts";
import type { Chart, ChartDocument, ChartOptions, Credit } from "../chart.ts";
import { CHART_WIDTHS } from "../charts.ts";
import { idealPointLines } from "./idealPointLines.ts";
import { leverageBars } from "./leverageBars.ts";
import { signRegionMap } from "./signRegionMap.ts";
import { voteLines } from "./voteLines.ts";

/** A chart of alignment in two layouts; the key is stable. */
export interface AlignmentChart {
  readonly key: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

/** Where charts of alignment are drawn, and whose data they show. */
export interface AlignmentChartOptions {
  readonly document: ChartDocument;
  /** Source of the votes. */
  readonly votes: Credit;
  /** Source of the economy. */
  readonly economy: Credit;
}

/** Every chart of alignment that the results can feed, in reading order. */
export function alignmentCharts(
  account: AlignmentAccount,
  { document, votes, economy }: AlignmentChartOptions,
): readonly AlignmentChart[] {
  const { alignment } = account;
  const pair = alignment.trendJudgements[0];
  const both = (key: string, credit: Credit, draw: (options: ChartOptions) => Chart | null): AlignmentChart[] => {
    const at = { document, credit };
    const [screen, phone] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) => draw({ ...at, width }));
    return screen === undefined || screen === null || phone === undefined || phone === null
      ? []
      : [{ key, screen, phone }];
  };
  const { words } = account;
  const assumed: Credit = {
    ...votes,
    data: words.say("chart.region.data", { votes: votes.data }),
    licence: words.say("chart.align.licence", {}),
  };
  return [
    ...(pair === undefined ? [] : both(`${pair.a}-${pair.b}`, votes, (at) => voteLines(account, pair, at))),
    ...both("points", votes, (at) => idealPointLines(account, at)),
    ...both("leverage", economy, (at) => leverageBars(account, at)),
    ...alignment.alliance.flatMap((each) => both(each.id, assumed, (at) => signRegionMap(account, each, at))),
  ];
}
