/** Which figures of a table a case uses, and what they are called there. */
export interface FactChoice {
  readonly table: string;
  /** As the table names it. */
  readonly from: string;
  /** As the case names it; also what ids begin with. */
  readonly metric: string;
  /** Null = every one. */
  readonly reporters: readonly string[] | null;
  readonly partners: readonly string[] | null;
  readonly years: readonly string[] | null;
  /** Its unit in the case, where the table words it in another way. */
  readonly unit?: string;
  /** Year in which it was said, where the table gives the span that it is for. */
  readonly year?: string;
  /** Only rows whose source holds this. */
  readonly source?: string;
  /** Only rows whose confidence is among these. */
  readonly confidence?: readonly string[];
}

const span = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

type Few = readonly string[] | string | null;

function list(few: Few): readonly string[] | null {
  return typeof few === "string" ? few.split(" ") : few;
}

function choice(
  table: string,
  from: string,
  metric: string,
  [reporters, partners, years]: readonly [Few, Few, Few],
  more: Pick<FactChoice, "unit" | "source" | "confidence" | "year"> = {},
): FactChoice {
  return { table, from, metric, reporters: list(reporters), partners: list(partners), years: list(years), ...more };
}

const GAS: readonly FactChoice[] = [
  choice("gas", "lng_imports", "lng-imports", ["CHN", "USA", "2017 2018 2019 2020"]),
  choice("gas", "lng_imports", "lng-imports", ["CHN", "RUS", "2019 2020"]),
  choice("gas", "lng_imports", "lng-imports", ["CHN", "AUS", "2020"]),
  choice("gas", "lng_change_since_2018", "lng-change-since-2018", ["CHN", null, null]),
  choice("gas", "lng_change_since_2017", "lng-change-since-2017", ["CHN", null, null]),
  choice("gas", "pipeline_gas_imports", "pipeline-gas-imports", ["CHN", "Turkmenistan", "2020"]),
  choice("gas", "gas_imports", "gas-imports", ["CHN", "RUS WLD", "2019 2023"]),
  choice("lngCapacity", "matrix_split", "lng-from-plant", ["CHN", ["RUS-YAM flow to China"], "2019"]),
  choice("shipping", "nsr_open", "northern-route-open", [null, null, ["2018-2019"]]),
  choice("conventions", "lng_volume", "lng-volume", [null, null, null]),
  choice("conventions", "gas_volume_basis", "gas-volume-basis", [null, null, null]),
  choice("commodities", "lng: yamal_lng_offtake", "yamal-contract", ["RUS", "CNPC", "2014"], { unit: "Mt LNG" }),
  choice("commodities", "lng: arctic_lng2_equity", "arctic-lng2-stake", ["RUS", "CNPC CNOOC", "2019"]),
  choice("pipelines", "design_capacity", "pipeline-design", [null, ["Power of Siberia"], ["2019-2025"]], {
    unit: "bcm (20 °C)",
    year: "2014",
  }),
  choice("pipelines", "design_capacity", "pipeline-design", [null, ["Power of Siberia 2"], "planned"], {
    unit: "bcm (20 °C)",
  }),
  choice("pipelines", "contract_ramp", "pipeline-plan", [null, ["Power of Siberia"], "2025"], {
    unit: "bcm (20 °C)",
    year: "2014",
  }),
  choice("pipelines", "deliveries_operator", "pipeline-deliveries", [null, ["Power of Siberia"], "2020 2024"], {
    unit: "bcm (20 °C)",
  }),
  choice("found", "daily_rate", "pipeline-daily-rate", [null, ["Power of Siberia"], "2024-12"]),
  choice("pipelines", "deliveries_ei_basis", "pipeline-imports", [null, ["Power of Siberia"], "2019"], {
    unit: "bcm",
  }),
];

const FARM: readonly FactChoice[] = [
  choice("commodities", "soybeans: imports", "soybean-imports", ["CHN", "USA", "2017 2019"]),
  choice("commodities", "soybeans: imports", "soybean-imports", ["CHN", "BRA", "2019"]),
  choice("commodities", "soybeans: imports", "soybean-imports", ["CHN", "RUS WLD", "2019"]),
  choice("claimFacts", "soybean_exports_value", "soybean-exports-value", ["USA", "CHN", "2019"]),
  choice("commodities", "soybeans: unit_value", "soybean-unit-value", ["CHN", "USA", "2019"]),
  choice("claimFacts", "soybean_imports", "soybean-imports", ["CHN", "RUS", "2019"], { unit: "Mt" }),
  choice("commodities", "soybeans: target_imports", "soybean-plan", ["CHN", "RUS", "2024"], { year: "2019" }),
  choice("claimFacts", "soybean_exports", "soybean-season", ["RUS", "CHN", ["2017-07..2018-05", "2019/20"]], {
    unit: "Mt",
  }),
  choice("farEastSoy", "output", "soybean-output", [["Amur oblast"], null, "2016 2017 2019 2022"], { unit: "kt" }),
  choice("farEastSoy", "output", "soybean-output", [["Primorye"], null, "2017 2018 2019"], { unit: "kt" }),
  choice("trade", "poultry_imports", "poultry-imports", ["CHN", "RUS BRA", "2018 2019"]),
  choice("trade", "poultry_imports", "poultry-imports", ["CHN", "WLD", "2019"]),
  choice("claimFacts", "poultry_exports", "poultry-exports", ["RUS", "CHN", "2019"]),
  choice("commodities", "pork: imports", "pork-imports", ["CHN", "WLD", "2018 2019"]),
  choice("commodities", "pork: exports", "pork-exports", ["RUS", "CHN", "2024"]),
  choice("claimFacts", "pork_exports_total", "pork-exports", ["RUS", "WLD", "2018"]),
  choice("sectorFlows", "farm_exports", "farm-exports", ["RUS", "CHN", "2017 2019 2022"]),
  choice("sectorFlows", "energy_exports", "energy-exports", ["RUS", "CHN", "2019 2022"]),
  choice("sectorFlows", "technology_exports", "technology-exports", ["RUS", "CHN", "2014 2019 2022"]),
  choice("goods", "goods_exports", "goods-exports", ["RUS USA", "CHN", "2017 2018 2019 2020"]),
];

const STATES: readonly FactChoice[] = [
  choice("partners", "share_of_imports", "china-share-of-imports", ["RUS", "CHN", span(2011, 2019)]),
  choice("partners", "share_of_exports", "china-share-of-exports", ["RUS", "CHN", span(2011, 2022)]),
  choice("claimFacts", "unsc_vetoes", "vetoes", ["RUS CHN", [""], span(2014, 2020)]),
  choice("claimFacts", "unsc_vetoes_joint", "vetoes-joint", ["RUS", "CHN", span(2014, 2020)]),
  choice("council", "contested_resolutions", "contested-resolutions", ["RUS", "CHN", null]),
  choice("council", "contested_alike", "contested-alike", ["RUS", "CHN", null]),
  choice("found", "failed_drafts", "failed-drafts", ["RUS", "CHN", null]),
  choice("found", "winter_by_suez", "winter-by-suez", [null, null, null]),
  choice("found", "nuclear_warheads", "nuclear-warheads", [null, null, null]),
  choice("found", "failed_alike", "failed-drafts-alike", ["RUS", "CHN", null]),
  choice("events", "exercises_seen", "exercises-seen", ["RUS", "CHN", null]),
  choice("claimFacts", "joint_exercises", "exercises-counted", ["RUS", "CHN", ["2003-2019"]]),
  choice("claimFacts", "gdp_nominal", "gdp", ["RUS CHN", [""], "2019"], { source: "World Bank" }),
  choice("claimFacts", "gdp_ppp", "gdp-ppp", ["RUS CHN", [""], "2019"]),
  choice("claimFacts", "military_spending", "military-spending", ["RUS CHN", [""], "2019"]),
  choice("alliances", "new_defence_treaties", "new-defence-treaties", [null, null, null]),
  choice("measures", "first_year US-301-L1", "first-tariff", ["USA", "CHN", null]),
  choice("measures", "first_year CN-301-L1", "first-tariff", ["CHN", "USA", null]),
];

const TECHNOLOGY: readonly FactChoice[] = [
  choice("claimFacts", "ic_sales_share", "chip-sales-share", ["USA", "WLD", "2019"], {
    unit: "percent",
  }),
  choice("claimFacts", "semiconductor_sales_share", "semiconductor-sales-share", ["USA", "WLD", "2019"], {
    unit: "percent",
  }),
  choice("measures", "in_force US-EL-HUAWEI", "entity-list", ["USA", "CHN", null]),
  choice("measures", "in_force US-TGL-HUAWEI", "general-licence", ["USA", "CHN", null]),
  choice("measures", "in_force US-ZTE", "denial-order", ["USA", "CHN", null]),
  choice("measures", "in_force US-FDPR-1", "direct-product-rule", ["USA", "CHN", null]),
  choice("chips", "share of world exports ISIC C26", "electronics-share-of-world", ["RUS USA", null, "2019"]),
  choice("claimFacts", "ic_import_share", "chip-import-share", ["CHN", "RUS", "2019"]),
  choice("sectorOutput", "electronics_growth_since_2014", "electronics-growth-since-2014", [null, null, null]),
  choice("sectorOutput", "electronics_growth_since_2011", "electronics-growth-since-2011", [null, null, null]),
  choice("chips", "export growth ISIC C26", "electronics-export-growth", [null, null, ["2014-2019"]]),
  choice("events", "technology_projects_seen", "technology-projects-seen", ["RUS", "CHN", null]),
  choice("claimFacts", "investment_share_of_gdp", "china-investment-share", ["CHN", null, "2019"]),
  choice("research", "investment_share_of_gdp", "investment-share", ["RUS USA DEU JPN KOR", [""], "2019"], {
    unit: "percent",
  }),
  choice("research", "gerd_share_of_gdp", "research-share", ["RUS USA DEU JPN KOR", [""], "2019"], { unit: "percent" }),
  choice("research", "gerd_ppp", "research-spending", ["CHN RUS", [""], span(2010, 2022)], { unit: "billion USD" }),
  choice("machinery", "share_of_imports C26+C27+C28", "technology-import-share", ["RUS", "CHN", span(2011, 2021)]),
  choice("machinery", "share_of_imports C26+C27+C28", "technology-import-share", ["RUS", "EU27", "2013 2019"]),
  choice("machinery", "share_of_imports C28", "machinery-import-share", ["RUS", "CHN", span(2011, 2019)]),
];

/** The figures that the claims of the flagship case use, and no others. */
export const FLAGSHIP_FACTS: readonly FactChoice[] = [...GAS, ...FARM, ...STATES, ...TECHNOLOGY];
