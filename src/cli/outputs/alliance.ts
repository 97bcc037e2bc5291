import { z } from "zod";
import { ALLIANCE } from "../../results/index.ts";

const { decision } = ALLIANCE.shape;
const member = decision.shape.members.def.items[0].shape;
const byMember = <Schema extends z.ZodType>(of: Schema) => z.record(z.string(), of);

/** An alliance decision as documents carry it: what each member answers by its name, and utilities over a. */
export const ALLIANCE_DOCUMENT = ALLIANCE.omit({ decision: true }).extend({
  a: z.literal(1),
  terms: byMember(member.terms),
  retaliationLoss: byMember(member.retaliation),
  utility: byMember(member.utility),
  firstUtility: byMember(member.firstUtility),
  signs: byMember(z.strictObject({ fully: member.signsFully, some: member.signsSome, below: member.gainsBelow })),
  ...decision.omit({ members: true, parameters: true }).shape,
  path: z.array(z.strictObject({ a: z.number(), utility: byMember(z.number()) })),
});
