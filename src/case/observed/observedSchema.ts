import { z } from "zod";
import { ENTRY_LIMIT, id, meaning, number, text, title } from "../text/index.ts";
import { SCORED_ABOVE } from "./observedCase.ts";

/** Windows that a case may hold against its scenarios, and years of placebo. */
const MOST_WINDOWS = 12;
const MOST_PLACEBO = 20;

/** A month, a year, or two of them. */
const window = (): z.ZodString => z.string().regex(/^\d{4}(?:-\d{2})?(?:\.\.\d{4}(?:-\d{2})?)?$/u);

const WINDOW_SCHEMA = z.strictObject({
  scenario: id().meta(meaning("Scenario whose tariffs were in force in the later window.")),
  before: window().meta(
    meaning("Months or years before, first and last with two points between.", { examples: ["2024-05..2024-07"] }),
  ),
  after: window().meta(meaning("The same, after.", { examples: ["2025-05..2025-07"] })),
  note: title().optional().meta(meaning("What to bear in mind, printed with the score.")),
});

/** The key `observed`. */
export const OBSERVED_SCHEMA = z
  .strictObject({
    data: text().meta(meaning("Data package of observed trade.", { examples: ["us-imports"] })),
    windows: z
      .array(WINDOW_SCHEMA)
      .min(1)
      .max(MOST_WINDOWS)
      .meta(meaning("What is held against which scenario; the first is told on the first screen.")),
    placebo: z
      .array(number().pipe(z.int().min(1901).max(2199)))
      .max(MOST_PLACEBO)
      .optional()
      .meta({
        ...meaning(
          "Years before the tariffs: their months are compared with those of the year before, where the model should say nothing.",
        ),
        default: [],
      }),
    without: z
      .array(text())
      .max(ENTRY_LIMIT)
      .optional()
      .meta({
        ...meaning("Sellers to leave out, such as one whose trade other measures stopped.", { examples: ["RUS"] }),
        default: [],
      }),
    above: number()
      .pipe(z.number().min(0))
      .optional()
      .meta({
        ...meaning("Imports in a year that a seller's goods of a sector must exceed before to be compared.", {
          unit: "million",
        }),
        default: SCORED_ABOVE,
      }),
  })
  .meta(meaning("What customs recorded, held against what the scenarios predict: see `tertius score`."));

/** The block as it is written. */
export type ObservedDraft = z.output<typeof OBSERVED_SCHEMA>;
