import { z } from "zod";
import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import { ALIGNMENT_SCHEMA } from "./alignment/blockSchema.ts";
import { ARTICLE_SCHEMA } from "./claims/articleSchema.ts";
import { closureSchema } from "./trade/closureWords.ts";
import { POSITIONS_SCHEMA } from "./positions/blockSchema.ts";
import type { EconomyDraft, MeasureDraft, PartiesDraft, RowDraft, ScenarioDraft } from "./draft.ts";
import { date, flag, id, meaning, number, text } from "./schemaParts.ts";

const countries = (): z.ZodArray<z.ZodString> => z.array(text()).min(1).max(400);

const INSTRUMENTS = [
  "tariff",
  "trade-cost",
  "ban",
  "export-control",
  "export-subsidy",
  "sanction",
  "quota",
  "tariff-rate-quota",
  "market-access",
] as const;

const ROW_INSTRUMENTS = INSTRUMENTS.filter((each) => each !== "sanction");

/** One row of a measure: a line of its table, or an entry of `rows`. */
export const ROW_SCHEMA: z.ZodType<RowDraft> = z.strictObject({
  instrument: z
    .enum(ROW_INSTRUMENTS)
    .optional()
    .meta(meaning("What the row does; in sanction bundles only, where every row needs it.")),
  side: z
    .enum(["imposer", "counter"])
    .optional()
    .meta(meaning("In sanction bundles: `imposer` acts on `target`; `counter` is the answer of the targets.")),
  sector: text()
    .optional()
    .meta(meaning("Sector of the headline package; `*` = all sectors, blank = all goods.", { symbol: "j" })),
  hs: text()
    .optional()
    .meta(
      meaning(
        "HS code instead of a sector. Such a row acts in the markets that have the code; one that belongs to no market cannot be computed.",
      ),
    ),
  importer: text()
    .optional()
    .meta(
      meaning("Importers of this row only, several parted by `;`. Blank: from the lists of the measure.", {
        symbol: "n",
      }),
    ),
  exporter: text()
    .optional()
    .meta(
      meaning("Exporters of this row only, several parted by `;`. Blank: from the lists of the measure.", {
        symbol: "i",
      }),
    ),
  rate: number()
    .optional()
    .meta(
      meaning(
        "Size. Tariffs: see `mode`. trade-cost: rise of the cost of delivery. export-subsidy: part of the buyer's price that the exporter's treasury pays, 0 to below 100. Bans and export controls have none.",
        { unit: "percent" },
      ),
    ),
  mode: z
    .enum(["add", "set", "multiply", "lower"])
    .optional()
    .meta({
      ...meaning(
        "Tariffs only. `set`: the tariff becomes rate %. `multiply`: the tariff times rate/100. `add`: rate percentage points more. `lower`: rate percentage points less, but never below zero. On one day sets come first, then multiplies, then cuts, then additions.",
      ),
      default: "add",
    }),
  from: date().meta(meaning("First day in force.", { unit: "date" })),
  to: date()
    .optional()
    .meta(meaning("First day no longer in force; blank = without end.", { unit: "date" })),
  source: text().optional().meta(meaning("Key of the bibliography entry the row comes from. Every row needs one.")),
});

/** One entry of `measures`. */
export const MEASURE_SCHEMA: z.ZodType<MeasureDraft> = z.strictObject({
  id: id().meta(meaning("Name that scenarios use.")),
  title: text().optional().meta(meaning("What the measure is, in a few words. Default: the id.")),
  instrument: z
    .enum(INSTRUMENTS)
    .meta(
      meaning(
        "What the measure does. `sanction` is a bundle whose rows name their instruments. quota, tariff-rate-quota and market-access belong to markets and are given by HS code.",
      ),
    ),
  imposer: countries().meta(
    meaning(
      "Who acts. tariff, ban, trade-cost, quota: the importer; export-control, export-subsidy: the exporter. Takes WLD and EU.",
    ),
  ),
  target: countries().meta(
    meaning(
      "Whom it hits. `WLD` = every other country (for a bloc: every country outside of it), `EU` = its members on the day of the scenario. Sales within a country are never meant, unless a row names it as importer and exporter.",
    ),
  ),
  except: countries().optional().meta(meaning("Countries taken out of both lists again.")),
  announced: date()
    .optional()
    .meta(meaning("Day of the announcement; not used in computations.", { unit: "date" })),
  basis: z
    .enum(["published", "measured", "fitted", "assumption"])
    .default("published")
    .meta(
      meaning(
        "Who chose the size: the source prints it, it is a mean of published rates weighted by trade, it was fitted to a published total, or it is assumed.",
      ),
    ),
  table: text()
    .optional()
    .meta(meaning("CSV file with the rows, inside the folder of the case. Either `table` or `rows`.")),
  rows: z.array(ROW_SCHEMA).optional().meta(meaning("The rows themselves, with the keys of a table's columns.")),
});

const SWEEP_SCHEMA = z.strictObject({
  measure: text().meta(meaning("Measure of the scenario whose rates are replaced.")),
  rates: z
    .array(number())
    .min(1)
    .meta(meaning("Rates, one scenario `id@RATE` each.", { unit: "percent" })),
});

/** One entry of `scenarios`. */
export const SCENARIO_SCHEMA: z.ZodType<ScenarioDraft> = z.strictObject({
  title: text().optional().meta(meaning("What the scenario is, in a few words. Default: the id.")),
  measures: z
    .array(text())
    .optional()
    .meta({ ...meaning("Ids of measures, each at most once."), default: [] }),
  at: date()
    .optional()
    .meta(
      meaning("Day on which rows are read. Default: that of the scenario it stacks upon, else `asOf`.", {
        unit: "date",
      }),
    ),
  on: text().optional().meta(meaning("Scenario below: its measures come first.")),
  sweep: SWEEP_SCHEMA.optional().meta(meaning("Makes one scenario per rate out of this one.")),
  deficits: closureSchema()
    .optional()
    .meta(meaning("How trade deficits behave. Default: `economy.closure.deficits`.", { symbol: "D" })),
  fullRange: flag()
    .optional()
    .meta(meaning("Whether the whole range over elasticities and closures is solved for it. Default: false.")),
  reference: flag()
    .optional()
    .meta(
      meaning(
        "Whether it is there to be checked, such as a vector that others computed too. It is solved and stands in `results.json`, and the answer, its tables, charts and findings leave it out. Default: false.",
      ),
    ),
});

/** The key `economy`. */
export const ECONOMY_SCHEMA: z.ZodType<EconomyDraft> = z.strictObject({
  data: text().meta(meaning("Name of the data package that the answer is computed on.", { examples: ["world-2017"] })),
  also: z
    .array(text())
    .optional()
    .meta({ ...meaning("Further packages; their result is printed beside."), default: [] }),
  elasticities: text()
    .default("theta_check")
    .meta(meaning("Set of trade elasticities at the centre.", { symbol: "θ" })),
  closure: z
    .strictObject({
      deficits: closureSchema()
        .default(FIXED_WORLD)
        .meta(
          meaning(
            "How trade deficits behave: `none` = removed, trade balances before and after; `own` = moving with each country's own value added; `{ fixed: world }` or `{ fixed: USA }` = fixed in value added of the world or of that country.",
            { symbol: "D" },
          ),
        ),
    })
    .optional()
    .meta(meaning("How the model is closed.")),
  range: z
    .strictObject({
      elasticities: z
        .array(text())
        .optional()
        .meta({
          ...meaning("Sets that the range runs over; the set at the centre alone where none is named."),
          default: [],
        }),
      closures: z
        .array(closureSchema())
        .optional()
        .meta({
          ...meaning("Closures that the range runs over; the scenario's alone where none is named."),
          default: [],
        }),
    })
    .optional()
    .meta(meaning("What the range beside each number is taken over; the centre is always one of its solves.")),
});

/** The key `parties`. */
export const PARTIES_SCHEMA: z.ZodType<PartiesDraft> = z
  .strictObject({
    a: text().meta(meaning("One side of the conflict.", { examples: ["USA"] })),
    b: text().meta(meaning("The other side.", { examples: ["CHN"] })),
    third: countries().meta(meaning("The countries that the question is about.", { examples: ["RUS"] })),
  })
  .meta(meaning("Who the question is about."));

/** All of `case.yaml`. */
export const CASE_SCHEMA: z.ZodType<object> = z.strictObject({
  title: text().meta(meaning("The question in one line.")),
  parties: PARTIES_SCHEMA,
  asOf: date().meta(meaning("Day on which the case was true; printed, and default of `at`.", { unit: "date" })),
  economy: ECONOMY_SCHEMA.meta(meaning("Data and settings of the equilibrium engine.")),
  measures: z.array(MEASURE_SCHEMA).max(400).optional().meta(meaning("What countries did, dated and sourced.")),
  scenarios: z
    .record(id(), SCENARIO_SCHEMA)
    .optional()
    .meta(meaning("Choices of measures and a day, by name. `base` is always there.")),
  headline: id()
    .optional()
    .meta(
      meaning(
        "Scenario that the answer is about. Default: the first with `fullRange`, else the first; `reference` ones aside.",
      ),
    ),
  markets: z
    .array(text())
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
  bibliography: text().optional().meta(meaning("BibTeX file; every `source` is the key of an entry in it.")),
});

/** The key `title` and others that are plain text. */
export const TEXT_SCHEMA: z.ZodType<string> = text();
/** A day of the calendar. */
export const DATE_SCHEMA: z.ZodType<string> = date();
