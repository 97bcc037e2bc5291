import { z } from "zod";
import { field } from "../field.ts";
import { count, number, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, REASON } from "./kinds.ts";
import { OPTIONS } from "./options.ts";

const WHICH = "network";

/** Networks that every run has. */
export const NETWORK_ID = z.enum(["speakers", "camps"]);

const WHAT = "actor or concept";

const NODE = z.strictObject({
  id: text(WHAT),
  kind: z.enum(["actor", "concept"]).meta(field("text", WHAT)),
  /** Those that entered. */
  statements: count("of the node"),
  weight: number("weight", "of all its ties"),
  /** Fields that all its statements share, such as the camp of a speaker. */
  attributes: z.record(z.string(), z.string()),
});

const TIE = "of their tie, normalised and not";
const TIED = "two nodes";

/** A tie of two nodes of one kind. */
const EDGE = z.strictObject({
  a: text(TIED, { column: "a" }),
  b: text(TIED, { column: "b" }),
  weight: number("weight", TIE, { column: "weight" }),
  rawWeight: number("weight", TIE, { column: "raw_weight" }),
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

const APART = "how far it falls apart";

/** Groups are the camps of countries. */
const POLARIZATION = z.strictObject({
  modularity: numberOrNull("index", APART),
  modularityReason: REASON,
  clusters: z.int(),
  groupModularity: numberOrNull("index", APART),
  groupModularityReason: REASON,
  externalInternalIndex: numberOrNull("index", APART),
  externalInternalIndexReason: REASON,
});

/** A network of a case; its every tie lists the pairs of statements it comes from. */
export const NETWORK = z.strictObject({
  id: NETWORK_ID.meta(field("text", WHICH, { column: "network" })),
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
