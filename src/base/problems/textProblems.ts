import { defineProblem, type ProblemDefinition } from "./defineProblem.ts";

export const fileTooLarge = defineProblem("E105", {
  name: "file too large",
  meaning:
    "YAML and BibTeX may be 1 MiB, tables of measures 8 MiB, other files 64 MiB: larger ones would stall the reader.",
  wayOut: "Move bulk rows from YAML into a CSV table, or split the file.",
});

export const unseenCharacter = defineProblem("E107", {
  name: "control character",
  meaning:
    "The text holds a control character other than tab and line end, one that turns the direction of writing, or one that nobody sees; such characters can hide text, and make two codes look the same.",
  wayOut: "Remove the character at the place named.",
});

/** Every problem of a text, whoever reads it. */
export const TEXT_PROBLEMS: readonly ProblemDefinition[] = [fileTooLarge, unseenCharacter];
