import type { ProblemKind } from "./kind.ts";

/** E350 to E378 and W350 to W378: packages of roll calls, council tables, and what they are made from. */
export const VOTE_PACKAGE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E350: {
    name: "unknown state",
    meaning: "A table names a state that states.csv does not list.",
    wayOut: "Correct the code, or list the state.",
  },
  E351: {
    name: "not a vote",
    meaning: "A digit of votes.csv is no code of a vote.",
    wayOut: "Write 1 yes, 2 abstain, 3 no, 8 member without a recorded vote, 0 not a member.",
  },
  E352: {
    name: "votes of the wrong length",
    meaning: "A roll call has more or fewer digits than the package has states.",
    wayOut: "Give every state of states.csv one digit, in the same order.",
  },
  E353: {
    name: "session out of order",
    meaning: "A roll call stands after one of a later session.",
    wayOut: "Sort roll-calls.csv and votes.csv by session.",
  },
  E354: {
    name: "impossible date",
    meaning: "A date is missing, or is no day of the calendar.",
    wayOut: "Write it as YYYY-MM-DD.",
  },
  E355: {
    name: "roll call listed twice",
    meaning: "Two rows of roll-calls.csv have the same id, or a row has none.",
    wayOut: "Give every roll call an id of its own.",
  },
  E356: {
    name: "bad flag",
    meaning: "A cell that says yes, no or not known holds something else.",
    wayOut: "Write 1, 0 or nothing.",
  },
  E357: {
    name: "other roll calls",
    meaning: "votes.csv must have the roll calls of roll-calls.csv in the same order.",
    wayOut: "Write both files from the same list.",
  },
  E358: {
    name: "unknown roll call",
    meaning: "bridges.csv names a roll call that the package does not have.",
    wayOut: "Correct the id or remove the row.",
  },
  E359: {
    name: "bad bridge",
    meaning: "A bridge links a resolution to its repetition in a later session.",
    wayOut: "Name the earlier roll call first, and two different sessions.",
  },
  E360: {
    name: "not a whole number",
    meaning: "A session, a code or a count is empty, is no whole number, or lies outside its range.",
    wayOut: "Write digits only.",
  },
  E361: {
    name: "sessions of a state differ",
    meaning: "states.csv names other first and last sessions than those in which the state has votes.",
    wayOut: "Correct states.csv, or the votes.",
  },
  E362: {
    name: "too many votes",
    meaning: "Roll calls × states are more than can be held.",
    wayOut: "Keep fewer sessions.",
  },
  E363: {
    name: "ideal point outside its bounds",
    meaning: "An ideal point is below its lower or above its upper bound.",
    wayOut: "Correct the row.",
  },
  E364: {
    name: "flag not known",
    meaning: "Roll calls are to be chosen by something that is not known of the chosen sessions; blank is not no.",
    wayOut: "Choose other sessions, or do not choose by it.",
  },
  E365: {
    name: "package of another kind",
    meaning: "A package was named where one of another kind is needed: an economy, votes or council tables.",
    wayOut: "Name a package of the kind that is expected.",
  },
  E366: {
    name: "unknown resolution",
    meaning: "ballots.csv names a resolution that resolutions.csv does not list.",
    wayOut: "Correct the number, or list the resolution.",
  },
  E367: {
    name: "half a tally",
    meaning: "A tally has yes, abstain and no, or none of them.",
    wayOut: "Complete it, or leave all three blank.",
  },
  E368: {
    name: "unknown header",
    meaning: "A file of votes has a header that belongs to none of the forms that can be read.",
    wayOut: "Keep the header of the original file; the forms are listed in docs/vote-packages.md.",
  },
  E369: {
    name: "unknown country",
    meaning: "A file of votes has a country number or code to which no state is known.",
    wayOut: "Correct it, or remove the rows.",
  },
  E370: {
    name: "unknown vote",
    meaning: "A file of votes has a vote that is none of the codes of its form.",
    wayOut: "Correct it; the codes are in the message.",
  },
  E371: {
    name: "two votes of one state",
    meaning: "A state has two different votes on the same roll call.",
    wayOut: "Remove one of the rows.",
  },
  E372: {
    name: "roll call described twice",
    meaning: "Rows of one roll call name different sessions or dates.",
    wayOut: "Correct the rows that differ.",
  },
  E373: {
    name: "no votes",
    meaning: "The files that were given hold no votes, or no description of the roll calls voted on.",
    wayOut: "Give the file of votes, and that of the roll calls where they are apart.",
  },
  E385: {
    name: "no share of the world",
    meaning:
      "The capability of a state is its share of what the whole world has: more than nothing, less than everything.",
    wayOut: "Write 0.05 for five percent.",
  },
  E386: {
    name: "outside the days covered",
    meaning: "A veto or resolution is dated outside of the days that its list covers, so one of both is wrong.",
    wayOut: "Correct the date, or `vetoesCover` or `resolutionsCover`.",
  },
  E389: {
    name: "year against date",
    meaning:
      "A row of a list of the Security Council has a year that is not that of its date, so one of both is wrong.",
    wayOut: "Correct one of them.",
  },
  W350: {
    name: "tallies differ",
    meaning: "Printed numbers of yes, abstain and no are not those of the votes in the package.",
    wayOut: "Nothing to do when a source is known to lack votes; else compare it with the original.",
  },
  W351: {
    name: "bridges skipped",
    meaning: "Pairs of repeated resolutions name a roll call that the files do not have.",
    wayOut: "Nothing to do; the pairs are left out.",
  },
  W352: {
    name: "rows left out",
    meaning: "Rows of a source are of another kind than the tables of the package.",
    wayOut: "Nothing to do; the message says how many and of which kind.",
  },
  W353: {
    name: "special sessions",
    meaning: "Roll calls of special and emergency sessions have no number among the regular sessions.",
    wayOut: "Nothing to do; they are counted in the regular session of their date.",
  },
  W354: {
    name: "origin not stated",
    meaning: "Votes were imported without a recipe, so that licence and sources are not known.",
    wayOut: "Write a recipe; data/recipes has examples.",
  },
};
