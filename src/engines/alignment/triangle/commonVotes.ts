/**
 * What voters have in common: their votes on all roll calls, put together from halves that many of them share. A part is the
 * votes on a stretch of roll calls; first come the single votes, then parts that join two earlier ones.
 */
export interface CommonVotes {
  /** [single vote] Which roll call it is on. */
  readonly rollCalls: Int32Array;
  /** [single vote] The vote; 0 = none. */
  readonly votes: Uint8Array;
  /** [joined part] The two parts that it joins. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** [voter] The part that holds all its votes. */
  readonly wholes: Int32Array;
}

/**
 * Finds the parts: a stretch is halved until one roll call is left, and who voted alike on it has the same part. A sum over
 * roll calls is then taken once for all who share a part, by additions alone.
 *
 * @param votes  [voter][roll call] 0 = none.
 *
 * @example
 *   const { rollCalls, votes, lefts, rights, wholes } = commonVotes([[1, 3], [1, 1], [1, 3]].map((each) => Uint8Array.from(each)));
 *   rollCalls   // [0, 1, 1]
 *   votes       // [1, 3, 1]
 *   lefts       // [0, 0]
 *   rights      // [1, 2]
 *   wholes      // [3, 4, 3]
 */
export function commonVotes(votes: readonly Uint8Array[]): CommonVotes {
  const count = votes[0]?.length ?? 0;
  const [rollCalls, cast]: [number[], number[]] = [[], []];
  const singles = Array.from({ length: count }, (_, rollCall) => {
    const first = cast.length;
    const of = new Int32Array(votes.length);
    const known: number[] = [];
    votes.forEach((own, voter) => {
      const vote = own[rollCall] ?? 0;
      if (known[vote] === undefined) {
        known[vote] = cast.length;
        cast.push(vote);
        rollCalls.push(rollCall);
      }
      of[voter] = known[vote];
    });
    return { first, count: cast.length - first, of };
  });
  const joined: Joined = { next: cast.length, lefts: [], rights: [] };
  const wholes = count === 0 ? new Int32Array() : stretch(singles, joined).of;
  return {
    rollCalls: Int32Array.from(rollCalls),
    votes: Uint8Array.from(cast),
    lefts: Int32Array.from(joined.lefts),
    rights: Int32Array.from(joined.rights),
    wholes,
  };
}

/** Parts of one stretch, which follow each other, and which of them each voter has. */
interface Stretch {
  readonly first: number;
  readonly count: number;
  /** [voter] */
  readonly of: Int32Array;
}

interface Joined {
  next: number;
  readonly lefts: number[];
  readonly rights: number[];
}

function stretch(singles: readonly Stretch[], joined: Joined): Stretch {
  const [single] = singles;
  if (singles.length === 1 && single !== undefined) return single;
  const middle = Math.ceil(singles.length / 2);
  return join(stretch(singles.slice(0, middle), joined), stretch(singles.slice(middle), joined), joined);
}

function join(left: Stretch, right: Stretch, joined: Joined): Stretch {
  const first = joined.next;
  const known = new Int32Array(left.count * right.count).fill(-1);
  const of = left.of.map((from, voter) => {
    const to = right.of[voter] ?? 0;
    const place = (from - left.first) * right.count + (to - right.first);
    const part = known[place] ?? -1;
    if (part >= 0) return part;
    known[place] = joined.next;
    joined.lefts.push(from);
    joined.rights.push(to);
    return joined.next++;
  });
  return { first, count: joined.next - first, of };
}
