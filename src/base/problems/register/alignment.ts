import type { ProblemKind } from "./kind.ts";

/** E680 to E692: triangles, balance, dependence and the alliance decision. */
export const ALIGNMENT_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E680: {
    name: "input of an edge not known",
    meaning:
      "A defence obligation, a trade policy or the ties of a pair are not in the data: that is not the same as none.",
    wayOut: "Add a row for the pair, also where there is nothing, or give that part of the edge the weight 0.",
  },
  E681: {
    name: "weights of an edge not usable",
    meaning: "The weights of an edge are not negative, finite, and not all 0.",
    wayOut: "Leave the weights out for their defaults, or give one to each part.",
  },
  E682: {
    name: "triangle not usable",
    meaning: "A triangle has three different states and an edge between each two of them.",
    wayOut: "Name three different states, and give each pair one value.",
  },
  E683: {
    name: "signed graph not usable",
    meaning:
      "An edge of a signed graph joins two different nodes of it, once, with a finite weight; no node is named twice.",
    wayOut: "Correct the edge that the message names.",
  },
  E684: {
    name: "loss not usable",
    meaning: "Leverage compares what each of two loses; a loss that is not a number compares to nothing.",
    wayOut: "Solve both closings first, and give both losses in percent.",
  },
  E685: {
    name: "quantities of dependence not usable",
    meaning: "Trade and supplies are not negative, a part is not larger than the whole, and the whole is not 0.",
    wayOut: "Give all quantities of one year in one unit.",
  },
  E686: {
    name: "parameter of an alliance absent",
    meaning:
      "The parameters that differ from pair to pair have no default: a guess of ours would decide whether there is an alliance.",
    wayOut: "Give the parameter a value with a source, or say that it is an assumption.",
  },
  E687: {
    name: "parameter of an alliance not usable",
    meaning: "The parameter is not a number, or lies outside the range in which it means something.",
    wayOut: "Give a value within the range that the message names.",
  },
  E688: {
    name: "alliance not usable",
    meaning: "An alliance has two different members and at least one adversary state that is none of them.",
    wayOut: "Correct the members or the states of the adversary.",
  },
  E689: {
    name: "capability absent",
    meaning: "Weights of members and the threat that they face come from capabilities; one that is absent is not 0.",
    wayOut: "Add the capability of the state in that year, from the same source as the others.",
  },
  E690: {
    name: "ideal points give no distance",
    meaning:
      "The distance between two members is a part of the gap to the adversary; a point is absent or the gap is 0.",
    wayOut: "Choose a session in which all have a point, or give the distance as a parameter.",
  },
  E691: {
    name: "place of a parameter unknown",
    meaning: "A region or a range names a parameter that the decision does not have, or a member that is none of it.",
    wayOut: "Name one of the parameters that the message lists, with its member where it has one.",
  },
  E692: {
    name: "grid not usable",
    meaning: "A region needs two different parameters, each from a lower to a higher value in at least two steps.",
    wayOut: "Correct the bounds or the number of steps.",
  },
};
