import { z } from "zod";
import { schemaOf, type SchemaNode, date, meaning, number, text, code } from "../text/index.ts";

/** What a measure may do. */
export const INSTRUMENTS = [
  "tariff",
  "trade-cost",
  "ban",
  "export-control",
  "export-tax",
  "export-subsidy",
  "productivity",
  "sanction",
  "quota",
  "tariff-rate-quota",
  "market-access",
] as const;

const ROW_INSTRUMENTS = INSTRUMENTS.filter((each) => each !== "sanction");

/** One row of a measure: a line of its table, or an entry of `rows`. */
export const ROW_SCHEMA = z.strictObject({
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
  hs: code()
    .optional()
    .meta(
      meaning(
        "HS code instead of a sector. Such a row acts in the markets that have the code, and with `economy: true` in the economy as a part of its sector. One that does neither cannot be computed.",
      ),
    ),
  importer: text()
    .optional()
    .meta(
      meaning(
        "Importers of this row only, several parted by `;`. Blank: from the lists of the measure. `others`: those of them that no other row of the measure names for the same partner, sector or product and day.",
        {
          symbol: "n",
        },
      ),
    ),
  exporter: text()
    .optional()
    .meta(
      meaning(
        "Exporters of this row only, several parted by `;`. Blank: from the lists of the measure. `others`: those of them that no other row of the measure names for the same partner, sector or product and day.",
        {
          symbol: "i",
        },
      ),
    ),
  rate: number()
    .optional()
    .meta(
      meaning(
        "Size. Tariffs: see `mode`. trade-cost: rise of the cost of delivery. export-tax: of the seller's price, to the exporter's treasury, 0 or more. export-subsidy: part of the buyer's price that the exporter's treasury pays, 0 to below 100. productivity: what producers make more of the same inputs; below zero less. Bans, export controls and quotas have none.",
        { unit: "percent" },
      ),
    ),
  limit: number()
    .optional()
    .meta(
      meaning(
        "Quotas by sector only: the most that may be traded, of the quantity of the base year. One row is one quota for each importer, over all sellers of the row together; a bloc counts as one importer.",
        { unit: "percent" },
      ),
    ),
  rent: number()
    .optional()
    .meta(
      meaning(
        "Quotas by sector only: part of the rent that the importer collects, 0 to 100; the exporter collects the rest.",
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

/** A row of a measure as it is written: texts and numbers, no name resolved yet. */
export type RowDraft = z.output<typeof ROW_SCHEMA>;

/** JSON Schema of one row of a measure. */
export const ROW_JSON_SCHEMA: SchemaNode = schemaOf(ROW_SCHEMA);
