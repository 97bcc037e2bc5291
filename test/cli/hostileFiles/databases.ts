import { createRequire } from "node:module";
import { SMALL } from "../../data/importers/statements/smallDna.ts";
import type { Hostile } from "./workbooks.ts";

/** What a test needs of a database beyond what reading one does. */
interface Writable {
  run(sql: string, values?: readonly (string | number | null)[]): unknown;
  export(): Uint8Array;
}

const initSqlJs = createRequire(import.meta.url)("sql.js") as () => Promise<{ readonly Database: new () => Writable }>;

const quotedNames = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

function make(database: Writable, table: string): void {
  const [first = {}] = SMALL[table] ?? [];
  const columns = Object.keys(first).length > 0 ? Object.keys(first) : ["StatementId", "VariableId", "Value"];
  database.run(`CREATE TABLE ${table} (${quotedNames(columns)})`);
  for (const row of SMALL[table] ?? []) {
    database.run(
      `INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`,
      columns.map((name) => row[name] ?? null),
    );
  }
}

/** A `.dna` file of one statement, of which `without` is left out and `more` is run at the end. */
async function dna(without: string | null, ...more: readonly string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  for (const table of Object.keys(SMALL)) if (table !== without) make(database, table);
  for (const sql of more) database.run(sql);
  return database.export();
}

/** The file with bytes changed, from a place on. */
async function changed(at: number, ...values: readonly number[]): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await dna(null));
  bytes.set(values, at);
  return bytes;
}

const ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)";
const FORGED = "PRAGMA writable_schema = ON";

/** Databases that strangers may send. */
export const HOSTILE_DATABASES: readonly Hostile[] = [
  {
    name: "a view that is called like a table",
    make: () => dna("CODERS", "CREATE TABLE x (ID, Name)", "CREATE VIEW CODERS AS SELECT * FROM x"),
    refused: /no table CODERS/u,
  },
  {
    name: "a view that never ends",
    make: () =>
      dna("ENTITIES", `CREATE VIEW ENTITIES AS ${ENDLESS} SELECT n AS ID, n AS VariableId, n AS Value FROM r`),
    refused: /no table ENTITIES/u,
  },
  {
    name: "a virtual table",
    make: () => dna("DOCUMENTS", "CREATE VIRTUAL TABLE DOCUMENTS USING fts3(ID, Title, Text)"),
    refused: /no table DOCUMENTS/u,
  },
  {
    name: "a view that the list calls a table",
    make: () =>
      dna(
        "CODERS",
        "CREATE VIEW CODERS AS SELECT 1 AS ID, 'x' AS Name",
        FORGED,
        "UPDATE sqlite_master SET type = 'table', rootpage = 2 WHERE name = 'CODERS'",
      ),
    refused: /malformed|no table CODERS/u,
  },
  {
    name: "a table that the list calls by the name of a view",
    make: () =>
      dna(
        "CODERS",
        "CREATE TABLE x (ID, Name)",
        "CREATE VIEW v AS SELECT 1 AS ID",
        FORGED,
        "UPDATE sqlite_master SET name = 'CODERS', tbl_name = 'CODERS' WHERE name = 'x'",
      ),
    refused: /malformed|no table CODERS/u,
  },
  {
    name: "a column that is computed",
    make: () => dna("CODERS", "CREATE TABLE CODERS (ID, Name AS (upper(ID)))", "INSERT INTO CODERS VALUES (1)"),
    refused: /no table CODERS\.Name/u,
  },
  {
    name: "a column that is computed and stored",
    make: () => dna("CODERS", "CREATE TABLE CODERS (ID, Name AS (upper('x')) STORED)", "INSERT INTO CODERS VALUES (1)"),
    refused: /no table CODERS\.Name/u,
  },
  {
    name: "a table without row numbers",
    make: () =>
      dna("CODERS", "CREATE TABLE CODERS (ID PRIMARY KEY, Name) WITHOUT ROWID", "INSERT INTO CODERS VALUES (1, 'MK')"),
    refused: /rowid/u,
  },
  {
    name: "bytes in place of texts",
    make: () => dna("CODERS", "CREATE TABLE CODERS (ID, Name)", "INSERT INTO CODERS VALUES (1, zeroblob(1000000))"),
    refused: /no table CODERS\.Name/u,
  },
  { name: "a size of page that is none", make: () => changed(16, 0x10, 0x01), refused: /not a database|malformed/u },
  { name: "write-ahead mode", make: () => changed(18, 2, 2), refused: null },
  {
    name: "a list of tables that is broken",
    make: () => changed(100, 0xff, 0xff, 0xff),
    refused: /malformed|not a database/u,
  },
  {
    name: "a page that is broken",
    make: () => changed(4096, ...Array.from({ length: 4096 }, () => 0x41)),
    refused: /malformed/u,
  },
  {
    name: "cut in the middle",
    make: async () => (await dna(null)).slice(0, 5000),
    refused: /malformed|not a database/u,
  },
  {
    name: "nothing after its first words",
    make: () => Buffer.from(`SQLite format 3\0${" ".repeat(100)}`),
    refused: /not a database|malformed/u,
  },
  {
    name: "a table that names itself as its own view",
    make: () =>
      dna(
        null,
        "CREATE TABLE y (a)",
        FORGED,
        "UPDATE sqlite_master SET sql = 'CREATE VIEW y AS SELECT * FROM y' WHERE name = 'y'",
      ),
    refused: /malformed/u,
  },
  {
    name: "a trigger and an index over an expression",
    make: () =>
      dna(
        null,
        "CREATE TRIGGER t AFTER INSERT ON CODERS BEGIN DELETE FROM CODERS; END",
        "CREATE INDEX i ON CODERS (abs(ID))",
      ),
    refused: null,
  },
  {
    name: "views that double forty times",
    make: () =>
      dna(
        null,
        "CREATE VIEW v0 AS SELECT 1 AS a",
        ...Array.from({ length: 40 }, (_, at) => `CREATE VIEW v${at + 1} AS SELECT x.a FROM v${at} x, v${at} y`),
      ),
    refused: null,
  },
  {
    name: "a text of fifty million letters",
    make: () =>
      dna(
        "DOCUMENTS",
        "CREATE TABLE DOCUMENTS (ID, Title, Text, Author, Source, Section, Notes, Type, Date)",
        "INSERT INTO DOCUMENTS (ID, Text) VALUES (4, hex(zeroblob(25000000)))",
      ),
    refused: null,
    isHeavy: true,
  },
  {
    name: "a million rows of nothing",
    make: () =>
      dna(
        "DATALONGTEXT",
        "CREATE TABLE DATALONGTEXT (StatementId, VariableId, Value)",
        `${ENDLESS} INSERT INTO DATALONGTEXT SELECT n, NULL, NULL FROM r LIMIT 1400000`,
      ),
    refused: /MiB|seconds/u,
    isHeavy: true,
    isMeasured: true,
  },
];
