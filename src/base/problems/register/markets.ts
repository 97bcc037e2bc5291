import type { ProblemKind } from "./kind.ts";

/** E60x–E64x, W60x: a market that is none, or that has no solution, or none was found. */
export const MARKET_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E601: {
    name: "unknown position",
    meaning: "A pair, route or contract points to a supplier, buyer or bottleneck that the market does not have.",
    wayOut: "Correct the position, or add what it points to.",
  },
  E602: {
    name: "number of a market not usable",
    meaning: "A capacity, cost, price or quantity is negative, infinite or not a number where that has no meaning.",
    wayOut: "Correct the figure; leave a capacity out where nothing binds.",
  },
  E603: {
    name: "fraction of a market out of range",
    meaning:
      "A loss must be at least 0 and below 1; a take-or-pay fraction, a share and market power lie between 0 and 1.",
    wayOut: "Give a fraction, such as 0.03 for 3 percent.",
  },
  E604: {
    name: "curve runs the wrong way",
    meaning: "Supply must rise with the price and demand must fall, and both need positive prices and quantities.",
    wayOut:
      "Correct the sign of the elasticity or slope, put steps in order, or use `fixed` for a quantity without answer.",
  },
  E605: {
    name: "disconnected demand without choke price",
    meaning: "A buyer that no route reaches and that pays any price has no equilibrium.",
    wayOut: "Open a route, or give a choke price so that the demand is reported as unserved.",
  },
  W605: {
    name: "buyer without a route",
    meaning: "Nothing can be delivered to the buyer: all of its demand is unserved.",
    wayOut: "Open a route if trade is possible; after a ban or a closure this is the answer.",
  },
  E606: {
    name: "no base for entropic inertia",
    meaning:
      "Entropic inertia counts from the shares of the base year: each pair needs a positive base flow, each buyer a base price and quantity.",
    wayOut: "Calibrate the market, remove the pair, or choose another inertia.",
  },
  E607: {
    name: "closed bottleneck with routes",
    meaning: "A closed way is removed, never given capacity 0: its shadow price would have no bound.",
    wayOut: "Remove the routes through it, as closing a chokepoint does.",
  },
  E608: {
    name: "listed twice in a market",
    meaning:
      "An id, or a pair of a supplier and a buyer, stands twice; which one holds is not for the engine to guess.",
    wayOut: "Merge the two; several ways of a pair are routes of one pair.",
  },
  E609: {
    name: "market power without a slope",
    meaning: "A trader who moves the price needs a demand that answers to it.",
    wayOut: "Give the demand a slope, or set market power to 0.",
  },
  E610: {
    name: "market power over a demand without end",
    meaning:
      "Where the number of sellers times the elasticity of demand is at most the conjectural share, marginal revenue is nowhere above zero: no price is an equilibrium unless a choke price ends the demand.",
    wayOut: "Give the buyer a choke price, lower market power, or open more sellers to it.",
  },
  W601: {
    name: "take-or-pay above capacity",
    meaning: "Contracts of a supplier oblige to more than it can produce: the rest is paid without flowing.",
    wayOut: "Check quantities and capacity; in a year of disruption this is the answer.",
  },
  W602: {
    name: "base exports above capacity",
    meaning: "Observed exports exceed the capacity given, so the capacity is set to what was observed.",
    wayOut: "Check the capacity's basis: nameplate is often exceeded.",
  },
  E620: {
    name: "market not solved",
    meaning: "The search ended before every condition held within the tolerance; the last answer travels in the error.",
    wayOut: "Look at the node or route that the message names, or reach the shock in smaller steps.",
  },
  E621: {
    name: "demand cannot be met",
    meaning:
      "Demand without choke price exceeds what capacities and routes can deliver; the smallest shortfall is stated.",
    wayOut: "Relax what binds, or give a choke price.",
  },
  E622: {
    name: "market search stopped",
    meaning: "The caller stopped the search before it had an answer.",
    wayOut: "Run it again without stopping it.",
  },
  E623: {
    name: "market solver does not apply",
    meaning: "The solver that was asked for solves another kind of problem than this market is.",
    wayOut: "Leave the choice to the engine.",
  },
  E630: {
    name: "market policy without target",
    meaning:
      "A policy names a supplier, buyer, country or bottleneck that the market does not have, so it would do nothing.",
    wayOut: "Correct the name.",
  },
  E631: {
    name: "market policy out of range",
    meaning: "A rate, share, quantity or number of days of a policy has no meaning.",
    wayOut: "Correct the figure; shares lie between 0 and 1.",
  },
};
