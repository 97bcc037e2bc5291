import type { ProblemKind } from "./kind.ts";

/** E740 to E749 and W740 to W749: texts in which statements are looked for. */
export const PROPOSAL_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E740: {
    name: "text too long",
    meaning: "A text of more than a mebibyte of characters is no article.",
    wayOut: "Split it into documents; statements are coded by document anyway.",
  },
  W740: {
    name: "text not English",
    meaning: "The rules that find who says what are for English; in another language they miss nearly everything.",
    wayOut: "Code the text by hand, or give a translation.",
  },
  W741: {
    name: "no attribution found",
    meaning: "No rule found anybody who is reported to say something.",
    wayOut: "Read the text; the rules miss about one attribution in five.",
  },
};
