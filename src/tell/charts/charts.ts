import type { Account } from "../findings/index.ts";
import type { Chart, ChartSubject, Credit } from "./chart.ts";
import { channelWaterfall } from "./trade/channelWaterfall.ts";
import { flowArrows } from "./trade/flowArrows.ts";
import { homeBars } from "./trade/homeBars.ts";
import { rankedDots } from "./trade/rankedDots.ts";
import { sectorHeat } from "./trade/sectorHeat.ts";
import { worldMap } from "./trade/worldMap.ts";
import type { WorldShapes } from "./trade/worldShapes.ts";

/** A chart in two layouts: one for a screen or paper, one for a phone. */
export interface ChartPair {
  readonly country: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

/** Widths of the two layouts, pixels. */
export const CHART_WIDTHS = { screen: 760, phone: 350 } as const;

/** How a chart is laid out. */
export type ChartLayout = keyof typeof CHART_WIDTHS;

/** What charts are drawn from beside results. */
export interface ChartGround {
  readonly credit: Credit;
  readonly world: WorldShapes;
}

/** Every chart of an account for a country that the results can feed, in reading order. */
export function charts(account: Account, country: string, ground: ChartGround): readonly ChartPair[] {
  const subject = { account, country };
  const [screens, phones] = [CHART_WIDTHS.screen, CHART_WIDTHS.phone].map((width) => drawn(subject, ground, width));
  return screens!.flatMap((screen, at) => {
    const phone = phones![at]!;
    return screen === null || phone === null ? [] : [{ country, screen, phone }];
  });
}

function drawn(subject: ChartSubject, { credit, world }: ChartGround, width: number): (Chart | null)[] {
  const options = { credit, width };
  return [
    rankedDots(subject, options),
    worldMap(subject, options, world),
    channelWaterfall(subject, options),
    flowArrows(subject, options),
    sectorHeat(subject, options),
    homeBars(subject, options),
  ];
}
