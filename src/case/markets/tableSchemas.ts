import { z } from "zod";
import { CONFIDENCE } from "../rows/index.ts";
import { date, flag, id, meaning, number, text, unit, code } from "../text/index.ts";

/** Columns that every table of figures has. */
const figure = (what: string) => ({
  source: text()
    .optional()
    .meta(meaning("Key of the bibliography entry the row comes from, or several parted by `;`. Every row needs one.")),
  confidence: CONFIDENCE.optional().meta({
    ...meaning(
      "How far the row can be trusted: read in the source, computed from such figures, remembered, or another's figure in its place. A `recalled` row without `low` and `high` counts ± 10 %.",
    ),
    default: "verified",
  }),
  low: number()
    .optional()
    .meta(meaning(`Lower end of ${what}.`)),
  high: number()
    .optional()
    .meta(meaning(`Upper end of ${what}.`)),
});

const rowUnit = (what: string) =>
  unit()
    .optional()
    .meta(
      meaning(
        `Unit of ${what} in this row when it is not the market's; it is converted, and the factor is said with its condition.`,
      ),
    );
const priceUnit = (what: string) =>
  unit()
    .optional()
    .meta(meaning(`Unit of ${what} in this row when it is not the market's; it is converted, and the factor is said.`));

/** A row of `nodes`. */
export const NODE_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name of the node, used by every other table.")),
  country: text().meta(
    meaning("Country, ISO 3166-1 alpha-3, or `WLD` for many together; measures reach the node through it."),
  ),
  kind: z.enum(["supply", "demand"]).meta(meaning("Whether the commodity is produced or used here.")),
  residual: flag()
    .optional()
    .meta({
      ...meaning(
        "`true` where the node holds what its source does not give one by one, such as all other countries: no sentence, table or chart is about it.",
      ),
      default: false,
    }),
  year: number()
    .optional()
    .meta(
      meaning("Base year that the row describes; blank: every base year. One row per node and year.", { unit: "year" }),
    ),
  hs: code()
    .optional()
    .meta(
      meaning(
        "HS code under which a supplier's goods pass the border (pipeline gas is not LNG). Blank: every code of the market.",
      ),
    ),
  form: z
    .enum(["constant-elasticity", "linear", "inverse-linear", "direct-linear", "steps", "fixed"])
    .optional()
    .meta({
      ...meaning(
        "Shape of the curve. `constant-elasticity` and `linear` go through (price, quantity) with the elasticity there; `inverse-linear`: price = intercept + slope · quantity; `direct-linear`: quantity = intercept + slope · price; `steps`: blocks; `fixed`: the quantity at every price.",
      ),
      default: "constant-elasticity",
    }),
  price: number()
    .optional()
    .meta(meaning("Price of the base year: at the gate of a supplier, delivered at a buyer.", { unit: "priceUnit" })),
  quantity: number()
    .optional()
    .meta(
      meaning(
        "Quantity of the base year; 0 for a supplier that is not there yet: its curve then follows its capacity.",
        {
          unit: "unit",
        },
      ),
    ),
  elasticity: number()
    .optional()
    .meta(meaning("Elasticity of the quantity to the price, with its sign: supply ≥ 0, demand ≤ 0.")),
  intercept: number().optional().meta(meaning("Of `inverse-linear` (in priceUnit) and `direct-linear` (in unit).")),
  slope: number()
    .optional()
    .meta(meaning("Of `inverse-linear` and `direct-linear`, with its sign: supply > 0, demand < 0.")),
  steps: text()
    .optional()
    .meta(
      meaning("Blocks `price:quantity` joined by `|`, prices rising for supply and falling for demand.", {
        examples: ["3:10|5:4"],
      }),
    ),
  minPrice: number()
    .optional()
    .meta({
      ...meaning("Supplier: price below which nothing is produced, such as the operating cost of liquefaction.", {
        unit: "priceUnit",
      }),
      default: 0,
    }),
  maxPrice: number()
    .optional()
    .meta(
      meaning("Buyer: choke price, above which the rest is unserved. Default: five times `price`.", {
        unit: "priceUnit",
      }),
    ),
  valuation: z
    .enum(["cif", "fob"])
    .optional()
    .meta({ ...meaning("Buyer: what an ad valorem duty is charged on."), default: "cif" }),
  peakDemand: number()
    .optional()
    .meta(meaning("Buyer: demand of a peak day over a year, for N−1.", { unit: "unit" })),
  peakProduction: number()
    .optional()
    .meta(meaning("Buyer: most that is produced at home on a day, over a year, for N−1.", { unit: "unit" })),
  peakStorage: number()
    .optional()
    .meta(meaning("Buyer: most that storage delivers on a day, over a year, for N−1.", { unit: "unit" })),
  terminals: text()
    .optional()
    .meta(
      meaning("Buyer: most that each terminal sends out, `name:quantity` joined by `|`, or `none`, for N−1.", {
        unit: "unit",
        examples: ["north:9|south:13"],
      }),
    ),
  unit: rowUnit("quantity, the peak figures and terminals"),
  priceUnit: priceUnit("price, minPrice and maxPrice"),
  proxy: text()
    .optional()
    .meta(
      meaning("Which of price, quantity and elasticity are another's figure in its place, parted by `;`.", {
        examples: ["price;elasticity"],
      }),
    ),
  ...figure("the range of the elasticity"),
  priceSource: text().optional().meta(meaning("Source of the price when it is another than `source`.")),
  priceConfidence: CONFIDENCE.optional().meta(meaning("Confidence of the price when it is another.")),
  priceLow: number()
    .optional()
    .meta(meaning("Lower end of the price.", { unit: "priceUnit" })),
  priceHigh: number()
    .optional()
    .meta(meaning("Upper end of the price.", { unit: "priceUnit" })),
  quantitySource: text().optional().meta(meaning("Source of the quantity when it is another than `source`.")),
  quantityConfidence: CONFIDENCE.optional().meta(meaning("Confidence of the quantity when it is another.")),
  quantityLow: number()
    .optional()
    .meta(meaning("Lower end of the quantity.", { unit: "unit" })),
  quantityHigh: number()
    .optional()
    .meta(meaning("Upper end of the quantity.", { unit: "unit" })),
  elasticitySource: text().optional().meta(meaning("Source of the elasticity when it is another than `source`.")),
  elasticityConfidence: CONFIDENCE.optional().meta(meaning("Confidence of the elasticity when it is another.")),
});

/** A row of `capacities`. */
export const CAPACITY_SCHEMA = z.strictObject({
  node: id().meta(
    meaning(
      "Supply node, demand node, chokepoint or pipeline; a name that is none of the first three is a pipeline. Of a demand node: what its terminals can land of all that comes by sea.",
    ),
  ),
  name: text().optional().meta(meaning("What a pipeline is called; the shadow price bears it. Default: its id.")),
  project: text()
    .optional()
    .meta(meaning("Part of the node whose steps these are; parts of a node are added. Blank: the whole.")),
  year: number().meta(
    meaning(
      "First year of the step: it holds until the next row of the same project; before the first there is none.",
      {
        unit: "year",
      },
    ),
  ),
  capacity: number().meta(meaning("Nameplate or design capacity, at loading.", { unit: "unit" })),
  utilisation: number()
    .optional()
    .meta({
      ...meaning("Part of the capacity that can be used; for pipelines the ramp.", { unit: "fraction" }),
      default: 1,
    }),
  unit: rowUnit("capacity"),
  falls: flag()
    .optional()
    .meta({ ...meaning("`true` where less than in the step before is meant, not a slip."), default: false }),
  ...figure("the range of the capacity"),
});

/** A row of `pairs`. */
export const PAIR_SCHEMA = z.strictObject({
  supplier: id().meta(meaning("Supply node.")),
  market: id().meta(meaning("Demand node.")),
  year: number().meta(meaning("Year of the row.", { unit: "year" })),
  flow: number()
    .optional()
    .meta(meaning("Observed flow, at loading; blank = not observed, 0 = none.", { unit: "unit", symbol: "x0" })),
  access: flag()
    .optional()
    .meta(
      meaning(
        "Whether the two may trade from the year on. Blank: as before; a flow of the base year means `true`. A link without a flow in the base year exists only with `true`.",
      ),
    ),
  value: number()
    .optional()
    .meta(meaning("Customs value of the flow, for what is at risk.", { unit: "million USD" })),
  duty: number()
    .optional()
    .meta({
      ...meaning("Ad valorem duty before any measure of the case, such as the most-favoured-nation rate.", {
        unit: "percent",
      }),
      default: 0,
    }),
  specificDuty: number()
    .optional()
    .meta({ ...meaning("Duty per unit arriving, before any policy.", { unit: "priceUnit" }), default: 0 }),
  unit: rowUnit("flow"),
  ...figure("the range of the flow"),
});

/** A row of `routes`. */
export const ROUTE_SCHEMA = z.strictObject({
  supplier: id().meta(meaning("Supply node.")),
  market: id().meta(meaning("Demand node.")),
  route: id().meta(meaning("Name of the way; unique within its pair.", { examples: ["open", "avoid-hormuz"] })),
  cost: number()
    .optional()
    .meta(
      meaning("Transport per unit loaded. Blank: 2 · days · dayRate / cargo of `shipping` (the way there and back).", {
        unit: "priceUnit",
      }),
    ),
  days: number()
    .optional()
    .meta(meaning("Days at sea, laden.", { unit: "days" })),
  loss: number()
    .optional()
    .meta(
      meaning("Part of the loaded quantity that does not arrive. Blank: boilOff · days of `shipping`, else 0.", {
        unit: "fraction over the route",
      }),
    ),
  through: text()
    .optional()
    .meta(meaning("Chokepoints and pipelines that the way passes, joined by `|`.", { examples: ["hormuz|malacca"] })),
  season: text()
    .optional()
    .meta(
      meaning("Months in which the way is open, first and last; that part of the supplier's capacity can take it.", {
        examples: ["07-11"],
      }),
    ),
  priceUnit: priceUnit("cost"),
  ...figure("the range of the cost"),
});

/** A row of `chokepoints`. */
export const CHOKEPOINT_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name that routes use.")),
  name: text().meta(meaning("What it is called; the shadow price bears it.")),
  share: number()
    .optional()
    .meta({ ...meaning("Part of the capacity that is open from `from` to `to`.", { unit: "fraction" }), default: 1 }),
  from: date()
    .optional()
    .meta(meaning("First day of the share; blank = always.", { unit: "date" })),
  to: date()
    .optional()
    .meta(meaning("First day on which it no longer holds; blank = without end.", { unit: "date" })),
  ...figure("the range of the share"),
});

/** A row of `contracts`. */
export const CONTRACT_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name of the contract; its slack is reported under it.")),
  seller: id().meta(meaning("Supply node.")),
  buyer: id().meta(meaning("Demand node, or `any`: the buyer chooses where it goes.")),
  from: date().meta(meaning("First day.", { unit: "date" })),
  to: date()
    .optional()
    .meta(meaning("First day after the contract; blank = without end.", { unit: "date" })),
  quantity: number().meta(meaning("Contracted quantity of a whole year, at loading.", { unit: "unit" })),
  takeOrPay: number().meta(meaning("Part of the quantity that must flow or be paid.", { unit: "fraction" })),
  penalty: number().meta(meaning("Price of every unit of it that does not flow.", { unit: "priceUnit" })),
  price: z
    .enum(["oil-linked", "spot"])
    .optional()
    .meta(meaning("What the price follows; kept apart from the market's.")),
  unit: rowUnit("quantity"),
  priceUnit: priceUnit("penalty"),
  ...figure("the range of the quantity"),
});

/** A row of `nodes` as it is written. */
export type NodeDraft = z.output<typeof NODE_SCHEMA>;

/** A row of `capacities` as it is written. */
export type CapacityDraft = z.output<typeof CAPACITY_SCHEMA>;

/** A row of `pairs` as it is written. */
export type PairDraft = z.output<typeof PAIR_SCHEMA>;

/** A row of `routes` as it is written. */
export type RouteDraft = z.output<typeof ROUTE_SCHEMA>;

/** A row of `chokepoints` as it is written. */
export type ChokepointDraft = z.output<typeof CHOKEPOINT_SCHEMA>;

/** A row of `contracts` as it is written. */
export type ContractDraft = z.output<typeof CONTRACT_SCHEMA>;

/** Shapes of a curve, as the engine has them. */
export type CurveForm = NonNullable<NodeDraft["form"]>;
