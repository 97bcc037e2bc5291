import { type Figure, marketTable, type MarketRow, numberIn, provenance } from "../figures.ts";
import {
  chinaFact,
  chinaFlow,
  chinaUnitValue,
  chinaValue,
  type Exporter,
  EXPORTERS,
  FREIGHT,
  GENERAL,
  otherFlow,
  type SoybeanSources,
} from "./soybeanFlows.ts";
import { exportable } from "./soybeanSurplus.ts";

/** Calendar years, as customs count; those after 2019 are for the score of the market alone. */
const YEARS: readonly number[] = [2017, 2018, 2019, 2020, 2021];
const CHINA = "china";
const OTHERS = "rest-of-world";

/** What China charges on soybeans of everybody.   percent */
const CHINA_DUTY = 3;

const NODE_COLUMNS = (
  "id country kind year price quantity elasticity valuation proxy source confidence low high " +
  "priceSource priceConfidence priceLow priceHigh quantitySource quantityConfidence"
).split(" ");
const PAIR_COLUMNS = "supplier market year flow access value duty source confidence low high".split(" ");
const CAPACITY_COLUMNS = "node year capacity falls source confidence low high".split(" ");
const ROUTE_COLUMNS = "supplier market route cost source confidence low high".split(" ");

/**
 * The tables of the soybean market in calendar years and million tonnes: China by origin as customs count, and all other
 * buyers together, since no source gives tonnes by pair without China.
 *
 * @returns file name in `markets/` → its text.
 */
export function soybeanMarketTables(sources: SoybeanSources): ReadonlyMap<string, string> {
  return new Map([
    [
      "soybeans-nodes.csv",
      marketTable(
        NODE_COLUMNS,
        YEARS.flatMap((year) => nodeRows(sources, year)),
      ),
    ],
    ["soybeans-capacity.csv", marketTable(CAPACITY_COLUMNS, capacityRows(sources))],
    [
      "soybeans-pairs.csv",
      marketTable(
        PAIR_COLUMNS,
        YEARS.flatMap((year) => pairRows(sources, year)),
      ),
    ],
    ["soybeans-routes.csv", marketTable(ROUTE_COLUMNS, EXPORTERS.flatMap(routeRows))],
  ]);
}

/** A country that never sold to China in these years has no access there. */
function pairRows(sources: SoybeanSources, year: number): readonly MarketRow[] {
  return EXPORTERS.flatMap((exporter) => {
    const common = { supplier: exporter.id, year: String(year) };
    const traded = YEARS.some((each) => chinaFlow(sources, exporter, each).value > 0);
    const china = chinaFlow(sources, exporter, year);
    const others = otherFlow(sources, exporter, year);
    return [
      {
        ...common,
        market: CHINA,
        access: traded ? "true" : "false",
        flow: china.value,
        value: chinaValue(sources, exporter.iso3, year) || undefined,
        duty: CHINA_DUTY,
        ...provenance(china),
      },
      { ...common, market: OTHERS, access: "true", flow: others.value, ...provenance(others) },
    ];
  });
}

function routeRows(exporter: Exporter): readonly MarketRow[] {
  const row = (market: string, freight: Figure): MarketRow => ({
    supplier: exporter.id,
    market,
    route: market === CHINA && exporter.freight === "border" ? "border" : "sea",
    cost: freight.value,
    ...provenance(freight),
  });
  return [row(CHINA, FREIGHT[exporter.freight]), row(OTHERS, FREIGHT.europe)];
}

/** Customs value in China less freight, for origins with tonnes of customs; others sell at the average value less theirs. */
function gatePrice(sources: SoybeanSources, exporter: Exporter, year: number): Figure {
  const freight = FREIGHT[exporter.freight];
  const tonnes = chinaFact(sources, exporter.iso3, year);
  const seen = tonnes !== null && tonnes.confidence !== "derived";
  const cif = seen ? chinaValue(sources, exporter.iso3, year) / tonnes.value : chinaUnitValue(sources, year).value;
  return {
    value: cif - freight.value,
    low: cif - freight.high,
    high: cif - freight.low,
    source: `comtrade;china-customs;${freight.source}`,
    confidence: seen ? "derived" : "proxy",
  };
}

function elasticityOf({ elasticities }: SoybeanSources, country: string, side: "supply" | "demand"): Figure {
  const row = elasticities.find(
    (each) => each["commodity"] === "soybeans" && each["country"] === country && (each["type"] ?? "").startsWith(side),
  );
  const [low, high] = row === undefined ? [NaN, NaN] : [numberIn(row, "low"), numberIn(row, "high")];
  return { value: (low + high) / 2, low, high, source: GENERAL, confidence: "recalled" };
}

function nodeRows(sources: SoybeanSources, year: number): readonly MarketRow[] {
  const suppliers = EXPORTERS.map((exporter): MarketRow => {
    const price = gatePrice(sources, exporter, year);
    const isProxy = exporter.elasticity !== exporter.iso3;
    return {
      id: exporter.id,
      country: exporter.iso3,
      kind: "supply",
      year: String(year),
      quantity: chinaFlow(sources, exporter, year).value + otherFlow(sources, exporter, year).value,
      ...priced(price, isProxy),
      ...elastic(elasticityOf(sources, exporter.elasticity, "supply")),
      ...quantitySource(otherFlow(sources, exporter, year)),
    };
  });
  return [...suppliers, buyerRow(sources, CHINA, year), buyerRow(sources, OTHERS, year)];
}

/** China pays its average customs value with the duty of everybody; the others the price in Rotterdam. */
function buyerRow(sources: SoybeanSources, id: string, year: number): MarketRow {
  const isChina = id === CHINA;
  const flow = isChina ? chinaFlow : otherFlow;
  const flows = EXPORTERS.map((exporter) => flow(sources, exporter, year));
  const cif = isChina ? chinaUnitValue(sources, year) : rotterdam(sources, year);
  const factor = isChina ? 1 + CHINA_DUTY / 100 : 1;
  const price = { ...cif, value: factor * cif.value, low: factor * cif.low, high: factor * cif.high };
  return {
    id,
    country: isChina ? "CHN" : "NLD",
    kind: "demand",
    year: String(year),
    valuation: "cif",
    quantity: flows.reduce((sum, each) => sum + each.value, 0),
    ...priced(price, false),
    ...elastic(elasticityOf(sources, isChina ? "CHN" : "ROW", "demand")),
    quantitySource: [...new Set(flows.flatMap((each) => each.source.split(";")))].join(";"),
    quantityConfidence: flows.some((each) => each.confidence === "recalled") ? "recalled" : "derived",
  };
}

function rotterdam({ prices }: SoybeanSources, year: number): Figure {
  const row = prices.find(
    (each) =>
      each["date"] === String(year) && each["series"] === "soybeans" && (each["place"] ?? "").includes("cif Rotterdam"),
  );
  const value = row === undefined ? NaN : numberIn(row, "value");
  return { value, low: value, high: value, source: "worldbank-pink", confidence: "proxy" };
}

function priced(price: Figure, elasticityProxy: boolean): MarketRow {
  const flat = price.low === price.value && price.high === price.value;
  return {
    price: price.value,
    proxy: [price.confidence === "proxy" ? "price" : "", elasticityProxy ? "elasticity" : ""].filter(Boolean).join(";"),
    priceSource: price.source,
    priceConfidence: price.confidence,
    priceLow: flat ? undefined : price.low,
    priceHigh: flat ? undefined : price.high,
  };
}

function elastic(elasticity: Figure): MarketRow {
  return { elasticity: elasticity.value, ...provenance(elasticity) };
}

function quantitySource(figure: Figure): MarketRow {
  return { quantitySource: figure.source, quantityConfidence: figure.confidence };
}

function capacityRows(sources: SoybeanSources): readonly MarketRow[] {
  return EXPORTERS.flatMap((exporter) => {
    const steps = YEARS.map((year) => ({ year, figure: exportable(sources, exporter, year) }));
    return steps.map(({ year, figure }, position) => ({
      node: exporter.id,
      year: String(year),
      capacity: figure.value,
      falls: figure.value < (steps[position - 1]?.figure.value ?? 0) ? "true" : undefined,
      ...provenance(figure),
    }));
  });
}
