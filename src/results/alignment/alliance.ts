import { z } from "zod";
import { field } from "../field.ts";
import { flag, number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { DECISION } from "./allianceDecision.ts";
import { STANDING, TRIED_PAIR } from "./allianceTrial.ts";
import { score, session, year } from "./kinds.ts";
import { OBSERVED_OBLIGATIONS } from "./ties.ts";

/** Where a loss to retaliation is solved. */
const SETTING = {
  list: text("list of those who retaliate", { column: "retaliators" }),
  base: text("data package", { column: "base" }),
  elasticities: text("elasticity set", { column: "elasticities" }),
};

const LOSS = number("fraction", "what retaliation costs a member of its real income", { column: "retaliation_loss" });

/** Welfare that each member loses when a list of states closes all trade with both. */
const RETALIATION = z.strictObject({
  ...SETTING,
  states: z.array(z.string()),
  losses: z.record(z.string(), LOSS),
});

/** The answer to a decision with losses to retaliation from the engine, at full commitment. */
export const ALLIANCE_VARIANT = z.strictObject({
  ...SETTING,
  retaliationLoss: z.record(z.string(), LOSS),
  utilities: z.record(z.string(), score("utility of a member at full commitment", { column: "utility" })),
  signedFully: flag("whether both gain at full commitment"),
  signedSome: flag("whether both gain at one commitment"),
});

/** d as used, and on our own scale beside. */
const DISTANCE = z.strictObject({
  value: number("points", "gap between the members, over that between the adversary and the heavier"),
  from: z.enum(["published", "case"]),
  own: z.number().nullable().meta({
    description: "The same on our own scale; null where one of the three has no estimate or lies beyond 2.5 there",
  }),
});

/** An alliance decision that the case lists, with every term and what turns it. */
export const ALLIANCE = z
  .strictObject({
    id: text("decision", { column: "alliance" }),
    title: text("its name"),
    members: z.tuple([z.string(), z.string()]),
    adversary: z.strictObject({ name: z.string(), lead: z.string(), states: z.array(z.string()) }),
    year: year("year of the capabilities"),
    session: session("session of the ideal points"),
    /** List of retaliators that T of the decision comes from: the first of the file. */
    retaliationFrom: z.string(),
    distance: DISTANCE,
    capabilities: z
      .record(z.string(), number("fraction", "capabilities of a state, part of the world's"))
      .meta({ basis: "data" }),
    /** Parameters without a source. */
    assumed: z.array(z.string()),
    decision: DECISION,
    variants: z.array(ALLIANCE_VARIANT),
    retaliation: z.array(RETALIATION),
    standing: STANDING.meta(field("text", "`verdict`, or `arithmetic` where the decision beats no base rate")),
    /** The same pair in the trial, with the parameters that its rules give; null where it is not there. */
    tried: TRIED_PAIR.nullable(),
    observed: OBSERVED_OBLIGATIONS.nullable().meta({ basis: "data" }),
  })
  .meta({ basis: "model" });

/** Welfare that each member loses when a list of states closes all trade with both. */
export type RetaliationResult = Result<typeof RETALIATION>;
/** The answer to a decision with losses to retaliation from the engine. */
export type AllianceVariant = Result<typeof ALLIANCE_VARIANT>;
/** An alliance decision that the case lists. */
export type AllianceResult = Result<typeof ALLIANCE>;
