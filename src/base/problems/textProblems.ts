import { defineProblem, type ProblemDefinition } from "./defineProblem.ts";
import { listTooLong, valueTooLong } from "./lengths.ts";

export const fileTooLarge = defineProblem("E105", {
  name: "file too large",
  meaning:
    "YAML and BibTeX may be 1 MiB, tables of measures 8 MiB, other files 64 MiB: larger files would stall the program.",
  wayOut: "Move bulk rows from YAML into a CSV table, or split the file.",
});

export const unseenCharacter = defineProblem("E107", {
  name: "control character",
  meaning:
    "The text has an invisible character, a control character, or one that turns the direction of writing. Such characters can hide text and make two codes look the same.",
  wayOut: "Remove the character at the place named.",
});

/** Every problem of a text, whoever reads it. */
export const TEXT_PROBLEMS: readonly ProblemDefinition[] = [fileTooLarge, unseenCharacter, valueTooLong, listTooLong];
