import { schemaOf, type SchemaNode } from "../text/index.ts";
import { namedTable, type NamedTable, type Placed } from "../rows/index.ts";
import type {
  CapacityDraft,
  ChokepointDraft,
  ContractDraft,
  NodeDraft,
  PairDraft,
  RouteDraft,
} from "./tableSchemas.ts";
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

/** A table that a market file names. */
export type MarketTable<T> = NamedTable<"nodes" | "capacities" | "pairs" | "routes" | "chokepoints" | "contracts", T>;

/** The tables of a market, in the order of the head's keys. */
export const MARKET_TABLES: {
  readonly nodes: MarketTable<NodeDraft>;
  readonly capacities: MarketTable<CapacityDraft>;
  readonly pairs: MarketTable<PairDraft>;
  readonly routes: MarketTable<RouteDraft>;
  readonly chokepoints: MarketTable<ChokepointDraft>;
  readonly contracts: MarketTable<ContractDraft>;
} = {
  nodes: namedTable("nodes", NODE_SCHEMA),
  capacities: namedTable("capacities", CAPACITY_SCHEMA),
  pairs: namedTable("pairs", PAIR_SCHEMA),
  routes: namedTable("routes", ROUTE_SCHEMA),
  chokepoints: namedTable("chokepoints", CHOKEPOINT_SCHEMA),
  contracts: namedTable("contracts", CONTRACT_SCHEMA),
};

/** The rows of all tables of a market, and where they stand. */
export interface PlacedTables {
  readonly nodes: readonly Placed<NodeDraft>[];
  readonly capacities: readonly Placed<CapacityDraft>[];
  readonly pairs: readonly Placed<PairDraft>[];
  readonly routes: readonly Placed<RouteDraft>[];
  readonly chokepoints: readonly Placed<ChokepointDraft>[];
  readonly contracts: readonly Placed<ContractDraft>[];
  /** Tables that are named and cannot be read: what depends on several tables is then not checked. */
  readonly unread: readonly string[];
}
