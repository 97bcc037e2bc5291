import { BLOCK, type LiveStart } from "../start/index.ts";
import type { LiveState } from "../../live/index.ts";

/** What a live page carries beside its text. */
export interface PageBlocks {
  readonly start: LiveStart;
  readonly state: LiveState;
  /** Deflated and in base64. */
  readonly data: string;
  readonly worker: string;
}

/** The blocks of the page; null on a page that is not live. */
export function pageBlocks(): PageBlocks | null {
  const [start, state, data, worker] = [BLOCK.start, BLOCK.state, BLOCK.data, BLOCK.worker].map(
    (id) => document.querySelector(`#${id}`)?.textContent,
  );
  if (!start || !state || !data || !worker) return null;
  return { start: JSON.parse(start) as LiveStart, state: JSON.parse(state) as LiveState, data, worker };
}
