import { z } from "zod";
import { date, flag, meaning, number, text, title, ENTRY_LIMIT, membersOf } from "../text/index.ts";

const pairs = () => z.array(membersOf(text())).min(1).max(ENTRY_LIMIT);

const WEIGHTS = z.strictObject({
  votes: number().meta(meaning("Of agreement in votes beyond chance.", { unit: "fraction" })),
  defence: number().meta(meaning("Of an obligation to defend each other.", { unit: "fraction" })),
  trade: number().meta(meaning("Of measures of the case that one imposes on the other.", { unit: "fraction" })),
  ties: number().meta(meaning("Of the ties in the table.", { unit: "fraction" })),
});

const LEVERAGE = z.strictObject({
  closings: z
    .array(z.enum(["stops-selling", "stops-buying", "both"]))
    .min(1)
    .optional()
    .meta(meaning("What is closed between the two; default: each of the three, reported apart.")),
  scenarios: membersOf(text())
    .optional()
    .meta({ ...meaning("Scenarios under which leverage is computed too; `base` always is."), default: [] }),
  pairs: pairs()
    .optional()
    .meta(meaning("Who acts and on whom: [i, j] is the leverage of i on j. Default: the pairs of the block.")),
  note: title()
    .optional()
    .meta(meaning("What a reader must know to read the losses rightly, in a sentence or two. It stands below them.")),
});

/** The key `alignment` of a case. */
export const ALIGNMENT_SCHEMA = z
  .strictObject({
    votes: text().meta(meaning("Name of the package of roll calls.", { examples: ["unga"] })),
    sessions: membersOf(number()).meta(meaning("First and last session, inclusive.", { examples: ["[45, 78]"] })),
    split: date().meta(
      meaning(
        "Day that parts before from after in trends. A session that holds it is divided on the dates of its votes.",
        {
          unit: "date",
        },
      ),
    ),
    window: z
      .union([number(), z.literal("all")])
      .optional()
      .meta({
        ...meaning(
          "How many sessions before the split a trend looks back on, or `all`: the one window of the case. Whether its direction holds is tried on 5, 10 and all besides.",
        ),
        default: 10,
      }),
    triangle: membersOf(text()).meta(meaning("The three states of the triangle.", { examples: ["[USA, CHN, RUS]"] })),
    pairs: pairs().optional().meta(meaning("Pairs whose similarity is computed. Default: those of the triangle.")),
    important: flag()
      .optional()
      .meta({
        ...meaning("Important votes only; a problem for sessions where these are not known."),
        default: false,
      }),
    finalPassage: flag()
      .optional()
      .meta({
        ...meaning(
          "Without votes on amendments and paragraphs; where the package does not know which they are, all stay.",
        ),
        default: false,
      }),
    issues: membersOf(text())
      .optional()
      .meta({ ...meaning("Issue codes of the package; only roll calls with one of them count."), default: [] }),
    weights: WEIGHTS.optional().meta(
      meaning("Weights of the parts of a composite edge; they sum to 1. Default: 0.4, 0.2, 0.2, 0.2."),
    ),
    bootstrap: z
      .strictObject({
        draws: number().meta(meaning("How often the roll calls are drawn anew.")),
        seed: number().meta(meaning("Seed of the draws.")),
      })
      .optional()
      .meta(meaning("How intervals and the probability of a type are found. Default: 200 draws, seed 1.")),
    ties: text().optional().meta(meaning("CSV file with dated ties; needed unless their weight is 0.")),
    obligations: text()
      .optional()
      .meta(meaning("CSV file with obligations of alliances; needed unless their weight is 0 and nothing is decided.")),
    capabilities: text().optional().meta(meaning("CSV file with capabilities by state and year; needed by decisions.")),
    council: text()
      .optional()
      .meta(meaning("Name of the package of council votes.", { examples: ["unsc"] })),
    trial: text()
      .optional()
      .meta(
        meaning(
          "Name of the package of pairs on which the alliance decision was tried. Without it, or where it was right less often than the base rate, decisions are told as arithmetic.",
          { examples: ["alliances-2018"] },
        ),
      ),
    leverage: LEVERAGE.optional().meta(
      meaning("Who could hurt whom by closing trade. Without the key nothing of it is computed."),
    ),
    alliances: text().optional().meta(meaning("YAML file with the alliance decisions.")),
  })
  .meta(meaning("How close states stand: votes, triangle, leverage, alliances."));

/** The alignment block as it is written, without the tables that it names. */
export type AlignmentDraft = z.output<typeof ALIGNMENT_SCHEMA>;
