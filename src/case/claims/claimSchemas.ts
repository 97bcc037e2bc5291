import { z } from "zod";
import { closureOf } from "../trade/index.ts";
import { schemaOf, type SchemaNode, id, meaning, number, text, ENTRY_LIMIT, prose, unit } from "../text/index.ts";

/** One text stands for a list of one. */
const texts = () =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(text()).min(1).max(ENTRY_LIMIT));

/** The same for closures, each also as a mapping, by the names that results have. */
const closures = () =>
  z.preprocess(
    (value) => {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return value === undefined ? value : list.map((each) => closureOf(each) ?? each);
    },
    z
      .array(z.union([text(), FIXED]) as unknown as z.ZodType<string>)
      .min(1)
      .max(ENTRY_LIMIT),
  );

/** A closure as a mapping: what people write, never what is left after reading. */
const FIXED = z.strictObject({ fixed: text() });

/** One row of the facts. */
export const FACT_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name that `fact(…)` uses.")),
  metric: text().meta(meaning("What is measured.")),
  reporter: text().optional().meta(meaning("Whose figure it is: a country, `WLD`, a company.")),
  partner: text().optional().meta(meaning("The other side of a flow.")),
  year: text()
    .optional()
    .meta(
      meaning(
        "Day, month, year, season or span: `2018-07-06`, `2018-07`, `2019`, `2018/19`, `2014-2019`, `2017-07..2018-05`. The last year is its reference year.",
      ),
    ),
  value: text().meta(meaning("The figure; a word where the unit is `text`.")),
  low: number().optional().meta(meaning("Low end of what the source allows. Default: the value.")),
  high: number().optional().meta(meaning("High end. Default: the value.")),
  unit: unit().meta(meaning("Unit of value, low and high; `text` where the value is a word.")),
  source: text().meta(meaning("Key of the bibliography entry.")),
  source_locator: text().optional().meta(meaning("Place in the source: a table, page or row.")),
  confidence: z
    .enum(["verified", "derived", "recalled"])
    .meta(meaning("Seen in the source, computed from it, or remembered. In this order figures decide.")),
  note: prose().optional().meta(meaning("What a reader should know about it.")),
});

const WORDS = z.strictObject({
  en: prose().meta(meaning("In English.")),
  ru: prose().meta(meaning("In Russian.")),
});

/** One quantity of a claim. */
const QUANTITY_SCHEMA = z.strictObject({
  name: id().meta(meaning("Name in tables.")),
  expression: prose().meta(meaning("What is computed, in the language of claims; at most 2,000 characters.")),
  unit: unit().meta(meaning("Unit of value and threshold; the value is brought to it.")),
  operator: z
    .enum(["lt", "le", "eq", "ge", "gt", "between", "rank", "trend"])
    .meta(
      meaning(
        "How the value must lie to the threshold. `between` takes two; `rank`: at most that rank; `trend`: a slope above it, of rows by year.",
      ),
    ),
  threshold: texts()
    .optional()
    .meta(
      meaning("What the value is compared with, in the unit, or a word of `sizes`. Every operator needs it.", {
        examples: ["0.10", "small"],
      }),
    ),
  thresholdOrigin: z
    .enum(["author", "ours"])
    .optional()
    .meta({ ...meaning("Whether the article names the threshold or the case does."), default: "ours" }),
  tolerance: number()
    .optional()
    .meta(meaning("Of `eq`, in the unit. Default: half a unit of the threshold's last printed digit.")),
  second: z
    .strictObject({ threshold: number().meta(meaning("In the unit.")) })
    .optional()
    .meta(meaning("A second threshold where the first is ours; reported, never deciding.")),
  sourceName: text().optional().meta(meaning("Source whose figures `facts(…)` prefers among equally good ones.")),
  reading: z
    .strictObject({ en: prose().meta(meaning("In English.")), ru: prose().optional().meta(meaning("In Russian.")) })
    .optional()
    .meta(meaning("How the claim is read by this quantity.")),
  part: text()
    .optional()
    .meta(
      meaning("The part of the sentence that it stands for, where the sentence says several things.", {
        examples: ["pork"],
      }),
    ),
  why: WORDS.optional().meta(meaning("Why a threshold of ours lies where it does, set before the value is known.")),
});

const ALTERNATIVES = {
  scenario: "Other scenarios that may be meant.",
  measure: "Other measures of similarity, in the place of the filter `measure`, or of the name in `measures[…]`.",
  source: "Other sources, whose figures take the place of those used.",
  closure: "Other treatments of the trade balance, within the range: `none`, `own`, `fixed:world` or `{ fixed: USA }`.",
  base: "Other data packages.",
  elasticities: "Other elasticity sets.",
  closing: "Other closings of trade, in the place of the filter `closing`.",
  reading:
    "Quantities of the claim by name: other readings, which stand for the main one, or for that of their `part`; or values of the filter `reading`.",
};

const quantities = () => z.array(QUANTITY_SCHEMA).max(20).optional();

/** One entry of the claims file. */
export const CLAIM_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name of the claim.", { examples: ["C41"] })),
  locator: text().meta(meaning("Where it stands in the article.")),
  section: text().optional().meta(meaning("Part of the article.")),
  type: z
    .enum(["empirical", "causal", "forecast", "evaluative", "definition"])
    .meta(
      meaning("A causal claim is judged on the counterfactual, a forecast on the model, an empirical one on data."),
    ),
  paraphrase: WORDS.meta(meaning("The claim in your own words, in both languages.")),
  scenario: texts()
    .optional()
    .meta(meaning("Scenario in which paths are read; further ones are alternatives. Default: `base`.")),
  quantities: quantities().meta(meaning("What is computed; either this or `reason`.")),
  second: z
    .strictObject({ threshold: number().meta(meaning("In the unit.")) })
    .optional()
    .meta(meaning("The second threshold of a claim with one quantity.")),
  alternatives: z
    .strictObject(
      Object.fromEntries(
        Object.entries(ALTERNATIVES).map(([kind, words]) => [
          kind,
          (kind === "closure" ? closures() : texts()).optional().meta(meaning(words)),
        ]),
      ) as Record<keyof typeof ALTERNATIVES, z.ZodOptional<ReturnType<typeof texts>>>,
    )
    .optional()
    .meta(meaning("What else could be meant: where it changes the answer, the verdict turns under it.")),
  reason: WORDS.optional().meta(meaning("Why the claim cannot be tested, in one line.")),
  why: WORDS.optional().meta(
    meaning(
      "Why the main reading is what the sentence says to an ordinary reader, and the source that could overturn it.",
    ),
  ),
  untested: WORDS.optional().meta(
    meaning("A part of the sentence that nothing at hand tests. It stands beside the verdict on the rest."),
  ),
  open: WORDS.optional().meta(
    meaning("Why the sentence's own words leave the choice between readings open. Only then a verdict depends on it."),
  ),
  byConstruction: WORDS.optional().meta(meaning("Why the answer follows from how the quantity is built.")),
  consistency: quantities().meta(meaning("Figures of the article compared with each other. They never decide.")),
  errata: z.array(WORDS).max(20).optional().meta(meaning("Slips of the article's text.")),
  observed: quantities().meta(meaning("What was observed, beside a counterfactual. Never deciding.")),
  later: quantities().meta(meaning("What is known after the day of the case. Never deciding.")),
  parameters: z
    .array(
      z.strictObject({
        path: text().meta(
          meaning("`facts.ID`, or a key of the case as `--set` takes it.", {
            examples: ["facts.soy-2019", "markets.lng.inertia.sigma"],
          }),
        ),
        low: number().meta(meaning("Low end of what its source allows.")),
        high: number().meta(meaning("High end.")),
        source: text().meta(meaning("Key of the bibliography.")),
      }),
    )
    .max(20)
    .optional()
    .meta(meaning("What may move, and how far, in the search for what turns the verdict.")),
});

/** The whole of a claims file. */
export const CLAIMS_SCHEMA = z.array(CLAIM_SCHEMA);

/** JSON Schema of a claims file. */
export const CLAIMS_JSON_SCHEMA: SchemaNode = schemaOf(CLAIMS_SCHEMA);
/** JSON Schema of a row of the facts. */
export const FACT_JSON_SCHEMA: SchemaNode = schemaOf(FACT_SCHEMA);

/** A row of the facts as it is written. */
export type FactDraft = z.output<typeof FACT_SCHEMA>;

/** A quantity as it is written; thresholds are texts, for their last digit is the tolerance of `eq`. */
export type QuantityDraft = z.output<typeof QUANTITY_SCHEMA>;

/** A claim as it is written. */
export type ClaimDraft = z.output<typeof CLAIM_SCHEMA>;
