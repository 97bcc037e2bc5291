import { grouped } from "../rows/index.ts";
import { capacitiesOf, salesOf } from "./rowIndex.ts";
import type { Figure, MarketSeries, SeriesCapacity } from "./series.ts";

/** A figure's point value, or another point of its range. */
export type FigureValue = (figure: Figure) => number;

/** The point value. */
export const pointValue: FigureValue = (figure) => figure.value;

/** Steps of a node by project, in order of years. */
function stepsByProject(series: MarketSeries, node: string): readonly (readonly SeriesCapacity[])[] {
  const projects = grouped(capacitiesOf(series, node), ({ project }) => project);
  return [...projects.values()].map((steps) => steps.toSorted((one, other) => one.year - other.year));
}

/**
 * Usable capacity of a node, pipeline or chokepoint in a year by its table: the last step of each project, times its
 * utilisation, summed.
 *
 * @returns Infinity where the table says nothing about it.
 */
export function tableCapacity(
  series: MarketSeries,
  node: string,
  year: number,
  value: FigureValue = pointValue,
): number {
  const projects = stepsByProject(series, node);
  if (projects.length === 0) return Infinity;
  return projects.reduce((sum, steps) => {
    const step = steps.findLast((each) => each.year <= year);
    return step === undefined ? sum : sum + value(step.capacity) * step.utilisation;
  }, 0);
}

/** What a supplier sold in a year by its observed flows, at loading. */
export function soldIn(series: MarketSeries, supplier: string, year: number): number {
  return salesOf(series, supplier, year).reduce((sum, { flow }) => sum + (flow?.value ?? 0), 0);
}

/** What a supplier can produce in a year: its table, raised by as much as it sold beyond it in the base year. */
export function supplierCapacity(
  series: MarketSeries,
  supplier: string,
  year: number,
  baseYear: number,
  value: FigureValue = pointValue,
): number {
  const own = tableCapacity(series, supplier, year, value);
  const base = year === baseYear ? own : tableCapacity(series, supplier, baseYear, value);
  if (base === Infinity) return own;
  const sold = soldIn(series, supplier, baseYear);
  if (sold <= base) return own;
  return base > 0 ? (own * sold) / base : Math.max(own, sold);
}
