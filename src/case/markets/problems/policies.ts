import { defineProblem, meant, type Place, quoted, rounded, said } from "../../../base/problems/index.ts";

export const policyTwice = defineProblem(
  "E258",
  {
    name: "policy twice",
    meaning:
      "A measure of the case and a policy of the market file do the same to a pair on the same days, so it would count twice.",
    wayOut: "Remove the policy from the market file, or the row by HS code from the measure.",
  },
  (place: Place, policy: string, measure: string, pair: string) => ({
    place,
    message: `Policy ${said(policy)} repeats measure ${said(measure)} of the case on ${pair}.`,
    found: policy,
    expected: "the policy in one place",
  }),
);

export const unknownPolicy = defineProblem(
  "E266",
  {
    name: "unknown policy",
    meaning: "A scenario leaves out a policy that the market does not have.",
    wayOut: "Use an id of `policies`.",
  },
  (place: Place, found: string, near: string | null) => ({
    place,
    message: `The market has no policy ${said(found)} to leave out.`,
    found,
    expected: "an id of the market's `policies`",
    hints: meant(near),
  }),
);

export const policyShape = defineProblem(
  "E268",
  {
    name: "policy with keys that do not fit",
    meaning: "Each kind of policy has its own keys. One is missing, or one does not belong to this kind.",
    wayOut: "See `policies[].kind` in docs/case-format.md.",
  },
  (place: Place, kind: string, fault: string) => ({ place, message: `A policy of kind ${kind} ${fault}.` }),
);

export const notInMarket = defineProblem(
  "E269",
  {
    name: "instrument that no measure can give to a market",
    meaning: "A market cannot use trade costs, subsidies or quotas by HS code.",
    wayOut: "Give a quota with its quantity in `policies` of the market file; give a trade cost by sector.",
  },
  (place: Place, instrument: string, hs: string, market: string) => ({
    place,
    message: `Market ${said(market)} has HS ${quoted(hs)}, and no ${instrument} there can be given by a measure.`,
    found: instrument,
    expected: "tariff, ban, export-control or market-access; quotas as policies of the market file",
  }),
);

export const daysOutsideYear = defineProblem(
  "W259",
  {
    name: "days outside of the solved year",
    meaning:
      "A market is solved for one year. A policy or closure counts with its days in it; some or all of its days are in other years.",
    wayOut: "Correct the dates, or solve a year that they are in: `tertius market CASE NAME --year YEAR`.",
  },
  (
    place: Place,
    what: string,
    span: { readonly from: string | null; readonly to: string | null },
    { year, inside, all }: { readonly year: number; readonly inside: number; readonly all: number | null },
    series: { readonly name: string; readonly years: readonly number[] },
  ) => {
    const named = `${what} (${spanText(span)})`;
    const solved = `${year}, the year in which market ${said(series.name)} is solved`;
    const rest = (all ?? 0) - inside;
    const message =
      inside === 0
        ? `No day of ${named} falls into ${solved}: it changes nothing there.`
        : `${inside} of the ${all} days of ${named} ${inside === 1 ? "falls" : "fall"} into ${solved}; the other ${rest} ${rest === 1 ? "does" : "do"} not count.`;
    return { place, message, found: spanText(span), expected: `days in ${year}`, hints: [otherYears(series)] };
  },
);

export const measuresOutsideYear = defineProblem(
  "W260",
  {
    name: "measure outside of the solved year",
    meaning:
      "A market is computed for one year and counts a measure for its days in that year. No row of the measure has such a day, so it does nothing there.",
    wayOut: "Write `at` in a scenario of the market file, or solve a year that the measure is in.",
  },
  (
    measure: string,
    scenarios: readonly string[],
    series: { readonly name: string; readonly file: string; readonly years: readonly number[] },
    year: number,
  ) => {
    const named = scenarios.map(said).join(", ");
    return {
      place: { file: series.file, path: "scenarios" },
      message: `No row of measure ${said(measure)} has a day in ${year}, the year in which market ${said(series.name)} is solved: there it does nothing under ${named}.`,
      found: measure,
      expected: `a row in force in ${year}`,
      hints: [
        "`at` of a scenario in the market file reads measures as on that day, for the whole year.",
        otherYears(series),
      ],
    };
  },
);

const spanText = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  [from === null ? [] : [`from ${from}`], to === null ? [] : [`until ${to}`]].flat().join(" ");

const otherYears = ({ name, years }: { readonly name: string; readonly years: readonly number[] }): string =>
  `Years of the market: ${years.join(", ")}; \`tertius market CASE ${name} --year YEAR\` solves one of them.`;

export const purchaseAboveSupply = defineProblem(
  "W221",
  {
    name: "purchase above all supply",
    meaning:
      "A state buys more in a year than all sellers of the market can supply together. A seller without a known capacity counts with what it sold in the base year.",
    wayOut: "Check the quantity and its unit; or add the capacities that are missing.",
  },
  (place: Place, policy: string, year: number, quantity: number, supply: number) => ({
    place,
    message: `Purchase ${said(policy)} is of ${rounded(quantity)} in ${year}, more than all sellers of the market can supply together, ${rounded(supply)}.`,
    found: String(rounded(quantity)),
    expected: `at most ${rounded(supply)}`,
  }),
);

export const purchaseOfBase = defineProblem(
  "W224",
  {
    name: "purchase that the base year holds",
    meaning:
      "A market adds only what a state buys in a year beyond the year that the market is calibrated on: the flows of that year hold what was bought then. This purchase is no larger in the solved year.",
    wayOut: "Give it days in a later year, and solve that year: `tertius market CASE NAME --year YEAR`.",
  },
  (
    place: Place,
    policy: string,
    year: number,
    series: { readonly name: string; readonly baseYear: number; readonly years: readonly number[] },
  ) => {
    const { baseYear } = series;
    const message =
      year === baseYear
        ? `Purchase ${said(policy)} falls into ${year}, the year that market ${said(series.name)} is calibrated on: its flows hold what was bought then, so the purchase changes nothing there.`
        : `Purchase ${said(policy)} buys no more in ${year} than in ${baseYear}, the year that market ${said(series.name)} is calibrated on and whose flows hold it: it changes nothing there.`;
    return {
      place,
      message,
      found: `bought in ${baseYear}`,
      expected: "days in a year of the market after its base year",
      hints: [otherYears(series)],
    };
  },
);
