import { z } from "zod";
import { KERNELS, NORMALIZATIONS, TIME_UNITS } from "../../engines/discourse/index.ts";
import { NETWORK, POSITIONS } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";

const { nodes, edges, leftOut, clusters, polarization, statements } = NETWORK.shape;
const ids = z.array(z.string());

/** Networks of two modes have normalisations of their own. */
const options = NETWORK.shape.options.extend({
  normalization: z.enum([...NORMALIZATIONS, "activity", "prominence"]).exactOptional(),
});

const twoModeEdge = z.strictObject({
  actor: z.string(),
  concept: z.string(),
  weight: z.number(),
  rawWeight: z.number(),
  statements: ids,
});

const kind = z.enum(["actors", "concepts", "two-mode"]);
const tied = {
  statements,
  nodes,
  edges: z.array(z.union([edges.element, twoModeEdge])),
  matrix: z.strictObject({ rows: ids, columns: ids, weights: z.array(z.array(z.number())) }),
};

const askedNetwork = z.strictObject({
  kind,
  options,
  ...tied,
  leftOut,
  clusters: clusters.meta({ description: "Absent of two modes" }).exactOptional(),
  polarization: polarization.exactOptional(),
});

const askedWindows = z.strictObject({
  kind,
  moving: z.strictObject({
    unit: z.enum(TIME_UNITS),
    size: z.int(),
    kernel: z.enum(KERNELS).exactOptional(),
  }),
  options,
  places: z.array(z.strictObject({ from: z.string(), to: z.string(), centre: z.string(), ...tied })),
});

const askedEvents = z.strictObject({
  kind: z.literal("event-list"),
  options,
  rows: z.array(
    z.strictObject({
      statement: z.string(),
      date: z.string(),
      person: z.string(),
      organization: z.string(),
      concept: z.string(),
      agreement: z.boolean(),
      weight: z.number().meta({ unit: "statements" }),
    }),
  ),
  leftOut,
});

/** Documents of `tertius positions` and its parts. */
export const POSITIONS_DOCUMENTS: Readonly<Record<string, z.ZodType>> = {
  positions: documentOf("positions", { positions: printed(POSITIONS) }),
  "positions agree": documentOf("positions agree", { agreement: printed(POSITIONS.shape.agreement) }),
  "positions export": documentOf("positions export", {
    folder: z.string(),
    files: z.array(z.string()),
    statements: z.int(),
  }),
  "positions network": documentOf("positions network", {
    network: printed(askedNetwork).optional(),
    windows: printed(askedWindows).optional().meta({ description: "In place of `network` with a moving window" }),
    events: printed(askedEvents).optional().meta({ description: "In place of `network` with an event list" }),
    folder: z.string().nullable(),
    files: z.array(z.string()),
  }),
};
