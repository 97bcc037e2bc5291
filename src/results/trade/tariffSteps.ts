import { z } from "zod";
import { field } from "../field.ts";
import { percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** Tariffs of one party on the goods of the other from a day on, while the scenario's measures come and go. */
export const TARIFF_STEP = z.strictObject({
  importer: text("who levies the tariff"),
  exporter: text("whose goods it is on"),
  from: z.iso.date().meta(field("text", "first day on which it holds, such as `2019-09-01`")),
  addedPercent: percent(
    "what the measures add to the tariff on goods, mean over sectors weighted by trade of the base",
  ),
  levelPercent: percent("the tariff on goods with what they add, mean over sectors weighted by trade of the base"),
});

/** Tariffs of one party on the goods of the other from a day on. */
export type TariffStep = Result<typeof TARIFF_STEP>;
