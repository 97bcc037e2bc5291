import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import type { OneRateModel } from "../../../src/engines/sufficientStatistics/index.ts";

/** Two countries alike, one sector, no tariffs: what they buy of each other is a tenth. */
export function twins(): OneRateModel {
  const countries = indexSet("country", ["one", "two"]);
  const sectors = indexSet("sector", ["goods"]);
  const sets = [sectors, countries, countries];
  return {
    countries,
    sectors,
    expenditure: parameter(sets, Float64Array.of(90, 10, 10, 90)),
    tariffs: parameter(sets, new Float64Array(4)),
    elasticity: Float64Array.of(5),
  };
}
