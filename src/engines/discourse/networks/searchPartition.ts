import { greatest } from "../../../base/units/index.ts";
import type { RandomNumbers } from "../../../numerics/index.ts";
import type { SignedWeights } from "./signedWeights.ts";

/** Gains smaller than this part of a node's ties are rounding. */
const LEAST_GAIN = 1e-10;

/**
 * A partition of high modularity: nodes move one by one to the part where modularity grows most, then parts move as nodes do, until
 * nothing grows.
 *
 * @param random  Decides the order in which nodes are tried.
 * @returns part of each node, from 0
 * @unit none: numbers of parts
 * @source Blondel, Guillaume, Lambiotte & Lefebvre (2008), Journal of Statistical Mechanics, P10008; gains of signed ties from Gómez,
 *   Jensen & Arenas (2009)
 */
export function searchPartition(weights: SignedWeights, random: RandomNumbers): number[] {
  const found = numbered(movedParts(weights, random));
  const count = greatest([-1, ...found]) + 1;
  if (count === weights.size) return found;
  const above = searchPartition(joined(weights, found, count), random);
  return found.map((part) => above[part]!);
}

/** One round of moves, from every node alone. */
function movedParts(weights: SignedWeights, random: RandomNumbers): number[] {
  const moves = newMoves(weights);
  const order = shuffled(weights.size, random);
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const node of order) if (moveNode(moves, node)) isMoving = true;
  }
  return moves.parts;
}

interface Moves {
  readonly weights: SignedWeights;
  readonly parts: number[];
  /** Strengths of each part. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  readonly sizes: Int32Array;
  /** 1 / 2w⁺ and 1 / 2w⁻; 0 where there are no such ties. */
  readonly scale: readonly [number, number];
}

function newMoves(weights: SignedWeights): Moves {
  const inverse = (values: Float64Array): number => {
    const sum = values.reduce((total, each) => total + each, 0);
    return sum === 0 ? 0 : 1 / sum;
  };
  return {
    weights,
    parts: Array.from({ length: weights.size }, (_, node) => node),
    positive: weights.positive.slice(),
    negative: weights.negative.slice(),
    sizes: new Int32Array(weights.size).fill(1),
    scale: [inverse(weights.positive), inverse(weights.negative)],
  };
}

/** Moves a node to its best part; false when it stays. */
function moveNode(moves: Moves, node: number): boolean {
  const { parts, sizes } = moves;
  const from = parts[node]!;
  shift(moves, node, from, -1);
  const ties = tiesToParts(moves, node);
  const gainOf = (part: number): number => gain(moves, node, part, ties.get(part) ?? 0);
  const least = LEAST_GAIN * (moves.weights.positive[node]! + moves.weights.negative[node]!);
  let [best, most] = [from, gainOf(from)];
  for (const part of candidates(moves, node, ties)) {
    const gained = gainOf(part);
    if (gained > most + least) [best, most] = [part, gained];
  }
  if (most < -least) best = sizes.indexOf(0);
  shift(moves, node, best, 1);
  parts[node] = best;
  return best !== from;
}

/** Parts that a node could gain by joining: those it is tied to; where it has ties of conflict, any, since others conflict as it does. */
function candidates({ weights, parts }: Moves, node: number, ties: ReadonlyMap<number, number>): Iterable<number> {
  return weights.negative[node]! > 0 ? new Set(parts) : ties.keys();
}

function shift({ weights, positive, negative, sizes }: Moves, node: number, part: number, sign: 1 | -1): void {
  positive[part]! += sign * weights.positive[node]!;
  negative[part]! += sign * weights.negative[node]!;
  sizes[part]! += sign;
}

function tiesToParts({ weights, parts }: Moves, node: number): Map<number, number> {
  const ties = new Map<number, number>();
  weights.neighbours[node]!.forEach((weight, other) => {
    if (other !== node) ties.set(parts[other]!, (ties.get(parts[other]!) ?? 0) + weight);
  });
  return ties;
}

/** What joining a part adds to modularity, up to a common factor; 0 for an empty part. */
function gain({ weights, positive, negative, sizes, scale }: Moves, node: number, part: number, tie: number): number {
  if (sizes[part] === 0) return 0;
  const byChance =
    weights.positive[node]! * positive[part]! * scale[0] - weights.negative[node]! * negative[part]! * scale[1];
  return tie - byChance;
}

/** Parts as nodes: ties and strengths are sums over their members. */
function joined(weights: SignedWeights, parts: readonly number[], size: number): SignedWeights {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>());
  const [positive, negative] = [new Float64Array(size), new Float64Array(size)];
  parts.forEach((part, node) => {
    positive[part]! += weights.positive[node]!;
    negative[part]! += weights.negative[node]!;
    weights.neighbours[node]!.forEach((weight, other) => {
      const [own, to] = [neighbours[part]!, parts[other]!];
      own.set(to, (own.get(to) ?? 0) + weight);
    });
  });
  return { size, neighbours, positive, negative };
}

/** The same partition with its parts numbered as they appear. */
function numbered(parts: readonly number[]): number[] {
  const names = new Map<number, number>();
  return parts.map((part) => {
    if (!names.has(part)) names.set(part, names.size);
    return names.get(part)!;
  });
}

/** 0 … size − 1 in random order. @source Durstenfeld (1964), Algorithm 235 */
function shuffled(size: number, random: RandomNumbers): number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let last = size - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [order[at], order[last]] = [order[last]!, order[at]!];
  }
  return order;
}
