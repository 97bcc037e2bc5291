import type { AlignmentCase } from "./alignment/index.ts";
import type { ClaimsCase } from "./claims/index.ts";
import type { MarketSeries } from "./markets/index.ts";
import type { Source } from "./names/index.ts";
import type { PositionsCase } from "./positions/index.ts";
import type { TradeCase } from "./trade/index.ts";

/** A parsed and checked case. */
export interface Case extends TradeCase {
  /** Folder name, such as `us-china-2018-russia`. */
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  /** Commodity markets, in the order of the case. */
  readonly markets: readonly MarketSeries[];
  /** How close states stand; null = the case has no such block. */
  readonly alignment: AlignmentCase | null;
  /** Coded statements; null = the case has none. */
  readonly positions: PositionsCase | null;
  /** Cited figures and the claims of an article; null = the case has neither. */
  readonly claims: ClaimsCase | null;
  readonly bibliography: ReadonlyMap<string, Source>;
  /** SHA-256 of the case's files in canonical order. */
  readonly sha256: string | null;
  /** `PATH=VALUE` that were written into the files before they were checked, as they were typed and in that order. */
  readonly settings: readonly string[];
}
