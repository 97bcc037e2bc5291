import type { ProgressKind } from "../progress.ts";
import type { MadePage } from "./madePage.ts";

/** What a thread that makes pages says: how far it is, what it made, or what it ended of. */
export type MakingTold =
  | { readonly progress: string; readonly kind: ProgressKind }
  | { readonly made: MadePage }
  | { readonly fallen: MadePage };

/** A thread that makes a page when it is told to. */
export interface MakingThread {
  readonly make: () => void;
  readonly stop: () => void;
}

/** Starts a thread; what it says is heard by the argument. */
export type ThreadStart = (hear: (told: MakingTold) => void) => MakingThread;

/** Asks for a page. */
export interface Making {
  readonly make: () => void;
}

/**
 * Makes pages one at a time: who asks while one is being made stops it, and the newest is made. A thread that is done is asked again.
 *
 * @param start  Starts a thread.
 * @param hear   Hears of the newest alone.
 */
export function newestMaking(start: ThreadStart, hear: (told: MakingTold) => void): Making {
  let thread: MakingThread | null = null;
  let isBusy = false;
  const started = (): MakingThread => {
    const own: MakingThread = start((told) => {
      if (thread !== own) return;
      isBusy = "progress" in told;
      if ("fallen" in told) thread = null;
      hear(told);
    });
    return own;
  };
  const stop = (): void => {
    thread?.stop();
    thread = null;
  };
  return {
    make: () => {
      if (isBusy) stop();
      thread ??= started();
      isBusy = true;
      thread.make();
    },
  };
}
