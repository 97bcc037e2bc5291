import { defineProblem, quoted } from "../../../../base/problems/index.ts";
import { countryMeant, nearest } from "../../../../base/wording/index.ts";
import { type Cell, place } from "../../problems/index.ts";
import { VOTE_CODES } from "../voteCodes.ts";

export const unknownState = defineProblem(
  "E350",
  {
    name: "unknown state",
    meaning: "A table names a state that states.csv does not list.",
    wayOut: "Correct the code, or list the state.",
  },
  (cell: Cell, found: string, known: readonly string[]) => ({
    place: place(cell),
    message: `"${quoted(found)}" is not a state of this package.`,
    found,
    expected: `one of the ${known.length} codes of states.csv`,
    hints: countryMeant(nearest(found, known)),
  }),
);

export const notVote = defineProblem(
  "E351",
  {
    name: "not a vote",
    meaning: "A digit of votes.csv is not a vote code.",
    wayOut: "Write 1 yes, 2 abstain, 3 no, 8 member without a recorded vote, 0 not a member.",
  },
  (cell: Cell, id: string, state: string, found: string) => ({
    place: place(cell),
    message: `The vote of ${state} on roll call ${quoted(id)} is not a vote code.`,
    found,
    expected: VOTE_CODES,
  }),
);

export const votesLength = defineProblem(
  "E352",
  {
    name: "votes of the wrong length",
    meaning: "A roll call has more or fewer digits than the package has states.",
    wayOut: "Give every state of states.csv one digit, in the same order.",
  },
  (cell: Cell, id: string, found: number, states: number) => ({
    place: place(cell),
    message: `Roll call ${quoted(id)} has ${found} votes; the package has ${states} states.`,
    found: `${found} digits`,
    expected: `${states} digits, one per state in the order of states.csv`,
  }),
);

export const tooManyVotes = defineProblem(
  "E362",
  {
    name: "too many votes",
    meaning: "There are too many votes: roll calls × states.",
    wayOut: "Keep fewer sessions.",
  },
  (rollCalls: number, states: number, limit: number) => {
    const votes = rollCalls * states;
    return {
      place: { file: "roll-calls.csv" },
      message: `${rollCalls} roll calls of ${states} states make ${votes} votes; the limit is ${limit}.`,
      found: String(votes),
      expected: `at most ${limit} votes`,
    };
  },
);

export const talliesDiffer = defineProblem(
  "W350",
  {
    name: "tallies differ",
    meaning: "Printed numbers of yes, abstain and no differ from the votes in the package.",
    wayOut: "If the source is known to lack votes, do nothing. Otherwise compare it with the original.",
  },
  (differing: number, first: string, printed: string, counted: string) => ({
    place: { file: "roll-calls.csv", path: first },
    message: `The printed tally of ${differing} roll ${differing === 1 ? "call" : "calls"} differs from the votes counted; the first is ${quoted(first)}: printed ${printed}, counted ${counted} (yes, abstain, no).`,
    found: printed,
    expected: counted,
  }),
);
