import { z } from "zod";
import { FIXED_WORLD } from "../../engines/equilibrium/index.ts";
import { meaning, number, text, title, membersOf } from "../text/index.ts";
import { closureSchema } from "./closureSchema.ts";

/** The key `economy`. */
export const ECONOMY_SCHEMA = z.strictObject({
  data: text().meta(meaning("Name of the data package that the answer is computed on.", { examples: ["world-2017"] })),
  also: membersOf(text())
    .optional()
    .meta({ ...meaning("Further packages; their result is printed beside."), default: [] }),
  elasticities: text()
    .default("theta_check")
    .meta(meaning("Set of trade elasticities at the centre.", { symbol: "θ" })),
  reasons: z
    .record(text(), title())
    .optional()
    .meta(
      meaning(
        "Why a set is at the centre where other cases have another, by its name, in a few words after “because”. It stands on the first screen while the set is the centre.",
        { examples: ["theta_check: only it has an estimate for vehicles"] },
      ),
    ),
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
  wasted: number()
    .optional()
    .meta(
      meaning(
        "Part of the revenue of added tariff points and export taxes that is spent on goods which serve nobody, in the proportions of final demand. The rest is returned to consumers, as all revenue of the base year is. Default: 0.",
        { unit: "percent", symbol: "ω" },
      ),
    ),
  range: z
    .strictObject({
      elasticities: membersOf(text())
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
    .meta(meaning("What the range beside each number is taken over; the central estimate is always part of it.")),
});

/** Data and settings as they are written. */
export type EconomyDraft = z.output<typeof ECONOMY_SCHEMA>;
