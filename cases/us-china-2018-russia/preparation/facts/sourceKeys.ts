import type { Cited } from "./cited.ts";

/** Editions of the review of world energy by the year of the flows. */
const EDITIONS: Readonly<Record<string, string>> = {
  "gas 2016": "bp2017",
  "gas 2017": "bp2018",
  "gas 2018": "bp2019",
  "gas 2019": "bp2020",
  "gas 2020": "bp2021",
  "gas 2021": "bp2022",
  "gas 2022": "ei2023",
  "gas 2023": "ei2024",
};

/** What stands in source, locator or metric of a figure → its bibliography key, or keys parted by `;`. The first that fits counts. */
const KEYS: readonly (readonly [text: string, key: string])[] = [
  ["exercises_seen", "chinadaily2014;sputnik2015-may;sputnik2015-august;chinamil2018;tumer2023;bloomberg2023"],
  ["technology_projects_seen", "orf2019;nikkei2020;reuters2019-mts;strategicstudyindia2019"],
  ["in_force US-EL-HUAWEI", "bis-entity-list"],
  ["in_force US-FDPR-1", "bis-fdpr"],
  ["US-301-L1", "ustr2018list1"],
  ["CN-301-L1", "sctc2018no5"],
  ["rule: Japan, Korea", "bp2020;tertius-assumption"],
  ["same rule; includes Vysotsk", "bp2020;tertius-assumption"],
  ["tass.com/economy/1897355", "tass2025"],
  ["nsr_months_open", "nsr-season"],
  ["conversion of the review", "bp2021"],
  ["yamal_lng_offtake", "novatek2014"],
  ["arctic_lng2_equity", "arctic-lng2-shares"],
  ["Gazprom via TASS", "tass2024"],
  ["BP / EI Statistical Reviews", "bp2021"],
  ["money.pl", "pos-ramp"],
  ["elbaladtv", "pos-ramp"],
  ["pipeline-design Power of Siberia 2", "gazprom-plans"],
  ["Gazprom", "gazprom-pos"],
  ["CNTV", "cnpc-oil2013"],
  ["derived: 236.5 MUSD", "comtrade;china-customs"],
  ["marketscreener", "china-customs"],
  ["macauhub", "china-customs"],
  ["chinaservicesinfo.com 2019-12-30", "soybean-plan2019"],
  ["regnum", "rosstat-soy"],
  ["ecns.cn 2019-08-02", "china-customs"],
  ["UN Comtrade 6.68 bn USD / 16.94 Mt", "comtrade;china-customs"],
  ["workbook in a public repository", "us-census-soy"],
  ["Rosselkhoznadzor", "rosselkhoznadzor2018"],
  ["oleoscope", "apk-inform2020"],
  ["targetagrosoya", "targetagrosoya"],
  ["Amur", "rosstat-soy"],
  ["soyanews", "rosstat-soy"],
  ["zol.ru", "rosstat-soy"],
  ["meatcommerce", "agroinvestor2020"],
  ["pork in exports of meat TASS", "tass2019"],
  ["3drei3", "customs-pork"],
  ["pigua.info", "customs-pork"],
  ["Russian Export Center", "rec2019"],
  ["UN Security Council veto list", "unsc-vetoes"],
  ["council", "un-library"],
  ["atop pairs", "atop"],
  ["greatpowerrelations", "greatpower2019"],
  ["datasets/gdp", "worldbank-wdi"],
  ["World Bank", "worldbank-wdi"],
  ["imf-weo", "imf-weo2025"],
  ["IMF World Economic", "imf-weo2025"],
  ["SIPRI release", "sipri2020"],
  ["SIPRI Military", "sipri2023"],
  ["eenewseurope", "icinsights2020"],
  ["SIA Factbook", "sia2020"],
  ["UN Comtrade", "comtrade"],
  ["comtrade", "comtrade"],
  ["OECD Inter-Country", "oecd-icio"],
  ["oecd", "oecd-icio"],
  ["general knowledge", "general-knowledge"],
];

/** Bibliography key of a figure; blank where none stands for it, for the case to notice. */
export function sourceKey({ source, locator, metric }: Cited): string {
  const text = [source, locator, metric].join("\n");
  return EDITIONS[source] ?? KEYS.find(([part]) => text.includes(part))?.[1] ?? "";
}
