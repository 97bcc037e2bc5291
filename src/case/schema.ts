import { z } from "zod";
import { ALIGNMENT_SCHEMA } from "./alignment/index.ts";
import { ARTICLE_SCHEMA, SIZES_SCHEMA } from "./claims/index.ts";
import { ENTRY_LIMIT, schemaOf, type SchemaNode, date, id, meaning, text, title, membersOf } from "./text/index.ts";
import { BLOCS_SCHEMA } from "./names/index.ts";
import { OBSERVED_SCHEMA } from "./observed/index.ts";
import { POSITIONS_SCHEMA } from "./positions/index.ts";
import { ECONOMY_SCHEMA, MEASURE_SCHEMA, PARTIES_SCHEMA, SCENARIO_SCHEMA } from "./trade/index.ts";

/** File that every case has. */
export const CASE_FILE = "case.yaml";

/** All of `case.yaml`. */
export const CASE_SCHEMA = z.strictObject({
  title: title().meta(meaning("The question in one line.")),
  parties: PARTIES_SCHEMA,
  dispute: title()
    .optional()
    .meta(
      meaning(
        "What happened between `a` and `b`, or in a market where there are none, in one short sentence that stands before the question. Default: made from the measures in force, or from the title of the first scenario of the first market.",
        { examples: ["The United States has put tariffs on Viet Nam"] },
      ),
    ),
  blocs: BLOCS_SCHEMA.optional(),
  asOf: date().meta(meaning("Day on which the case was true; printed, and default of `at`.", { unit: "date" })),
  economy: ECONOMY_SCHEMA.meta(meaning("Data and settings of the equilibrium engine.")),
  measures: z.array(MEASURE_SCHEMA).max(ENTRY_LIMIT).optional().meta(meaning("What countries did, dated and sourced.")),
  scenarios: z
    .record(id(), SCENARIO_SCHEMA)
    .optional()
    .meta(meaning("Choices of measures and a day, by name. `base` is always there.")),
  headline: text()
    .optional()
    .meta(
      meaning(
        "Scenario that the answer is about; of a sweep one of its scenarios, `id@RATE`. Default: the first with `fullRange`, else the first; `reference` ones aside.",
      ),
    ),
  markets: membersOf(text())
    .max(40)
    .optional()
    .meta({
      ...meaning(
        "Market files, one per commodity; the name of a market is that of its file. See the market file below.",
        {
          examples: ["markets/lng.yaml"],
        },
      ),
      default: [],
    }),
  observed: OBSERVED_SCHEMA.optional(),
  positions: POSITIONS_SCHEMA.optional(),
  facts: text()
    .optional()
    .meta(meaning("CSV file of cited figures that claims use. See the claims below.", { examples: ["facts.csv"] })),
  alignment: ALIGNMENT_SCHEMA.optional(),
  claims: text()
    .optional()
    .meta(
      meaning("YAML file of an article's claims and how each is computed. See the claims below.", {
        examples: ["claims.yaml"],
      }),
    ),
  article: ARTICLE_SCHEMA.optional(),
  sizes: SIZES_SCHEMA.optional(),
  bibliography: text().optional().meta(meaning("BibTeX file; every `source` is the key of an entry in it.")),
});

/** JSON Schema of `case.yaml`. */
export const CASE_JSON_SCHEMA: SchemaNode = schemaOf(CASE_SCHEMA);
