import type { AlignmentCase } from "./alignment/index.ts";
import type { ClaimsCase } from "./claims/index.ts";
import type { MarketSeries } from "./markets/index.ts";
import type { Source } from "./names/index.ts";
import type { ObservedCase } from "./observed/index.ts";
import type { PositionsCase } from "./positions/index.ts";
import type { Translations } from "./text/index.ts";
import type { TradeCase } from "./trade/index.ts";

/** Parts of a case that are about its own third countries. */
export type OwnPart = "alignment" | "positions" | "claims";

/** What changes where a case is answered for others than its own third countries: those stand in `parties.third`. */
export interface AnsweredFor {
  /** Third countries that the case itself names. */
  readonly own: readonly string[];
  /** Parts that the case has and that say nothing of those that it is answered for. */
  readonly leftOut: readonly OwnPart[];
}

/** A parsed and checked case. */
export interface Case extends TradeCase {
  /** Folder name, such as `us-china-2018-russia`. */
  readonly id: string;
  /** English, or the only language it has; `translations` has the other. */
  readonly title: string;
  /** Russian titles of the case, its measures, scenarios, markets and alliances, by the text that stands in results. */
  readonly translations: Translations;
  /** What happened between the parties, in its own words; null = what the measures in force say. */
  readonly dispute: string | null;
  readonly asOf: string;
  /** Commodity markets, in the order of the case. */
  readonly markets: readonly MarketSeries[];
  /** How close states stand; null = the case has no such block. */
  readonly alignment: AlignmentCase | null;
  /** Coded statements; null = the case has none. */
  readonly positions: PositionsCase | null;
  /** What customs recorded, and which scenarios it is held against; null = the case names no record. */
  readonly observed: ObservedCase | null;
  /** Cited figures and the claims of an article; null = the case has neither. */
  readonly claims: ClaimsCase | null;
  readonly bibliography: ReadonlyMap<string, Source>;
  /** SHA-256 of the case's files in canonical order. */
  readonly sha256: string | null;
  /** `PATH=VALUE` that were written into the files before they were checked, as they were typed and in that order. */
  readonly settings: readonly string[];
  /** Null where it is answered for its own third countries. */
  readonly answeredFor: AnsweredFor | null;
}
