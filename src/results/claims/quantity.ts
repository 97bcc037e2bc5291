import { z } from "zod";
import type { Result } from "../result.ts";
import { DRAWN_QUANTITY } from "./drawn.ts";
import { IN_UNIT, WORDS } from "./words.ts";

/** Lowest and highest that a quantity takes over what is uncertain. */
const RANGE = z.strictObject({
  low: IN_UNIT,
  high: IN_UNIT,
  over: z.string().meta({ description: "What was varied" }),
  /** Variants: every value that it may take. Draws: the middle nine tenths of what resampled roll calls give. */
  kind: z.enum(["variants", "draws"]).meta({ description: "Of draws, the middle nine tenths" }),
  /** Different values that it was taken over, the centre among the variants: each solve, each corner of ends, each draw once. */
  count: z.int(),
  holding: z.int().meta({ description: "How many are as the claim says" }),
  /** Where the most draws that are ever made leave it open whether nineteen in twenty agree. */
  unsettled: z.literal(true).exactOptional(),
});

/** Solves of the range that a quantity is not taken over, and why. */
const GAP = z.strictObject({
  /**
   * `country-absent`: the package of the solve holds a country inside its rest of the world; `sector-absent`: it has other
   * sectors; `not-per-solve`: a result that
   * is read is kept of the centre alone, so that how far it moves is not known; `no-value`: nothing comes out under it;
   * `no-equilibrium`: it failed.
   */
  kind: z.enum(["country-absent", "sector-absent", "not-per-solve", "no-value", "no-equilibrium"]),
  /** Package of the solves, where it is the reason. */
  base: z.string().exactOptional(),
  of: z
    .array(z.string())
    .meta({ description: "Countries, sectors, paths without filters, or elasticities and closure" }),
  /** How many. */
  solves: z.int(),
});

/** A quantity with the value that was computed for it. */
export const QUANTITY = z.strictObject({
  name: z.string().meta({ description: "quantity of the claim", column: "quantity" }),
  /** Null only with a reason. */
  value: IN_UNIT.nullable().meta({
    description: "its value",
    column: "value",
    ends: { low: "low", high: "high", count: "values" },
  }),
  valueReason: z.string().meta({ description: "Why there is no value, and so no margin" }).exactOptional(),
  range: RANGE.exactOptional(),
  /** Absent where nothing that it reads was drawn, or something that it reads is not known draw by draw. */
  drawn: DRAWN_QUANTITY.exactOptional(),
  rangeWithout: z.array(GAP).meta({ description: "Solves that the range is not over, and why" }).exactOptional(),
  unit: z.string().meta({ description: "its unit", column: "unit" }),
  operator: z
    .enum(["lt", "le", "eq", "ge", "gt", "between", "rank", "trend"])
    .meta({ description: "how it is compared with the threshold", column: "operator" }),
  threshold: z.union([IN_UNIT, z.tuple([IN_UNIT, IN_UNIT])]),
  thresholdOrigin: z
    .enum(["author", "ours"])
    .meta({ description: "whose threshold it is: of the author, or ours", column: "threshold_origin" }),
  tolerance: IN_UNIT.meta({
    description: "of `eq`, how far the value may lie from the threshold",
    column: "tolerance",
  }).exactOptional(),
  /** Of `between` the distance to the nearer end, inside positive. */
  margin: IN_UNIT.nullable().meta({
    description: "value minus threshold; of eq, tolerance minus distance",
    column: "margin",
  }),
  /** `not-testable`: it has no value, or its evidence is not independent of the sentence. */
  verdict: z
    .enum(["supported", "contradicted", "uncertain", "not-testable"])
    .meta({ description: "what the quantity by itself comes to", column: "quantity_verdict" }),
  decides: z.boolean().meta({ description: "Main reading, or that of a part; the others stand beside" }),
  missesRecord: z
    .literal(true)
    .meta({
      description:
        "That it rests on a market that did not reach prices that were recorded, so that it is at most uncertain",
    })
    .exactOptional(),
  wholeSector: z
    .literal(true)
    .meta({
      description:
        "That it is what a seller sells in a whole sector in which only a good was stopped, so that it is at most uncertain",
    })
    .exactOptional(),
  size: z
    .string()
    .meta({
      description: "Word of size whose threshold it is: a value nearer to it than its range is wide is uncertain",
    })
    .exactOptional(),
  /** Part of the sentence that it stands for. */
  part: z.string().exactOptional(),
  why: WORDS.meta({ description: "Why a threshold of ours lies where it does" }).exactOptional(),
  /** How the claim is read by it. */
  reading: z.strictObject({ en: z.string(), ru: z.string().nullable() }).exactOptional(),
  /** As written in the case. */
  expression: z.string(),
});

/** Lowest and highest that a quantity takes over what is uncertain. */
export type QuantityRange = Result<typeof RANGE>;
/** Solves of the range that a quantity is not taken over, and why. */
export type RangeGap = Result<typeof GAP>;
/** A quantity with the value that was computed for it. */
export type QuantityResult = Result<typeof QUANTITY>;
