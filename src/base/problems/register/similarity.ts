import type { ProblemKind } from "./kind.ts";

/** E650 to E659: votes that no similarity can be taken of. */
export const SIMILARITY_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E650: {
    name: "unknown state in a voting record",
    meaning: "The record has no such state, so it has no votes to compare.",
    wayOut: "Use a code of the record: ISO alpha-3, or the listed one for a state that ISO does not know.",
  },
  E651: {
    name: "no joint roll call",
    meaning: "The two never took a position on the same issue, so their similarity is unknown, which is not 0.",
    wayOut: "Choose sessions in which both voted, or a wider selection.",
  },
  E652: {
    name: "unknown session",
    meaning: "The voting record does not reach to that session.",
    wayOut: "Choose sessions within the record.",
  },
  E653: {
    name: "interval of roll calls not usable",
    meaning: "A day cannot be read, or the end lies before the beginning.",
    wayOut: "Write days as YYYY-MM-DD and put the earlier one first.",
  },
  E654: {
    name: "important votes not known",
    meaning: "For whole sessions the record does not say which votes were important; they would drop out in silence.",
    wayOut: "End the selection before them, or take all roll calls.",
  },
  E655: {
    name: "issues of roll calls not known",
    meaning: "Sessions before the first or after the last issue code carry none; they would drop out in silence.",
    wayOut: "End the selection before them, or take roll calls on all issues.",
  },
  E656: {
    name: "unknown issue of roll calls",
    meaning: "No roll call of the record has this code, so nothing would be selected by it.",
    wayOut: "Use one of the codes that the message lists.",
  },
  E657: {
    name: "weights of roll calls not usable",
    meaning:
      "There must be one weight per roll call of the record, or per issue, none negative, infinite or not a number.",
    wayOut: "Give weight 0 to what should not count.",
  },
  E658: {
    name: "bootstrap not usable",
    meaning: "The number of draws is not a whole number of at least 1, or the seed is no whole number.",
    wayOut: "Give whole numbers, such as 200 draws and seed 1.",
  },
  E659: {
    name: "positions not comparable",
    meaning:
      "Two lists of positions differ in length, hold a position that the scale does not have, or the scale has no width.",
    wayOut: "Put both on the same issues in the same order, and name the levels or the width of the scale.",
  },
};
