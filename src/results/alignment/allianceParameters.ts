import { z } from "zod";
import { text } from "../kinds.ts";
import { score } from "./kinds.ts";

/** Parameters that a member of an alliance has for itself, with its capability. */
const MEMBER = z.strictObject({
  state: text("member"),
  capability: z.number(),
  ownDeterrent: score("how far a member deters alone, as the case has it"),
  hostility: z.number(),
  statusCost: z.number(),
  retaliationLoss: z.number(),
  sideBenefit: z.number(),
});

/** Parameters of both members together. */
const COMMON = z.strictObject({
  reach: z.number(),
  reliability: z.number(),
  autonomyWeight: z.number(),
  distance: z.number(),
  entrapment: z.number(),
  welfareWeight: z.number(),
  threatFactor: z.number(),
});

/** What a decision was taken with: its symbols are in docs/model/alignment.md, The alliance decision. */
export const PARAMETERS = z.strictObject({
  members: z.tuple([MEMBER, MEMBER]),
  adversary: z.strictObject({ states: z.array(z.string()), capability: z.number() }),
  ...COMMON.shape,
});

/** Where a parameter belongs: to a member, or with null to both. */
export const PLACE = {
  parameter: z
    .enum([...COMMON.keyof().options, ...MEMBER.omit({ state: true, capability: true }).keyof().options])
    .meta({ description: "parameter that is moved", column: "parameter" }),
  member: z.string().nullable().meta({ description: "member that it belongs to; empty of both", column: "member" }),
};
