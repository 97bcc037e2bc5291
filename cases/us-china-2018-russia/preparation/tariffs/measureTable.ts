import type { TariffRow } from "./datedTariffs.ts";

const MEASURE_HEADER = "sector,rate,mode,from,to,source";

/**
 * A measure table of a case: one line a sector and period.
 *
 * @param mode  `add` adds points, `lower` takes them off.
 * @returns CSV with the columns sector, rate (percentage points), mode, from, to, source.
 *
 * @example
 *   const row = { sector: "C29", points: 25, from: "2018-07-06", to: null, source: "key" };
 *   measureTable([row], "add").split("\n")[1]   // "C29,25,add,2018-07-06,,key"
 */
export function measureTable(rows: readonly TariffRow[], mode: "add" | "lower"): string {
  const lines = rows.map(({ sector, points, from, to, source }) =>
    [sector, plain(points), mode, from, to ?? "", source].join(","),
  );
  return `${[MEASURE_HEADER, ...lines].join("\n")}\n`;
}

function plain(value: number): string {
  return value === 0 ? "0" : value.toFixed(9).replace(/\.?0+$/, "");
}
