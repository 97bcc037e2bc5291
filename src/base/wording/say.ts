import { ALIGNMENT_ENGLISH } from "./messages/alignmentEnglish.ts";
import { ALIGNMENT_RUSSIAN } from "./messages/alignmentRussian.ts";
import { CHARTS_ENGLISH } from "./messages/chartsEnglish.ts";
import { CHARTS_RUSSIAN } from "./messages/chartsRussian.ts";
import { CLAIMS_ENGLISH } from "./messages/claimsEnglish.ts";
import { CLAIMS_RUSSIAN } from "./messages/claimsRussian.ts";
import { COMMANDS_ENGLISH } from "./messages/commandsEnglish.ts";
import { COMMANDS_RUSSIAN } from "./messages/commandsRussian.ts";
import { COMPARE_ENGLISH } from "./messages/compareEnglish.ts";
import { COMPARE_RUSSIAN } from "./messages/compareRussian.ts";
import { SWEEPS_ENGLISH } from "./messages/sweepsEnglish.ts";
import { SWEEPS_RUSSIAN } from "./messages/sweepsRussian.ts";
import { DIFF_ENGLISH } from "./messages/diffEnglish.ts";
import { DIFF_RUSSIAN } from "./messages/diffRussian.ts";
import { CONTROLS_ENGLISH } from "./messages/controlsEnglish.ts";
import { CONTROLS_RUSSIAN } from "./messages/controlsRussian.ts";
import { ELASTICITIES_ENGLISH } from "./messages/elasticitiesEnglish.ts";
import { ELASTICITIES_RUSSIAN } from "./messages/elasticitiesRussian.ts";
import { ENGLISH } from "./messages/english.ts";
import { GAME_ENGLISH } from "./messages/gameEnglish.ts";
import { GAME_RUSSIAN } from "./messages/gameRussian.ts";
import { GRADIENTS_ENGLISH } from "./messages/gradientsEnglish.ts";
import { GRADIENTS_RUSSIAN } from "./messages/gradientsRussian.ts";
import { HOME_ENGLISH } from "./messages/homeEnglish.ts";
import { HOME_RUSSIAN } from "./messages/homeRussian.ts";
import { IN_FORCE_ENGLISH } from "./messages/inForceEnglish.ts";
import { IN_FORCE_RUSSIAN } from "./messages/inForceRussian.ts";
import { MARKET_ENGLISH } from "./messages/marketEnglish.ts";
import { MARKET_RUSSIAN } from "./messages/marketRussian.ts";
import { OPEN_ENGLISH } from "./messages/openEnglish.ts";
import { OPEN_RUSSIAN } from "./messages/openRussian.ts";
import { PAGE_ENGLISH } from "./messages/pageEnglish.ts";
import { PAGE_RUSSIAN } from "./messages/pageRussian.ts";
import { POSITIONS_ENGLISH } from "./messages/positionsEnglish.ts";
import { POSITIONS_RUSSIAN } from "./messages/positionsRussian.ts";
import { RUSSIAN } from "./messages/russian.ts";
import { DRAWS_ENGLISH } from "./messages/drawsEnglish.ts";
import { DRAWS_RUSSIAN } from "./messages/drawsRussian.ts";
import { QUOTAS_ENGLISH } from "./messages/quotasEnglish.ts";
import { QUOTAS_RUSSIAN } from "./messages/quotasRussian.ts";
import { SCORE_ENGLISH } from "./messages/scoreEnglish.ts";
import { SCORE_RUSSIAN } from "./messages/scoreRussian.ts";
import { SHARES_ENGLISH } from "./messages/sharesEnglish.ts";
import { SHARES_RUSSIAN } from "./messages/sharesRussian.ts";
import { SHEET_ENGLISH } from "./messages/sheetEnglish.ts";
import { SHEET_RUSSIAN } from "./messages/sheetRussian.ts";
import { SHORT_ENGLISH } from "./messages/shortEnglish.ts";
import { SHORT_RUSSIAN } from "./messages/shortRussian.ts";
import { STRUCTURES_ENGLISH } from "./messages/structuresEnglish.ts";
import { STRUCTURES_RUSSIAN } from "./messages/structuresRussian.ts";
import { TRADE_CHARTS_ENGLISH } from "./messages/tradeChartsEnglish.ts";
import { TRADE_CHARTS_RUSSIAN } from "./messages/tradeChartsRussian.ts";
import type { MessageKey, Messages, MessageValues } from "./messages/catalog.ts";
import { filledText } from "./filledText.ts";
import type { Language } from "./language.ts";

/** Messages of every language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    ...ENGLISH,
    ...MARKET_ENGLISH,
    ...TRADE_CHARTS_ENGLISH,
    ...ALIGNMENT_ENGLISH,
    ...POSITIONS_ENGLISH,
    ...CLAIMS_ENGLISH,
    ...PAGE_ENGLISH,
    ...COMMANDS_ENGLISH,
    ...GAME_ENGLISH,
    ...HOME_ENGLISH,
    ...IN_FORCE_ENGLISH,
    ...DRAWS_ENGLISH,
    ...ELASTICITIES_ENGLISH,
    ...QUOTAS_ENGLISH,
    ...SHARES_ENGLISH,
    ...SCORE_ENGLISH,
    ...SHEET_ENGLISH,
    ...SHORT_ENGLISH,
    ...STRUCTURES_ENGLISH,
    ...OPEN_ENGLISH,
    ...CHARTS_ENGLISH,
    ...CONTROLS_ENGLISH,
    ...COMPARE_ENGLISH,
    ...GRADIENTS_ENGLISH,
    ...DIFF_ENGLISH,
    ...SWEEPS_ENGLISH,
  },
  ru: {
    ...RUSSIAN,
    ...MARKET_RUSSIAN,
    ...TRADE_CHARTS_RUSSIAN,
    ...ALIGNMENT_RUSSIAN,
    ...POSITIONS_RUSSIAN,
    ...CLAIMS_RUSSIAN,
    ...PAGE_RUSSIAN,
    ...COMMANDS_RUSSIAN,
    ...GAME_RUSSIAN,
    ...HOME_RUSSIAN,
    ...IN_FORCE_RUSSIAN,
    ...DRAWS_RUSSIAN,
    ...ELASTICITIES_RUSSIAN,
    ...QUOTAS_RUSSIAN,
    ...SHARES_RUSSIAN,
    ...SCORE_RUSSIAN,
    ...SHEET_RUSSIAN,
    ...SHORT_RUSSIAN,
    ...STRUCTURES_RUSSIAN,
    ...OPEN_RUSSIAN,
    ...CHARTS_RUSSIAN,
    ...CONTROLS_RUSSIAN,
    ...COMPARE_RUSSIAN,
    ...GRADIENTS_RUSSIAN,
    ...DIFF_RUSSIAN,
    ...SWEEPS_RUSSIAN,
  },
};

/**
 * A message with its values filled in once: braces inside a value stay as they are.
 *
 * @example
 *   say("en", "sales.down", { to: "to China" })   // "its sales to China fall"
 *   say("ru", "sales.down", { to: "в Китай" })    // "продажи в Китай падают"
 */
export function say<Key extends MessageKey>(language: Language, key: Key, values: MessageValues<Key>): string {
  return filledText(MESSAGES[language][key], values);
}
