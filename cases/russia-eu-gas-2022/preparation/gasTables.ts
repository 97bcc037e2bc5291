import {
  CAPACITY_COLUMNS,
  CONTRACT_COLUMNS,
  GAS_SUPPLIERS,
  marketTable,
  type MarketRow,
  NODE_COLUMNS,
  numberIn,
  PAIR_COLUMNS,
  ROUTE_COLUMNS,
  type SourceRow,
} from "../../us-china-2018-russia/preparation/index.ts";
import { grownDemand, lowerOutput } from "./demandOf2021.ts";
import { observedRows } from "./observedFlows.ts";
import { lineCapacities, type LineFlow, lineFlows, RUSSIAN_SELLER } from "./russianLines.ts";

/** What the tables of the market are made from. */
export interface GasSources {
  /** Tables of the market of the world's gas, rows as they stand. */
  readonly world: Readonly<Record<"nodes" | "capacity" | "pairs" | "routes" | "contracts", readonly SourceRow[]>>;
  /** Flows by label: columns year, mode, importer, exporter, value.   bcm */
  readonly matrix: readonly SourceRow[];
  /** Columns metric, reporter, year, value: output of the Union.   bcm */
  readonly review: readonly SourceRow[];
  /** What was observed: columns id, value, confidence. */
  readonly observed: readonly SourceRow[];
  /** Dated acts: columns id, source, note. */
  readonly acts: readonly SourceRow[];
}

const YEAR = "2020";
/** First and last year of which capacities hold. */
const YEARS = { first: 2020, last: 2022 } as const;

/** The Union as one buyer. */
const UNION = "european-union";
/** Its members in the matrix of 2020. */
const UNION_LABELS: ReadonlySet<string> = new Set([
  "Belgium",
  "France",
  "Germany",
  "Italy",
  "Netherlands",
  "Spain",
  "Other EU",
]);
/** Its members among the buyers of the world's market, those first whose coast stands for it. */
const UNION_BUYERS: readonly string[] = ["france", "spain", "belgium", "italy", "other-europe", "germany"];
/** Members whose price is their own, and not a hub's. */
const PRICED: readonly string[] = ["france", "germany", "italy", "spain"];

/** Sellers that pass on inside Europe what others sold, and those that sold nothing by the end of the case. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "netherlands-pipeline",
  "other-europe-pipeline",
  "european-re-exports",
  "arctic-lng-2",
  "power-of-siberia-2",
  "far-eastern-route",
]);

/** Own output, and the line from Azerbaijan that opened at the end of 2020. */
const OUTPUT = "union-output";
const SOUTHERN = "trans-adriatic";
/** Its seller, whose first days of deliveries stand in the matrix. */
const SOUTHERN_SELLER = "azerbaijan-pipeline";
/** 10 bcm a year, from memory. */
const SOUTHERN_DESIGN = 10;

/** 180 EUR/MWh at 1.05 USD: the ceiling that the Union set for its hub.   USD/MMBtu */
const CEILING = (180 * 1.05) / 3.412;

/** The tables of the market, by file name. */
export function gasTables(sources: GasSources): ReadonlyMap<string, string> {
  const flows = pairFlows(sources);
  return new Map([
    [
      "gas-nodes.csv",
      marketTable([...NODE_COLUMNS.slice(0, 10), "maxPrice", ...NODE_COLUMNS.slice(10)], nodes(sources, flows)),
    ],
    ["gas-capacity.csv", marketTable(CAPACITY_COLUMNS, capacities(sources, flows))],
    ["gas-pairs.csv", marketTable(PAIR_COLUMNS, [...flows, ...observedRows(sources.observed, UNION)])],
    ["gas-routes.csv", marketTable(ROUTE_COLUMNS, routes(sources, flows))],
    ["gas-contracts.csv", marketTable(CONTRACT_COLUMNS, contracts(sources, flows))],
  ]);
}

type Flow = MarketRow & { readonly supplier: string; readonly market: string; readonly flow: number };

/** Every pair that may trade, with its flow of the base year. */
function pairFlows({ world, matrix, review, acts }: GasSources): readonly Flow[] {
  const own = world.pairs.filter(
    (row) => row["year"] === YEAR && !LEFT_OUT.has(row["supplier"] ?? "") && row["supplier"] !== RUSSIAN_SELLER,
  );
  const others = own
    .filter((row) => !UNION_BUYERS.includes(row["market"] ?? ""))
    .map((row) => flowOf(row["supplier"] ?? "", row["market"] ?? "", numberIn(row, "flow")));
  const toMembers = own.filter((row) => UNION_BUYERS.includes(row["market"] ?? ""));
  const sellers = [...new Set(toMembers.map((row) => row["supplier"] ?? ""))].filter((id) => id !== SOUTHERN_SELLER);
  const union = sellers.map((supplier) => flowOf(supplier, UNION, arrivalsBySupplier(matrix, supplier)));
  return [
    ...others,
    ...union,
    ...russianFlows({ world, matrix, acts }).map(({ line, market, flow, source, confidence }): Flow => ({
      ...flowOf(line, market, flow, source),
      confidence,
    })),
    flowOf(OUTPUT, UNION, output(review), "ei2023"),
    { ...flowOf(SOUTHERN, UNION, 0, "general-knowledge"), confidence: "recalled" },
  ];
}

/** What Russia sold by pipeline, line by line. */
function russianFlows({ world, matrix, acts }: Pick<GasSources, "world" | "matrix" | "acts">): readonly LineFlow[] {
  const abroad = world.pairs.filter((row) => row["year"] === YEAR && row["supplier"] === RUSSIAN_SELLER);
  const sold = new Map(abroad.map((row) => [row["market"] ?? "", numberIn(row, "flow")]));
  return lineFlows(acts, sold.set(UNION, arrivalsBySupplier(matrix, RUSSIAN_SELLER)), UNION);
}

function flowOf(supplier: string, market: string, flow: number, source = "bp2021"): Flow {
  return { supplier, market, year: YEAR, flow, access: "true", source, confidence: "verified" };
}

/** What members bought from a seller, by sea and by pipeline apart; the Russian plant that sells to Europe stands for the country's. */
function arrivalsBySupplier(matrix: readonly SourceRow[], id: string): number {
  const supplier = GAS_SUPPLIERS.find((each) => each.id === id);
  if (supplier === undefined) throw new Error(`No supplier ${id}.`);
  const labels = id === "yamal-lng" ? ["Russia"] : supplier.labels;
  const mode = supplier.hs === "271111" ? "LNG" : "pipeline";
  return matrix
    .filter(
      (row) =>
        row["year"] === YEAR &&
        row["mode"] === mode &&
        labels.includes(row["exporter"] ?? "") &&
        UNION_LABELS.has(row["importer"] ?? ""),
    )
    .reduce((sum, row) => sum + numberIn(row, "value"), 0);
}

function output(review: readonly SourceRow[]): number {
  const row = review.find(
    (each) => each["metric"] === "gas_production" && each["reporter"] === "European Union#" && each["year"] === YEAR,
  );
  if (row === undefined) throw new Error("No output of the Union.");
  return numberIn(row, "value");
}

/** Sellers, then buyers, of the base year, then demand of the last year before the cuts. */
function nodes(sources: GasSources, flows: readonly Flow[]): readonly MarketRow[] {
  const gone = new Set([...LEFT_OUT, ...UNION_BUYERS, RUSSIAN_SELLER]);
  const own = sources.world.nodes.filter((row) => row["year"] === YEAR);
  const kept = own.filter(({ id }) => !gone.has(id ?? ""));
  const price = unionPrice(own);
  const like = (id: string): SourceRow => own.find((row) => row["id"] === id)!;
  const union: MarketRow = { ...like("germany"), id: UNION, ...price };
  const buyers = [...kept.filter(({ kind }) => kind === "demand"), union].map((row): MarketRow => ({
    ...row,
    quantity: arrivals(sources, flows, String(row["id"])),
    maxPrice: CEILING,
  }));
  return [
    ...kept
      .filter(({ kind }) => kind === "supply")
      .map((row) => ({ ...(row as MarketRow), quantity: soldBy(flows, row["id"] ?? "") })),
    ...lineNodes(sources, flows, like(RUSSIAN_SELLER)),
    ...unionSellers(sources, { ...like("norway-pipeline"), ...price }),
    ...buyers,
    ...lastDemand(sources, flows, buyers),
  ];
}

function soldBy(flows: readonly Flow[], id: string): number {
  return flows.filter(({ supplier }) => supplier === id).reduce((sum, { flow }) => sum + flow, 0);
}

function lineNodes(sources: GasSources, flows: readonly Flow[], seller: SourceRow): readonly MarketRow[] {
  const lines = new Set(russianFlows(sources).map(({ line }) => line));
  return [...lines].map((line) => ({
    ...seller,
    id: line,
    quantity: soldBy(flows, line),
    quantitySource: "bp2021",
    quantityConfidence: "derived",
  }));
}

/** The Union's own output, which gets the price of the Union, and the line from Azerbaijan, which sold nothing yet. */
function unionSellers({ review }: GasSources, seller: MarketRow): readonly MarketRow[] {
  const memory = { quantitySource: "general-knowledge", quantityConfidence: "recalled" };
  return [
    { ...seller, id: OUTPUT, country: "DEU", quantity: output(review), quantitySource: "ei2023" },
    {
      ...seller,
      id: SOUTHERN,
      country: "AZE",
      priceConfidence: "proxy",
      proxy: "price;elasticity",
      quantity: 0,
      ...memory,
    },
  ];
}

/** Years that meet the demand of 2021: that year itself, and the next, which the cuts then met. */
const MEET_2021: readonly string[] = ["2021", "2022"];

/**
 * Demand of 2021, the last year before the cuts: what the Union imported and produced, what China imported, and what others bought
 * as sources print it.
 */
function lastDemand(sources: GasSources, flows: readonly Flow[], buyers: readonly MarketRow[]): readonly MarketRow[] {
  const { matrix, observed } = sources;
  const imports = (year: string): number =>
    matrix
      .filter((row) => row["importer"] === "China" && row["year"] === year)
      .reduce((sum, row) => sum + numberIn(row, "value"), 0);
  const all = observed.find(({ id }) => id === "G9a")!;
  const [, produced = ""] = /production (\d+)/u.exec(all["note"] ?? "") ?? [];
  const loaded = flows.filter(({ market }) => market === UNION).reduce((sum, { flow }) => sum + flow, 0);
  const known: Readonly<Record<string, readonly [ratio: number, source: string]>> = {
    china: [imports("2021") / imports(YEAR), "bp2021;bp2022"],
    [UNION]: [(numberIn(all, "value") + numberIn({ produced }, "produced")) / loaded, "crs-ig10052"],
  };
  const recorded = buyers.flatMap((row): MarketRow[] => {
    const [ratio, quantitySource] = known[String(row["id"])] ?? [null, ""];
    if (ratio === null) return [];
    return [{ ...row, quantity: Number(row["quantity"]) * ratio, quantitySource, quantityConfidence: "derived" }];
  });
  return MEET_2021.flatMap((year) => [...recorded, ...grownDemand(buyers)].map((row) => ({ ...row, year })));
}

/** Mean of what members paid that have a price of their own, weighted by what they bought. */
function unionPrice(nodes_: readonly SourceRow[]): MarketRow {
  const priced = nodes_.filter(({ id, kind }) => kind === "demand" && PRICED.includes(id ?? ""));
  const bought = priced.reduce((sum, row) => sum + numberIn(row, "quantity"), 0);
  const paid = priced.reduce((sum, row) => sum + numberIn(row, "quantity") * numberIn(row, "price"), 0);
  const prices = priced.map((row) => numberIn(row, "price"));
  return {
    price: paid / bought,
    priceSource: "comtrade;bp2021;ei2023",
    priceConfidence: "derived",
    priceLow: prices.reduce((least, each) => Math.min(least, each)),
    priceHigh: prices.reduce((most, each) => Math.max(most, each)),
  };
}

/** Flows less what is lost on the way. */
function arrivals(sources: GasSources, flows: readonly Flow[], buyer: string): number {
  const found = routes(sources, flows).filter(({ market }) => market === buyer);
  return flows
    .filter(({ market }) => market === buyer)
    .reduce((sum, { supplier, flow }) => {
      const loss = found.find((route) => route["supplier"] === supplier)?.["loss"];
      return sum + flow * (1 - Number(loss ?? 0));
    }, 0);
}

/** The cheapest way of each pair; to the Union that to the first of its coasts that the seller reaches; what the world has no way for comes by a line. */
function routes({ world }: GasSources, flows: readonly Flow[]): readonly MarketRow[] {
  const isKnown = new Set(world.routes.map((row) => row["supplier"]));
  return flows.flatMap(({ supplier, market }): MarketRow[] => {
    if (!isKnown.has(supplier)) return [{ ...LAND, supplier, market }];
    const places = market === UNION ? UNION_BUYERS : [market];
    const ways = places.map((place) =>
      world.routes.filter(
        (row) => row["supplier"] === supplier && row["market"] === place && (row["season"] ?? "") === "",
      ),
    );
    const found = ways
      .find((each) => each.length > 0)
      ?.toSorted((one, other) => numberIn(one, "cost") - numberIn(other, "cost"))[0];
    if (found === undefined) throw new Error(`No way from ${supplier} to ${market}.`);
    const name = (found["route"] ?? "") === "pipeline" ? "pipeline" : "sea";
    return [{ ...found, market, route: name, through: undefined }];
  });
}

const LAND: MarketRow = {
  route: "pipeline",
  cost: 0,
  days: 0,
  loss: 0,
  source: "tertius-assumption",
  confidence: "derived",
};

function capacities({ world, matrix, acts, review }: GasSources, flows: readonly Flow[]): readonly MarketRow[] {
  const plants = world.capacity.filter((row) => {
    const year = Number(row["year"]);
    return year >= YEARS.first && year <= YEARS.last && !LEFT_OUT.has(row["node"] ?? "");
  });
  const lower = outputOf(flows);
  const isLower = (row: SourceRow): boolean =>
    lower.some((each) => each["node"] === row["node"] && each["year"] === row["year"]);
  const inYears = plants.filter((row) => !isLower(row));
  const terminalsOf = (ids: readonly string[]): readonly SourceRow[] =>
    ids.flatMap((id) => {
      const last = world.capacity.filter((row) => row["node"] === id && Number(row["year"]) <= YEARS.first).at(-1);
      return last === undefined ? [] : [last];
    });
  const demand = new Set(
    world.nodes.flatMap(({ id, kind, year }) => (kind === "demand" && year === YEAR ? [id ?? ""] : [])),
  );
  const abroad = [...demand].filter((id) => !UNION_BUYERS.includes(id) && !inYears.some(({ node }) => node === id));
  const sum = (column: string): number =>
    terminalsOf(UNION_BUYERS).reduce((total, row) => total + (numberIn(row, column) || numberIn(row, "capacity")), 0);
  return [
    ...inYears.filter(({ node }) => !UNION_BUYERS.includes(node ?? "") && node !== RUSSIAN_SELLER),
    ...terminalsOf(abroad).map((row) => ({ ...row, year: YEAR, falls: undefined })),
    {
      node: UNION,
      year: YEAR,
      capacity: sum("capacity"),
      source: "general-knowledge",
      confidence: "recalled",
      low: sum("low"),
      high: sum("high"),
    },
    { node: OUTPUT, year: YEAR, capacity: output(review), source: "ei2023", confidence: "verified" },
    { node: SOUTHERN, year: "2021", capacity: SOUTHERN_DESIGN, source: "general-knowledge", confidence: "recalled" },
    ...lineCapacities(acts, russianFlows({ world, matrix, acts })),
    ...lower,
  ];
}

/** Contracts between nodes that are here, buyers in the Union as one; who had less to sell owes no more than that. */
function contracts({ world }: GasSources, flows: readonly Flow[]): readonly MarketRow[] {
  const lower = outputOf(flows);
  return world.contracts
    .filter((row) => !LEFT_OUT.has(row["seller"] ?? ""))
    .map((row) => {
      const shipped = lower.filter(({ node }) => node === row["seller"]).map(({ capacity }) => Number(capacity));
      const most = shipped.reduce((least, each) => Math.min(least, each), Infinity) / numberIn(row, "quantity");
      const owed = most < numberIn(row, "takeOrPay") ? { takeOrPay: Math.floor(100 * most) / 100 } : {};
      return { ...row, ...owed, ...(UNION_BUYERS.includes(row["buyer"] ?? "") ? { buyer: UNION } : {}) };
    });
}

function outputOf(flows: readonly Flow[]): readonly MarketRow[] {
  return lowerOutput(new Map(flows.map(({ supplier }) => [supplier, soldBy(flows, supplier)])));
}
