import type { LiveDraws } from "../../live/index.ts";

/** What asks for draws, and what ends that. */
export interface Drawing {
  /** Solves one more; null where there is nothing to draw. */
  readonly more: () => Promise<LiveDraws | null>;
  /** Whether something newer waits: the draws are then left. */
  readonly hasNewer: () => boolean;
}

/** What draws come to once the last is solved; null where there is nothing to draw, or something newer came first. */
export async function lastDraws({ more, hasNewer }: Drawing): Promise<LiveDraws["section"]> {
  while (!hasNewer()) {
    const found = await more();
    if (found === null || hasNewer()) return null;
    if (found.section !== null) return found.section;
  }
  return null;
}
