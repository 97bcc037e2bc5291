import { z } from "zod";
import { date, flag, meaning, number, text, title, membersOf } from "../text/index.ts";
import { closureSchema } from "./closureSchema.ts";

const SWEEP_SCHEMA = z.strictObject({
  measure: text().meta(meaning("Measure of the scenario whose rates are replaced.")),
  rates: z
    .array(number())
    .min(1)
    .meta(meaning("Rates, one scenario `id@RATE` each.", { unit: "percent" })),
});

/** One entry of `scenarios`. */
export const SCENARIO_SCHEMA = z.strictObject({
  title: title().optional().meta(meaning("What the scenario is, in a few words. Default: the id.")),
  note: title()
    .optional()
    .meta(
      meaning(
        "What a reader must know to read its numbers rightly, in a sentence or two. It stands below them. Not handed on by `on`.",
      ),
    ),
  measures: membersOf(text())
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
  scale: z
    .record(text(), number())
    .optional()
    .meta(
      meaning(
        "What is made of measures of the scenario, by id: 0 takes the measure out, 0.5 halves what its rows change, 1 leaves it as it is, up to 10. A ban and any other switch is either 0 or 1. In markets the rows by product are scaled too. A scenario below hands its scales on; default: 1.",
        { unit: "ratio" },
      ),
    ),
  joins: z
    .record(text(), text())
    .optional()
    .meta(
      meaning(
        "Which countries join which party: the country puts every tariff and every ban that the party has in this scenario on the other party, on that other party too. Export controls, and what a party levies on everyone, are not joined. A scenario below hands its joins on.",
      ),
    ),
  against: text()
    .optional()
    .meta(
      meaning(
        "Scenario that every number of this one is the change against, in the place of the base year. Both are solved under the closure, elasticities and package of this one. Not handed on by `on`. Default: the base year.",
      ),
    ),
  asCollected: text()
    .optional()
    .meta(
      meaning(
        "Scenario whose duties this one has as they are collected, where that one has the law. An answer about that one says beside it what this one comes to, as long as both have the same day, trade balance, `scale`, `joins` and `wasted`. Not handed on by `on`.",
      ),
    ),
  deficits: closureSchema()
    .optional()
    .meta(meaning("How trade deficits behave. Default: `economy.closure.deficits`.", { symbol: "D" })),
  wasted: number()
    .optional()
    .meta(
      meaning(
        "Part of the added revenue that is spent on goods which serve nobody. A scenario below hands it on. Default: `economy.wasted`.",
        { unit: "percent", symbol: "ω" },
      ),
    ),
  fullRange: flag()
    .optional()
    .meta(
      meaning(
        "Whether it gets the whole range over elasticities and treatments of the trade balance. The scenario that the answer is about always does. Default: false.",
      ),
    ),
  reference: flag()
    .optional()
    .meta(
      meaning(
        "Whether the scenario is only there as a check, such as a list of tariffs that others computed too. Its results are in `results.json`; the answer, its tables, charts and findings leave it out. Default: false.",
      ),
    ),
});

/** A scenario as it is written. */
export type ScenarioDraft = z.output<typeof SCENARIO_SCHEMA>;
