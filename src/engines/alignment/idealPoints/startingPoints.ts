import type { Ballots } from "./ballots.ts";

/**
 * Agreement of each state with the anchor in each session, 1 − |x − y|/2 over joint roll calls: where the search starts.
 * A state and session without a joint roll call start at the mean.
 *
 * @param anchor  Position of the anchor among the states.
 * @shape [state, session]
 * @unit share of full agreement
 * @source Voeten, Strezhnev & Bailey, DyadicAgreementScores.R
 */
export function startingPoints(ballots: Ballots, anchor: number): Float64Array {
  const { cells, votes, rollCalls, present } = ballots;
  const anchorVotes = votesOf(ballots, anchor);
  const agreement = new Float64Array(present.length);
  const joint = new Float64Array(present.length);
  for (let b = 0; b < cells.length; b++) {
    const against = anchorVotes[rollCalls[b]!];
    if (against === undefined || against === 0) continue;
    agreement[cells[b]!]! += 1 - Math.abs(votes[b]! - against) / 2;
    joint[cells[b]!]! += 1;
  }
  const shares = agreement.map((sum, cell) => (joint[cell]! > 0 ? sum / joint[cell]! : NaN));
  const known = shares.filter((share) => !Number.isNaN(share));
  const mean = known.reduce((sum, share) => sum + share, 0) / Math.max(1, known.length);
  return shares.map((share) => (Number.isNaN(share) ? mean : share));
}

/** [rollCall] Vote of a state; 0 where it has none. */
function votesOf({ cells, votes, rollCalls, sessions }: Ballots, state: number): Uint8Array {
  const found = new Uint8Array(rollCalls.reduce((most, rollCall) => Math.max(most, rollCall), -1) + 1);
  for (let b = 0; b < cells.length; b++) {
    if (Math.floor(cells[b]! / sessions) === state) found[rollCalls[b]!] = votes[b]!;
  }
  return found;
}
