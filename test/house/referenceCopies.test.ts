import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { IMPORT_TABLES } from "../data/publishedImports.ts";
import { PRODUCT_COLUMNS, PRODUCT_TABLES } from "../data/publishedProducts.ts";
import { DIGESTS, digestOf, PUBLISHED, PUBLISHED_TABLES } from "../data/publishedTables.ts";
import { VOTE_COLUMNS, VOTE_TABLES } from "../data/publishedVotes.ts";
import { HERE, needsWhole, wholeReference } from "../reference.ts";
import { textOf } from "./sources.ts";

/** Bytes of all of them. */
const LARGEST = 4_000_000;

/** Tables that are carried over as they are, but for the ends of lines. */
const WHOLE: readonly string[] = [
  "caliendo-parro-2015/expected.json",
  "caliendo-parro-2015/labels.json",
  ...["china-australia-2020", "eu-china-cars-2024", "japan-korea-2019", "russia-eu-gas-2022"].flatMap((name) =>
    ["measures", "observed"].map((table) => `cases-2019-2026/${name}/${table}.csv`),
  ),
  ...["by-partner", "country-rates", "measures", "observed"].map((name) => `cases-2019-2026/us-2025-${name}.csv`),
  "cases-2019-2026/answers-2025-hs6.csv",
  "cases-2019-2026/us-2025-averages.csv",
  "cases-2019-2026/us-2025-by-sector-statutory.csv",
  "claim-facts/tariff-averages.csv",
  "commodity-facts/gas-ei-review-2023.csv",
  "commodity-facts/gas-trade-matrix.csv",
  "bilateral-panel-2014-2022/goods.csv",
  "dna-sample/expected_networks.csv",
  "dna-sample/statements.csv",
  "hs6/fgkkt-2024.json",
  "hs6/war-tariffs-by-sector.csv",
  "icio-2017/expected-measured.json",
  "icio-2017/expected.json",
  "icio-2017/sectors.csv",
  "ossa-2014/expected.json",
  "policy/closures/welfare-69.csv",
  "policy/friends/T-tariffs-all-goods-theta_check-none.csv",
  "policy/friends/U-productivity-theta_check-none.csv",
  "policy/nash-io/tariffs.csv",
  "policy/nash-io/welfare.csv",
  "seed-claims/statements.csv",
  "spe-cases/gsim-4x4.json",
  "spe-cases/spe-cases.json",
  "two-tiers/expected.json",
  "two-tiers/grid.csv",
  ...["chn20-0.19-1.53", "chn20-1-2", "vn46-0.19-1.53", "vn46-1-2"].map((run) => `two-tiers/products-${run}.csv`),
  "two-tiers/score-may-july.csv",
  "unga/expected_dyads.csv",
  "unga/signorino-ritter/UNVotes1947.csv",
  "unga/signorino-ritter/alliances1914.csv",
  "unga/signorino-ritter/alliances1947.csv",
  "us-imports/expected-estimates.csv",
  "wiod-2014/expected.json",
  "wiod-2014/sectors.csv",
];

type Row = Readonly<Record<string, string>>;

/** What is carried over of a larger table. */
interface Part {
  /** Columns, parted by blanks. Absent: all. */
  readonly columns?: string;
  /** Absent: every row. */
  readonly isRead?: (row: Row) => boolean;
}

/** Products that China is seen to buy in the flagship: crude oil, poultry, chips. */
const SEEN_PRODUCTS = ["270900", "020230", "020714", "100590", "854231", "854233", "854239"];

/** Tables of which tests read some rows and columns. */
const PARTS: Readonly<Record<string, Part>> = {
  "alliances/atop5_dyad_year_subset.csv": { isRead: ({ year }) => year === "2018" },
  "alliances/atop5_portfolios_usa_rus_chn.csv": {
    isRead: ({ year, iso_a, iso_b }) => year === "2018" && (iso_a === "AUS" || iso_b === "AUS"),
  },
  "bilateral-2023/flows.csv": {
    isRead: ({ exporter, importer = "" }) => exporter === "USA" && ["CAN", "CHN"].includes(importer),
  },
  "bilateral-panel-2014-2022/services.csv": { columns: "exporter importer y2017" },
  "capabilities/cow_nmc_1946.csv": {
    columns: "ccode iso3 year cinc",
    isRead: ({ year }) => year === "2018" || year === "2019",
  },
  "claim-facts/facts.csv": {
    columns: "metric reporter partner year value unit confidence",
    isRead: ({ metric }) => metric === "crude_oil_imports",
  },
  "commodity-facts/facts.csv": { columns: "market metric reporter partner year value unit confidence" },
  "crops-meat/elasticities.csv": {},
  "crops-meat/far-east-soy.csv": {},
  "crops-meat/feed-and-herd.csv": { columns: "topic country partner period value unit confidence" },
  "crops-meat/soy-balance.csv": { columns: "iso3 market_year item value unit confidence" },
  "crops-meat/soy-flows.csv": { columns: "year flow importer exporter hs6 value_usd quantity_t confidence" },
  "crops-meat/soy-prices-freight.csv": { columns: "series place date value unit confidence" },
  "hs6/elasticity-sets.csv": {
    columns: "set sector theta standard_error source",
    isRead: ({ set = "" }) => ["CP2015", "LL2023", "BLP2023-10y", "FGKK2020-sigma", "FGKK2020-kappa"].includes(set),
  },
  ...Object.fromEntries(
    ["accounts", "use"].map((table) => [
      `icio-2022/${table}.csv`,
      { isRead: ({ country }: Row) => country === "CHN" || country === "USA" },
    ]),
  ),
  "icio-2022/flows.csv": {
    isRead: ({ exporter, importer, tariff = "" }) =>
      ["CHN USA", "USA CHN"].includes(`${exporter} ${importer}`) || tariff.includes("e"),
  },
  "lng-network/capacity.csv": {
    columns: "exporter_label node_id item metric year low value high unit confidence",
    isRead: ({ metric = "" }) => ["matrix_split", "nameplate_effective", "utilisation"].includes(metric),
  },
  "lng-network/contracts.csv": {},
  "lng-network/distances.csv": {
    columns: "exporter_node importer_node variant nm through ref_freight_usd_mmbtu cheapest_ref confidence",
  },
  "lng-network/elasticities.csv": {},
  "lng-network/pipelines.csv": { columns: "pipeline partner metric year low value high unit confidence" },
  "lng-network/prices.csv": { columns: "series importer_label exporter_label year low central high unit confidence" },
  "trade-flows/comtrade-hs6-panel-2016-2020.csv": {
    isRead: ({ flow, importer, exporter, hs6 = "" }) =>
      importer === "CHN" && (exporter === "AUS" || (flow === "M" && SEEN_PRODUCTS.includes(hs6))),
  },
  "unga/matches.csv": { columns: "rcid1 rcid2" },
  "wiod-2014/accounts.csv": {
    isRead: ({ country, sector }) => ["KOR A", "USA J_N"].includes(`${country} ${sector}`),
  },
};

/** Tables of which the digest is here, and the columns that it is of, where not of all: tests write them from the shipped packages. */
const DIGESTED: readonly (readonly [string, string?])[] = [
  ...Object.keys(PUBLISHED).flatMap((folder) => PUBLISHED_TABLES.map((table) => [`${folder}/${table}`] as const)),
  ...PRODUCT_TABLES.map((table) => [`hs6/${table}`, PRODUCT_COLUMNS.join(" ")] as const),
  ...IMPORT_TABLES.map((table) => [`us-imports/${table}`] as const),
  ...VOTE_TABLES.map((table) => [`unga/${table}`, VOTE_COLUMNS[table]?.join(" ")] as const),
];

/** A line of the list of digests. */
function digestLine(name: string, columns?: string): string {
  const text = readFileSync(wholeReference(name), "utf8");
  return `${digestOf(columns === undefined ? text : partOf(text, { columns }))}  ${name}\n`;
}

function partOf(text: string, { columns, isRead = () => true }: Part): string {
  const rows = csvParse(text);
  return `${csvFormat(rows.filter(isRead), columns?.split(" ") ?? rows.columns)}\n`;
}

/** Files below a folder, by path from it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

const NAMES = [...WHOLE, ...Object.keys(PARTS)];

describe("the copies of reference tables", () => {
  const files = filesBelow(HERE);
  const [, page = ""] = textOf("test/reference/README.md").split("## Outside");
  const outside = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gmu)].map(([, name = ""]) => name);

  it("are those of the list, and no more than 4 MB", () => {
    expect(files.filter((file) => file !== "README.md")).toEqual([...NAMES, DIGESTS].toSorted());
    const bytes = files.reduce((sum, file) => sum + statSync(join(HERE, file)).size, 0);
    expect(bytes).toBeLessThan(LARGEST);
  });

  it("have a line each folder on their page, with source, licence and readers, and the page names no other", () => {
    const page = textOf("test/reference/README.md");
    const told = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu)];
    const folders = new Set(NAMES.map((name) => name.slice(0, name.lastIndexOf("/"))));
    expect(told.map(([, folder]) => folder)).toEqual([...folders].toSorted());
    for (const [line, , ...cells] of told)
      expect(
        cells.every((cell) => cell.trim().length > 2),
        line,
      ).toBe(true);
  });

  it("have none of what their page says is outside", () => {
    expect(outside.length).toBeGreaterThan(10);
    expect(outside.filter((name) => existsSync(join(HERE, name)))).toEqual([]);
  });

  it(
    "are what the list makes of the tables outside, byte for byte, and all that their page says is outside is there",
    { ...needsWhole(...NAMES), meta: { lacks: ["the tables that the copies were made from"] } },
    async () => {
      for (const name of NAMES) {
        const text = readFileSync(wholeReference(name), "utf8").replaceAll("\r\n", "\n");
        const part = PARTS[name];
        await expect(part === undefined ? text : partOf(text, part)).toMatchFileSnapshot(join(HERE, name));
      }
      const digests = DIGESTED.map((each) => digestLine(...each));
      await expect(digests.join("")).toMatchFileSnapshot(join(HERE, DIGESTS));
      for (const name of outside) expect(existsSync(wholeReference(name)), name).toBe(true);
    },
  );
});
