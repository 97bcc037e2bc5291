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
  failedDrafts(
    "failed_drafts",
    "13",
    "S/2014/916, S/2016/847, S/2016/1085, S/2017/968, S/2017/1060, S/2018/175, S/2018/322, S/2018/355, S/2018/516, S/2018/520, a Russian one on Venezuela of 28 February 2019, S/2019/757, S/2019/962",
  ),
  failedDrafts("failed_alike", "12", "all but S/2018/520, which Russia voted against while China abstained"),
  {
    table: "found",
    metric: "winter_by_suez",
    reporter: "RUS",
    partner: "CHN",
    year: "2018-2019",
    value: "0.5",
    low: "0",
    high: "1",
    unit: "fraction",
    source: "tertius-assumption",
    locator: "the middle between none and all",
    confidence: "derived",
    note: "winter cargoes from Yamal to China that sail by Suez; no record was found",
  },
  warheads("RUS", "6375"),
  warheads("CHN", "320"),
];

/** Nuclear warheads at the start of 2020, those in reserve or to be dismantled with them: from memory. */
function warheads(reporter: string, value: string): Cited {
  return {
    table: "found",
    metric: "nuclear_warheads",
    reporter,
    partner: "",
    year: "2020",
    value,
    unit: "count",
    source: "SIPRI",
    locator: "general knowledge: world nuclear forces, January 2020",
    confidence: "recalled",
    note: "",
  };
}

/** Drafts that failed without a veto of either, and in how many of them the two voted alike: from memory. */
function failedDrafts(metric: string, value: string, note: string): Cited {
  return {
    table: "found",
    metric,
    reporter: "RUS",
    partner: "CHN",
    year: "2014-2019",
    value,
    low: String(Number(value) - 1),
    high: value,
    unit: "count",
    source: "council",
    locator: "drafts of 2014 to 2019 that another member vetoed or that lacked nine votes",
    confidence: "recalled",
    note,
  };
}
