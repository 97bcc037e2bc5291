import { defineProblem, quoted } from "../../base/problems/index.ts";
import type { Claim } from "../../case/index.ts";
import type { PairFault } from "../rows.ts";
import { place } from "./claimPlace.ts";

export const pathAbsent = defineProblem(
  "E830",
  {
    name: "quantity not in the results",
    meaning: "A claim reads a scenario, entry or row that the results of this run do not have.",
    wayOut: "Correct the name, or solve the scenario and year that the claim is about.",
  },
  (claim: Claim, path: string, scenario: string, hasScenario: boolean) => ({
    place: place(claim),
    message: hasScenario
      ? `Claim ${claim.id}: the results of "${quoted(scenario)}" have no ${quoted(path)}.`
      : `Claim ${claim.id}: it reads ${quoted(path)} of "${quoted(scenario)}", which has no results.`,
    found: path,
    expected: "a scenario that was solved, and names and rows that its results have",
  }),
);

export const pathNotNumber = defineProblem(
  "E831",
  {
    name: "result that is no number",
    meaning: "A path leads to a whole table or entry of the results.",
    wayOut: "Go on to one of its numbers.",
  },
  (claim: Claim, path: string) => ({
    place: place(claim),
    message: `Claim ${claim.id}: ${quoted(path)} is not a number.`,
    found: path,
    expected: "a path that ends at a number",
  }),
);

const PAIRS: Readonly<Record<PairFault, readonly [fault: string, expected: string]>> = {
  rows: ["two lists of different rows cannot be taken row by row", "the same years or sessions, or one number"],
  units: ["two quantities that measure different things are compared or added", "the same unit on both sides"],
  words: ["a word is computed with", "numbers; words only with == and !="],
};

export const noPairs = defineProblem(
  "E832",
  {
    name: "lists that do not pair",
    meaning: "Two lists can be combined row by row only if they have the same years or sessions and the same kind.",
    wayOut: "Filter both to the same rows, or make one number of one of them.",
  },
  (claim: Claim, fault: PairFault) => {
    const [message, expected] = PAIRS[fault];
    return { place: place(claim), message: `Claim ${claim.id}: ${message}.`, expected };
  },
);

export const valueUnit = defineProblem(
  "E833",
  {
    name: "value in another unit",
    meaning: "The results measure something else than the quantity says.",
    wayOut: "Correct the unit of the quantity, or convert with a factor that has a source.",
  },
  (claim: Claim, name: string, found: string, unit: string) => ({
    place: place(claim),
    message: `Claim ${claim.id}: "${quoted(name)}" comes out in ${found}, and its unit is ${quoted(unit)}.`,
    found,
    expected: unit,
  }),
);

export const tooManySteps = defineProblem(
  "E834",
  {
    name: "claim takes too many steps",
    meaning: "A case may be untrusted, so claims have limited steps.",
    wayOut: "Shorten the chain of claims that it uses.",
  },
  (claim: Claim, limit: number) => ({
    place: place(claim),
    message: `Claim ${claim.id} takes more than ${limit} steps.`,
    expected: `at most ${limit} steps`,
  }),
);

export const severalValues = defineProblem(
  "E835",
  {
    name: "several rows came out",
    meaning: "A verdict is about one number, but several rows of the results pass the filters.",
    wayOut: "Add filters, or a function around the path.",
  },
  (claim: Claim, name: string, count: number) => ({
    place: place(claim),
    message: `Claim ${claim.id}: "${quoted(name)}" comes out as ${count} rows, and one number is needed.`,
    found: `${count} rows`,
    expected: "more filters, or a function around them",
  }),
);

export const comparesBase = defineProblem(
  "E836",
  {
    name: "base compared with itself",
    meaning:
      "`change` and `growth` compare the claim's scenario with the base; without a scenario there is nothing to compare.",
    wayOut: "Give the claim a scenario.",
  },
  (claim: Claim, name: string) => ({
    place: place(claim),
    message: `Claim ${claim.id}: ${name} compares its scenario with the base, and its scenario is the base.`,
    found: "base",
    expected: "a claim with a `scenario`",
  }),
);

export const onlyLater = defineProblem(
  "E837",
  {
    name: "only later results",
    meaning: "All values at the path come from sessions that began after the day of the case.",
    wayOut: "Choose earlier sessions, or put the quantity under `later`.",
  },
  (claim: Claim, path: string, asOf: string) => ({
    place: place(claim),
    message: `Claim ${claim.id}: all values of ${quoted(path)} are from after ${asOf}, the day of the case.`,
    found: path,
    expected: "sessions that had begun by then",
    hints: ["Put the quantity under `later`; it is then shown beside the verdict."],
  }),
);
