import { defineProblem, type Problem } from "../base/problems/index.ts";

export const notOnOther = defineProblem(
  "W504",
  {
    name: "not solved on the other base",
    meaning:
      "The scenario has no equilibrium on a package of `economy.also`; the answer on the headline package is unchanged.",
    wayOut: "Read why in the message; leave that package out of `economy.also` when it cannot carry the scenario.",
  },
  (name: string, reasons: readonly Problem[]) => ({
    place: { path: `economy.also, ${name}` },
    message: `On ${name} the scenario has no answer: ${reasons.map((each) => each.message).join(" ")}`,
    found: reasons.map((each) => each.code).join(", "),
  }),
);

export const noSuchSet = defineProblem(
  "W503",
  {
    name: "set not on the other base",
    meaning: "The second package has no elasticity set of that name, so the scenario is not computed on it.",
    wayOut: "Choose a set that both packages have.",
  },
  (name: string, elasticities: string) => ({
    place: { path: `economy.also, ${name}` },
    message: `${name} has no elasticity set ${elasticities}: the scenario is not solved on it.`,
    found: elasticities,
    expected: "a set of both packages",
    hints: ["Choose a set that both packages carry, such as theta_check."],
  }),
);

export const reopened = defineProblem(
  "E515",
  {
    name: "trade that opens again",
    meaning:
      "A scenario is told against another one that closes trade which this one leaves open. Trade that is zero in what it is told against stays zero, so that there is no answer.",
    wayOut:
      "Tell the other scenario against this one and read the change backwards, or tell both against the base year.",
  },
  (scenario: string, against: string, cell: string, cells: number) => ({
    place: { path: `scenarios.${scenario}` },
    message: `Scenario "${scenario}" opens trade that "${against}" closes: ${cell}${cells > 1 ? ` (${cells} cells in all)` : ""}.`,
    found: cell,
    expected: `no trade that "${against}" closes`,
  }),
);

export const barelyHits = defineProblem(
  "W505",
  {
    name: "measure that hits next to nothing",
    meaning:
      "The trade that the measure hits in the base year is less than 0.1 % of what its pairs trade. A change of 0.0000 % elsewhere then says how small the measure is, not that it does not matter to a third country.",
    wayOut:
      "Look at the trade that `tertius check` prints for it. If the figure looks wrong, compare the sectors and countries of its rows with the package.",
  },
  (measure: string, money: string, percent: string, pairs: string, year: number) => ({
    place: { path: `measures[${measure}]` },
    message: `Measure "${measure}" hits ${money} of trade, ${percent} % of what ${pairs} in ${year}. Results close to zero say that it is small.`,
    found: money,
  }),
);

/** What of a scenario another structure of the model does not have, in words. */
const NOT_IN_STRUCTURE = {
  quotas: { found: "a quota", why: "what a quota is equivalent to is found under the standard structure alone" },
  waste: { found: "wasted revenue", why: "profits would be wasted with it" },
} as const;

export const noSuchStructure = defineProblem(
  "E538",
  {
    name: "structure without quotas or waste",
    meaning: "The scenario has something that this structure of the model was not built for, so that it has no number.",
    wayOut: "Compare structures on a scenario without quotas and wasted revenue.",
  },
  (what: keyof typeof NOT_IN_STRUCTURE) => ({
    place: { path: "structures" },
    message: `The scenario has ${NOT_IN_STRUCTURE[what].found}, and this structure has no answer to it: ${NOT_IN_STRUCTURE[what].why}.`,
    found: NOT_IN_STRUCTURE[what].found,
    expected: "a scenario without it",
  }),
);

export const nothingHappens = defineProblem(
  "E542",
  {
    name: "nothing to set side by side",
    meaning:
      "Structures of the model differ in what they make of a change of trade. The scenario has none: no measure of it acts on the whole economy; measures by product act in markets alone.",
    wayOut: "Name a scenario with measures on trade by --scenario.",
  },
  (scenario: string) => ({
    place: { path: "--scenario" },
    message: `Nothing of scenario "${scenario}" acts on the whole economy, so no structure of the model has an answer to it.`,
    found: scenario,
    expected: "a scenario with measures on the whole economy",
    hints: ["What measures by product do, `tertius run CASE` tells by market."],
  }),
);

export const scaleSectorsMissing = defineProblem(
  "E539",
  {
    name: "sector without a scale elasticity",
    meaning: "A table of scale elasticities must have a row for every sector of the economy, services too.",
    wayOut: "Add the missing rows; a sector without economies of scale has 0.",
  },
  (table: string, sectors: readonly string[]) => ({
    place: { path: "scale" },
    message: `The table of scale elasticities ${table} has no value for ${sectors.join(", ")}.`,
    found: `no row for ${sectors.join(", ")}`,
    expected: "one row for each sector",
  }),
);
