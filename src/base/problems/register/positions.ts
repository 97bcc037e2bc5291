import type { ProblemKind } from "./kind.ts";

/** E710 to E719, E750 to E753 and W710 to W719: what the positions block of a case says. */
export const POSITIONS_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E710: {
    name: "statement that nobody can look up",
    meaning: "A statement without source and place in it cannot be checked by a reader.",
    wayOut: "Name the source and the page, line or offset, or leave the statement out.",
  },
  E711: {
    name: "unknown camp",
    meaning: "A statement belongs to a camp that the codebook does not define.",
    wayOut: "Correct the camp, or define it in the codebook.",
  },
  E712: {
    name: "unknown concept",
    meaning: "A statement is about a concept that the codebook does not define.",
    wayOut: "Correct the concept, or define it in the codebook.",
  },
  E713: {
    name: "position off the scale",
    meaning: "A position lies outside of the scale that the codebook defines.",
    wayOut: "Correct the position; leave the cell blank where no stance is taken.",
  },
  E714: {
    name: "alternative position alone",
    meaning: "An alternative says how else a position could be coded; without a position there is nothing to compare.",
    wayOut: "Give the position too, or remove the alternative.",
  },
  E715: {
    name: "strategy without a definition",
    meaning:
      "A statement has a strategy that the codebook does not define, so that another coder could not code alike.",
    wayOut: "Define the strategy in the codebook, or correct it.",
  },
  E716: {
    name: "code twice",
    meaning: "The codebook defines one id twice, or the order of camps names one twice.",
    wayOut: "Keep one of them.",
  },
  E717: {
    name: "date of a statement not usable",
    meaning: "The date is not in the calendar, or not as exact as its precision says.",
    wayOut: "Write a day, month or year as far as it is known; leave both cells blank where nothing is known.",
  },
  E718: {
    name: "unknown coder",
    meaning: "The codebook lists the coders, and this one is not among them.",
    wayOut: "Correct the name, or add the coder to the codebook.",
  },
  E719: {
    name: "statement coded twice",
    meaning: "Two rows have one id and one coder: the statement would count twice.",
    wayOut: "Remove one of the rows, or give the other statement an id of its own.",
  },
  E750: {
    name: "text read in a wrong encoding",
    meaning: "A cell holds characters that arise when text is read in another encoding than it was written in.",
    wayOut: "Copy the text from its origin again, or import the original file with its encoding.",
  },
  E751: {
    name: "scale that is none",
    meaning: "The scale has no width, or its labels do not belong to it.",
    wayOut: "Correct low, high and the labels together.",
  },
  E752: {
    name: "unknown language",
    meaning: "The language of a statement is not a code of ISO 639-1.",
    wayOut: "Use two small letters, such as en, ru or zh.",
  },
  E753: {
    name: "statement without a speaker",
    meaning: "A statement is either said by a person or said of a group.",
    wayOut: "Name the person, or mark the row as collective.",
  },
  E754: {
    name: "network not usable",
    meaning: "Options of a network do not go together, such as a normalization of two modes in a network of one.",
    wayOut: "Take one of the values named, or leave the key out.",
  },
  W710: {
    name: "camp without a position",
    meaning: "No statement of the camp has a position. That is not the same as neutral.",
    wayOut: "Add statements of the camp, or take it out of the codebook.",
  },
  W711: {
    name: "one coder",
    meaning: "With one coder no agreement can be computed: how reliable the codes are is not known.",
    wayOut: "Let a second person code some statements under the same ids.",
  },
  W712: {
    name: "collective statements",
    meaning: "A group does not speak as a person does; what is said of it would weigh as one more speaker.",
    wayOut: "Nothing must be done; name the speakers where the source does.",
  },
  W713: {
    name: "statements without a locator",
    meaning: "The source is named, but not where in it the statement stands.",
    wayOut: "Add page, line or offset.",
  },
  W714: {
    name: "statements without words",
    meaning: "A reader sees the code and not what was said; to check it the source must be opened.",
    wayOut: "Add the quote, or a paraphrase in English.",
  },
  W715: {
    name: "attributes not read",
    meaning: "A table of attributes has rows of a variable that no node can be, so they go nowhere.",
    wayOut: "Name one of the variables that are read, or take the rows out.",
  },
  W716: {
    name: "statement under two ids",
    meaning:
      "Two rows agree in everything but their id: speaker, day, concept, code, source, locator and words. Both are counted.",
    wayOut: "Remove one of them. Where the words were said twice, the locator tells them apart.",
  },
  W717: {
    name: "name in two spellings",
    meaning:
      "Names of speakers or organizations differ in nothing but letter case or spaces. They count as different ones, so that one speaker may count twice.",
    wayOut: "Write the name alike in all rows; nothing must be done where two are meant.",
  },
};
