import { markdownTable } from "../../src/base/wording/index.ts";
import type { PaperRow } from "./rows.ts";

/** results.md: the paper's table 2 beside ours, country by country, and the medians of what differs. */
export function resultsPage(rows: readonly PaperRow[]): string {
  const off = (of: (row: PaperRow) => number, digits: number, unit: string): string => {
    const apart = rows.map((row) => ({ country: row.country, by: Math.abs(of(row)) }));
    const most = apart.reduce((one, other) => (other.by > one.by ? other : one));
    return `${median(apart.map(({ by }) => by)).toFixed(digits)} ${unit} (most: ${most.by.toFixed(digits)}, ${most.country})`;
  };
  const tariff = off((row) => row.tariff.ours - row.tariff.paper, 2, "points of tariff");
  const welfare = off((row) => row.welfare.ours - row.welfare.paper, 3, "of welfare");
  const theirTariff = off((row) => row.tariff.theirTariffs - row.tariff.paper, 2, "points of tariff");
  const theirWelfare = off((row) => row.welfare.theirTariffs - row.welfare.paper, 3, "of welfare");
  return `${[
    "# Table 2 of Lashkaripour (2021) beside ours",
    "Written by `validation/lashkaripour-2021/oneRate.test.ts`. Percent. Ours takes the tariffs of the paper's package; the column “his tariffs” " +
      "is an independent calculation with the tariffs that the paper used.",
    `Median difference from the table, over the ${rows.length} of its 43 countries that are compared: ours ${tariff} and ` +
      `${welfare}; with his tariffs ${theirTariff} and ${theirWelfare}.`,
    markdownTable(
      [
        { title: "country", of: ({ country }) => country },
        { title: "tariff, paper", of: ({ tariff: { paper } }) => paper.toFixed(1) },
        { title: "tariff, ours", of: ({ tariff: { ours } }) => ours.toFixed(2) },
        { title: "tariff, his tariffs", of: ({ tariff: { theirTariffs } }) => theirTariffs.toFixed(2) },
        { title: "welfare, paper", of: ({ welfare: { paper } }) => paper.toFixed(2) },
        { title: "welfare, ours", of: ({ welfare: { ours } }) => ours.toFixed(3) },
        { title: "welfare, his tariffs", of: ({ welfare: { theirTariffs } }) => theirTariffs.toFixed(3) },
      ],
      rows,
    ),
  ].join("\n\n")}\n`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
