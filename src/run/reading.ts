import { RESULT_FIELDS } from "../case/index.ts";
import type { EquilibriumResult, PriceRange, Range, YearBase } from "../results/index.ts";

/** A number of a solved case, or why there is none. */
export interface Reading {
  /** Undefined where there is none: that is not zero, and `absent` says why. */
  readonly value: number | undefined;
  readonly absent?: string;
  readonly unit: string;
  /** Null where no scenario was solved. */
  readonly scenario: string | null;
  /** Where it stands in the document of a run; absent where it does not. */
  readonly path?: string;
}

/** What a number of the equilibrium was solved with. */
export type EquilibriumSetting = Pick<EquilibriumResult, "base" | "baseYear" | "horizon" | "closure" | "elasticities">;

/** A number of the equilibrium. */
export interface TradeReading extends Reading {
  /** Over elasticity sets, closures and bases; absent where the scenario has none. */
  readonly range?: Range;
  readonly setting?: EquilibriumSetting;
}

/** A number of a market in a year. */
export interface MarketReading extends Reading {
  /** The same year without what the scenario does. */
  readonly before?: number;
  /** Over the corners of what is uncertain. */
  readonly range?: PriceRange;
  readonly year?: string;
  readonly yearBase?: YearBase;
}

const UNITS: ReadonlyMap<string, string> = new Map(RESULT_FIELDS.map(({ path, unit }) => [path, unit]));

/**
 * The unit of a field of results, as claims read it.
 *
 * @param path      `{}` stands for a mapping by name, `[]` for a list.
 * @param currency  Of the package that was solved.
 *
 * @example
 *   unitOfField("equilibrium.countries{}.welfarePercent", "USD")   // "percent"
 *   unitOfField("equilibrium.countries{}.income", "EUR")   // "million EUR"
 */
export function unitOfField(path: string, currency: string): string {
  const unit = UNITS.get(path);
  if (unit === undefined) throw new RangeError(`results have no field ${path}`);
  return unit === "million USD" ? `million ${currency}` : unit;
}
