import type { ProblemKind } from "./kind.ts";

/** E1xx and W1xx: text, YAML, BibTeX, paths, limits of untrusted input. */
export const READING_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E101: {
    name: "file missing",
    meaning: "A file that the case or package refers to is not there.",
    wayOut: "Create the file, or correct the path; paths are relative to the folder of the case.",
  },
  E102: {
    name: "path outside the folder",
    meaning: "Cases come from strangers: a path must be relative and stay inside the folder, without `..`.",
    wayOut: "Copy the file into the folder and refer to it there.",
  },
  E103: {
    name: "not a regular file",
    meaning: "The path names a folder, a pipe or a device; reading those could block or leak.",
    wayOut: "Put a plain text file there.",
  },
  E104: {
    name: "link out of the folder",
    meaning: "A symbolic link leads outside the folder, which a case may not reach.",
    wayOut: "Replace the link by a copy of the file.",
  },
  E105: {
    name: "file too large",
    meaning:
      "YAML and BibTeX may be 1 MiB, tables of measures 8 MiB, other files 64 MiB: larger ones would stall the reader.",
    wayOut: "Move bulk rows from YAML into a CSV table, or split the file.",
  },
  E106: {
    name: "not UTF-8",
    meaning: "The file is not valid UTF-8 text, so its characters cannot be known.",
    wayOut: "Save the file as UTF-8.",
  },
  E107: {
    name: "control character",
    meaning:
      "The text holds a control character other than tab and line end, one that turns the direction of writing, or one that nobody sees; such characters can hide text, and make two codes look the same.",
    wayOut: "Remove the character at the place named.",
  },
  E108: {
    name: "cannot be read",
    meaning: "The system refused to read the file or folder.",
    wayOut: "Check that it exists and that you may read it.",
  },
  E109: {
    name: "cannot be written",
    meaning: "The system refused to write; what was there before is untouched.",
    wayOut: "Check that the folder exists, that you may write there and that the disk is not full.",
  },
  E110: {
    name: "YAML syntax",
    meaning: "The text is not YAML at the place named.",
    wayOut: "Mend the line; often a colon, a quote or the indentation is missing.",
  },
  E111: {
    name: "nested too deeply",
    meaning: "YAML may nest 64 levels: deeper documents can abort the process that reads them.",
    wayOut: "Flatten the document; a case needs fewer than ten levels.",
  },
  E112: {
    name: "anchor or alias",
    meaning: "Anchors (`&a`) and aliases (`*a`) are refused: a few lines can grow into gigabytes.",
    wayOut: "Write the value out where it is used; quote a text that begins with & or *.",
  },
  E113: {
    name: "tag",
    meaning: "YAML tags (`!x`) are refused: types come from the schema of the case, not from the text.",
    wayOut: "Remove the tag; quote a text that begins with !.",
  },
  E114: {
    name: "directive or second document",
    meaning: "YAML directives (`%…`) and several documents in one file are refused.",
    wayOut: "Keep one document without directives in the file.",
  },
  E115: {
    name: "key twice",
    meaning: "A key stands twice in one mapping; which of the two holds is not for the tool to guess.",
    wayOut: "Remove one of the two.",
  },
  E116: {
    name: "not a key",
    meaning: "A key must be a plain text, not a list or a mapping, and not a name reserved by the machinery.",
    wayOut: "Write a plain word before the colon.",
  },
  E120: {
    name: "BibTeX syntax",
    meaning: "The bibliography is not BibTeX at the place named.",
    wayOut: "Mend the entry; often a closing brace or a comma is missing.",
  },
  E121: {
    name: "source twice",
    meaning: "Two bibliography entries have one key, so a citation would be ambiguous.",
    wayOut: "Rename or remove one of them.",
  },
  E122: {
    name: "link of a source",
    meaning: "The link of a bibliography entry is not http or https; briefs do not carry other links.",
    wayOut: "Give an http(s) address, or remove the url field.",
  },
  E130: {
    name: "setting without a value",
    meaning: "A setting is written PATH=VALUE, where VALUE is YAML on one line.",
    wayOut: "Write for instance `economy.elasticities=cp2015` or `parties.third=[RUS, KAZ]`.",
  },
  E131: {
    name: "unknown setting",
    meaning: "The path of a setting names no key of a case or of a file of it, or no entry of the list.",
    wayOut:
      "Use the keys of docs/case-format.md; list entries by position or id, markets by name: `measures[us-301].announced`, `markets.lng.inertia.sigma`.",
  },
  E160: {
    name: "package changed meanwhile",
    meaning:
      "The files of a data package were written while a run used them, so that its parts would rest on different data.",
    wayOut: "Run it again when nothing writes to the package.",
  },
  E170: {
    name: "table too wide",
    meaning: "A table has more columns than any that the format knows; reading them all would take long.",
    wayOut: "Leave out columns that no key of the format names, or split the table.",
  },
};
