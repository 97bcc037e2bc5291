import type { AlignmentCase, Case } from "../../case/index.ts";
import { type PairFacts, type SessionTriangle, sessionTriangles, type Members } from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../data/packages/index.ts";
import { placedAt, type Problem } from "../../base/problems/index.ts";
import type { BalanceResult, TriangleResult } from "../../results/index.ts";
import { compositeWeights, pairFacts } from "./edgeFacts.ts";
import { lastDay, selectionOf } from "./voteResults.ts";

/** The triangle of the case in every session by every reading, and how far it is from two camps. */
export function triangleResults(
  case_: Pick<Case, "measures">,
  votes: VotePackage,
  block: AlignmentCase,
): {
  readonly triangle: readonly TriangleResult[];
  readonly balance: readonly BalanceResult[];
  readonly problems: readonly Problem[];
} {
  const members = block.triangle;
  const sessions = readSessions(case_, votes, block, members);
  const readings = sessions.flatMap((each) =>
    (each.triangle?.readings ?? []).map((reading) => {
      return { session: each.session, dependsOn: each.triangle?.dependsOn ?? null, ...reading };
    }),
  );
  const triangle = readings.map(({ balance: _balance, ...each }) => each);
  const balance = readings.flatMap(({ session, reading, balance: found }) =>
    found === null ? [] : [{ session, reading, nodes: members, ...found }],
  );
  const problems = sessions.flatMap(({ session, problems: found }) =>
    found.map((each) => placedAt(each, { path: `alignment.triangle, session ${session}` })),
  );
  return { triangle, balance, problems };
}

/** Composite edges only in sessions in which all that has a weight is known: elsewhere the other readings stand alone. */
function readSessions(
  case_: Pick<Case, "measures">,
  votes: VotePackage,
  block: AlignmentCase,
  members: Members,
): readonly SessionTriangle[] {
  const { bootstrap } = block;
  const weights = compositeWeights(block);
  const options = { bootstrap, weights };
  const [first, last] = block.sessions;
  const sessions = [...new Set(votes.sessions)].filter((session) => session >= first && session <= last);
  return sessions.flatMap((session) => {
    const facts = factsOf(case_, block, weights, lastDay(votes, session));
    const selection = { ...selectionOf(block), sessions: [session, session] as const };
    return sessionTriangles(votes, members, {
      ...options,
      selection,
      ...(facts === null ? {} : { factsIn: () => facts }),
    });
  });
}

/** Null where a part that has a weight is not known, or nothing has a weight. */
function factsOf(
  case_: Pick<Case, "measures">,
  block: AlignmentCase,
  weights: AlignmentCase["weights"],
  day: string,
): readonly PairFacts[] | null {
  if (Object.values(weights).every((weight) => weight === 0)) return null;
  const [a, b, c] = block.triangle;
  const facts = pairFacts(
    case_,
    block,
    [
      [a, b],
      [a, c],
      [b, c],
    ],
    day,
  );
  const isKnown = facts.every((each) =>
    (["defence", "trade", "ties"] as const).every((part) => weights[part] === 0 || each[part] !== undefined),
  );
  return isKnown ? facts : null;
}
