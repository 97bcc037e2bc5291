import { append, type Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import {
  cellOf,
  labelSet,
  LIST_LIMIT,
  listed,
  namesOf,
  readTable,
  type Table,
  type TextFiles,
  wholeNumbers,
} from "../tables/index.ts";
import { otherSessions } from "./problems.ts";
import type { VotePackage } from "./votePackage.ts";

/** States of a package as `states.csv` lists them. */
export interface States extends Pick<VotePackage, "stateNames" | "cowCodes" | "firstSession" | "lastSession"> {
  readonly states: IndexSet;
  readonly table: Table;
}

/** Reads `states.csv`; null when there is no list of states to speak of. */
export function readStates(files: TextFiles, problems: Problem[]): States | null {
  const needed = ["state", "name", "cow", "first_session", "last_session"];
  const table = readTable(files, "states.csv", { needed, atMost: LIST_LIMIT }, problems);
  if (table === null) return null;
  const found: Problem[] = [];
  const states = labelSet(table, "state", found);
  const session = { least: 1, most: 9999, expected: "a session, 1 to 9999, or blank without votes", blank: 0 };
  const code = { least: 1, most: 9999, expected: "a Correlates of War number, 1 to 9999, or blank", blank: -1 };
  const columns = {
    cowCodes: wholeNumbers(table, "cow", code, found),
    firstSession: wholeNumbers(table, "first_session", session, found),
    lastSession: wholeNumbers(table, "last_session", session, found),
  };
  append(problems, listed(table.file, found));
  return states === null ? null : { states, table, stateNames: namesOf(table, states), ...columns };
}

/** First and last session in which each state has a recorded vote; 0 where it has none.   [state] */
export function recordedSessions(
  votes: Uint8Array,
  sessions: Int32Array,
  states: number,
): Pick<VotePackage, "firstSession" | "lastSession"> {
  const firstSession = new Int32Array(states);
  const lastSession = new Int32Array(states);
  sessions.forEach((session, rollCall) => {
    for (let state = 0; state < states; state++) {
      const code = votes[rollCall * states + state]!;
      if (code === 0 || code > 3) continue;
      if (firstSession[state] === 0) firstSession[state] = session;
      lastSession[state] = session;
    }
  });
  return { firstSession, lastSession };
}

/** States whose printed sessions are not those of their votes. */
export function sessionProblems(listing: States, votes: Uint8Array, sessions: Int32Array): Problem[] {
  const counted = recordedSessions(votes, sessions, listing.states.size);
  const found = listing.states.labels.flatMap((state, at) => {
    const [first, last] = [counted.firstSession[at]!, counted.lastSession[at]!];
    if (first === listing.firstSession[at] && last === listing.lastSession[at]) return [];
    const printed = spanText(listing.firstSession[at]!, listing.lastSession[at]!);
    return [otherSessions(cellOf(listing.table, at, "first_session"), state, printed, spanText(first, last))];
  });
  return listed("states.csv", found);
}

function spanText(first: number, last: number): string {
  if (first === 0 && last === 0) return "no session";
  return first === last ? `session ${first}` : `sessions ${first} to ${last}`;
}
