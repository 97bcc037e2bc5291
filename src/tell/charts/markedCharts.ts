import type { Account, IncomeAccount } from "../findings/index.ts";
import type { Chart, MarkOptions } from "./chart.ts";
import { CHART_WIDTHS, type ChartGround, type ChartLayout, type ChartPair } from "./charts.ts";
import { channelWaterfall } from "./trade/channelWaterfall.ts";
import { drawsDensity } from "./trade/drawsDensity.ts";
import { flowArrows } from "./trade/flowArrows.ts";
import { homeBars } from "./trade/homeBars.ts";
import { measureTimeline } from "./trade/measureTimeline.ts";
import { rankedDots } from "./trade/rankedDots.ts";
import { replacement } from "./trade/replacement.ts";
import { scenarioDots } from "./trade/scenarioDots.ts";
import { sectorHeat } from "./trade/sectorHeat.ts";
import { tornado } from "./trade/tornado.ts";
import { worldMap } from "./trade/worldMap.ts";

/** What a chart of trade is drawn from. */
export interface MarkedSubject {
  readonly account: Account;
  /** Every solved scenario, the account among them. */
  readonly accounts: readonly IncomeAccount[];
  readonly country: string;
}

type Drawing = (subject: MarkedSubject, options: MarkOptions, ground: ChartGround) => Chart | null;

/** Charts of trade that need no document, by kind, in reading order. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  ranked: rankedDots,
  map: (subject, options, { world }) => worldMap(subject, options, world),
  waterfall: channelWaterfall,
  flows: flowArrows,
  heat: sectorHeat,
  home: homeBars,
  draws: drawsDensity,
  measures: measureTimeline,
  replacement,
  scenarios: ({ accounts, country, account }, options) => scenarioDots(accounts, country, account.scenario, options),
  tornado,
};

/** Draws are solved by themselves: levers take their chart away. */
const DRAWN = "draws";

/** Whether charts of a kind are made anew where levers of a page move. */
export function movesWithLevers(kind: string): boolean {
  return Object.hasOwn(DRAWINGS, kind) && kind !== DRAWN;
}

/** Kinds of charts that levers of a page move. */
export const MOVING_KINDS: readonly string[] = Object.keys(DRAWINGS).filter(movesWithLevers);

/**
 * Charts of some kinds, those that can be drawn without a document.
 *
 * @param only  The one layout that is drawn; the other's drawing is empty then. Both are drawn when absent.
 */
export function markedCharts(
  subject: MarkedSubject,
  kinds: ReadonlySet<string>,
  ground: ChartGround,
  only?: ChartLayout,
): readonly ChartPair[] {
  return Object.entries(DRAWINGS).flatMap(([kind, draw]) => {
    if (!kinds.has(kind)) return [];
    const inLayout = (layout: ChartLayout): Chart | null =>
      draw(subject, { credit: ground.credit, width: CHART_WIDTHS[layout] }, ground);
    return only === undefined
      ? pairOf(subject, inLayout("screen"), inLayout("phone"))
      : halfPair(subject, inLayout(only), only);
  });
}

function pairOf({ country }: MarkedSubject, screen: Chart | null, phone: Chart | null): readonly ChartPair[] {
  return screen === null || phone === null ? [] : [{ country, screen, phone }];
}

/** A chart that was drawn in one layout. */
function halfPair(subject: MarkedSubject, drawn: Chart | null, layout: ChartLayout): readonly ChartPair[] {
  if (drawn === null) return [];
  const undrawn = { ...drawn, svg: "" };
  return layout === "screen" ? pairOf(subject, drawn, undrawn) : pairOf(subject, undrawn, drawn);
}
