import { z } from "zod";
import { CLAIM } from "../claims/claim.ts";
import type { Result } from "../result.ts";
import { NESTS } from "../trade/nests.ts";
import { CENTRE } from "./comparedEconomy.ts";
import { COMPARED_FIGURE } from "./comparedFigure.ts";
import { COMPARED_NODE } from "./comparedNode.ts";

/** One of the two that are compared. */
const SIDE = z.strictObject({
  case: z.string(),
  scenario: z.string(),
  title: z.string(),
  at: z.iso.date(),
  /** A and B are null where the case names no sides. */
  parties: z.strictObject({ a: z.string().nullable(), b: z.string().nullable(), third: z.array(z.string()) }),
  /** Absent where its measures act in markets alone, or it has no equilibrium. */
  centre: CENTRE.exactOptional(),
});

/** In what the centres of the two are not the same variant of the model. */
const APART = z.enum(["base", "elasticities", "closure"]);

/** A claim whose verdict is another one. */
export const COMPARED_VERDICT = z.strictObject({
  claim: CLAIM.shape.id,
  first: CLAIM.shape.verdict.meta({ description: "verdict in the first", column: "first" }),
  second: CLAIM.shape.verdict.meta({ description: "verdict in the second", column: "second" }),
});

/** Two scenarios side by side: differences are the second less the first. */
export const COMPARISON = z.strictObject({
  first: SIDE,
  second: SIDE,
  /** Empty where the centres are the same variant; else only the centres are compared, for no variant is the same in both. */
  apart: z.array(APART),
  variants: z.strictObject({
    both: z.int().meta({ description: "Variants of the model that both have: set, closure and package alike" }),
    first: z.int(),
    second: z.int(),
    nests: NESTS,
  }),
  /** Third countries first, then the two sides, then all others by how different they are. */
  figures: z.array(COMPARED_FIGURE),
  markets: z.strictObject({
    both: z.array(z.string()),
    firstOnly: z.array(z.string()).meta({ description: "Commodities of which only the first has a market" }),
    secondOnly: z.array(z.string()).meta({ description: "Commodities of which only the second has a market" }),
    nodes: z.array(COMPARED_NODE),
  }),
  /** Absent where no claim was audited in both. */
  claims: z
    .strictObject({ both: z.int().meta({ description: "Claims of both, by id" }), other: z.array(COMPARED_VERDICT) })
    .exactOptional(),
  /** `same`: both rest on the same votes, which measures do not move; `other`: on different ones; `none`: one has none. */
  votes: z.enum(["same", "other", "none"]),
});

/** Two scenarios side by side. */
export type Comparison = Result<typeof COMPARISON>;
/** One of the two that are compared. */
export type ComparedSide = Result<typeof SIDE>;
