/** What charts that are drawn as marks say, in English. */
export const CHARTS_ENGLISH = {
  "study.numbered": "{study}, set\u00a0{number}",
  "economy.ofYear": "the economy of {year}",
} as const;
