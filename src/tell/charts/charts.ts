import type { Account } from "../findings/index.ts";
import type { Chart, ChartDocument, Credit } from "./chart.ts";
import { flowArrows } from "./trade/flowArrows.ts";
import { homeBars } from "./trade/homeBars.ts";
import { sectorHeat } from "./trade/sectorHeat.ts";
import { welfareBars } from "./trade/welfareBars.ts";

/** A chart in two layouts: one for a screen or paper, one for a phone. */
export interface ChartPair {
  readonly country: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

/** Widths of the two layouts, pixels. */
export const CHART_WIDTHS = { screen: 760, phone: 350 } as const;

/** Every chart of an account for a country that the results can feed, in reading order. */
export function charts(
  account: Account,
  country: string,
  document: ChartDocument,
  credit: Credit,
): readonly ChartPair[] {
  return [welfareBars, flowArrows, sectorHeat, homeBars].flatMap((draw) => {
    const screen = draw({ account, country }, { document, credit, width: CHART_WIDTHS.screen });
    const phone = draw({ account, country }, { document, credit, width: CHART_WIDTHS.phone });
    return screen === null || phone === null ? [] : [{ country, screen, phone }];
  });
}
