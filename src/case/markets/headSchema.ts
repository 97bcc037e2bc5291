import { z } from "zod";
import { CONFIDENCE } from "../rows/index.ts";
import {
  date,
  flag,
  id,
  meaning,
  number,
  text,
  title,
  ENTRY_LIMIT,
  prose,
  unit,
  code,
  membersOf,
} from "../text/index.ts";
import { SCORE_SCHEMA } from "./scoreSchema.ts";
import { BY_SHARE_SCHEMA } from "./byShareSchema.ts";

const names = (): z.ZodArray<z.ZodString> => z.array(text()).max(ENTRY_LIMIT);

/** An entry of `policies`. */
const POLICY_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name of the policy; scenarios leave it out by it.")),
  title: title().optional().meta(meaning("What it is, in a few words. Default: the id.")),
  kind: z
    .enum(["closure", "access", "capacity", "disease", "quota", "specific-duty", "purchase"])
    .meta(
      meaning(
        "What it does. `closure` of a chokepoint (`chokepoint`, `closed`); `access` of suppliers to markets (`supplier`, `market`, `access`); `capacity` of a supplier, pipeline or chokepoint (`node`, `capacity`); `disease`: shift of a node's curve (`node`, `shift`); `quota` (`supplier`, `market`, `quantity`, and `rate` beyond it: a tariff-rate quota); `specific-duty` (`supplier`, `market`, `duty`); `purchase`: what a state buys, or frees of a duty, in a span of time (`supplier`, `market`, `quantity` of the whole span, `from`, `to`, and `rate` where its duty is not that of the base). Ad valorem tariffs and bans are measures of the case.",
      ),
    ),
  chokepoint: id().optional().meta(meaning("Chokepoint or pipeline that is closed.")),
  closed: number()
    .optional()
    .meta(meaning("Part that is closed, 0 to 100. Default of a closure: 100.", { unit: "percent" })),
  node: id().optional().meta(meaning("Supply node, pipeline or chokepoint; of a disease any node.")),
  capacity: number()
    .optional()
    .meta(meaning("Usable capacity in place of the table's.", { unit: "unit" })),
  shift: number()
    .optional()
    .meta(meaning("Change of the quantity at every price.", { unit: "percent" })),
  supplier: names().optional().meta(meaning("Supply nodes.")),
  market: names().optional().meta(meaning("Demand nodes.")),
  access: number()
    .optional()
    .meta(
      meaning("Part of the supplier's capacity that may go there, such as the listed plants; 0 = none.", {
        unit: "percent",
      }),
    ),
  quantity: number()
    .optional()
    .meta(
      meaning(
        "Most that may arrive from the suppliers together in a whole year; of a purchase what is bought from `from` to `to`.",
        { unit: "unit" },
      ),
    ),
  rate: number()
    .optional()
    .meta(
      meaning(
        "Duty beyond the quota; without it nothing passes beyond. Of a purchase its duty. One supplier and one market.",
        { unit: "percent" },
      ),
    ),
  duty: number()
    .optional()
    .meta(meaning("Duty per unit arriving, added to others.", { unit: "priceUnit" })),
  unit: unit().optional().meta(meaning("Unit of capacity or quantity when it is not the market's.")),
  from: date()
    .optional()
    .meta(meaning("First day in force; blank = always.", { unit: "date" })),
  to: date()
    .optional()
    .meta(meaning("First day no longer in force; blank = without end.", { unit: "date" })),
  source: text().optional().meta(meaning("Key of a bibliography entry. Every policy needs one.")),
});

/** The key `inertia`. */
const INERTIA_SCHEMA = z.strictObject({
  kind: z.enum(["entropic", "quadratic", "none"]).default("entropic").meta(meaning("On shares, on levels, or none.")),
  sigma: number()
    .default(8)
    .meta(meaning("Elasticity of a flow to a gap in delivered prices.", { symbol: "σ" })),
  sigmaLow: number().optional().meta(meaning("Low end of σ, for the ranges of what is computed. Default: σ itself.")),
  sigmaHigh: number().optional().meta(meaning("High end of σ. Default: σ itself.")),
  epsilon: number()
    .default(0.001)
    .meta(meaning("Share of demand that a new link starts from, above 0 and at most 1.", { symbol: "ε" })),
});

/** An entry of `scenarios`. */
const MARKET_SCENARIO_SCHEMA = z.strictObject({
  title: title().optional().meta(meaning("What the scenario is, in a few words. Default: the id.")),
  measures: names()
    .optional()
    .meta(
      meaning(
        "Measures of the case whose rows name the market's HS codes. Default: those of the case's scenario of the same id, else none.",
      ),
    ),
  at: date()
    .optional()
    .meta(
      meaning("Day on which measures are read for the whole year. Default: each row counts by its days in the year.", {
        unit: "date",
      }),
    ),
  policies: z
    .array(POLICY_SCHEMA)
    .max(ENTRY_LIMIT)
    .optional()
    .meta(meaning("Policies of this scenario alone, with the same keys.")),
  without: names().optional().meta(meaning("Ids of the market's policies that are left out.")),
  open: z
    .record(id(), number())
    .optional()
    .meta(
      meaning(
        "Open part of a chokepoint or pipeline over the whole year, 0 to 100, by id, in place of what closures say of it. It needs no source: it is what if.",
        { unit: "percent", examples: ["{ hormuz: 30 }"] },
      ),
    ),
  capacity: z
    .record(id(), number())
    .optional()
    .meta(
      meaning(
        "Usable capacity of a supplier, pipeline or chokepoint over the whole year, by id, in place of the table's and of policies of kind `capacity`. It needs no source: it is what if.",
        { unit: "unit" },
      ),
    ),
  ramp: flag()
    .default(true)
    .meta(meaning("Whether capacities, and contracts with them, are those of the year; else of the base year.")),
  growth: flag().default(true).meta(meaning("Whether demand grows as observed from the base year to the year.")),
  inertia: INERTIA_SCHEMA.optional().meta(meaning("In place of the market's.")),
  marketPower: number()
    .optional()
    .meta(meaning("In place of the market's.", { symbol: "θ" })),
  forceMajeure: z.enum(["suspend", "enforce"]).optional().meta(meaning("In place of the market's.")),
});

const tableFile = (what: string): z.ZodString => text().meta(meaning(`CSV file with ${what}; see its columns below.`));

/** All of the head of a market file. */
export const MARKET_SCHEMA = z.strictObject({
  commodity: title().meta(meaning("What is traded, homogeneous.", { examples: ["LNG"] })),
  unit: unit().meta(meaning("Unit of every quantity.", { examples: ["bcm/year"] })),
  priceUnit: unit()
    .optional()
    .meta(
      meaning("Unit of every price, cost, duty and penalty; needed with coverage `full`.", {
        examples: ["USD/MMBtu"],
      }),
    ),
  coverage: z
    .enum(["full", "partial"])
    .default("full")
    .meta(
      meaning(
        "`full`: prices, flows and welfare are computed. `partial`: observed series, dates, access, capacity and the value of imports at risk; no price and no welfare.",
      ),
    ),
  baseYear: number().meta(meaning("Year that the market is calibrated to.", { unit: "year" })),
  years: z
    .array(number())
    .min(1)
    .max(60)
    .meta(
      meaning("Years that can be computed. Flows of other years are compared with by `score` alone.", { unit: "year" }),
    ),
  hs: membersOf(code())
    .optional()
    .meta({
      ...meaning("HS codes of the commodity: measures of the case that name them act here by themselves.", {
        examples: ["271111"],
      }),
      default: [],
    }),
  nodes: tableFile("suppliers and buyers"),
  capacities: tableFile("capacities of suppliers, pipelines and chokepoints by year").optional(),
  pairs: tableFile("observed flows, access and base duties by year"),
  routes: tableFile("ways from suppliers to buyers; needed with coverage `full`").optional(),
  chokepoints: tableFile("chokepoints and their open share by date").optional(),
  contracts: tableFile("contracts with take-or-pay").optional(),
  policies: z
    .array(POLICY_SCHEMA)
    .max(ENTRY_LIMIT)
    .optional()
    .meta({
      ...meaning(
        "What was in force and no measure of the case can express: in every scenario, and in the calibration.",
      ),
      default: [],
    }),
  names: z
    .record(id(), title())
    .optional()
    .meta({
      ...meaning(
        "What readers are told of a node, pipeline, chokepoint or route, by its id, in one language or in both: as it stands inside a sentence, such as `the Strait of Hormuz`. Default: the `name` of its row; a country by its code or English name; else the words of the id.",
        { examples: ["{ qatar-lng: { en: Qatar LNG, ru: СПГ Катара } }"] },
      ),
      default: {},
    }),
  inertia: INERTIA_SCHEMA.optional().meta(meaning("What keeps flows where they were, beyond prices.")),
  shipping: z
    .strictObject({
      dayRate: number().meta(meaning("Charter of a ship.", { unit: "currency/day" })),
      speed: number().meta(meaning("Speed laden.", { unit: "knots" })),
      cargo: number().meta(
        meaning("What a ship loads: TBtu when the market's unit is gas or energy, else thousand t.", {
          unit: "TBtu or thousand t",
        }),
      ),
      boilOff: number()
        .default(0)
        .meta(meaning("Loss per day laden.", { unit: "fraction/day" })),
      currency: text().default("USD").meta(meaning("Currency of the day rate.")),
    })
    .optional()
    .meta(meaning("Ships, for costs and losses of routes that give only days.")),
  marketPower: number()
    .default(0)
    .meta(meaning("Conjectural share of traders: 0 competition, 1 Cournot.", { symbol: "θ" })),
  expansion: flag()
    .default(false)
    .meta(
      meaning(
        "Whether new capacity brings supply of its own, as plants and harvests do: the quantity at every price grows with the row of the supplier in `capacities` from the base year to the year. Without it a capacity limits and moves no price until it binds. Policies of kind `capacity` only limit, either way.",
      ),
    ),
  forceMajeure: z
    .enum(["suspend", "enforce"])
    .default("suspend")
    .meta(
      meaning(
        "Contracts on the days when every route of theirs is closed: `suspend`: neither taken nor paid for; `enforce`: what is not taken is paid for.",
      ),
    ),
  linked: z
    .array(
      z.strictObject({
        market: text().meta(meaning("Market whose demand follows.", { examples: ["soybeans"] })),
        per: text().meta(meaning("Market that it follows.", { examples: ["pork"] })),
        coefficient: number().meta(
          meaning("Quantity of the first per unit of the second.", { unit: "unit of the link" }),
        ),
        unit: unit()
          .optional()
          .meta(
            meaning(
              "Unit of the coefficient, first per second. Default: both in the unit of the market whose demand follows.",
              { examples: ["t/t"] },
            ),
          ),
        low: number().optional().meta(meaning("Lower end of the range of the coefficient.")),
        high: number().optional().meta(meaning("Upper end of the range of the coefficient.")),
        source: text()
          .optional()
          .meta(
            meaning(
              "Key of the bibliography entry, or several parted by `;`. Without it the coefficient counts as recalled.",
            ),
          ),
        confidence: CONFIDENCE.optional().meta({
          ...meaning("How far the coefficient can be trusted, as in the tables."),
          default: "verified",
        }),
      }),
    )
    .optional()
    .meta({ ...meaning("Links to other markets of the case, such as feed to herds."), default: [] }),
  conversions: z
    .array(
      z.strictObject({
        from: unit().meta(meaning("Unit, without time.", { examples: ["Mt LNG"] })),
        to: unit().meta(meaning("Unit, without time.", { examples: ["bcm"] })),
        factor: number().meta(meaning("How much of `to` one `from` is.")),
        condition: prose().meta(
          meaning("What the factor depends on.", { examples: ["15 °C, 40 MJ/m³ gross, 54.4 MJ/kg"] }),
        ),
      }),
    )
    .optional()
    .meta({ ...meaning("Factors in place of the usual ones."), default: [] }),
  scenarios: z
    .record(id(), MARKET_SCENARIO_SCHEMA)
    .optional()
    .meta(
      meaning(
        "What-ifs of this market, by name; a name that is also a scenario of the case belongs to it. `base` is always there.",
      ),
    ),
  byShare: BY_SHARE_SCHEMA.optional().meta(
    meaning(
      "Who sold instead of sellers that a buyer turned away from, of a market with coverage `partial`: the shares of all sellers, and the rule by share held against every later year with figures. What the buyer bought in all is the `quantity` of its row of the year in `nodes`.",
    ),
  ),
  score: SCORE_SCHEMA.optional().meta(
    meaning(
      "How near the market came to later years, as `tertius market CASE NAME --score` prints it. Who replaces whom is told by name only where it was nearer than rules that need no model.",
    ),
  ),
});

/** An entry of `policies` as it is written. */
export type PolicyDraft = z.output<typeof POLICY_SCHEMA>;

/** The key `inertia` as it is written. */
export type InertiaDraft = z.output<typeof INERTIA_SCHEMA>;

/** An entry of `scenarios` as it is written. */
export type MarketScenarioDraft = z.output<typeof MARKET_SCENARIO_SCHEMA>;

/** The YAML head as it is written. */
export type MarketDraft = z.output<typeof MARKET_SCHEMA>;

/** An entry of `linked` as it is written. */
export type LinkDraft = NonNullable<MarketDraft["linked"]>[number];

/** A factor that replaces the one of the register of units. */
export type ConversionDraft = NonNullable<MarketDraft["conversions"]>[number];

/** What a policy of a market file can be. */
export type PolicyKind = PolicyDraft["kind"];
