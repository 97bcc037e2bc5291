import { z } from "zod";
import { count, number, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";
import { TARIFF_EFFECT } from "./tariffEffects.ts";

/** One rate on all goods that a country would choose, and what it does to its real income. */
const CHOSEN = z.strictObject({
  beforePercent: percent("mean of the tariffs that it replaces, weighted by flows"),
  afterPercent: percent("the rate; below zero a subsidy"),
  againstScenarioPercent: percent("real income against the scenario in which nobody chooses"),
  withoutRevaluationPercent: percent("the same without what the unit of a held deficit does by itself"),
  gradient: number("points", "what is left of a wish to move: largest component of a gradient"),
  unsettled: count("games of the range that settled nowhere"),
  range: z
    .strictObject({ afterPercent: RANGE, againstScenarioPercent: RANGE, withoutRevaluationPercent: RANGE })
    .exactOptional(),
});

/** What a country could do, and whose tariffs matter to it. */
export const CHOICE = z.strictObject({
  country: text("who could choose, by its code"),
  union: text(
    "customs union that sets its tariffs, by its code: what it would choose alone is then hypothetical",
  ).exactOptional(),
  hurts: TARIFF_EFFECT.meta({ description: "The tariff on all goods of a pair that hurts most" }).exactOptional(),
  helps: TARIFF_EFFECT.meta({ description: "The tariff on all goods of a pair that helps most" }).exactOptional(),
  /** Absent where no search settles, as are the others. */
  alone: CHOSEN.meta({ description: "On the goods of all others, if nobody answers" }).exactOptional(),
  rival: text("country or customs union with which it trades most goods, by its code"),
  war: CHOSEN.meta({ description: "On the goods of the rival, if the rival chooses too" }).exactOptional(),
  agreed: CHOSEN.meta({ description: "On the goods of the rival, if both gain the same" }).exactOptional(),
});

/** What a country could do, and whose tariffs matter to it. */
export type ChoiceResult = Result<typeof CHOICE>;
