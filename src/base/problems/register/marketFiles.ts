import type { ProblemKind } from "./kind.ts";

/** E250 to E279 and W250 to W289: what a market file says. */
export const MARKET_FILE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E250: {
    name: "unknown node",
    meaning: "A table names a supplier or buyer that `nodes` does not have, or one of the other kind.",
    wayOut: "Use an id of `nodes`; suppliers and sellers are of kind supply, markets and buyers of kind demand.",
  },
  E251: {
    name: "unknown chokepoint",
    meaning: "A route or a policy passes something that is neither in `chokepoints` nor a pipeline of `capacities`.",
    wayOut: "Add it to one of the two tables, or correct the name.",
  },
  E252: {
    name: "negative figure",
    meaning: "Capacities, quantities, flows, prices, costs and days cannot be below zero.",
    wayOut: "Correct the figure; absent is a blank cell, not a negative number.",
  },
  E253: {
    name: "disconnected demand",
    meaning:
      "A buyer uses something in the base year, and no pair with a route leads to it: the market has no solution.",
    wayOut: "Add the pair and its route, or leave the buyer out.",
  },
  E254: {
    name: "unit that cannot be converted",
    meaning: "A row is in a unit from which no factor to the market's unit is known.",
    wayOut: "Give the figure in the market's unit, or the factor with its condition in `conversions`.",
  },
  E255: {
    name: "unit in a cell",
    meaning:
      "A unit stands behind a number. The market's unit holds unless the row names another in a column of its own.",
    wayOut: "Write the number alone, and the unit in the column `unit` or `priceUnit`.",
  },
  E256: {
    name: "ramp that goes backwards",
    meaning: "The capacity of a supplier, or the usable part of a pipeline, is less than in the step before.",
    wayOut: "Correct the row, or write `true` in its column `falls`: fields decline and plants close.",
  },
  E257: {
    name: "contract above capacity",
    meaning: "The take-or-pay quantities of a seller's contracts together exceed what it can produce in a year.",
    wayOut: "Correct quantity, dates or capacity; a row for a group of contracts is not added to its parts.",
  },
  E258: {
    name: "policy twice",
    meaning:
      "A measure of the case and a policy of the market file do the same to a pair on the same days; both would count.",
    wayOut: "Remove the policy from the market file, or the row by HS code from the measure.",
  },
  E259: {
    name: "node without a figure",
    meaning: "With full coverage every node has a price, a quantity and an elasticity; none is filled in silently.",
    wayOut: "Give the figure with its source, or one of a similar node named in `proxy`, or use `coverage: partial`.",
  },
  E260: {
    name: "row twice",
    meaning: "Two rows of a table are about the same thing.",
    wayOut: "Remove one of the two.",
  },
  E261: {
    name: "pair without a route",
    meaning: "A supplier and a buyer trade or may trade, and no row of `routes` says how.",
    wayOut: "Add a route, or remove the access.",
  },
  E262: {
    name: "share out of range",
    meaning: "A share, fraction or percentage lies outside of what it can mean.",
    wayOut: "Fractions run from 0 to 1; keys in percent from 0 to 100.",
  },
  E263: {
    name: "no curve",
    meaning: "The figures of a node do not make a curve: supply must rise with the price, demand must fall.",
    wayOut: "Check the signs, the columns that the form needs, and the order of steps.",
  },
  E264: {
    name: "year without data",
    meaning: "A year is none, stands twice, or the base year has no node or no flow.",
    wayOut: "Correct the year, or add rows for it.",
  },
  E265: {
    name: "market twice",
    meaning: "The name of a market is that of its file; two files have one name.",
    wayOut: "Rename one of the files.",
  },
  E266: {
    name: "unknown policy",
    meaning: "A scenario leaves out a policy that the market does not have.",
    wayOut: "Use an id of `policies`.",
  },
  E267: {
    name: "unknown market",
    meaning: "A link names a market that the case does not have.",
    wayOut: "Use the name of a market file of the case.",
  },
  E268: {
    name: "policy with keys that do not fit",
    meaning: "Each kind of policy has keys of its own; one is missing, or one has no meaning for the kind.",
    wayOut: "See `policies[].kind` in docs/case-format.md.",
  },
  E269: {
    name: "instrument that no measure can give to a market",
    meaning: "A row by HS code of a market is a trade cost, a subsidy or a quota; the market cannot read it.",
    wayOut: "Give a quota with its quantity in `policies` of the market file; give a trade cost by sector.",
  },
  E270: {
    name: "missing table or unit",
    meaning: "A market with full coverage needs ways to ship and a unit of prices.",
    wayOut: "Add the key, or use `coverage: partial`.",
  },
  E271: {
    name: "figure outside of its range",
    meaning: "`low` and `high` are the ends of the range of the figure in the same row.",
    wayOut: "Correct the figure or its range; an elasticity keeps its sign in all three.",
  },
  E272: {
    name: "route without cost",
    meaning: "A route has no cost, and the file does not say how long it takes or what ships cost.",
    wayOut: "Give the cost, or days together with `shipping`.",
  },
  E273: {
    name: "links in a circle",
    meaning: "Demand of a market follows another market that, over one link or several, follows it in turn.",
    wayOut: "Remove one of the links.",
  },
  E274: {
    name: "link without nodes",
    meaning: "A link works inside a country, and no country has a supplier of the one market and a buyer of the other.",
    wayOut: "Add the supplier, such as the herd of the country, to `nodes` of the market that is followed.",
  },
  E275: {
    name: "linked demand below zero",
    meaning: "What links take from a buyer's demand is more than the demand.",
    wayOut: "Check the coefficient, its unit, and the shift of the market that is followed.",
  },
  E276: {
    name: "terminals that cannot be read",
    meaning: "The column `terminals` holds the name and capacity of each terminal.",
    wayOut: "Write `name:quantity` joined by `|`, or `none`.",
  },
  E277: {
    name: "row that contradicts itself",
    meaning:
      "Figures of one row exclude each other: a price above the choke price, a base point off its own curve, a flow where there is no access, a peak day below the mean.",
    wayOut: "Correct the one that is wrong; the message names both.",
  },
  E278: {
    name: "rows that contradict each other",
    meaning:
      "Two rows or policies cannot both be true: a node as a whole beside its parts, two shares or capacities on one day, a contract that no route can serve. Or one event stands under two names, and would count twice.",
    wayOut: "Keep the one that is meant, or correct its dates or names.",
  },
  W250: {
    name: "unit converted",
    meaning: "Rows are in another unit than the market's and were converted by the factor that the message states.",
    wayOut: "Nothing needs to change; `conversions` replaces the factor.",
  },
  W251: {
    name: "sales above capacity",
    meaning: "A supplier sold more in the base year than its nameplate allows; its sales count as capacity.",
    wayOut: "Check the year and unit of the capacity; plants do run above nameplate.",
  },
  W252: {
    name: "recalled without a range",
    meaning: "Rows come from memory and have no range; each counts ± 10 %.",
    wayOut: "Find the figure in a source, or give `low` and `high`.",
  },
  W253: {
    name: "chokepoint without a capacity",
    meaning: "A chokepoint is closed in part, and nobody knows how much it could carry: the base-year flow is taken.",
    wayOut: "Give its capacity in `capacities`.",
  },
  W254: {
    name: "contracts above capacity",
    meaning: "A seller's contracts exceed its capacity, but what must be taken or paid does not.",
    wayOut: "Check for rows of groups beside their parts.",
  },
  W255: {
    name: "figures in the place of others",
    meaning: "Figures are marked as proxies: they describe another node or year.",
    wayOut: "Find sourced figures; until then read results as conditional on the proxies.",
  },
  W256: {
    name: "quantity and flows apart",
    meaning: "The quantity of a node differs by more than one percent from its flows of the base year.",
    wayOut: "Correct one of the two; the calibration starts from both.",
  },
  W257: {
    name: "growth not observed",
    meaning: "A scenario lets demand grow, and the year has no observed arrivals to say by how much.",
    wayOut: "Add flows or nodes of that year, or set `growth: false`.",
  },
  W258: {
    name: "N−1 not computed",
    meaning: "A buyer has a peak demand, and what production at home, storage or terminals deliver is not given.",
    wayOut: "Give the three; 0 or `none` where there is none. Pipelines come from `capacities`.",
  },
  W259: {
    name: "days outside of the solved year",
    meaning:
      "A market is solved for one year. A policy or closure counts with its days in it; some or all of its days are in other years.",
    wayOut: "Correct the dates, or solve a year that they are in: `tertius market CASE NAME --year YEAR`.",
  },
  W260: {
    name: "measure outside of the solved year",
    meaning:
      "A market is solved for one year and reads measures by their days in it; no row of the measure has one, so it does nothing there.",
    wayOut: "Write `at` in a scenario of the market file, or solve a year that the measure is in.",
  },
  W261: {
    name: "node left out",
    meaning:
      "A market is solved on a year that has no row for a node; the node is left out, and the message says how large it was in another year.",
    wayOut: "Give the node a row of that year, or solve the market on a year that has one.",
  },
  W262: {
    name: "arrivals above terminals",
    meaning: "A buyer landed more by sea in the base year than its terminals can; its arrivals count as capacity.",
    wayOut: "Check the year and unit of the capacity; terminals do run above what they are built for.",
  },
  W281: {
    name: "row that can hardly be right",
    meaning:
      "Figures of one row sit badly together, though it can happen: sales below the lowest price of production, a value without a flow.",
    wayOut: "Check both; nothing needs to change where the source has them so.",
  },
  W282: {
    name: "cell without a use",
    meaning:
      "A cell is filled that nothing is computed from: it belongs to another kind of node or shape of curve, or is the range of a figure that the row does not have.",
    wayOut: "Empty the cell, or correct the kind, the form or the figure that it goes with.",
  },
  W283: {
    name: "base flow above the capacity of a line",
    meaning:
      "More passed a pipeline or chokepoint in the base year than its row in `capacities` lets through. Unlike plants and terminals it is not raised: the computed base year falls short of the observed one.",
    wayOut: "Correct the capacity, the flows or the routes; give a second route where there is one.",
  },
  W284: {
    name: "entry that changes nothing",
    meaning: "A policy, contract, route or cut of a duty is written down and cannot change any result as it stands.",
    wayOut: "Give it the size that is meant, or what it works on, or remove it.",
  },
};
