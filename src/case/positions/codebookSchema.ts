import { z } from "zod";
import { STRATEGIES } from "../../engines/discourse/index.ts";
import { meaning, number, text, prose } from "../text/index.ts";

const bilingual = (what: string) =>
  z
    .strictObject({
      en: prose().meta(meaning("In English.")),
      ru: prose().optional().meta(meaning("In Russian; without it the English is shown.")),
    })
    .meta(meaning(what));

const rest = {
  name: bilingual("As it is shown."),
  definition: prose().meta(meaning("What belongs to it and what does not, so that another coder would code alike.")),
  example: prose()
    .optional()
    .meta({ ...meaning("A statement that belongs to it."), default: "" }),
};

const entry = (whereUsed: string) =>
  z.strictObject({ id: text().meta(meaning(`As the column \`${whereUsed}\` has it.`)), ...rest });

/** A codebook: what the codes of statements mean. */
export const CODEBOOK_SCHEMA = z.strictObject({
  provenance: bilingual(
    "Who chose the statements, and whether they are quoted at first or second hand; printed with every result.",
  ),
  scale: z
    .strictObject({
      low: number().meta(meaning("Lowest position: wholly on side A.")),
      high: number().meta(meaning("Highest position: wholly on side B.")),
      labels: z.record(text(), bilingual("What the position means.")).meta(meaning("Positions and what they mean.")),
    })
    .meta(meaning("The ordered scale of positions, the middle of it neutral.")),
  camps: z.array(entry("camp")).meta(meaning("Groups of speakers that are compared.")),
  concepts: z.array(entry("concept")).meta(meaning("What speakers support or reject.")),
  strategies: z
    .array(
      z.strictObject({
        id: z.enum(STRATEGIES).meta(meaning("Which one.")),
        ...rest,
        meaning: bilingual("What it means in a few words, for tables; without it the name stands alone.").optional(),
      }),
    )
    .optional()
    .meta({
      ...meaning("How to answer being drawn into the dispute of two others; only those that are used."),
      default: [],
    }),
  coders: z
    .array(
      z.strictObject({
        id: text().meta(meaning("As the column `coder` has it.")),
        name: text().meta(meaning("Who it is, or a pseudonym.")),
      }),
    )
    .optional()
    .meta({ ...meaning("Who coded; without the key the column `coder` is free."), default: [] }),
});

/** A codebook as it is written. */
export type CodebookDraft = z.output<typeof CODEBOOK_SCHEMA>;

/** A camp, concept or strategy as it is written. */
export type EntryDraft = CodebookDraft["camps"][number];

/** A text in both languages as it is written. */
export type TextDraft = CodebookDraft["provenance"];
