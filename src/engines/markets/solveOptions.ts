import type { PairedEnds, PairedLayout } from "../../numerics/index.ts";
import type { Answer } from "./residuals.ts";

/** How the conditions of markets that were solved are laid out, for those of the same nodes, routes and scarcities; begins empty. */
export type MarketLayouts = PairedLayout[];

/** Where the searches of markets ended, by their shape; begins empty. */
export type MarketEnds = PairedEnds;

/** How a market is solved. */
export interface MarketOptions {
  /** Largest relative residual of any condition; default 1e-8. */
  readonly tolerance?: number;
  /** Answer of a market with the same nodes, pairs and routes: it is taken where it holds within the tolerance here too. */
  readonly near?: Answer;
  /** What markets of the same shape share, from solve to solve; added to. */
  readonly layouts?: MarketLayouts;
  /** The last answer for each of these layouts: the next is looked for near it first, and is the same to the tolerance, sooner; written over. */
  readonly ends?: MarketEnds;
  /** Says when the caller has lost interest; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
}
