import type { Network } from "./network.ts";

/** Ties of a network as numbers, positive and negative ones told apart. */
export interface SignedWeights {
  readonly size: number;
  /** Neighbours of each node with the weight of the tie. */
  readonly neighbours: readonly ReadonlyMap<number, number>[];
  /** k⁺: sum of the positive ties of each node. */
  readonly positive: Float64Array;
  /** k⁻: sum of the negative ones, as a positive number. */
  readonly negative: Float64Array;
}

/** The weights of a network by position of its nodes. */
export function signedWeights({ nodes, edges }: Network): SignedWeights {
  const position = new Map(nodes.map(({ id }, at) => [id, at]));
  const neighbours = nodes.map(() => new Map<number, number>());
  const [positive, negative] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  for (const { a, b, weight } of edges) {
    const [i, j] = [position.get(a)!, position.get(b)!];
    if (weight === 0) continue;
    neighbours[i]!.set(j, weight);
    neighbours[j]!.set(i, weight);
    const strengths = weight > 0 ? positive : negative;
    strengths[i]! += Math.abs(weight);
    strengths[j]! += Math.abs(weight);
  }
  return { size: nodes.length, neighbours, positive, negative };
}

/**
 * Modularity of a partition: how much of the ties of positive weight lies within its parts, beyond what the nodes' strengths give by
 * chance, less the same of the negative ties.
 *
 *     Q = Σ_ij [w_ij − k⁺_i k⁺_j / 2w⁺ + k⁻_i k⁻_j / 2w⁻] δ(c_i, c_j) / (2w⁺ + 2w⁻)
 *
 * @param parts  Part of each node.
 * @returns NaN without ties.
 * @unit share of the weight of ties
 * @source Newman (2004), Physical Review E 70, 056131; signed: Gómez, Jensen & Arenas (2009), Physical Review E 80, 016114, equation (13)
 */
export function modularity(weights: SignedWeights, parts: readonly number[]): number {
  const [positive, negative] = [total(weights.positive), total(weights.negative)];
  const strengths = (values: Float64Array): number[] => {
    const sums: number[] = [];
    values.forEach((value, i) => (sums[parts[i]!] = (sums[parts[i]!] ?? 0) + value));
    return sums;
  };
  let within = 0;
  weights.neighbours.forEach((own, i) => own.forEach((weight, j) => (within += parts[i] === parts[j] ? weight : 0)));
  const byChance = chance(strengths(weights.positive), positive) - chance(strengths(weights.negative), negative);
  return (within - byChance) / (positive + negative);
}

/** Σ K² / 2w over parts; 0 where there are no such ties. */
function chance(strengths: readonly number[], twice: number): number {
  return twice === 0 ? 0 : strengths.reduce((sum, each) => sum + each ** 2, 0) / twice;
}

function total(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0);
}
