import type { LiveState } from "../../live/index.ts";

/** States before the present one, the oldest first. */
export type Past = readonly LiveState[];

/** Steps that can be undone. */
const LIMIT = 200;

/**
 * The past with one more state; a state that is its last already adds nothing.
 *
 * @example
 *   remembered([{ version: 1 }], { version: 1 }).length                    // 1
 *   remembered([{ version: 1 }], { version: 1, scale: { us: 0 } }).length   // 2
 */
export function remembered(past: Past, state: LiveState): Past {
  const last = past.at(-1);
  if (last !== undefined && isSame(last, state)) return past;
  return [...past, state].slice(-LIMIT);
}

/** Whether two states set the levers alike. */
export function isSame(one: LiveState, other: LiveState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
