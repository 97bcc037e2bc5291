import type { Economy, ElasticitySet } from "../../src/data/packages/index.ts";
import { filled, indexSet, parameter } from "../../src/base/sets/index.ts";

/** Sets that shipped cases and new ones name. */
const SETS = [
  "theta_check",
  "cp2015",
  "fgo2022",
  "blp2023",
  "fgkk2020",
  "tested",
  "fgkk2020_one_tier",
  "theta_check_two_tiers",
  "cp2015_two_tiers",
  "fgo2022_two_tiers",
];

/** How a small economy of the tests differs from the usual one. */
export interface TinyOptions {
  readonly name?: string;
  readonly year?: number;
  readonly tariffYear?: number;
  readonly countries?: readonly string[];
  readonly sectors?: readonly string[];
  readonly concordances?: Economy["concordances"];
  /** Flow of a cell; 100 within a country and 10 across by default. */
  readonly flow?: (sector: string, importer: string, exporter: string) => number;
  readonly tariff?: number;
}

const elasticities = (name: string, sectors: number, theta: number): ElasticitySet => ({
  name,
  theta: new Float64Array(sectors).fill(theta),
  standardError: new Float64Array(sectors).fill(NaN),
  horizon: "unspecified",
  elasticityOf: "",
  estimatedOn: "",
  original: Array.from({ length: sectors }, () => ""),
  source: "none",
});

/** Flows of a world in which the USA buys more than it sells. */
export function unbalancedFlow(_sector: string, importer: string, exporter: string): number {
  if (importer === exporter) return 100;
  return importer === "USA" ? 20 : 10;
}

/** Economy of USA, CHN, RUS and the rest of the world; farm and cars are goods, the last sector is services. */
export function tinyEconomy(options: TinyOptions = {}): Economy {
  const countries = indexSet("country", options.countries ?? ["CHN", "ROW", "RUS", "USA"]);
  const sectors = indexSet("sector", options.sectors ?? ["farm", "cars", "services"]);
  const cells = [sectors, countries, countries];
  const flow = options.flow ?? ((_sector, importer, exporter) => (importer === exporter ? 100 : 10));
  const flows = sectors.labels.flatMap((sector) =>
    countries.labels.flatMap((importer) => countries.labels.map((exporter) => flow(sector, importer, exporter))),
  );
  return {
    manifest: {
      name: options.name ?? "tiny",
      version: "1",
      title: "Tiny",
      licenses: [],
      sources: [],
      year: options.year ?? 2017,
      ...(options.tariffYear === undefined ? {} : { tariffYear: options.tariffYear }),
      currency: "USD",
      unit: "million",
      absentFlows: "zero",
      notes: [],
    },
    sha256: null,
    countries,
    countryNames: countries.labels,
    isResidual: countries.labels.map((label) => label === "ROW"),
    sectors,
    sectorNames: sectors.labels.map((label) => `${label.charAt(0).toUpperCase()}${label.slice(1)}, all kinds`),
    sectorKinds: sectors.labels.map((_, at) => (at === sectors.size - 1 ? "services" : "goods")),
    flows: parameter(cells, Float64Array.from(flows)),
    tariffs: filled(cells, options.tariff ?? 0.1),
    use: filled([countries, sectors, sectors], 5),
    elasticities: new Map(SETS.map((name, at) => [name, elasticities(name, sectors.size, 4 + at)])),
    concordances: options.concordances ?? new Map(),
  };
}
