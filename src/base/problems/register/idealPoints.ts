import type { ProblemKind } from "./kind.ts";

/** E670 to E675: votes that no ideal points can be estimated from. */
export const IDEAL_POINT_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E670: {
    name: "option of ideal points not usable",
    meaning: "A variance, precision, tolerance, number of rounds, seed or part of masked votes is out of range.",
    wayOut: "Leave the option out for its default, or give a number as the message says.",
  },
  E671: {
    name: "anchor without votes",
    meaning: "The anchor starts the search and says which side is positive; it needs votes in the sessions chosen.",
    wayOut: "Choose a state that voted in these sessions.",
  },
  E672: {
    name: "ideal points not comparable",
    meaning:
      "Points of different sessions lie on one scale only where the same resolution was voted on in both; these sessions share none with the others.",
    wayOut:
      "Leave these sessions out, or estimate them alone on a scale of their own. Where no session shares any, bridges.csv of the package is missing or was not read.",
  },
  E673: {
    name: "no divided roll call",
    meaning: "Unanimous roll calls say nothing about positions, and after the filter nothing else is left.",
    wayOut: "Choose other sessions.",
  },
  E674: {
    name: "estimate of ideal points interrupted",
    meaning: "The caller stopped the search before it had converged.",
    wayOut: "Run it again.",
  },
  E675: {
    name: "scales not linked",
    meaning: "A line between two sets of ideal points needs states and sessions that both have, and that differ.",
    wayOut: "Compare estimates of the same states and sessions.",
  },
};
