import type { Ballots } from "../../src/engines/alignment/idealPoints/ballots.ts";
import { type Layout, layout, unknowns } from "../../src/engines/alignment/idealPoints/layout.ts";
import { standardise } from "../../src/engines/alignment/idealPoints/standardised.ts";
import { logNormal, logNormalBetween } from "../../src/numerics/index.ts";
import { type Draws, draws } from "./draws.ts";

/** Mean and deviation of the points over the kept sweeps. */
export interface Posterior {
  /** [state, session] */
  readonly mean: Float64Array;
  /** [state, session] */
  readonly deviation: Float64Array;
}

/** How long the sampler runs. */
export interface Sweeps {
  readonly burned: number;
  readonly kept: number;
  readonly seed: number;
}

/**
 * The posterior mean itself, by Gibbs sampling with latent votes: slopes and cutpoints of each item by random-walk
 * Metropolis with the latent votes integrated out, latent votes given them, each path by backward sampling, the scale
 * standardised after every sweep. The model is that of the engine, the slopes' prior N(0, 1/slopePrecision).
 *
 * @param start  Where the chain starts: an estimate of the engine.
 */
export function gibbs(ballots: Ballots, start: Layout, q: number, slopePrecision: number, sweeps: Sweeps): Posterior {
  const chain = newChain(ballots, start, draws(sweeps.seed));
  const cells = ballots.states * ballots.sessions;
  const [sum, squares] = [new Float64Array(cells), new Float64Array(cells)];
  for (let sweep = 0; sweep < sweeps.burned + sweeps.kept; sweep++) {
    const isBurning = sweep < sweeps.burned;
    drawItems(chain, slopePrecision, isBurning);
    drawPaths(chain, q);
    standardise(chain.at, ballots.present);
    if (isBurning) continue;
    chain.at.points.forEach((point, cell) => {
      sum[cell] += point;
      squares[cell] += point * point;
    });
  }
  const mean = sum.map((total) => total / sweeps.kept);
  return { mean, deviation: squares.map((total, cell) => Math.sqrt(total / sweeps.kept - mean[cell] ** 2)) };
}

interface Chain {
  readonly ballots: Ballots;
  readonly at: Layout;
  readonly random: Draws;
  /** [item] Deviation of the proposals. */
  readonly reach: Float64Array;
  /** Σ β z and Σ β².   [state, session] */
  readonly pull: Float64Array;
  readonly precision: Float64Array;
}

function newChain(ballots: Ballots, start: Layout, random: Draws): Chain {
  const at = layout(new Float64Array(unknowns(ballots)), ballots);
  at.points.set(start.points);
  at.slopes.set(start.slopes);
  at.lower.set(start.lower);
  at.upper.set(start.upper);
  const cells = ballots.states * ballots.sessions;
  const reach = new Float64Array(ballots.items).fill(0.15);
  return { ballots, at, random, reach, pull: new Float64Array(cells), precision: new Float64Array(cells) };
}

function drawItems(chain: Chain, slopePrecision: number, isBurning: boolean): void {
  chain.pull.fill(0);
  chain.precision.fill(0);
  for (let item = 0; item < chain.ballots.items; item++) {
    for (let step = 0; step < 2; step++) proposeItem(chain, item, slopePrecision, isBurning);
    drawLatentVotes(chain, item);
  }
}

/** One Metropolis step; while burning the reach is steered to a third of the proposals being taken. */
function proposeItem({ ballots, at, random, reach }: Chain, item: number, precision: number, isBurning: boolean): void {
  const current = [at.slopes[item], at.lower[item], at.upper[item]] as const;
  const [b, g1, g2] = current;
  const r = reach[item];
  const next = [b + r * random.normal(), g1 + 0.7 * r * random.normal(), g2 + 0.7 * r * random.normal()] as const;
  const gain = logPosterior(ballots, at, item, precision, next) - logPosterior(ballots, at, item, precision, current);
  const isTaken = Math.log(1 - random.uniform()) < gain;
  if (isTaken) [at.slopes[item], at.lower[item], at.upper[item]] = next;
  if (isBurning) reach[item] *= isTaken ? 1.1 : 0.96;
}

function logPosterior(
  { starts, cells, votes }: Ballots,
  { points }: Layout,
  item: number,
  precision: number,
  [slope, lower, upper]: readonly [number, number, number],
): number {
  if (upper <= lower) return -Infinity;
  let sum = -(precision * slope * slope + (lower * lower + upper * upper) / 25) / 2;
  for (let k = starts[item]; k < starts[item + 1]; k++) {
    const latent = slope * points[cells[k]];
    if (votes[k] === 1) sum += logNormal(lower - latent);
    else sum += votes[k] === 3 ? logNormal(latent - upper) : logNormalBetween(lower - latent, upper - latent);
  }
  return sum;
}

function drawLatentVotes({ ballots, at, random, pull, precision }: Chain, item: number): void {
  const { starts, cells, votes } = ballots;
  const [slope, lower, upper] = [at.slopes[item], at.lower[item], at.upper[item]];
  for (let k = starts[item]; k < starts[item + 1]; k++) {
    const cell = cells[k];
    const latent = slope * at.points[cell];
    let error = 0;
    if (votes[k] === 1) error = -random.above(latent - lower);
    else error = votes[k] === 3 ? random.above(upper - latent) : random.between(lower - latent, upper - latent);
    pull[cell] += slope * (latent + error);
    precision[cell] += slope * slope;
  }
}

/** Elimination forwards, sampling backwards along each state's random walk. */
function drawPaths({ ballots, at, random, pull, precision }: Chain, q: number): void {
  const { states, sessions } = ballots;
  const [pivot, right] = [new Float64Array(sessions), new Float64Array(sessions)];
  for (let state = 0; state < states; state++) {
    const first = state * sessions;
    for (let t = 0; t < sessions; t++) {
      const own = precision[first + t] + (t === 0 ? 1 : 1 / q) + (t < sessions - 1 ? 1 / q : 0);
      pivot[t] = t === 0 ? own : own - 1 / (q * q * pivot[t - 1]);
      right[t] = pull[first + t] + (t === 0 ? 0 : right[t - 1] / (q * pivot[t - 1]));
    }
    for (let t = sessions - 1; t >= 0; t--) {
      const after = t < sessions - 1 ? at.points[first + t + 1] / q : 0;
      at.points[first + t] = (right[t] + after) / pivot[t] + random.normal() / Math.sqrt(pivot[t]);
    }
  }
}
