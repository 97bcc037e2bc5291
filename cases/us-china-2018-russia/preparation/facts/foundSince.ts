import type { Cited } from "./cited.ts";

/** Figures that the published tables lack, each read where its locator says. */
export const FOUND_SINCE: readonly Cited[] = [
  {
    table: "found",
    metric: "daily_rate",
    reporter: "Russia",
    partner: "Power of Siberia",
    year: "2024-12",
    value: "38",
    unit: "bcm (20 °C)",
    source: "Gazprom via TASS",
    locator: "tass.com/economy/2054559: the maximum by design, 38 bcm a year, from 1 December 2024",
    confidence: "verified",
    note: "a daily rate for a year",
  },
];
