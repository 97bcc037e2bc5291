import type { VoteRecord } from "../../../../src/engines/alignment/index.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { seededNumbers } from "../../../randomModel.ts";

/** Votes drawn from the model, and what they were drawn from. */
export interface Simulation {
  readonly record: VoteRecord;
  /** [state, session] */
  readonly truth: Float64Array;
  readonly sessions: number;
}

/** How much is drawn. */
export interface SimulationSize {
  readonly states: number;
  readonly sessions: number;
  readonly rollCalls: number;
  /** Roll calls of a session that repeat one of the session before. */
  readonly repeated: number;
}

/** Part of the votes that are not cast. */
const ABSENCE = 0.1;
/** Deviation of a state's step from session to session. */
const STEP = 0.25;

/** Draws an assembly: positions walk at random, votes are ordinal probit. */
export function simulatedVotes(seed: number, size: SimulationSize): Simulation {
  const uniform = seededNumbers(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const truth = walks(size, normal);
  const [votes, ids, sessions, bridges]: [number[], string[], number[], [string, string][]] = [[], [], [], []];
  let items: { slope: number; middle: number }[] = [];
  for (let t = 0; t < size.sessions; t++) {
    const fresh = Array.from({ length: size.rollCalls }, () => ({ slope: 1.5 * normal(), middle: 0.5 * normal() }));
    const kept = items.slice(-size.repeated);
    items = fresh.map((item, r) => kept[r] ?? item);
    items.forEach(({ slope, middle }, r) => {
      if (r < kept.length) bridges.push([`${t - 1}-${size.rollCalls - kept.length + r}`, `${t}-${r}`]);
      ids.push(`${t}-${r}`);
      sessions.push(t + 1);
      for (let s = 0; s < size.states; s++) {
        const latent = slope * truth[s * size.sessions + t] + normal() - middle;
        votes.push(uniform() < ABSENCE ? 8 : latent < -0.4 ? 1 : latent > 0.4 ? 3 : 2);
      }
    });
  }
  const states = indexSet(
    "state",
    Array.from({ length: size.states }, (_, s) => `S${s}`),
  );
  return { record: voteRecord(states, ids, sessions, votes, bridges), truth, sessions: size.sessions };
}

function walks({ states, sessions }: SimulationSize, normal: () => number): Float64Array {
  const truth = new Float64Array(states * sessions);
  for (let s = 0; s < states; s++) {
    truth[s * sessions] = normal();
    for (let t = 1; t < sessions; t++) truth[s * sessions + t] = truth[s * sessions + t - 1] + STEP * normal();
  }
  return truth;
}

/** A record with nothing known beside the votes. */
export function voteRecord(
  states: VoteRecord["states"],
  ids: readonly string[],
  sessions: readonly number[],
  votes: readonly number[],
  bridges: VoteRecord["bridges"] = [],
): VoteRecord {
  return {
    states,
    ids,
    sessions: Int32Array.from(sessions),
    dates: ids.map(() => "2000-01-01"),
    issues: ids.map(() => []),
    important: new Int8Array(ids.length),
    amendment: new Int8Array(ids.length),
    paragraph: new Int8Array(ids.length),
    votes: Uint8Array.from(votes),
    bridges,
  };
}
