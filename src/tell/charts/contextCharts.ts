import type { Account } from "../findings/index.ts";
import type { Chart, Credit, MarkOptions } from "./chart.ts";
import { CHART_WIDTHS, type ChartPair } from "./charts.ts";
import { drawsDensity } from "./trade/drawsDensity.ts";
import { measureTimeline } from "./trade/measureTimeline.ts";
import { replacement } from "./trade/replacement.ts";
import { scenarioDots } from "./trade/scenarioDots.ts";
import { tornado } from "./trade/tornado.ts";

/**
 * Charts of what an account stands in: how draws lie, who replaces whom, the measures over time, every scenario beside it, and what could
 * change it. Drawn as marks: no document is needed.
 *
 * @param accounts  every solved scenario of the case, the account among them
 */
export function contextCharts(
  account: Account,
  accounts: readonly Account[],
  country: string,
  credit: Credit,
): readonly ChartPair[] {
  const subject = { account, country };
  const drawings: readonly ((options: MarkOptions) => Chart | null)[] = [
    (options) => drawsDensity(subject, options),
    (options) => measureTimeline(subject, options),
    (options) => replacement(subject, options),
    (options) => scenarioDots(accounts, country, account.scenario, options),
    (options) => tornado(subject, options),
  ];
  return drawings.flatMap((draw) => {
    const screen = draw({ credit, width: CHART_WIDTHS.screen });
    const phone = draw({ credit, width: CHART_WIDTHS.phone });
    return screen === null || phone === null ? [] : [{ country, screen, phone }];
  });
}
