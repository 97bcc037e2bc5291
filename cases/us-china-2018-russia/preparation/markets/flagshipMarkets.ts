import type { SourceRow } from "../figures.ts";
import { referenceRows } from "../referenceRows.ts";
import { gasMarketTables } from "./gas.ts";
import { observedMarketTables } from "./observed.ts";
import { soybeanMarketTables } from "./soybeans.ts";

/**
 * File name in `markets/` → its text, made from the published tables.
 *
 * @param reference  Path of a table of the reference data.
 */
export function flagshipMarketTables(reference: (file: string) => string): ReadonlyMap<string, string> {
  const rows = (file: string): readonly SourceRow[] => referenceRows(reference(file));
  const gas = gasMarketTables({
    matrix: rows("commodity-facts/gas-trade-matrix.csv"),
    hubs: rows("commodity-facts/gas-ei-review-2023.csv"),
    capacity: rows("lng-network/capacity.csv"),
    distances: rows("lng-network/distances.csv"),
    contracts: rows("lng-network/contracts.csv"),
    facts: rows("commodity-facts/facts.csv"),
    elasticities: rows("lng-network/elasticities.csv"),
    prices: rows("lng-network/prices.csv"),
    pipelines: rows("lng-network/pipelines.csv"),
  });
  const soybeans = soybeanMarketTables({
    facts: rows("commodity-facts/facts.csv"),
    flows: rows("crops-meat/soy-flows.csv"),
    balances: rows("crops-meat/soy-balance.csv"),
    elasticities: rows("crops-meat/elasticities.csv"),
    prices: rows("crops-meat/soy-prices-freight.csv"),
    farEast: rows("crops-meat/far-east-soy.csv"),
  });
  const observed = observedMarketTables({
    trade: rows("trade-flows/comtrade-hs6-panel-2016-2020.csv"),
    meat: rows("crops-meat/feed-and-herd.csv"),
    claims: rows("claim-facts/facts.csv"),
  });
  return new Map([...gas, ...soybeans, ...observed]);
}
