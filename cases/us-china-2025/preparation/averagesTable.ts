import type { Rows } from "../../preparation/index.ts";
import type { ReferenceTables } from "./referenceTables.ts";
import { DAYS } from "./measureTables.ts";
import { addedOf, statutoryCells } from "./statutoryCells.ts";

/** Month whose collected duties stand beside a day; the last days have none yet. */
const MONTHS: Readonly<Record<string, string>> = {
  "2025-05-14": "2025-07",
  "2025-08-27": "2025-09",
  "2025-11-14": "2025-12",
  "2026-07-24": "2026-07",
};
const HEADER = "date,exporter,base_percent,added_on_2024_imports,added_on_base_flows,collected_month,collected_percent";
const WORLD = "WLD";

/**
 * What is added on the goods of each seller and of all, with two weights, beside what was collected.
 *
 * @param onFlows  Points added by day and seller (`WLD` for all), weighted by the flows of the package.
 * @returns CSV; base, collected in percent, added in percentage points.
 */
export function averagesTable(tables: ReferenceTables, onFlows: (day: string, exporter: string) => number): string {
  const goods = statutoryCells(tables.statutory).filter(({ sector }) => sector === "all goods");
  const exporters = [WORLD, ...new Set(goods.map(({ exporter }) => exporter))];
  const lines = DAYS.flatMap((date) =>
    exporters.map((exporter) => {
      const cells = goods.filter((each) => each.date === date && (exporter === WORLD || each.exporter === exporter));
      const base = addedOf(cells.map((each) => ({ ...each, points: each.base })));
      const month = MONTHS[date] ?? "";
      const figures = [base, addedOf(cells), onFlows(date, exporter)].map((each) => each.toFixed(2));
      return [date, exporter, ...figures, month, collected(tables, month, exporter)].join(",");
    }),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Duties over imports of a month, of one series; blank where the series has none. */
function collected({ averages, byPartner }: ReferenceTables, month: string, exporter: string): string {
  const ofSeries = averages.find(
    ({ date, pair, source, locator = "" }) =>
      date === month &&
      pair === `USA<-${exporter}` &&
      source === "Waugh, TRI tracker" &&
      locator.includes("simplemean"),
  );
  const ofPartner = (rows: Rows): string =>
    rows.find(({ partner, date }) => partner === exporter && date === month)?.["effective_percent"] ?? "";
  return ofSeries?.["effective_percent"] ?? ofPartner(byPartner);
}
