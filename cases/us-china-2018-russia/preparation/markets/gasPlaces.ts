/** A supplier of the gas market: what its flows are called in the trade matrix and where it loads. */
export interface GasSupplier {
  readonly id: string;
  readonly country: string;
  /** Labels of the matrix whose exports it holds. */
  readonly labels: readonly string[];
  /** Node of the table of distances; null for a pipeline. */
  readonly place: string | null;
  /** Class in the table of elasticities. */
  readonly elasticity: string;
  /** Label in the table of costs, for the floor of its price; null where none is known. */
  readonly cost: string | null;
  /** HS code at the border: LNG, or gas by pipeline. */
  readonly hs: string;
  /** Buyers that a pipeline reaches; null for a ship. */
  readonly sells: readonly string[] | null;
  /** Whether the label is all that the matrix does not give by country. */
  readonly residual: boolean;
}

/** A buyer of the gas market. */
export interface GasBuyer {
  readonly id: string;
  readonly country: string;
  readonly labels: readonly string[];
  readonly place: string;
  readonly elasticity: string;
  /** Whether the elasticity is another buyer's. */
  readonly elasticityProxy: boolean;
  /** `unit-value` of its own, or a price that stands for it: another label's unit value, or a hub. */
  readonly price: { readonly kind: "unit-value" | "hub"; readonly label: string; readonly proxy: boolean };
  readonly valuation: "cif" | "fob";
  /** Whether the labels are all that the matrix does not give by country. */
  readonly residual: boolean;
}

const LNG_CODE = "271111";
const PIPELINE_CODE = "271121";
const OTHER_EXPORTERS = "Other LNG exporters";

const lng = (
  id: string,
  country: string,
  labels: readonly string[],
  place: string,
  cost: string | null,
  elasticity = OTHER_EXPORTERS,
): GasSupplier => ({
  id,
  country,
  labels,
  place,
  elasticity,
  cost,
  hs: LNG_CODE,
  sells: null,
  residual: RESIDUALS.has(id),
});

const pipeline = (
  id: string,
  country: string,
  labels: readonly string[],
  sells: readonly string[] = [PIPELINE_BUYER],
): GasSupplier => ({
  id,
  country,
  labels,
  place: null,
  elasticity: OTHER_EXPORTERS,
  cost: null,
  hs: PIPELINE_CODE,
  sells,
  residual: RESIDUALS.has(id),
});

/** The Chinese buyer, which gas reaches by ship and by pipeline. */
export const PIPELINE_BUYER = "china";

/** Nodes that hold what the matrix does not give by country. */
const RESIDUALS: ReadonlySet<string> = new Set([
  "other-africa-lng",
  "other-americas-lng",
  "asian-re-exports",
  "european-re-exports",
  "other-europe-pipeline",
  "other-asia-pacific",
  "other-europe",
  "other-middle-east-africa",
  "other-latin-america",
]);

/** Buyers that pipelines reach in Europe. */
const EUROPE_BY_PIPELINE: readonly string[] = [
  "belgium",
  "france",
  "germany",
  "italy",
  "other-europe",
  "spain",
  "turkey",
  "united-kingdom",
];

/** Sellers of gas by pipeline in Europe, re-exports of its own countries among them. */
export const EUROPEAN_PIPELINES: readonly GasSupplier[] = [
  pipeline("algeria-pipeline", "DZA", ["Algeria"], EUROPE_BY_PIPELINE),
  pipeline("azerbaijan-pipeline", "AZE", ["Azerbaijan"], EUROPE_BY_PIPELINE),
  pipeline("iran-pipeline", "IRN", ["Iran"], EUROPE_BY_PIPELINE),
  pipeline("libya-pipeline", "LBY", ["Libya"], EUROPE_BY_PIPELINE),
  pipeline("netherlands-pipeline", "NLD", ["Netherlands"], EUROPE_BY_PIPELINE),
  pipeline("norway-pipeline", "NOR", ["Norway"], EUROPE_BY_PIPELINE),
  pipeline("russia-pipeline", "RUS", ["Russia"], EUROPE_BY_PIPELINE),
  pipeline("other-europe-pipeline", "DEU", ["Other Europe", "United Kingdom"], EUROPE_BY_PIPELINE),
];

/** Label of the exporter that the matrix gives as one and the capacity table splits by plant. */
export const SPLIT_LABEL = "Russia";

/**
 * Suppliers: LNG of the whole world, and gas by pipeline into China and into Europe. A group of countries bears the country of the
 * port that stands for it.
 */
export const GAS_SUPPLIERS: readonly GasSupplier[] = [
  lng("algeria-lng", "DZA", ["Algeria"], "DZA", "Algeria"),
  lng("angola-lng", "AGO", ["Angola"], "AGO", "Angola"),
  lng("australia-lng", "AUS", ["Australia"], "AUS-NW", "Australia", "Australia LNG"),
  lng("brunei-lng", "BRN", ["Brunei"], "BRN", "Brunei"),
  lng("egypt-lng", "EGY", ["Egypt"], "EGY-X", "Egypt"),
  lng("indonesia-lng", "IDN", ["Indonesia"], "IDN", "Indonesia"),
  lng("malaysia-lng", "MYS", ["Malaysia"], "MYS-X", "Malaysia"),
  lng("nigeria-lng", "NGA", ["Nigeria"], "NGA", "Nigeria"),
  lng("norway-lng", "NOR", ["Norway"], "NOR", "Norway"),
  lng("oman-lng", "OMN", ["Oman"], "OMN", "Oman"),
  lng("other-africa-lng", "GNQ", ["Equatorial Guinea", "Other Africa"], "OAF", "Equatorial Guinea"),
  lng("other-americas-lng", "ARG", ["Brazil", "Other Americas"], "OAM", null),
  lng("asian-re-exports", "SGP", ["Other Asia Pacific"], "OAP-X", null),
  lng("european-re-exports", "NLD", ["Other Europe"], "OEU-X", null),
  lng("papua-new-guinea-lng", "PNG", ["Papua New Guinea"], "PNG", "Papua New Guinea"),
  lng("peru-lng", "PER", ["Peru"], "PER", "Peru"),
  lng("qatar-lng", "QAT", ["Qatar"], "QAT", "Qatar", "Qatar LNG"),
  lng("yamal-lng", "RUS", ["RUS-YAM"], "RUS-YAM", "Russia", "Russia LNG (Yamal)"),
  lng("sakhalin-lng", "RUS", ["RUS-SAK"], "RUS-SAK", "Russia"),
  lng("arctic-lng-2", "RUS", ["RUS-AL2"], "RUS-YAM", "Russia", "Russia LNG (Yamal)"),
  lng("trinidad-lng", "TTO", ["Trinidad & Tobago"], "TTO", "Trinidad & Tobago"),
  lng("uae-lng", "ARE", ["UAE"], "ARE-X", "UAE"),
  lng("us-lng", "USA", ["US"], "USA-G", null, "US LNG"),
  pipeline("turkmenistan-pipeline", "TKM", ["Turkmenistan"]),
  pipeline("uzbekistan-pipeline", "UZB", ["Uzbekistan"]),
  pipeline("kazakhstan-pipeline", "KAZ", ["Kazakhstan"]),
  pipeline("myanmar-pipeline", "MMR", ["Myanmar"]),
  pipeline("power-of-siberia", "RUS", ["Russia"]),
  pipeline("power-of-siberia-2", "RUS", []),
  pipeline("far-eastern-route", "RUS", []),
  ...EUROPEAN_PIPELINES,
];

const INDIA = "India, Pakistan, Bangladesh";
const EUROPE = "Europe";
const LATIN_AMERICA = "Latin America";
const TTF = { kind: "hub", label: "Netherlands TTF", proxy: true } as const;
const JKM = { kind: "hub", label: "JKM", proxy: true } as const;

const own = (label: string): GasBuyer["price"] => ({ kind: "unit-value", label, proxy: false });
const like = (label: string): GasBuyer["price"] => ({ kind: "unit-value", label, proxy: true });

/** Whose customs value is free on board; elsewhere it includes freight and insurance. */
const FOB_VALUATION: ReadonlySet<string> = new Set(["USA", "CAN", "AUS"]);

const buyer = (
  id: string,
  country: string,
  labels: readonly string[],
  place: string,
  price: GasBuyer["price"],
  elasticity: string | { readonly like: string },
): GasBuyer => ({
  id,
  country,
  labels,
  place,
  price,
  elasticity: typeof elasticity === "string" ? elasticity : elasticity.like,
  elasticityProxy: typeof elasticity !== "string",
  valuation: FOB_VALUATION.has(country) ? "fob" : "cif",
  residual: RESIDUALS.has(id),
});

/** Labels of the rest of Europe; older editions give more of its countries. */
const OTHER_EUROPE: readonly string[] = [
  "Other EU",
  "Other Europe",
  "Rest of Europe",
  "Netherlands",
  "Austria",
  "Czech Republic",
  "Finland",
  "Greece",
  "Hungary",
  "Ireland",
  "Poland",
  "Slovakia",
];

/** Buyers of the matrix of LNG, and Germany, which buys by pipeline alone; groups of countries bear the country of the port that stands for them. */
export const GAS_BUYERS: readonly GasBuyer[] = [
  buyer("argentina", "ARG", ["Argentina"], "ARG", TTF, LATIN_AMERICA),
  buyer("belgium", "BEL", ["Belgium"], "BEL", TTF, EUROPE),
  buyer("brazil", "BRA", ["Brazil"], "BRA", TTF, LATIN_AMERICA),
  buyer("canada", "CAN", ["Canada"], "CAN", own("Canada"), { like: "USA" }),
  buyer("chile", "CHL", ["Chile"], "CHL", TTF, LATIN_AMERICA),
  buyer(PIPELINE_BUYER, "CHN", ["China"], "CHN-E", own("China"), "China"),
  buyer("egypt", "EGY", ["Egypt"], "EGY", like("India"), { like: INDIA }),
  buyer("france", "FRA", ["France"], "FRA", own("France"), EUROPE),
  buyer("germany", "DEU", ["Germany"], "", { kind: "hub", label: "German import price", proxy: false }, EUROPE),
  buyer("india", "IND", ["India"], "IND", own("India"), INDIA),
  buyer("italy", "ITA", ["Italy"], "ITA", own("Italy"), EUROPE),
  buyer("japan", "JPN", ["Japan"], "JPN", own("Japan"), "Japan"),
  buyer("kuwait", "KWT", ["Kuwait"], "KWT", like("India"), { like: INDIA }),
  buyer("malaysia", "MYS", ["Malaysia"], "MYS", JKM, { like: "South Korea" }),
  buyer("mexico", "MEX", ["Mexico"], "MEX", TTF, LATIN_AMERICA),
  buyer("other-asia-pacific", "BGD", ["Other Asia Pacific"], "OAP", like("India"), INDIA),
  buyer("other-europe", "NLD", OTHER_EUROPE, "OEU", TTF, EUROPE),
  buyer("other-middle-east-africa", "JOR", ["Other Middle East & Africa"], "OMA", like("India"), { like: INDIA }),
  buyer("other-latin-america", "DOM", ["Other S. & Cent. America"], "OSA", TTF, LATIN_AMERICA),
  buyer("pakistan", "PAK", ["Pakistan"], "PAK", own("Pakistan"), INDIA),
  buyer("singapore", "SGP", ["Singapore"], "SGP", JKM, { like: "South Korea" }),
  buyer("south-korea", "KOR", ["South Korea"], "KOR", own("South Korea"), "South Korea"),
  buyer("spain", "ESP", ["Spain"], "ESP", own("Spain"), EUROPE),
  buyer("taiwan", "TWN", ["Taiwan"], "TWN", own("Taiwan"), "Taiwan"),
  buyer("thailand", "THA", ["Thailand"], "THA", own("Thailand"), { like: "South Korea" }),
  buyer("turkey", "TUR", ["Turkey"], "TUR", TTF, EUROPE),
  buyer("uae", "ARE", ["UAE"], "ARE", like("India"), { like: INDIA }),
  buyer("united-kingdom", "GBR", ["United Kingdom"], "GBR", { kind: "hub", label: "UK NBP", proxy: true }, EUROPE),
  buyer("usa", "USA", ["US"], "USA", like("Canada"), "USA"),
];
