import { z } from "zod";
import { field } from "../field.ts";
import { count, number, numberOrNull, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { ENDS, REASON } from "./kinds.ts";

const ELSEWHERE = ", on another package";

/** What closing trade costs both, in percent of real income. */
const power = (where: string) => ({
  vFrom: percent(`what the one who acts loses${where}`, {
    column: "loss_from_percent",
    ends: { low: "loss_from_low_percent", high: "loss_from_high_percent" },
  }),
  vTo: percent(`what the other loses${where}`, {
    column: "loss_to_percent",
    ends: { low: "loss_to_low_percent", high: "loss_to_high_percent" },
  }),
  /** A difference of percentages. */
  leverage: percent(`what the other loses less what the one who acts loses${where}`, {
    column: "leverage_points",
    ends: { low: "leverage_low_points", high: "leverage_high_points" },
  }),
  asymmetry: numberOrNull("index", `leverage over the sum of losses, −1 to 1${where}`, { column: "asymmetry" }),
  asymmetryReason: REASON,
});

/** Leverage under a scenario less leverage in the base. */
const effect = (where: string) => ({
  leverage: percent(`leverage less leverage in the base${where}`),
  asymmetry: numberOrNull("index", `asymmetry less asymmetry in the base${where}`),
  /** Below 0 where the pair is more balanced than in the base. */
  imbalance: numberOrNull("index", `size of the asymmetry less its size in the base${where}`),
  asymmetryReason: REASON,
});

/** What a scenario does to a figure over every solve, and the sign that all of them have. */
const effectRange = (unit: string, figure: string) =>
  z.strictObject({
    low: number(unit, `lowest effect on ${figure} over every solve`),
    high: number(unit, `highest effect on ${figure} over every solve`),
    count: count("solves in all"),
    rising: count(`solves in which ${figure} rises`),
    falling: count(`solves in which ${figure} falls`),
    /** Null where not every solve has the same sign: no change that is beyond the spread. */
    direction: z.enum(["up", "down"]).nullable(),
  });

const LEVERAGE_RANGE = effectRange("percent", "leverage");

/** What a state loses by one partner, beside what it loses by its largest partners one at a time. */
const TYPICAL = z.strictObject({
  state: text("whose loss"),
  partner: text("by whom"),
  loss: percent("what it loses when trade with the partner is closed"),
  /** How many of its largest partners were closed. */
  partners: z.int(),
  median: percent("middle of what it loses by its largest partners, one at a time"),
  low: z.number(),
  high: z.number(),
  /** Of them, those whose closing costs it more than the partner's. */
  larger: z.int(),
});

/** Under a scenario: less the same in the base, with how many solves say more. */
const SCENARIO_EFFECT = z.strictObject({
  vFrom: percent("what the one who acts loses, less the same in the base"),
  vTo: percent("what the other loses, less the same in the base"),
  ...effect(""),
  /** Over the same solves; of the imbalance null where a solve has none. */
  range: z.strictObject({
    leverage: LEVERAGE_RANGE,
    imbalance: effectRange("index", "the imbalance").nullable(),
  }),
  otherBase: z.record(z.string(), z.strictObject(effect(ELSEWHERE))),
});

/** Over elasticity sets and closures on the headline package, one at a time, and the centre on the others. */
const LOSSES = z.strictObject({
  vFrom: ENDS,
  vTo: ENDS,
  leverage: ENDS,
  over: z.string(),
  count: z.int(),
  /** Of `count`, those with leverage above zero. */
  positive: z.int(),
});

/** What two states lose when trade between them is closed. `from` is the one who acts: it stops selling, buying, or both. */
export const LEVERAGE = z
  .strictObject({
    from: text("who acts", { column: "from" }),
    to: text("on whom", { column: "to" }),
    closing: z
      .enum(["stops-selling", "stops-buying", "both"])
      .meta(field("text", "`stops-selling`, `stops-buying` or `both`", { column: "closing" })),
    base: text("data package", { column: "base" }),
    elasticities: text("elasticity set", { column: "elasticities" }),
    /** Absent where buyers have one tier. */
    thetaHome: z
      .strictObject({
        low: number("a pure number", "lowest elasticity of imports against home goods of its sectors"),
        high: number("a pure number", "highest elasticity of imports against home goods of its sectors"),
      })
      .exactOptional(),
    /** Of both losses, in percent of real income. */
    unit: z.literal("percent"),
    leverageUnit: z.literal("percentage points"),
    ...power(""),
    effect: SCENARIO_EFFECT.exactOptional(),
    /** In the base, where both stop: what either loses by the other beside its largest partners. */
    typical: z.tuple([TYPICAL, TYPICAL]).exactOptional(),
    range: LOSSES,
    /** The centre on other packages. */
    otherBase: z.record(z.string(), z.strictObject(power(ELSEWHERE))),
  })
  .meta({ basis: "model" });

/** What two states lose when trade between them is closed. */
export type LeverageResult = Result<typeof LEVERAGE>;
/** What a state loses by one partner, beside its largest partners. */
export type TypicalLoss = Result<typeof TYPICAL>;
/** What a scenario does to a figure of leverage over every solve. */
export type EffectRange = Result<typeof LEVERAGE_RANGE>;
/** Lowest and highest over several solves. */
export type LossRange = Result<typeof ENDS>;
