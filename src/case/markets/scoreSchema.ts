import { z } from "zod";
import { flag, id, meaning, membersOf, number, text } from "../text/index.ts";

/** Key `score`: what `market --score` found. */
export const SCORE_SCHEMA = z.strictObject({
  scenario: id().meta(
    meaning(
      "Scenario of the market under which later years are forecast: its measures by their days; capacities and demand of each year, unless its `ramp` or `growth` is false.",
    ),
  ),
  buyer: id().meta(meaning("Demand node whose purchases are compared.")),
  fitted: membersOf(number())
    .default([])
    .meta(meaning("Years that chose a figure of the market, such as σ: they say nothing of how well it foresees.")),
  years: z
    .array(
      z.strictObject({
        year: number().meta(meaning("Year that was forecast from the base year.", { unit: "year" })),
        sellers: number().meta(meaning("Sellers with a figure in both years.")),
        hit: number().meta(
          meaning(
            "How many sellers of the base year, with or without a figure in the year, the scenario hits: by a duty, a ban or quota, or a lower capacity.",
          ),
        ),
        model: number().meta(
          meaning("Error of the market: sum of absolute errors over what flowed.", { unit: "percent" }),
        ),
        noChange: number().meta(meaning("Error of “nothing changes”.", { unit: "percent" })),
        byShare: number().meta(
          meaning(
            "Error where what the market takes from those that are hit is shared out among all other sellers of the base year by their flows.",
            {
              unit: "percent",
            },
          ),
        ),
        byShareSeen: number().meta(
          meaning("Error where what those that are hit lost is shared out by base flows.", { unit: "percent" }),
        ),
        withoutPurchases: number()
          .exactOptional()
          .meta(
            meaning(
              "Error of the market without what states bought in the year beyond the base year; absent = nothing.",
              {
                unit: "percent",
              },
            ),
          ),
        fit: number()
          .exactOptional()
          .meta(meaning("Error of base flows fitted to the sums of the year.", { unit: "percent" })),
        recalled: number()
          .exactOptional()
          .meta(meaning("Of how many sellers the figure of the year is from memory; absent = none.")),
        rank: number().exactOptional().meta(meaning("Rank correlation of changes by seller, forecast and seen.")),
      }),
    )
    .min(1)
    .max(60)
    .meta(meaning("Later years.")),
  sigmaRange: z
    .strictObject({ low: number().meta(meaning("Least σ.")), high: number().meta(meaning("Largest σ.")) })
    .exactOptional()
    .meta(
      meaning("σ that the market counted as possible when it was scored: `sigmaLow` and `sigmaHigh` of `inertia`."),
    ),
  sigmas: z
    .array(
      z.strictObject({
        sigma: number().meta(meaning("σ that was tried.")),
        model: number()
          .exactOptional()
          .meta(meaning("Error of the market, mean of the years that chose no figure.", { unit: "percent" })),
        byShare: number()
          .exactOptional()
          .meta(meaning("Error by share, its own loss, mean of the same years.", { unit: "percent" })),
        fitted: number()
          .exactOptional()
          .meta(meaning("Error of the market, mean of the years that chose a figure.", { unit: "percent" })),
      }),
    )
    .max(60)
    .default([])
    .meta(meaning("The same with other σ. Names are given only where the market was nearer with each σ in its range.")),
  prices: z
    .array(
      z.strictObject({
        node: id().meta(meaning("Buyer or seller whose price was recorded.")),
        year: number().meta(meaning("Year of the price.", { unit: "year" })),
        paid: number().meta(meaning("What was paid, in the `priceUnit` of the market.")),
        low: number().meta(meaning("Least that sources have.")),
        high: number().meta(meaning("Most that sources have.")),
        source: text().meta(meaning("Bibliography keys, parted by `;`.")),
        market: number()
          .exactOptional()
          .meta(meaning("Price of the market in the year under the scenario; absent before the first score.")),
        marketLow: number().exactOptional().meta(meaning("Least over the combinations of what is uncertain.")),
        marketHigh: number().exactOptional().meta(meaning("Most over them.")),
      }),
    )
    .max(60)
    .exactOptional()
    .meta(
      meaning(
        "Prices that were recorded. Where the range of the market does not reach what was paid, no sentence, table or chart tells a price of it.",
      ),
    ),
  stale: flag()
    .default(false)
    .meta(
      meaning(
        "Whether figures of the market were changed since. Settings that change a market write it; run `market --score` again and leave it out.",
      ),
    ),
});

/** A row of `score.prices`. */
export type PriceRecordDraft = NonNullable<SeriesScore["prices"]>[number];

/** The key `score`: how near a market came to what happened. */
export type SeriesScore = z.output<typeof SCORE_SCHEMA>;
