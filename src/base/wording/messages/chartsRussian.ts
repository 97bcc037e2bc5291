import type { CHARTS_ENGLISH } from "./chartsEnglish.ts";

/** What charts that are drawn as marks say, in Russian. */
export const CHARTS_RUSSIAN: Readonly<Record<keyof typeof CHARTS_ENGLISH, string>> = {
  "study.numbered": "{study}, набор\u00a0{number}",
  "economy.ofYear": "экономика {year} года",
};
