import { defineProblem, type Place, type Problem, quoted, rounded, said } from "../../base/problems/index.ts";

export const demandBelowZero = defineProblem(
  "E275",
  {
    name: "linked demand below zero",
    meaning: "Links take more from a buyer's demand than there is.",
    wayOut: "Check the coefficient, its unit, and the shift of the market that is followed.",
  },
  (place: Place, buyer: string, year: number, before: number, change: number) => ({
    place,
    message: `Links take ${rounded(-change)} from the demand of ${said(buyer)} in ${year}, but it is only ${rounded(before)}.`,
    found: String(rounded(before + change)),
    expected: "a coefficient and a shift that leave some demand",
  }),
);

export const flowAsCapacity = defineProblem(
  "W253",
  {
    name: "chokepoint without a capacity",
    meaning: "A chokepoint is closed in part and its capacity is unknown, so its base-year flow is used.",
    wayOut: "Give its capacity in `capacities`.",
  },
  (place: Place, id: string, flow: number) => ({
    place,
    message: `${said(id)} has no known capacity. To close it in part, its base-year flow is used as its capacity: ${rounded(flow)}.`,
    expected: "a row in capacities",
  }),
);

export const noGrowth = defineProblem(
  "W257",
  {
    name: "growth not observed",
    meaning: "A scenario lets demand grow, but the year has no observed arrivals to show by how much.",
    wayOut: "Add flows or nodes of that year, or set `growth: false`.",
  },
  (place: Place, nodes: readonly string[], year: number, baseYear: number) => ({
    place,
    message: `No arrivals of ${nodes.map(quoted).join(", ")} are observed for ${year}: demand there stays that of ${baseYear}.`,
    expected: `flows of ${year} in pairs`,
  }),
);

export const noWhileInForce = defineProblem(
  "W236",
  {
    name: "no market while a scenario is in force",
    meaning:
      "A scenario of a market holds for part of the year. Averaged over the year the market has an equilibrium, but as if the scenario held all year it has none, so only the average is told.",
    wayOut:
      "Read why in the message. Give fixed demand a choke price or an elasticity, or another way for what is closed.",
  },
  (place: Place, from: string, reasons: readonly Problem[]) => ({
    place,
    message: `The market has no equilibrium as if what is in force from ${from} were in force all year: ${reasons.map((each) => each.message).join(" ")} Only the average of the year is told.`,
    found: reasons.map((each) => each.code).join(", "),
  }),
);
