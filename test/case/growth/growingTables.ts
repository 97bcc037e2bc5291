import { newAlignmentFiles, newCaseFiles, newClaimsFiles, newPositionsFiles } from "../../../src/case/index.ts";
import { inputSchemas } from "../../../src/case/inputSchemas.ts";
import { tariffMarketFiles } from "../markets/tariffMarket.ts";

/** A table of the case format in a case of its own, with any number of rows. */
export interface GrowingTable {
  /** File name of its JSON Schema; the table's own name where it has none. */
  readonly schema: string;
  /** The file that it is. */
  readonly path: string;
  /** Columns that it may have. */
  readonly columns: readonly string[];
  /** The case with so many rows more, copies of its own in turn; a column, where one is named, differs in every row. */
  readonly files: (rows: number, column: string | null) => ReadonlyMap<string, string>;
}

interface Column {
  readonly type?: string;
  readonly format?: string;
}

/** Every table of the case format: those that have a schema, and the two that have none. */
export function growingTables(): readonly GrowingTable[] {
  const market = tariffMarketFiles("gas");
  const positions = positionsFiles();
  const inMarket = ["nodes", "pairs", "routes", "chokepoints", "contracts"].map((key) =>
    growing(market, `market-${key}.json`, `markets/gas-${key}.csv`),
  );
  const inAlignment = ["ties", "obligations", "capabilities"].map((key) =>
    growing(newAlignmentFiles("states"), `alignment-${key}.json`, `alignment/${key}.csv`),
  );
  return [
    growing(newCaseFiles("tariffs"), "measure-row.json", "measures/tariff.csv"),
    growing(market, "market-capacities.json", "markets/gas-capacity.csv"),
    ...inMarket,
    ...inAlignment,
    growing(positions, "positions-statements.json", "positions/statements.csv"),
    growing(positions, "documents", "positions/documents.csv"),
    growing(positions, "entities", "positions/entities.csv"),
    growing(newClaimsFiles("claims"), "facts.json", "facts.csv"),
  ];
}

/** The example with a table of documents and one of attributes. */
function positionsFiles(): ReadonlyMap<string, string> {
  const files = newPositionsFiles("debate");
  const named = "  documents: positions/documents.csv\n  entities: positions/entities.csv\n  codebook:";
  return new Map([
    ...files,
    ["case.yaml", files.get("case.yaml")!.replace("  codebook:", named)],
    ["positions/documents.csv", "id,title,date\nd1,A speech,2019\n"],
    ["positions/entities.csv", "variable,value,colour\nperson,First Minister,red\n"],
  ]);
}

function growing(files: ReadonlyMap<string, string>, schema: string, path: string): GrowingTable {
  const [header = "", ...lines] = files.get(path)!.trimEnd().split("\n");
  const known = columnsOf(schema);
  const columns = [...new Set([...header.split(","), ...Object.keys(known)])];
  const own = lines.map((line) => columns.map((_, at) => line.split(",")[at] ?? ""));
  return {
    schema,
    path,
    columns,
    files: (rows, column) => {
      const place = column === null ? -1 : columns.indexOf(column);
      const more = Array.from({ length: rows }, (_, at) =>
        own[at % own.length].map((cell, k) => (k === place ? differing(columns[k], known, at) : cell)),
      );
      return new Map([...files, [path, `${[columns, ...own, ...more].map((row) => row.join(",")).join("\n")}\n`]]);
    },
  };
}

function columnsOf(schema: string): Readonly<Record<string, Column>> {
  const text = inputSchemas().get(schema);
  return text === undefined ? {} : (JSON.parse(text) as { properties: Record<string, Column> }).properties;
}

function differing(name: string, known: Readonly<Record<string, Column>>, at: number): string {
  const { type, format } = known[name] ?? {};
  if (format === "date") return new Date(Date.UTC(1000, 0, 1 + at)).toISOString().slice(0, 10);
  return type === "number" ? String(1 + at) : `x${at}`;
}
