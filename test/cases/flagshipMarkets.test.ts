import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { reference } from "../reference.ts";
import { flagshipMarketTables } from "../../cases/us-china-2018-russia/preparation/index.ts";

const MARKETS = resolve(import.meta.dirname, "../../cases/us-china-2018-russia/markets");

describe("the market tables of the flagship case", () => {
  let tables: ReadonlyMap<string, string> = new Map();

  beforeAll(() => {
    tables = flagshipMarketTables(reference);
  });

  it.each([
    "lng-nodes.csv",
    "lng-capacity.csv",
    "lng-pairs.csv",
    "lng-routes.csv",
    "lng-chokepoints.csv",
    "lng-contracts.csv",
    "lng-china-observed.csv",
    "soybeans-nodes.csv",
    "soybeans-capacity.csv",
    "soybeans-pairs.csv",
    "soybeans-routes.csv",
    "crude-oil-nodes.csv",
    "crude-oil-pairs.csv",
    "crude-oil-capacity.csv",
    "crude-oil-routes.csv",
    "poultry-nodes.csv",
    "poultry-pairs.csv",
    "semiconductors-nodes.csv",
    "semiconductors-pairs.csv",
    "pork-nodes.csv",
    "pork-pairs.csv",
  ])("%s is what the importer makes of the published figures", async (file) => {
    await expect(tables.get(file)).toMatchFileSnapshot(join(MARKETS, file));
  });
});
