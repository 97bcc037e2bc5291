import type { FittedStep, PathRow } from "./tariffPath.ts";
import type { AverageStep } from "./tariffPathSeries.ts";

const MEASURE_HEADER = "sector,rate,mode,from,to,source";

/**
 * A measure table of a case that adds points: one line a sector and period.
 *
 * @param source  Bibliography key of the case.
 * @returns CSV with the columns sector, rate (percentage points), mode, from, to, source.
 *
 * @example
 *   pathTable([{ sector: "C29", points: 25, from: "2018-07-06", to: null }], "bown2025").split("\n")[1]   // "C29,25,add,2018-07-06,,bown2025"
 */
export function pathTable(rows: readonly PathRow[], source: string): string {
  const lines = rows.map((row) => [row.sector, plain(row.points), "add", row.from, row.to ?? "", source].join(","));
  return `${[MEASURE_HEADER, ...lines].join("\n")}\n`;
}

/**
 * A measure table that adds one vector of points from a day on.
 *
 * @param points  Percentage points by sector; zeros are left out.
 *
 * @example
 *   vectorTable(new Map([["C29", 8.6], ["SRV", 0]]), "2019-09-01", "key").split("\n").length   // 3
 */
export function vectorTable(points: ReadonlyMap<string, number>, from: string, source: string): string {
  const rows = [...points].filter(([, value]) => value !== 0);
  return pathTable(
    rows.map(([sector, value]) => ({ sector, points: value, from, to: null })),
    source,
  );
}

/**
 * A measure table that multiplies every goods tariff so that a published average is followed:
 * rate = 100 · published / first published, in percent of the base tariff.
 *
 * @param steps  Published averages, the first one being the base.
 *
 * @example
 *   const steps = [{ from: "2018-01-01", average: 8 }, { from: "2018-07-01", average: 6.9 }];
 *   cutTable(steps, "key").split("\n")[1]   // ",86.25,multiply,2018-07-01,,key"
 */
export function cutTable(steps: readonly AverageStep[], source: string): string {
  const base = steps[0]?.average ?? NaN;
  const lines = steps.slice(1).map((step, position) => {
    const rate = plain(Number(((100 * step.average) / base).toFixed(6)));
    return ["", rate, "multiply", step.from, steps[position + 2]?.from ?? "", source].join(",");
  });
  return `${[MEASURE_HEADER, ...lines].join("\n")}\n`;
}

/**
 * The factors as fitted, one line a measure and step.
 *
 * @param paths  Fitted steps by measure.
 * @returns CSV: measure, from, to, published_percent, added_points, factor, fixed_points, source.
 *
 * @example
 *   const step = { from: "2018-07-06", to: null, published: 8, added: 5, factor: 0.25, fixedPoints: null };
 *   factorTable(new Map([["us-path", [step]]]), "key").split("\n")[1]   // "us-path,2018-07-06,,8,5,0.25,,key"
 */
export function factorTable(paths: ReadonlyMap<string, readonly FittedStep[]>, source: string): string {
  const lines = [...paths].flatMap(([measure, steps]) =>
    steps.map((step) =>
      [
        measure,
        step.from,
        step.to ?? "",
        plain(step.published),
        plain(step.added),
        plain(Number(step.factor.toFixed(6))),
        step.fixedPoints === null ? "" : plain(step.fixedPoints),
        source,
      ].join(","),
    ),
  );
  const header = "measure,from,to,published_percent,added_points,factor,fixed_points,source";
  return `${[header, ...lines].join("\n")}\n`;
}

function plain(value: number): string {
  return value === 0 ? "0" : value.toFixed(9).replace(/\.?0+$/, "");
}
