import { greatest, least } from "../../../base/units/index.ts";
import { randomNumbers } from "../../../numerics/index.ts";
import type { Network } from "./network.ts";

/** Where a node is drawn, 0 to 1 in both directions. */
export interface NodePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const [ROUNDS, FIRST_STEP] = [300, 0.12];

interface Point {
  x: number;
  y: number;
}

/**
 * Places of the nodes that have a tie, the heavier a tie the nearer its ends: nodes repel, ties of either sign attract, and
 * steps shrink to nothing. The same seed gives the same picture.
 *
 * @param seed  Start of the places.
 * @source Fruchterman & Reingold (1991), Software: Practice and Experience 21(11)
 */
export function networkLayout(
  { nodes, edges }: Pick<Network, "nodes" | "edges">,
  { seed }: { readonly seed: number },
): NodePlace[] {
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const names = nodes.map(({ id }) => id).filter((id) => tied.has(id));
  const random = randomNumbers(seed);
  const points = names.map((): Point => ({ x: random(), y: random() }));
  const rowOf = new Map(names.map((id, at) => [id, at]));
  const largest = greatest([0, ...edges.map(({ weight }) => Math.abs(weight))]) || 1;
  const ties = edges.map(({ a, b, weight }) => [rowOf.get(a)!, rowOf.get(b)!, Math.abs(weight) / largest] as const);
  const spacing = Math.sqrt(1 / Math.max(1, names.length));
  for (let round = 0; round < ROUNDS; round++) moveAll(points, ties, spacing, FIRST_STEP * (1 - round / ROUNDS));
  return fitted(names, points);
}

function moveAll(
  points: Point[],
  ties: readonly (readonly [number, number, number])[],
  spacing: number,
  step: number,
): void {
  const forces = points.map((): Point => ({ x: 0, y: 0 }));
  const push = (a: number, b: number, forceOf: (distance: number) => number): void => {
    const [dx, dy] = [points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y];
    const distance = Math.max(Math.hypot(dx, dy), 1e-6);
    const force = forceOf(distance) / distance;
    forces[a]!.x += dx * force;
    forces[a]!.y += dy * force;
    forces[b]!.x -= dx * force;
    forces[b]!.y -= dy * force;
  };
  for (let a = 0; a < points.length; a++)
    for (let b = a + 1; b < points.length; b++) push(a, b, (distance) => spacing ** 2 / distance);
  for (const [a, b, weight] of ties) push(a, b, (distance) => (-(0.5 + weight / 2) * distance ** 2) / spacing);
  points.forEach((point, at) => {
    const { x, y } = forces[at]!;
    const size = Math.max(Math.hypot(x, y), 1e-9);
    point.x += (x / size) * Math.min(size, step);
    point.y += (y / size) * Math.min(size, step);
  });
}

/** Places stretched to the whole of 0 to 1. */
function fitted(names: readonly string[], points: readonly Point[]): NodePlace[] {
  const scaled = (value: number, all: readonly number[]): number => {
    const [low, high] = [least(all), greatest(all)];
    return high > low ? (value - low) / (high - low) : 0.5;
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return names.map((id, at) => ({ id, x: scaled(xs[at]!, xs), y: scaled(ys[at]!, ys) }));
}
