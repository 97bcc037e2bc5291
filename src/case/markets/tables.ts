import type { z } from "zod";
import { schemaOf, type SchemaNode } from "../jsonSchema.ts";
import { MARKET_SCHEMA } from "./headSchema.ts";
import {
  CAPACITY_SCHEMA,
  CHOKEPOINT_SCHEMA,
  CONTRACT_SCHEMA,
  NODE_SCHEMA,
  PAIR_SCHEMA,
  ROUTE_SCHEMA,
} from "./tableSchemas.ts";

/** JSON Schema of the head of a market file. */
export const MARKET_JSON_SCHEMA: SchemaNode = schemaOf(MARKET_SCHEMA);

/** A table that a market file names: the schema of its rows in both forms. */
export interface MarketTable<T> {
  readonly key: "nodes" | "capacities" | "pairs" | "routes" | "chokepoints" | "contracts";
  readonly schema: z.ZodType<T>;
  readonly json: SchemaNode;
}

const tableOf = <T>(key: MarketTable<T>["key"], schema: z.ZodType<T>): MarketTable<T> => ({
  key,
  schema,
  json: schemaOf(schema),
});

/** The tables of a market, in the order of the head's keys. */
export const MARKET_TABLES: {
  readonly nodes: MarketTable<z.infer<typeof NODE_SCHEMA>>;
  readonly capacities: MarketTable<z.infer<typeof CAPACITY_SCHEMA>>;
  readonly pairs: MarketTable<z.infer<typeof PAIR_SCHEMA>>;
  readonly routes: MarketTable<z.infer<typeof ROUTE_SCHEMA>>;
  readonly chokepoints: MarketTable<z.infer<typeof CHOKEPOINT_SCHEMA>>;
  readonly contracts: MarketTable<z.infer<typeof CONTRACT_SCHEMA>>;
} = {
  nodes: tableOf("nodes", NODE_SCHEMA),
  capacities: tableOf("capacities", CAPACITY_SCHEMA),
  pairs: tableOf("pairs", PAIR_SCHEMA),
  routes: tableOf("routes", ROUTE_SCHEMA),
  chokepoints: tableOf("chokepoints", CHOKEPOINT_SCHEMA),
  contracts: tableOf("contracts", CONTRACT_SCHEMA),
};
