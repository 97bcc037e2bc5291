import type { ObservedCase } from "../case/index.ts";
import type { ObservedTrade } from "../data/packages/index.ts";
import type { ScoredGoods } from "./scoredGoods.ts";

/** What all windows of a score share. */
export interface ScoreGround {
  readonly observed: ObservedTrade;
  readonly asked: ObservedCase;
  readonly sellers: readonly string[];
  /** Parties of the dispute that sell to the importer. */
  readonly taxed: readonly string[];
  readonly goods: readonly ScoredGoods[];
  /** What ranges are over. */
  readonly over: string;
}
