import { countedNoun } from "../../../base/wording/index.ts";
import type { PositionsAccount } from "../../findings/index.ts";
import type { Chart, ChartDocument, ChartOptions } from "../chart.ts";
import { CHART_WIDTHS } from "../charts.ts";
import { networkMap } from "./networkMap.ts";
import { speakerStrip } from "./speakerStrip.ts";
import { stanceBars } from "./stanceBars.ts";

/** A chart of positions in two layouts; the key is stable. */
export interface PositionsChart {
  readonly key: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

/** Every chart of positions that the results can feed, in reading order: camps, speakers over time, network. */
export function positionsCharts(
  account: PositionsAccount,
  { document, version }: { readonly document: ChartDocument; readonly version: string },
): readonly PositionsChart[] {
  const { words, positions } = account;
  const keys = positions.statements.flatMap(({ source }) => source.split(";").map((key) => key.trim()));
  const sources = new Set(keys.filter((key) => key !== ""));
  const credit = {
    data: words.say("chart.positions.data", {
      sources: countedNoun(sources.size, "chart.positions.sources", words.language),
    }),
    licence: words.say("chart.positions.licence", {}),
    version,
  };
  const draws: readonly (readonly [string, (options: ChartOptions) => Chart | null])[] = [
    ["camps", (at) => stanceBars(account, at)],
    ["time", (at) => speakerStrip(account, at)],
    ["ties", (at) => networkMap(account, at)],
  ];
  return draws.flatMap(([key, draw]) => {
    const screen = draw({ document, credit, width: CHART_WIDTHS.screen });
    const phone = draw({ document, credit, width: CHART_WIDTHS.phone });
    return screen === null || phone === null ? [] : [{ key, screen, phone }];
  });
}
