import { baseMeasures, marketScenarios } from "../../../src/case/index.ts";
import { marketInstance, type MarketInstance } from "../../../src/models/markets/index.ts";
import { lines } from "../../case/caseText.ts";
import { type Change, readChanged } from "../../case/markets/marketText.ts";

/** The head of the new market. */
export const YAML = ".yaml";

/** The market of a year under one of its scenarios. */
export function instanceOf(scenario: string, year: number, ...changes: readonly Change[]): MarketInstance {
  const reading = readChanged(...changes);
  const [series] = reading.case?.markets ?? [];
  if (series === undefined || reading.case === null) throw new Error(lines(reading).join("\n"));
  const found = marketScenarios(reading.case, series).find((each) => each.scenario.id === scenario);
  return marketInstance(series, year, {
    measures: found?.measures ?? [],
    scenario: found?.scenario ?? null,
    baseMeasures: baseMeasures(reading.case),
  });
}

/** The head with one more scenario, `x`. */
export const withScenario = (text: string): Change => [YAML, "scenarios:", `scenarios:\n  x: ${text}`];
/** A source that the new market has. */
export const source = "source: own-assumption";

/** The pair of two nodes. */
export function pairOf(
  market: MarketInstance["market"],
  supplier: string,
  buyer: string,
): (typeof market.pairs)[number] | undefined {
  return market.pairs.find(
    (pair) => market.suppliers[pair.supplier]?.id === supplier && market.buyers[pair.buyer]?.id === buyer,
  );
}
