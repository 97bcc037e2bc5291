import { z } from "zod";
import { CONFIDENCE } from "../rows/index.ts";
import { date, meaning, number, text, prose } from "../text/index.ts";

const origin = {
  source: text().optional().meta(meaning("Key of the bibliography, several parted by `;`. Every row needs one.")),
  confidence: CONFIDENCE.optional().meta({ ...meaning("How far the row can be trusted."), default: "verified" }),
};

const pair = {
  a: text().meta(meaning("One state; the pair has no order.")),
  b: text().meta(meaning("The other state.")),
};

/** A row of `ties`. */
export const TIE_SCHEMA = z.strictObject({
  ...pair,
  kind: z
    .enum(["energy", "exercise", "technology", "treaty", "none"])
    .meta(meaning("What it is; `none`: looked for, and none found.")),
  date: date()
    .optional()
    .meta(meaning("Day, or the first day of the month or year that is known. Blank for `none`.", { unit: "date" })),
  precision: z
    .enum(["day", "month", "year"])
    .optional()
    .meta({ ...meaning("How much of the date is known."), default: "day" }),
  ...origin,
  note: prose().optional().meta(meaning("What happened, in a few words.")),
});

/** A row of `obligations`. */
export const OBLIGATION_SCHEMA = z.strictObject({
  ...pair,
  kind: z
    .enum(["defence", "offence", "neutrality", "nonaggression", "consultation", "none"])
    .meta(meaning("What they owe each other; `none`: the data cover the pair and have nothing in those years.")),
  from: number().meta(meaning("First year.", { unit: "year" })),
  to: number().meta(meaning("Last year, inclusive: of the obligation, or of the data.", { unit: "year" })),
  ...origin,
});

/** A row of `capabilities`. */
export const CAPABILITY_SCHEMA = z.strictObject({
  state: text().meta(meaning("The state.")),
  year: number().meta(meaning("The year.", { unit: "year" })),
  value: number().meta(meaning("Part of the world's capabilities, not rounded.", { unit: "fraction" })),
  ...origin,
});

/** A row of `ties` as it is written. */
export type TieDraft = z.output<typeof TIE_SCHEMA>;

/** A row of `obligations` as it is written. */
export type ObligationDraft = z.output<typeof OBLIGATION_SCHEMA>;

/** A row of `capabilities` as it is written. */
export type CapabilityDraft = z.output<typeof CAPABILITY_SCHEMA>;
