import type { ProblemKind } from "./kind.ts";

/** E4xx: an economy that is no model; E5xx: a model that has no solution, or none was found. */
export const EQUILIBRIUM_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E401: {
    name: "shares do not sum",
    meaning: "Expenditure, input or final-demand shares must sum to one: what is missing would be spent on nothing.",
    wayOut: "Complete the table, or divide by the sum yourself and say so.",
  },
  E402: {
    name: "negative value",
    meaning: "A share, value added or an expenditure is negative or not a number.",
    wayOut: "Correct the figure; fold negative inventory changes into another use and say so.",
  },
  E403: {
    name: "tariff out of range",
    meaning: "A tariff of −100 % or less makes the price of a delivery zero or negative.",
    wayOut: "Use an export subsidy for what the exporter pays; a tariff stays above −100 %.",
  },
  E404: {
    name: "elasticity not positive",
    meaning: "The trade elasticity θ must be a positive number.",
    wayOut: "Give θ > 0 for every sector of the set.",
  },
  E405: {
    name: "deficits do not sum to zero",
    meaning: "What all countries import is what all countries export, so their deficits sum to zero; these do not.",
    wayOut: "Derive the deficits from the flows, or put what is left over into the rest of the world and say so.",
  },
  E406: {
    name: "base contradicts itself",
    meaning:
      "Expenditure, value added or a trade deficit of the base year is not what the other parts of the model add up to. A solver would answer with a welfare effect where nothing changes.",
    wayOut:
      "Correct the table that is wrong; or take the base that `balancedModel` makes of it, for tables `tertius import tables FOLDER --rebase`, and say how far it moved.",
  },
  E410: {
    name: "ratio or openness out of range",
    meaning:
      "A change of a cost or price is a ratio above 0, 1 means no change; openness runs from 0 (closed) to 1 (open).",
    wayOut: "Give the ratio of after to before, such as 1.1 for a rise of 10 %; give the open share as a fraction.",
  },
  E412: {
    name: "unknown closure",
    meaning:
      "The closure is none that the model has, or fixes deficits in value added of a country that the economy does not have.",
    wayOut:
      "Write `{ fixed: world }`, or a country of the economy; one inside the rest of the world has no value added of its own.",
  },
  E501: {
    name: "not converged",
    meaning:
      "The solver stopped before every equation held within the tolerance; the last iterate travels in the error.",
    wayOut: "Split the shock into smaller steps, or look at the country and sector that the message names.",
  },
  E502: {
    name: "base not reproduced",
    meaning: "With nothing changed the model must return the base year; here it does not.",
    wayOut: "Check the identities of the economy package with `tertius data verify`.",
  },
  E503: {
    name: "no supplier left",
    meaning:
      "Bans leave an importer without any supplier of a sector that it cannot do without (spending shares are fixed).",
    wayOut: "Leave at least one supplier open, or use a trade cost instead of a ban.",
  },
  E504: {
    name: "no equilibrium: trade too closed",
    meaning:
      "The trade that bans leave open cannot carry the trade deficits of the closure, or nobody is left to buy what a country makes.",
    wayOut: "Use `deficits: none`, or leave open the trade that serves the deficit or buys the goods.",
  },
  E505: {
    name: "income not positive",
    meaning:
      "A country's income after the shock is zero or negative: its surplus, or what its treasury pays for trade by tariffs or export taxes below zero, exceeds what it earns.",
    wayOut: "Use `deficits: none` or `deficits: own`; pay a smaller subsidy. A tariff that is lifted is 0, not -100.",
  },
  E506: {
    name: "interrupted",
    meaning: "The caller stopped the solver.",
    wayOut: "Run it again.",
  },
  W401: {
    name: "negative input share",
    meaning:
      "A few entries of a published input-output table are negative (by-products); the solver takes them as they are.",
    wayOut: "Leave them, or set them to zero and rescale their columns, and say so.",
  },
  W503: {
    name: "set not on the other base",
    meaning: "The second package has no elasticity set of that name, so the scenario is not solved on it.",
    wayOut: "Choose a set that both packages carry.",
  },
  W504: {
    name: "not solved on the other base",
    meaning:
      "The scenario has no equilibrium on a package of `economy.also`; the answer on the headline package stands.",
    wayOut: "Read why in the message; leave that package out of `economy.also` when it cannot carry the scenario.",
  },
  W501: {
    name: "result is mostly closure",
    meaning:
      "Where a trade deficit is held, its unit decides what it is worth at the new prices. Without that revaluation the country's real income has the other sign.",
    wayOut: "Read the result with `deficits: none`, or the number without the revaluation that stands beside it.",
  },
  W502: {
    name: "near autarky",
    meaning:
      "A country buys almost nothing of a sector at home: scenarios that close its borders make its welfare explode.",
    wayOut: "Use a coarser sector classification, or read the result as a bound.",
  },
};
