import { recordedSessions } from "./states.ts";
import { countedTallies, tallyResidual } from "./tallies.ts";
import type { VotePackage } from "./votePackage.ts";

/** Which identity of roll calls, council tables, tried alliances or observed trade: its key in every language. */
export type VoteIdentityId =
  | "tallies"
  | "emptyRollCalls"
  | "silentStates"
  | "printedSessions"
  | "silentMembers"
  | "changedMembers"
  | "vetoDates"
  | "resolutionDates"
  | "beyondTally"
  | "aboveMembers"
  | "missingNumbers"
  | "notThree"
  | "notShares"
  | "halfLosses"
  | "aboveWorld"
  | "dutiesOnNothing"
  | "withoutSector"
  | "sectorsElsewhere";

/** Something that must hold in a package of roll calls, and how far it is from holding. */
export interface VoteIdentity {
  readonly id: VoteIdentityId;
  /** The same in English. */
  readonly name: string;
  readonly residual: number;
  readonly unit: string;
}

/** What must hold in a package of roll calls, with residuals: all of them are whole numbers and should be 0. */
export function voteIdentities(votes: VotePackage): VoteIdentity[] {
  return [
    {
      id: "tallies",
      name: "yes, abstain, no as printed = votes counted",
      residual: tallyResidual(votes),
      unit: "votes",
    },
    { id: "emptyRollCalls", name: "roll calls without a vote", residual: emptyRollCalls(votes), unit: "roll calls" },
    { id: "silentStates", name: "states without a recorded vote", residual: silentStates(votes), unit: "states" },
    {
      id: "printedSessions",
      name: "sessions of a state as printed = sessions of its votes",
      residual: otherSessions(votes),
      unit: "states",
    },
    {
      id: "silentMembers",
      name: "a member in a session has a recorded vote in it",
      residual: silentMembers(votes),
      unit: "state-sessions",
    },
    {
      id: "changedMembers",
      name: "membership changes inside a session",
      residual: changedMembers(votes),
      unit: "state-sessions",
    },
  ];
}

function emptyRollCalls(votes: VotePackage): number {
  const counted = countedTallies(votes);
  return votes.ids.filter((_, at) => counted.subarray(at * 3, at * 3 + 3).every((count) => count === 0)).length;
}

function silentStates({ firstSession }: VotePackage): number {
  return firstSession.filter((session) => session === 0).length;
}

function otherSessions({ votes, sessions, states, firstSession, lastSession }: VotePackage): number {
  const counted = recordedSessions(votes, sessions, states.size);
  return firstSession.filter(
    (first, at) => first !== counted.firstSession[at] || lastSession[at] !== counted.lastSession[at],
  ).length;
}

/** What a state did in one session: how many votes it cast, on how many roll calls it was a member or not. */
interface Attendance {
  cast: number;
  member: number;
  outside: number;
}

function attendances({ votes, sessions, states }: VotePackage): Attendance[] {
  const all = new Map<number, Attendance>();
  sessions.forEach((session, rollCall) => {
    for (let state = 0; state < states.size; state++) {
      const code = votes[rollCall * states.size + state]!;
      const key = session * states.size + state;
      const one = all.get(key) ?? { cast: 0, member: 0, outside: 0 };
      if (code === 0) one.outside += 1;
      else one.member += 1;
      if (code >= 1 && code <= 3) one.cast += 1;
      all.set(key, one);
    }
  });
  return [...all.values()];
}

function silentMembers(votes: VotePackage): number {
  return attendances(votes).filter((each) => each.member > 0 && each.cast === 0).length;
}

function changedMembers(votes: VotePackage): number {
  return attendances(votes).filter((each) => each.member > 0 && each.outside > 0).length;
}
