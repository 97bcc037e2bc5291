import { z } from "zod";
import { field } from "../field.ts";
import { million, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

/**
 * What became of one quota: free, or met at a tariff-equivalent, by which it raises the price at the border. A tariff on the same trade
 * is laid on the price with it.
 */
export const QUOTA = z.strictObject({
  measure: text("measure", { column: "measure" }),
  sector: text("sector, or several that share the quota", { column: "sector" }),
  exporter: text("sellers that share the quota; `WLD` = all others", { column: "exporter" }),
  importer: text("buyer, a country or a bloc", { column: "importer" }),
  limitPercent: percent("the most that may be traded, of the quantity of the base year", { column: "limit_percent" }),
  quantityPercent: percent("what is traded, of the quantity of the base year, at the sellers' base prices", {
    column: "quantity_percent",
  }),
  state: z
    .enum(["binding", "slack"])
    .meta(field("text", "`binding`, or `slack` where no more would be traded without it", { column: "state" })),
  equivalentPercent: percent("tariff-equivalent: by how much it raises the price at the border; 0 where it is slack", {
    column: "tariff_equivalent_percent",
    ends: {
      low: "tariff_equivalent_low_percent",
      high: "tariff_equivalent_high_percent",
      positive: "binding_solves",
      count: "solves",
    },
  }),
  rent: million("rent: the tariff-equivalent of what is traded", { column: "rent_million" }),
  importerRent: million("what the buyer collects of the rent", { column: "importer_rent_million" }),
  exporterRent: million("what the sellers collect of the rent", { column: "exporter_rent_million" }),
  range: z.strictObject({ equivalentPercent: RANGE }).exactOptional(),
});

/** What became of one quota. */
export type QuotaResult = Result<typeof QUOTA>;
