import { csvParse, type DSVRowArray } from "d3-dsv";
import {
  type AlignmentSources,
  type FactSources,
  FLAGSHIP_FACTS,
  gasMarketTables,
  type GasMarketSources,
  importAlignment,
  importDna,
  importFacts,
  type DnaTables,
  observedMarketTables,
  type ObservedSources,
  parseAddedTariffs,
  parseProductTariffs,
  parseSectorTariffs,
  parseTariffAverages,
  soybeanMarketTables,
  type SoybeanSources,
} from "../../src/data/importers/index.ts";
import { SMALL } from "../../test/data/importers/statements/smallDna.ts";
import { type Files, filesIn, filesOf, textOf } from "../files.ts";
import { seenFrom } from "../seen.ts";
import type { Seen, Target } from "../target.ts";
import { ALIGNMENT, FACTS, GAS, OBSERVED, SOYBEANS, TARIFFS } from "./publishedSamples.ts";

type Texts = ReadonlyMap<string, string>;
type Rows = Readonly<Record<string, DSVRowArray>>;

/** Importers that are functions and no command: tables of Discourse Network Analyzer, tariffs, and makers of the flagship's tables. */
export function publishedTargets(): readonly Target[] {
  return [
    functionTarget("tables of DNA", filesOf([["dna.json", JSON.stringify(SMALL, null, 1)]]), dnaSeen),
    functionTarget("war tariffs", sample(TARIFFS), tariffsSeen),
    makerTarget(
      "gas market",
      sample(GAS),
      ofRows((rows) => gasMarketTables(rows as unknown as GasMarketSources)),
    ),
    makerTarget(
      "soybean market",
      sample(SOYBEANS),
      ofRows((rows) => soybeanMarketTables(rows as unknown as SoybeanSources)),
    ),
    makerTarget(
      "observed markets",
      sample(OBSERVED),
      ofRows((rows) => observedMarketTables(rows as unknown as ObservedSources)),
    ),
    makerTarget(
      "claim facts",
      sample(FACTS),
      ofRows((rows) => importFacts(rows as unknown as FactSources, FLAGSHIP_FACTS, "2020-08-01")),
    ),
    makerTarget(
      "alignment tables",
      sample(ALIGNMENT),
      ofRows((rows) => importAlignment(rows as unknown as AlignmentSources, CHOICE)),
    ),
  ];
}

const CHOICE: Parameters<typeof importAlignment>[1] = {
  tiePairs: [["RUS", "CHN"]],
  obligationPairs: [["RUS", "CHN"]],
  capableStates: ["USA", "CHN"],
  capabilityYear: 2019,
};

const sample = (texts: Readonly<Record<string, string>>): Files =>
  filesOf(Object.entries(texts).map(([name, text]) => [`${name}.csv`, text] as const));

function functionTarget(name: string, files: Files, seen: (texts: Texts) => Seen): Target {
  return {
    name: `function: ${name}`,
    group: "importer",
    files,
    weight: 4,
    words: null,
    read: ({ folder }) =>
      Promise.resolve(seen(new Map([...filesIn(folder)].map(([path, bytes]) => [path, textOf(bytes)])))),
  };
}

function makerTarget(name: string, files: Files, seen: (texts: Texts) => Seen): Target {
  return { ...functionTarget(name, files, seen), group: "maker", weight: 2 };
}

/** Rows of each table by its name, as the makers of tables take them; a table that is away has none. */
function ofRows(tables: (rows: Rows) => unknown): (texts: Texts) => Seen {
  return (texts) => {
    const rows = [...texts].map(([path, text]) => [path.replace(".csv", ""), csvParse(text)] as const);
    const known: Rows = Object.fromEntries(rows);
    return seenFrom(tables(new Proxy(known, { get: (found, name) => found[String(name)] ?? csvParse("") })), []);
  };
}

function dnaSeen(texts: Texts): Seen {
  const { files, problems } = importDna("x.dna", tablesOf(texts.get("dna.json") ?? "{}"), null);
  return seenFrom(files, problems);
}

/** What is no table of rows cannot come out of a database. */
function tablesOf(text: string): DnaTables {
  const read = parsedOrNull(text);
  if (typeof read !== "object" || read === null) return {};
  const tables = Object.entries(read).filter(([, rows]) => Array.isArray(rows) && rows.every(isRow));
  return Object.fromEntries(tables) as DnaTables;
}

function isRow(row: unknown): boolean {
  const isValue = (value: unknown): boolean => value === null || ["string", "number"].includes(typeof value);
  return typeof row === "object" && row !== null && Object.values(row).every(isValue);
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tariffsSeen(texts: Texts): Seen {
  const text = (name: string): string => texts.get(`${name}.csv`) ?? "";
  const averages = parseTariffAverages(text("averages"), "averages.csv", {
    series: "Bown",
    imposer: "CHN",
    target: "USA",
    until: "2020-08-01",
  });
  const products = parseProductTariffs(
    { tariffs: text("products"), sectors: text("concordance"), weights: text("weights") },
    { vintage: "HS2012", rates: ["us_301"], weights: ["us_from_chn"] },
  );
  const sectors = parseSectorTariffs(text("sectors"), "sectors.csv", ["a", "b"]);
  const added = parseAddedTariffs(text("added"), "added.csv", "extra");
  const all = [averages, products, sectors, added];
  return seenFrom(
    all,
    all.flatMap(({ problems }) => problems),
  );
}
