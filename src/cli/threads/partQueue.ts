import { partGround, type RunPart } from "../../solve/index.ts";

/** Hands out parts, each once; null when none is left. */
export type PartQueue = (thread: number) => RunPart | null;

/**
 * A queue that keeps a thread on the ground that it is on, so that what parts share is solved on one thread; then it goes
 * where no other thread is, and at last it helps, from the end, where others still are.
 *
 * @example
 *   const lng = { kind: "market", market: "lng", scenario: "tariffs" } as const;
 *   const next = partQueue([lng, { kind: "trade", scenario: "war" }]);
 *   next(0)?.kind   // "market"
 *   next(1)?.kind   // "trade"
 *   next(0)   // null
 */
export function partQueue(parts: readonly RunPart[]): PartQueue {
  const left = [...parts];
  const grounds = new Map<number, string>();
  return (thread) => {
    const own = left.findIndex((part) => partGround(part) === grounds.get(thread));
    const busy = new Set(grounds.values());
    const fresh = own >= 0 ? own : left.findIndex((part) => !busy.has(partGround(part)));
    const [part] = left.splice(fresh >= 0 ? fresh : left.length - 1, 1);
    if (part === undefined) return null;
    grounds.set(thread, partGround(part));
    return part;
  };
}
