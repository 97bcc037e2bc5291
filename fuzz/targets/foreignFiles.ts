import { createRequire } from "node:module";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { madeUpSupplement } from "../../test/madeUpSupplement.ts";
import { commaText, sheetRows } from "../../test/data/importers/tariffs/thirtyLines.ts";
import { SMALL } from "../../test/data/importers/statements/smallDna.ts";
import { seenOf } from "../seen.ts";
import type { Places, Target } from "../target.ts";

/** A workbook and a database, opened in the process that is made for them, and files too large for many variants. */
export async function foreignTargets(): Promise<readonly Target[]> {
  return [
    foreignTarget("statements", "in.xlsx", await workbook()),
    foreignTarget("dna", "in.dna", await database()),
    foreignTarget("tariffs", "tariffs.xlsx", await tariffBook(), { options: TARIFF_OPTIONS, weight: 2 }),
    foreignTarget("tariffs", "tariffs.csv", new TextEncoder().encode(`${commaText()}\n`), {
      options: TARIFF_OPTIONS,
      weight: 4,
    }),
    authorsTarget(),
  ];
}

/** Files in the form of the replication package of Caliendo and Parro. */
function authorsTarget(): Target {
  const words = ({ folder, out }: Places): readonly string[] => ["import", "caliendo-parro", folder, "--out", out];
  return {
    name: "import: caliendo-parro",
    group: "importer",
    files: new Map([...madeUpSupplement()].map(([name, text]) => [name, new TextEncoder().encode(text)])),
    weight: 1,
    words,
    read: (places) => seenOf(words(places), places.out),
  };
}

const TARIFF_OPTIONS = ["--from", "2025-08-01"];

function foreignTarget(
  format: string,
  name: string,
  bytes: Uint8Array,
  { options = [], weight = 1 }: { readonly options?: readonly string[]; readonly weight?: number } = {},
): Target {
  const words = ({ folder, out }: Places): readonly string[] =>
    ["import", format, join(folder, name), "--out", out].concat(options);
  return {
    name: `import: ${name}`,
    group: "importer",
    files: new Map([[name, bytes]]),
    weight,
    words,
    read: (places) => seenOf(words(places), places.out),
  };
}

function tariffBook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Lines", rows: sheetRows() }] });
}

function workbook(): Promise<Uint8Array> {
  const rows = [
    ["Id", "Date", "Speaker", "Concept", "Agreement", "Position", "Source"],
    ["1", "2020-05-17", "Marta Kolen", "stay out", 1, -0.5, "kolen2020"],
    ["2", "2020-06-01", "Iva Brun", "take part", 0, 1, "brun2020"],
  ];
  return writeXlsx({ sheets: [{ name: "Codes", rows }] });
}

interface Database {
  readonly run: (sql: string) => unknown;
  readonly export: () => Uint8Array;
}

async function database(): Promise<Uint8Array> {
  const initSqlJs = createRequire(import.meta.url)("sql.js") as () => Promise<{
    readonly Database: new () => Database;
  }>;
  const made = new (await initSqlJs()).Database();
  for (const [table, rows] of Object.entries(SMALL)) {
    const columns = Object.keys(rows[0] ?? { ID: 0, StatementId: 0, VariableId: 0, Value: 0 });
    made.run(`CREATE TABLE ${table} (${columns.join(", ")})`);
    for (const row of rows) made.run(`INSERT INTO ${table} VALUES (${Object.values(row).map(literal).join(", ")})`);
  }
  return made.export();
}

function literal(value: string | number | null): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
