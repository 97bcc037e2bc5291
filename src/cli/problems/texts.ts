import { defineProblem, quoted } from "../../base/problems/index.ts";

export const overlongText = defineProblem("E740", {
  name: "text too long",
  meaning: "The text has more than a mebibyte of characters, too many for an article.",
  wayOut: "Split it into documents; statements are coded by document anyway.",
});

export const notEnglish = defineProblem(
  "W740",
  {
    name: "text not English",
    meaning: "The rules that find statements are for English. They miss nearly everything in other languages.",
    wayOut: "Code the text by hand, or give a translation.",
  },
  (file: string) => ({
    place: { file },
    message: `${quoted(file)} does not look like English, and the rules know no other language.`,
    expected: "an English text",
  }),
);

export const nothingFound = defineProblem(
  "W741",
  {
    name: "no attribution found",
    meaning: "No rule found anybody who is reported to say something.",
    wayOut: "Read the text; the rules miss about one attribution in five.",
  },
  (file: string) => ({
    place: { file },
    message: `No attribution was found in ${quoted(file)}; that does not mean there is none.`,
  }),
);
