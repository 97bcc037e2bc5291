import type { ProblemKind } from "./kind.ts";

/** E700 to E709 and W700 to W709: coded statements that no stance, agreement or network can be taken of. */
export const DISCOURSE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E700: {
    name: "statement twice",
    meaning:
      "Several statements carry one id, such as those of two coders: counts, means and networks would count them twice.",
    wayOut: "Merge the coders, or give different statements different ids.",
  },
  E701: {
    name: "option of positions not usable",
    meaning: "A number of draws, seed, window, bandwidth, scale or group is out of range.",
    wayOut: "Leave the option out for its default, or give a value as the message says.",
  },
  E702: {
    name: "rating not usable",
    meaning: "Coders must rate the same units, with values that the level of measurement knows.",
    wayOut: "Write null where a coder gave no value, and choose the level that fits the values.",
  },
  E703: {
    name: "no table of two coders",
    meaning: "Kappa compares two coders by counting which pairs of values they gave.",
    wayOut: "Give a square table of whole counts: rows for the first coder, columns for the second.",
  },
  E704: {
    name: "too many pairs of statements",
    meaning:
      "Every tie of a network lists the pairs of statements it comes from; so many fit neither memory nor a reader.",
    wayOut:
      "Narrow the time window, count repeated statements once, divide a concept that nearly all speak of, or look at both modes.",
  },
  W700: {
    name: "coders agree too little",
    meaning: "Below an alpha of 0.667 data are not reliable enough even for tentative conclusions (Krippendorff).",
    wayOut: "Define the codes more narrowly and code again; until then read what rests on this variable with care.",
  },
  W701: {
    name: "agreement of coders unknown",
    meaning: "No statement was coded by two coders, so nothing says whether another would have coded alike.",
    wayOut: "Let a second coder code some of the statements under the same ids.",
  },
};
