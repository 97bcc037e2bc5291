import type { FramedPage } from "./framedPage.ts";
import type { ProblemWords } from "./problemWords.ts";

/** What an open page is to show. */
export interface OpenState {
  /** A sentence above the answer. */
  readonly headline: string;
  readonly problems: readonly ProblemWords[];
  /** The last good answer, and its number; null before the first. */
  readonly answer: { readonly number: number; readonly page: FramedPage } | null;
}

/** A state with its number; numbers grow. */
export type SeenState = OpenState & { readonly seen: number };

/** What is shown now, for all pages that are open. */
export interface StateHolder {
  readonly now: () => SeenState;
  readonly change: (state: OpenState) => void;
  /** A state with another number than this, at once or when there is one; after a while the present one as it is. */
  readonly after: (seen: number) => Promise<SeenState>;
}

/**
 * Holds what is shown.
 *
 * @param longestWait  After which an asker is answered though nothing is new, milliseconds.
 */
export function stateHolder(first: OpenState, longestWait: number): StateHolder {
  let now: SeenState = { ...first, seen: 1 };
  const waiting = new Set<() => void>();
  return {
    now: () => now,
    change: (state) => {
      now = { ...state, seen: now.seen + 1 };
      for (const wake of waiting) wake();
    },
    after: async (seen) => {
      if (now.seen === seen) await woken(waiting, longestWait);
      return now;
    },
  };
}

function woken(waiting: Set<() => void>, longestWait: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, longestWait);
    waiting.add(wake);
  });
}
