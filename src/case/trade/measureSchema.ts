import { z } from "zod";
import { VINTAGES } from "../../data/packages/index.ts";
import { countries, date, flag, id, meaning, readByItself, text, title } from "../text/index.ts";
import { INSTRUMENTS, ROW_SCHEMA } from "./rowSchema.ts";

/** One entry of `measures`. */
export const MEASURE_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name that scenarios use.")),
  title: title().optional().meta(meaning("What the measure is, in a few words. Default: the id.")),
  instrument: z
    .enum(INSTRUMENTS)
    .meta(
      meaning(
        "What the measure does. `sanction` is a bundle whose rows name their instruments. A quota by sector limits quantities in the economy; by HS code quota, tariff-rate-quota and market-access belong to markets.",
      ),
    ),
  imposer: countries().meta(
    meaning(
      "Who acts. tariff, ban, trade-cost, quota: the importer; export-control, export-tax, export-subsidy: the exporter; productivity: the producer. Takes WLD and EU.",
    ),
  ),
  target: countries()
    .optional()
    .meta(
      meaning(
        "Whom it hits; productivity has no target, everything else needs one. `WLD` = every other country (for a bloc: every country outside of it), `EU` and other blocs = their members on the day of the scenario. Sales within a country are never meant, unless a row, or the measure itself, names that one country on both sides (W212).",
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
  stack: flag()
    .default(false)
    .meta(
      meaning(
        "`true`: rows of this measure that add to the tariff on one cell on one day are meant to add up, with each other and with those of other measures. Without it the first is a problem and the second a warning.",
      ),
    ),
  economy: flag()
    .default(false)
    .meta(
      meaning(
        "`true`: tariffs by HS code enter the economy as well, as rates of sectors that `import tariffs` would make of them. Without it they act in markets alone.",
      ),
    ),
  vintage: z
    .enum(VINTAGES)
    .optional()
    .meta(
      meaning(
        "Revision of the Harmonized System that the codes are of. With `economy: true` only. Default: the newest that has most of them.",
      ),
    ),
  weights: text()
    .optional()
    .meta(
      meaning(
        "Imports that weigh the products of a sector: a file of BACI or Comtrade inside the folder of the case. With `economy: true` only. Default: every product counts alike.",
      ),
    ),
  table: text()
    .optional()
    .meta(meaning("File with the rows, inside the folder of the case: CSV, TSV or XLSX. Either `table` or `rows`.")),
  rows: z
    .array(readByItself(ROW_SCHEMA))
    .optional()
    .meta(meaning("The rows themselves, with the keys of a table's columns.")),
});

/** A measure as it is written. */
export type MeasureDraft = z.output<typeof MEASURE_SCHEMA>;
