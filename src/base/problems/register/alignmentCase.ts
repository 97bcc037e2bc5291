import type { ProblemKind } from "./kind.ts";

/** E280 to E299 and W280 to W299: what the alignment block of a case says. */
export const ALIGNMENT_CASE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E280: {
    name: "state without votes",
    meaning: "A state whose alignment is asked for is not in the package of roll calls, so nothing can be said of it.",
    wayOut: "Use an ISO alpha-3 code, or the code by which the package lists the state.",
  },
  E281: {
    name: "sessions outside of the package",
    meaning: "The sessions chosen are not all in the package, or not a first and a last one.",
    wayOut: "Choose from the sessions that the message names.",
  },
  E282: {
    name: "split outside of the sessions",
    meaning: "A trend compares votes before a day with votes from it on; on one side of this day there are none.",
    wayOut: "Choose a day within the sessions, or other sessions.",
  },
  E283: {
    name: "unknown issue",
    meaning: "No roll call of the package has this issue code, so that nothing would be left.",
    wayOut: "Use the issue codes of the package, or leave `issues` out.",
  },
  E284: {
    name: "weights that are none",
    meaning: "The weights of a composite edge are parts of one: none is negative, and they sum to 1.",
    wayOut: "Correct them together; without the key the defaults hold.",
  },
  E285: {
    name: "not so many different states",
    meaning: "A triangle has three different states; a pair and the members of an alliance are two.",
    wayOut: "Name each state once.",
  },
  E286: {
    name: "pair not in a table",
    meaning: "No obligation and no tie must be known; a pair that the table leaves out is not known at all.",
    wayOut: "Add what the sources have on the pair, or a row of kind `none` where they have nothing.",
  },
  E287: {
    name: "capability missing",
    meaning: "A decision weighs the members and their adversary by capabilities of one year; one is not in the table.",
    wayOut: "Add the row, or choose a year for which the table has all of them.",
  },
  E288: {
    name: "parameter without a default missing",
    meaning: "Own deterrent, hostility and status cost decide the answer and differ from state to state.",
    wayOut: "Give it a value with a range, and its source or the reason why it is assumed.",
  },
  E289: {
    name: "alignment figure out of bounds",
    meaning: "The figure or an end of its range is outside of what it can mean.",
    wayOut: "Correct it; probabilities and parts are from 0 to 1, not percent.",
  },
  E290: {
    name: "figure without ground",
    meaning: "A parameter is either taken from a source or assumed; the page says which, so the case must.",
    wayOut: "Write `source` with a key of the bibliography, or `assumption` with the reason.",
  },
  E291: {
    name: "given twice",
    meaning: "Two decisions have one id, or two rows give the same figure, and only one of them could count.",
    wayOut: "Keep one of them.",
  },
  E292: {
    name: "state in a wrong role",
    meaning: "In a decision members, adversary and retaliators are different states, and parameters belong to members.",
    wayOut: "Correct the code, or the list it stands in.",
  },
  E293: {
    name: "years of an obligation impossible",
    meaning: "An obligation runs from a first to a last year, both inclusive.",
    wayOut: "Turn them round, or correct them; where it goes on, write the last year of the data.",
  },
  E294: {
    name: "date of a tie not usable",
    meaning: "A tie happened on a day, in a month or in a year; that there was none has no date.",
    wayOut: "Add or remove the date, or correct its precision.",
  },
  E295: {
    name: "something and nothing at once",
    meaning: "A row of kind `none` says that a pair has nothing; another row of the pair says what it has.",
    wayOut: "Remove the row, or shorten its years.",
  },
  E296: {
    name: "published ideal point missing",
    meaning: "The distance of the members is computed from published ideal points of the session; one is not there.",
    wayOut: "Choose another session, or state the distance as a parameter.",
  },
  W280: {
    name: "ties not comparable",
    meaning:
      "Ties were collected for some pairs only, or from memory. Counted, they would make one edge friendly by what was looked for.",
    wayOut:
      "Collect them for all three pairs from one source, with rows of kind `none` where it has nothing, or set their weight to 0. Treaties and recalled rows do not count.",
  },
};
