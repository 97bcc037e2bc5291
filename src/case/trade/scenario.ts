import type { Closure } from "../../engines/equilibrium/index.ts";

/** A named choice of measures and a date; `on` has been resolved: measures of the scenarios below come first. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What to know with its numbers, as written. Absent: nothing. */
  readonly note?: string;
  readonly measures: readonly string[];
  /** Day on which measures are read, ISO date. */
  readonly at: string;
  readonly deficits: Closure;
  /** Part of the added revenue that serves nobody, percent. */
  readonly wasted: number;
  /** True when every elasticity set is solved under every closure, and on the other packages; else the sets alone. */
  readonly fullRange: boolean;
  /** True when it is solved to be checked and stands in the results alone: no answer, table, chart or finding tells of it. */
  readonly reference: boolean;
  /** Multiples of the size of measures by id; a measure that is not there stays as it is. */
  readonly scale: ReadonlyMap<string, number>;
  /** Countries that put the tariffs and bans of a party on the other party too: codes of the country and of the party that it joins. */
  readonly joins: ReadonlyMap<string, string>;
  /** The scenario that its numbers are changes against, by id and its title as written; null = the base year. */
  readonly against: { readonly id: string; readonly title: string } | null;
  /** Id of the scenario whose duties this one has as they are collected, where that one has the law. Absent: none. */
  readonly asCollected?: string;
  /** Set when this scenario is one point of a sweep: the measure whose rates were replaced, and the rate in percent. */
  readonly sweep: { readonly of: string; readonly measure: string; readonly rate: number } | null;
}
