import { defineProblem } from "../../base/problems/index.ts";
import { shellWord } from "../../base/wording/index.ts";
import type { MarketSeries } from "../../case/index.ts";

export const withoutAlignment = defineProblem(
  "E915",
  {
    name: "case without alignment",
    meaning: "The command needs a block `alignment`, and the case has none.",
    wayOut: "Add a block `alignment` to case.yaml; `tertius init NAME --kind alignment` writes one that runs.",
  },
  () => ({
    place: { file: "case.yaml", path: "alignment" },
    message: "The case has no alignment block, so there is nothing to align.",
    expected: "a block `alignment` in case.yaml",
    hints: ["`tertius init NAME --kind alignment` writes one that runs."],
  }),
);

export const withoutClaims = defineProblem(
  "E917",
  {
    name: "case without claims",
    meaning: "The command audits the claims of an article, and the case has none.",
    wayOut:
      "Add the keys `facts` and `claims` to case.yaml; `tertius init NAME --kind claims` writes a case that runs.",
  },
  () => ({
    place: { file: "case.yaml", path: "claims" },
    message: "The case has no claims, so there is nothing to audit.",
    expected: "the keys `facts` and `claims` in case.yaml",
    hints: ["`tertius init NAME --kind claims` writes a case with claims that runs."],
  }),
);

export const partialMarket = defineProblem(
  "E914",
  {
    name: "option of a market that is not solved",
    meaning:
      "The market has partial coverage: observations and access, but not the prices, quantities and elasticities that an equilibrium needs. Options that ask for a solution mean nothing there.",
    wayOut:
      "Leave the option out; or add sourced prices, quantities and elasticities to every node, and set coverage to full.",
  },
  (option: string, series: MarketSeries, scenarios: readonly string[]) => ({
    place: { path: option },
    message: `${option} asks for a solution, and the market "${series.name}" has partial coverage: it is not solved.`,
    found: option,
    expected: `no ${option}, or \`coverage: full\` in ${series.file}`,
    hints: [
      `\`tertius market CASE ${series.name}${scenarios.length === 0 ? "" : " --scenario ID"}\` prints what is known: observed flows and the imports at risk.${scenarios.length === 0 ? "" : ` Scenarios: ${scenarios.join(", ")}.`}`,
    ],
  }),
);

export const missingData = defineProblem(
  "E907",
  {
    name: "authors' files missing",
    meaning: "The files of a published result are not included with Tertius and were not given.",
    wayOut: "Name their folder with --data.",
  },
  (id: string, data: string, files: readonly string[]) => ({
    place: { path: "--data" },
    message: "The authors' files are not included; the replication needs a folder with them.",
    found: "no --data",
    expected: `a folder with ${files.join(", ")}`,
    hints: [data, `Run: tertius replicate ${id} --data FOLDER`],
  }),
);

export const withoutPositions = defineProblem(
  "E916",
  {
    name: "case without positions",
    meaning: "The command needs coded statements in a block `positions`, and the case has none.",
    wayOut: "Add a block `positions` to case.yaml; `tertius init NAME --kind positions` writes one that runs.",
  },
  () => ({
    place: { file: "case.yaml", path: "positions" },
    message: "The case has no positions block, so it holds no statements.",
    expected: "a block `positions` in case.yaml",
    hints: ["`tertius init NAME --kind positions` writes one that runs."],
  }),
);

export const unnamedScenarios = defineProblem(
  "E922",
  {
    name: "scenarios to compare",
    meaning: "Two scenarios are compared: two of one case, or one of each of two cases.",
    wayOut: "Name them with --scenarios, separated by a comma; `tertius check CASE` counts those of a case.",
  },
  (typed: readonly string[], known: readonly string[], example: readonly string[]) => ({
    place: { path: "--scenarios" },
    message:
      typed.length > 2
        ? `Two scenarios can be compared, and ${typed.length} are named.`
        : "It is not said which two scenarios are compared.",
    found: typed.length === 0 ? "no --scenarios" : typed.join(","),
    expected:
      example.length < 2
        ? `two scenarios; the case has one, ${known.join("")}: name a second case too`
        : `two of ${known.join(", ")}`,
    hints: example.length < 2 ? [] : [`For example --scenarios ${example.join(",")}.`],
  }),
);

export const notSwept = defineProblem(
  "E923",
  {
    name: "nothing to size",
    meaning:
      "A sweep changes the size of measures that act on the whole economy, and there is no scenario of the case with any.",
    wayOut: "Name a scenario of the case that has measures with --scenario.",
  },
  (
    scenario: string | null,
    isInMarkets: boolean,
    ofMarket: { readonly market: string; readonly scenario: string } | null,
  ) => {
    const without =
      ofMarket === null
        ? {
            message: "The case has no scenario, so there are no measures whose size could change.",
            found: "no scenario",
          }
        : {
            message:
              "The case has scenarios of markets alone. A sweep changes the size of measures on the whole economy, and there are none.",
            found: "scenarios of markets alone",
          };
    const named = `The scenario "${scenario}" has no measures on the whole economy whose size could change.`;
    return {
      place: { path: "--scenario" },
      ...(scenario === null ? without : { message: named, found: scenario }),
      expected: "a scenario of the case with measures on the whole economy",
      hints: [
        ...(isInMarkets
          ? [
              `What half of a measure does in markets: tertius run CASE --set ${shellWord(`scenarios[${scenario}].scale={MEASURE: 0.5}`)}`,
            ]
          : []),
        ...(ofMarket === null
          ? []
          : [
              `A market at another size is one run for each: \`tertius market CASE ${ofMarket.market} --scenario ${ofMarket.scenario} --set markets.${ofMarket.market}.scenarios.${ofMarket.scenario}.KEY=VALUE\`.`,
            ]),
      ],
    };
  },
);

export const ownRates = defineProblem(
  "E924",
  {
    name: "sweep with rates of its own",
    meaning: "A sweep that the case has says its rates itself, so that --scale has nothing to change.",
    wayOut: "Leave out --scale, or name a scenario that is no sweep.",
  },
  (sweep: string) => ({
    place: { path: "--scale" },
    message: `The sweep "${sweep}" of the case has rates of its own.`,
    expected: "no --scale, or a scenario that is no sweep",
  }),
);
