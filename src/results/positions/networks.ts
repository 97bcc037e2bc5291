import { z } from "zod";
import { field } from "../field.ts";
import { count, number, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, REASON } from "./kinds.ts";
import { OPTIONS } from "./options.ts";

/** Networks that every run has. */
export const NETWORK_ID = z.enum(["speakers", "camps"]);

const NODE = z.strictObject({
  id: text("node"),
  kind: z.enum(["actor", "concept"]).meta(field("text", "`actor` or `concept`")),
  statements: count("statements of the node that entered"),
  weight: number("weight", "the same, each by its weight in time"),
  /** Fields that all its statements share, such as the camp of a speaker. */
  attributes: z.record(z.string(), z.string()),
});

/** A tie of two nodes of one kind. */
const EDGE = z.strictObject({
  a: text("first node", { column: "a" }),
  b: text("second node", { column: "b" }),
  weight: number("weight", "weight of their tie, normalised", { column: "weight" }),
  rawWeight: number("weight", "the same before normalisation", { column: "raw_weight" }),
  pairs: z.array(z.tuple([z.string(), z.string()])).meta({ description: "Ids of statements, the one of a first" }),
});

/** Statements that a network leaves out, by reason. */
const LEFT_OUT = z.strictObject({
  excluded: IDS,
  collective: IDS,
  undated: IDS,
  outsideWindow: IDS,
  withoutActor: IDS,
  withoutConcept: IDS,
  withoutPosition: IDS,
  duplicates: z.array(z.strictObject({ statement: z.string(), of: z.string() })),
});

const CLUSTERS = z.strictObject({
  method: z.literal("modularity"),
  seed: z.number(),
  /** The largest first. */
  clusters: z.array(z.strictObject({ cluster: z.int(), members: z.array(z.string()) })),
  modularity: z.number().nullable(),
  modularityReason: REASON,
});

/** How far a network falls apart; groups are the camps of countries. */
const POLARIZATION = z.strictObject({
  modularity: numberOrNull("index", "largest modularity found; 0 = no divide beyond chance"),
  modularityReason: REASON,
  clusters: z.int(),
  groupModularity: numberOrNull("index", "the same of the groups"),
  groupModularityReason: REASON,
  externalInternalIndex: numberOrNull(
    "index",
    "(E − I)/(E + I) over positive ties between and within groups; −1 = only within",
  ),
  externalInternalIndexReason: REASON,
});

/** A network of a case; its every tie lists the pairs of statements it comes from. */
export const NETWORK = z.strictObject({
  id: NETWORK_ID.meta(field("text", "network", { column: "network" })),
  options: OPTIONS,
  statements: count("statements that entered"),
  nodes: z.array(NODE),
  edges: z.array(EDGE),
  leftOut: LEFT_OUT,
  clusters: CLUSTERS,
  polarization: POLARIZATION,
});

/** A network of a case. */
export type NetworkResult = Result<typeof NETWORK>;
