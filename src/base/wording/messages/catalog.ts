import type { ALIGNMENT_ENGLISH } from "./alignmentEnglish.ts";
import type { CHARTS_ENGLISH } from "./chartsEnglish.ts";
import type { CLAIMS_ENGLISH } from "./claimsEnglish.ts";
import type { COMMANDS_ENGLISH } from "./commandsEnglish.ts";
import type { COMPARE_ENGLISH } from "./compareEnglish.ts";
import type { CONTROLS_ENGLISH } from "./controlsEnglish.ts";
import type { DIFF_ENGLISH } from "./diffEnglish.ts";
import type { DRAWS_ENGLISH } from "./drawsEnglish.ts";
import type { SWEEPS_ENGLISH } from "./sweepsEnglish.ts";
import type { ELASTICITIES_ENGLISH } from "./elasticitiesEnglish.ts";
import type { ENGLISH } from "./english.ts";
import type { GAME_ENGLISH } from "./gameEnglish.ts";
import type { GRADIENTS_ENGLISH } from "./gradientsEnglish.ts";
import type { HOME_ENGLISH } from "./homeEnglish.ts";
import type { IN_FORCE_ENGLISH } from "./inForceEnglish.ts";
import type { MARKET_ENGLISH } from "./marketEnglish.ts";
import type { OPEN_ENGLISH } from "./openEnglish.ts";
import type { PAGE_ENGLISH } from "./pageEnglish.ts";
import type { POSITIONS_ENGLISH } from "./positionsEnglish.ts";
import type { QUOTAS_ENGLISH } from "./quotasEnglish.ts";
import type { SCORE_ENGLISH } from "./scoreEnglish.ts";
import type { SHARES_ENGLISH } from "./sharesEnglish.ts";
import type { SHEET_ENGLISH } from "./sheetEnglish.ts";
import type { SHORT_ENGLISH } from "./shortEnglish.ts";
import type { STRUCTURES_ENGLISH } from "./structuresEnglish.ts";
import type { TRADE_CHARTS_ENGLISH } from "./tradeChartsEnglish.ts";

type English = typeof ENGLISH &
  typeof MARKET_ENGLISH &
  typeof TRADE_CHARTS_ENGLISH &
  typeof ALIGNMENT_ENGLISH &
  typeof POSITIONS_ENGLISH &
  typeof CLAIMS_ENGLISH &
  typeof PAGE_ENGLISH &
  typeof COMMANDS_ENGLISH &
  typeof GAME_ENGLISH &
  typeof HOME_ENGLISH &
  typeof IN_FORCE_ENGLISH &
  typeof DRAWS_ENGLISH &
  typeof ELASTICITIES_ENGLISH &
  typeof QUOTAS_ENGLISH &
  typeof SCORE_ENGLISH &
  typeof SHARES_ENGLISH &
  typeof SHEET_ENGLISH &
  typeof SHORT_ENGLISH &
  typeof STRUCTURES_ENGLISH &
  typeof OPEN_ENGLISH &
  typeof CHARTS_ENGLISH &
  typeof CONTROLS_ENGLISH &
  typeof COMPARE_ENGLISH &
  typeof GRADIENTS_ENGLISH &
  typeof DIFF_ENGLISH &
  typeof SWEEPS_ENGLISH;

/** Key of a message. */
export type MessageKey = keyof English;

/** One text per key of the common messages: a language that lacks a key does not compile. */
export type MessageCatalog = Readonly<Record<keyof typeof ENGLISH, string>>;

/** One text per key, in the same way, of every message. */
export type Messages = Readonly<Record<MessageKey, string>>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a message wants filled in; `{}` where it wants nothing. */
export type MessageValues<Key extends MessageKey> = Readonly<Record<Names<English[Key]>, string>>;
