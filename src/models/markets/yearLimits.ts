import {
  type MarketScenario,
  type MarketSeries,
  pointValue,
  supplierCapacity,
  tableCapacity,
} from "../../case/index.ts";
import { policiesUnder } from "./inForce.ts";
import { openShare } from "./openShare.ts";
import { yearBase } from "./yearBase.ts";
import { capacityUnder } from "./yearTerms.ts";

/** What limits a market in a year under a scenario, by id. */
export interface YearLimits {
  /** Open part of a chokepoint or pipeline, over the year. */
  readonly open: (id: string) => number;
  /** Usable capacity of a supplier, pipeline or chokepoint in the unit of the market; Infinity where nothing is said of it. */
  readonly capacity: (id: string) => number;
}

/** The limits of a market in a year under a scenario, at the point value of each figure. */
export function yearLimits(series: MarketSeries, year: number, scenario: MarketScenario | null): YearLimits {
  const terms = { series, year, policies: policiesUnder(series, scenario) };
  const baseYear = yearBase(series, year, scenario);
  const capacityYear = (scenario?.ramp ?? true) ? year : baseYear;
  const suppliers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "supply" ? [id] : [])));
  const tableOf = (id: string): number =>
    suppliers.has(id)
      ? supplierCapacity(series, id, capacityYear, baseYear, pointValue)
      : tableCapacity(series, id, capacityYear, pointValue);
  return {
    open: (id) => openShare(id, terms),
    capacity: (id) => capacityUnder(id, tableOf(id), terms),
  };
}
