import { z } from "zod";
import {
  ACTORS,
  DUPLICATE_RULES,
  FILTER_VARIABLES,
  KERNELS,
  NORMALIZATIONS,
  QUALIFIERS,
  TIME_UNITS,
} from "../../engines/discourse/index.ts";
import { date, flag, meaning, number, text, membersOf } from "../text/index.ts";
import { NETWORK_KINDS } from "./networkKinds.ts";

/** What a weight can be divided by, of one mode or of two. */
const ANY_NORMALIZATIONS = [...NORMALIZATIONS, "activity", "prominence"] as const;

const [FIRST, ...OTHERS] = FILTER_VARIABLES;

const filter = (what: string) =>
  z
    .partialRecord(z.enum([FIRST!, ...OTHERS]), membersOf(text()))
    .optional()
    .meta(meaning(what, { examples: ["{ concept: [stay-out] }"] }));

/** A network of the positions block: the options of `tertius positions network`. */
export const NETWORK_SCHEMA = z.strictObject({
  kind: z
    .enum(NETWORK_KINDS)
    .optional()
    .meta({ ...meaning("What is tied; `event-list` has a row for each statement."), default: "actors" }),
  actor: z
    .enum(ACTORS)
    .optional()
    .meta({ ...meaning("Who the actors are."), default: "person" }),
  variable: z
    .enum(["agreement", "position"])
    .optional()
    .meta({ ...meaning("What is compared within a concept."), default: "agreement" }),
  qualifier: z
    .enum(QUALIFIERS)
    .optional()
    .meta({ ...meaning("What a pair counts as; with two modes `ignore` or `subtract`."), default: "subtract" }),
  normalization: z
    .enum(ANY_NORMALIZATIONS)
    .optional()
    .meta({ ...meaning("What a weight is divided by; the last two of two modes."), default: "none" }),
  duplicates: z
    .enum(DUPLICATE_RULES)
    .optional()
    .meta({ ...meaning("Which repeated statements count once."), default: "include" }),
  from: date().optional().meta(meaning("First day.")),
  to: date().optional().meta(meaning("Last day.")),
  kernel: z.enum(KERNELS).optional().meta(meaning("How the weight of a statement falls with its distance in time.")),
  centre: date().optional().meta(meaning("Day of the largest weight; not with `timeWindow`.")),
  bandwidth: number()
    .optional()
    .meta(meaning("Half the width of the kernel, of a gaussian its standard deviation.", { unit: "days" })),
  timeWindow: z
    .enum(TIME_UNITS)
    .optional()
    .meta(meaning("Unit by which a window moves: a network for each of its places.")),
  windowSize: number()
    .optional()
    .meta(meaning("Units that the moving window spans.", { unit: "of `timeWindow`" })),
  exclude: filter("Values whose statements are left out, by variable."),
  only: filter("Values whose statements alone are let in, by variable."),
  isolates: flag()
    .optional()
    .meta({
      ...meaning("`true` keeps actors and concepts whose statements are left out as nodes without ties."),
      default: "false",
    }),
  collective: flag()
    .optional()
    .meta({ ...meaning("`true` lets statements attributed to groups in."), default: "false" }),
  undated: flag()
    .optional()
    .meta({ ...meaning("`true` lets earlier views without a date in."), default: "false" }),
});

/** A network as a case or the command line asks for it; what is absent has the default of the kind. */
export type NetworkSettings = z.output<typeof NETWORK_SCHEMA>;
