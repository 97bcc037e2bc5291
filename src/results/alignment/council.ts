import { z } from "zod";
import { count, flag, text } from "../kinds.ts";
import { DAYS, PAIR } from "./kinds.ts";

/** Drafts that one member vetoed. */
const OF_MEMBER = z.strictObject({
  state: text("member"),
  vetoes: count("drafts that it vetoed, alone and with others"),
  alone: count("drafts that it alone vetoed"),
  joint: count("drafts that it vetoed with others"),
});

/** Vetoes of the permanent members between two days. */
const VETOES_BETWEEN = z.strictObject({
  ...DAYS,
  /** By member. */
  each: z.array(OF_MEMBER),
  drafts: count("drafts with a veto of any member"),
  /** Pairs without such a draft are left out. */
  pairs: z.array(z.strictObject({ ...PAIR, vetoes: count("drafts that both vetoed") })),
  isSoviet: flag("whether RUS is the Soviet Union in these days"),
});

/** How often two members of the council voted alike on what was adopted. */
const AGREEMENT = z.strictObject({
  ...PAIR,
  ...DAYS,
  n: count("resolutions on which the votes of both are known"),
  alike: count("those on which they voted alike"),
  recalled: count("those of which a vote is recalled, not seen in a source"),
  unknown: count("resolutions on which a vote is not known"),
});

/** What the council says of its members. */
export const VETOES = z
  .strictObject({ counts: z.array(VETOES_BETWEEN), agreement: z.array(AGREEMENT) })
  .meta({ basis: "data" });
