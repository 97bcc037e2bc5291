import type { MarketSolution } from "./results.ts";

/** How a market is solved. */
export interface MarketOptions {
  /** Largest relative residual of any condition; default 1e-8. */
  readonly tolerance?: number;
  /** Default: the engine's choice. */
  readonly solver?: MarketSolution["solver"];
  /** Says when the caller has lost interest; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
}
