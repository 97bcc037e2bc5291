import type { AuditedResults, MarketYearResult } from "../../results/index.ts";
import { mostChangedBuyer } from "../charts/index.ts";
import { type Block, shownBuyer, statesOf } from "../findings/index.ts";
import type { Origin } from "./traced.ts";

/** What the numbers of a page are traced within: the results and the scenario that it is about. */
export interface OriginGround {
  readonly results: AuditedResults;
  /** Null where no scenario was solved. */
  readonly scenario: string | null;
}

/** Where the numbers of a table or list of the answer stand in the document of a run. */
export function tableOrigin(id: string, ground: OriginGround): Origin {
  const [family = ""] = id.split("-");
  const paths = Object.hasOwn(TABLES, id) ? TABLES[id] : Object.hasOwn(TABLES, family) ? TABLES[family] : undefined;
  return { paths: paths === undefined ? ["scenarios"] : paths(ground, id) };
}

/** Where the numbers of a chart and its table stand. */
export function figureOrigin(id: string, key: string, ground: OriginGround): Origin {
  if (id === "market-ranges") {
    return { paths: marketYears(ground).flatMap(rangePaths(ground)) };
  }
  if (id.startsWith("market-") || id.startsWith("supplier-")) {
    const found = marketYears(ground).find((each) => each.key === key);
    return { paths: found === undefined ? [] : flowPaths(found, id) };
  }
  const paths = Object.hasOwn(FIGURES, id) ? FIGURES[id] : undefined;
  return { paths: paths === undefined ? ["scenarios"] : paths(ground, key) };
}

/** Where the numbers of what is said outside of tables stand: headline and day of the case, then what each part holds. */
export function textOrigin(block: Block, part: string | null, ground: OriginGround): Origin {
  if (block.kind === "heading") return { paths: ["case", "manifest"] };
  if (part === "alignment") return { paths: ["alignment", ...leveragePaths(ground)] };
  if (part === "positions") return { paths: ["positions"] };
  return { paths: ["case", ...ofScenario("")(ground)] };
}

type Paths = (ground: OriginGround, id: string) => readonly string[];

/** Where the numbers of a country or bloc stand in a scenario. */
function figures({ scenarios }: OriginGround["results"], scenario: string, code: string): string {
  const { blocs = {} } = scenarios[scenario]?.equilibrium ?? {};
  return `equilibrium.${Object.hasOwn(blocs, code) ? "blocs" : "countries"}[${code}]`;
}

/** Parts of the equilibrium of the page's scenario. */
const ofScenario =
  (...parts: readonly string[]) =>
  ({ scenario, results }: OriginGround): readonly string[] => {
    if (scenario === null) return [];
    const hasBlocs = results.scenarios[scenario]?.equilibrium?.blocs !== undefined;
    const told = parts.filter((part) => part !== "blocs" || hasBlocs);
    return told.map((part) => join(`scenarios[${scenario}].equilibrium`, part));
  };

/** Countries that the results tell of by sector. */
function toldAtHome({ results, scenario }: OriginGround): readonly string[] {
  const { countries = {} } = results.scenarios[scenario ?? ""]?.equilibrium ?? {};
  const told = Object.entries(countries).filter(([, { sectors }]) => sectors !== undefined);
  return told.map(([code]) => `countries[${code}]`);
}

const join = (path: string, part: string): string => (part === "" ? path : `${path}.${part}`);

const MANIFEST = "manifest.data";

const TABLES: Readonly<Record<string, Paths>> = {
  countries: (ground) => [...ofScenario("countries", "blocs")(ground), MANIFEST],
  inForce: ofScenario("inForce[sector=*, measure=*]", "baseYear"),
  "inForce-measures": ofScenario("inForce[exporter=*]"),
  "inForce-sectors": ofScenario("inForce[measure=*]"),
  draws: ofScenario("draws"),
  quotas: ofScenario("quotas", "baseYear"),
  exports: ofScenario("bilateral"),
  sectors: ofScenario("flows", "bilateral"),
  home: (ground) => [...toldAtHome(ground), "blocs"].flatMap((part) => ofScenario(part)(ground)),
  channels: ofScenario("channels", "countries", "blocs"),
  attribution: ofScenario("attribution", "countries", "blocs"),
  closures: ofScenario("solves"),
  solves: (ground) => [...ofScenario("solves")(ground), MANIFEST],
  diversion: (ground, id) => {
    const [, seller = "", buyer = ""] = id.split("-");
    return lostPaths({ seller, buyer }, ground);
  },
  scenarios: ({ results }, id) => {
    const [, country = ""] = id.split("-");
    return Object.keys(results.scenarios).flatMap((scenario) =>
      [figures(results, scenario, country), "equilibrium.bilateral", "equilibrium.sets", "title"].map(
        (part) => `scenarios[${scenario}].${part}`,
      ),
    );
  },
  market: allMarkets,
  markets: allMarkets,
  "align-triangle": () => ["alignment.triangle", "alignment.measures", "alignment.sessions"],
  "align-vetoes": () => ["alignment.vetoes"],
  "align-trial": () => ["alignment.allianceTrial"],
  "positions-camps": () => ["positions.camps", "positions.draws"],
  "positions-strategies": () => ["positions.strategies", "positions.statements"],
  identities: (ground) => [
    ...ofScenario("residuals", "countries", "blocs", "channels", "diversion")(ground),
    "alignment",
  ],
};

const FIGURES: Readonly<Record<string, Paths>> = {
  ranked: ofScenario("countries", "blocs"),
  map: ofScenario("countries", "blocs"),
  waterfall: ofScenario("channels", "countries", "blocs"),
  flows: ofScenario("bilateral"),
  heat: (ground, country) => ofScenario(`flows[exporter=${country}]`)(ground),
  home: (ground, country) => ofScenario(`countries[${country}]`)(ground),
  measures: (ground) => ["case", ...ofScenario("tariffSteps")(ground)],
  replacement: lostByEach,
  draws: ofScenario("draws", "countries", "blocs", "baseYear"),
  tornado: ofScenario("sets", "solves", "countries", "blocs", "attribution"),
  similarity: () => ["alignment.dyads", "alignment.trends", "alignment.split", "alignment.sessions"],
  points: () => ["alignment.idealPoints", "alignment.sessions"],
  triangle: () => ["alignment.triangle", "alignment.sessions"],
  leverage: leveragePaths,
  region: () => ["alignment.alliance.regions", "alignment.alliance"],
  stances: () => ["positions.camps", "positions.statements"],
  speakers: () => ["positions.statements", "positions.statements[isCollective=false]", "positions.camps"],
  exposure: (_, country) => [`exposure.countries[country=${country}]`, "exposure.variants"],
  network: () => ["positions.networks"],
};

/** What a seller lost in a buyer's market, at base-year and at basic prices. */
function lostPaths(
  { seller, buyer }: { readonly seller: string; readonly buyer: string },
  ground: OriginGround,
): readonly string[] {
  const pair = `diversion[seller=${seller}, buyer=${buyer}]`;
  return ofScenario(`${pair}.constantPrices`, pair)(ground);
}

/** The same of every seller that lost. */
function lostByEach(ground: OriginGround): readonly string[] {
  const { diversion = [] } = ground.results.scenarios[ground.scenario ?? ""]?.equilibrium ?? {};
  return [...new Set(diversion.flatMap((each) => lostPaths(each, ground)))];
}

/** Scenarios that hold a part of results. */
function scenariosWith({ results }: OriginGround, part: "markets" | "leverage"): readonly string[] {
  return Object.entries(results.scenarios)
    .filter(([, each]) => each[part] !== undefined)
    .map(([id]) => id);
}

function allMarkets(ground: OriginGround): readonly string[] {
  return scenariosWith(ground, "markets").map((id) => `scenarios[${id}].markets`);
}

/** A solved year of a market with the key of its charts, `SCENARIO-MARKET-YEAR`, and where it stands. */
interface MarketYearAt {
  readonly key: string;
  readonly path: string;
  readonly result: MarketYearResult;
}

function marketYears({ results: { scenarios } }: OriginGround): readonly MarketYearAt[] {
  return Object.entries(scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).flatMap(([market, { years }]) =>
      Object.entries(years).map(([year, result]) => ({
        key: `${scenario}-${market}-${year}`,
        path: `scenarios[${scenario}].markets[${market}].${year}`,
        result,
      })),
    ),
  );
}

/** Prices and shortages of the buyers that the chart of ranges may draw: the one shown of each market, in some scenario. */
const rangePaths = (ground: OriginGround): ((each: MarketYearAt) => readonly string[]) => {
  const buyers = [...new Set(marketYears(ground).map(({ result }) => shownBuyer(result)))];
  return ({ path, result }) => [
    ...statesOf(result).flatMap(({ part }) =>
      buyers
        .filter((buyer) => Object.hasOwn(result.prices, buyer))
        .flatMap((buyer) => [`${path}${part}.prices[${buyer}]`, `${path}${part}.shortfalls[node=${buyer}]`]),
    ),
    `${path}.base`,
  ];
};

/** Flows that a chart draws: of suppliers those to the buyer whose supplies change most. */
function flowPaths({ path, result }: MarketYearAt, id: string): readonly string[] {
  const buyer = id.startsWith("supplier-") ? mostChangedBuyer({ result }) : null;
  const flows = buyer === null ? ["flows", "shadowPrices"] : [`flows[to=${buyer}]`];
  return [...statesOf(result).flatMap(({ part }) => flows.map((each) => `${path}${part}.${each}`)), `${path}.base`];
}

function leveragePaths(ground: OriginGround): readonly string[] {
  return scenariosWith(ground, "leverage").map((id) => `scenarios[${id}].leverage`);
}
