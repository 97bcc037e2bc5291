import type { ProblemKind } from "./kind.ts";

/** E830 to E839 and W830 to W839: claims that results cannot answer. */
export const AUDIT_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E830: {
    name: "quantity not in the results",
    meaning: "A claim reads a scenario, entry or row that the results of this run do not have.",
    wayOut: "Correct the name, or solve the scenario and year that the claim is about.",
  },
  E831: {
    name: "result that is no number",
    meaning: "A path leads to a whole table or entry of the results.",
    wayOut: "Go on to one of its numbers.",
  },
  E832: {
    name: "lists that do not pair",
    meaning:
      "Two lists are computed with row by row only where they are of the same years or sessions and the same kind.",
    wayOut: "Filter both to the same rows, or make one number of one of them.",
  },
  E833: {
    name: "value in another unit",
    meaning: "What comes out of the results measures something else than the quantity says.",
    wayOut: "Correct the unit of the quantity, or convert with a factor that has a source.",
  },
  E834: {
    name: "claim takes too many steps",
    meaning: "Cases come from strangers, so the evaluation of a claim is limited.",
    wayOut: "Shorten the chain of claims that it goes through.",
  },
  E835: {
    name: "several rows came out",
    meaning: "A verdict is about one number, and the results have several rows that pass the filters.",
    wayOut: "Add filters, or a function around the path.",
  },
  E836: {
    name: "base compared with itself",
    meaning:
      "`change` and `growth` compare the claim's scenario with the base; without a scenario there is nothing to compare.",
    wayOut: "Give the claim a scenario.",
  },
  E837: {
    name: "only later results",
    meaning: "Everything the path leads to is from sessions that began after the day of the case.",
    wayOut: "Choose earlier sessions, or put the quantity under `later`.",
  },
  W830: {
    name: "alternative without results",
    meaning:
      "A named alternative could not be computed from this run, so that the verdict does not take it into account.",
    wayOut: "Solve what it needs, or take it out of the claim.",
  },
  W832: {
    name: "threshold at its value",
    meaning:
      "A threshold that the article does not give equals the computed value to two digits, as one that was set after the value was known would.",
    wayOut: "Take a threshold that follows from the sentence, and give its reason.",
  },
  W833: {
    name: "alternative that is none",
    meaning:
      "A named alternative is the setting, scenario or reading of the claim itself, or stands among its alternatives already. Agreeing with itself shows nothing, so that it is not counted as tried.",
    wayOut: "Take it out of the claim, or name what was meant.",
  },
  W831: {
    name: "alternative to nothing",
    meaning:
      "A named alternative stands in for nothing that the claim is computed with, so that it cannot change the answer.",
    wayOut: "Take it out of the claim, or compute the claim with what it is an alternative to.",
  },
};
