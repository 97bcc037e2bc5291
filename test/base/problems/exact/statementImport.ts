import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importStatements as importFile } from "../../../../src/cli/commands/importStatements.ts";
import {
  importDna,
  importSegments,
  importStatements,
  notThatFormat,
  partNotInstalled,
} from "../../../../src/data/importers/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { SMALL } from "../../../data/importers/statements/smallDna.ts";
import { codedBytes } from "../../../data/importers/statements/tables.ts";
import type { Provoked } from "./provoked.ts";

const content = (text: string): Uint8Array => new TextEncoder().encode(text);

const table =
  (text: string, recipe: string | null = null) =>
  (): readonly Problem[] =>
    importStatements({ file: "t.csv", content: content(text) }, recipe).problems;

const row = (header: string, cells: string) => (): readonly Problem[] =>
  table(`id,person,concept,${header}\n1,P,c,${cells}\n`)();

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

const sheets = (recipe: string | null) => (): readonly Problem[] =>
  importStatements(
    {
      file: "t.xlsx",
      content: [
        {
          name: "Codes",
          cells: [
            ["id", "person", "concept", "agreement"],
            ["1", "P", "c", "1"],
          ],
        },
        { name: "Notes", cells: [["x"]] },
      ],
    },
    recipe,
  ).problems;

const segments = (text: string) => (): readonly Problem[] =>
  importSegments({ file: "s.csv", content: content(text) }, null).problems;

/** An import into a folder that holds one of its files already; the folder is left out of the words. */
async function inTheWay(): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-import-"));
  writeFileSync(join(folder, "statements.csv"), GOOD);
  try {
    const { problems } = await importFile("statements", [join(folder, "statements.csv")], {
      out: folder,
      recipe: null,
      language: "en",
    });
    const short = (words: string): string => words.replaceAll(folder, "out");
    return problems.map((each) => ({ ...each, file: short(each.file ?? ""), message: short(each.message) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const GOOD = "id,person,concept,agreement\n1,P,c,1\n";

/** Foreign files of coded statements. */
export const STATEMENT_IMPORT_PROVOKED: Provoked = {
  E720: () => [notThatFormat("t.xlsx", "a spreadsheet (XLSX)", "it grows more than 100 times when unpacked")],
  E721: () =>
    importStatements(
      { file: "t.csv", content: codedBytes("person,concept,agreement\nКолен,мир,1\n", "Брун,мир,0\n") },
      null,
    ).problems,
  E722: table('person,concept\n"P,c\n'),
  E723: table("person,concept,person\nP,c,Q\n"),
  E724: all(table("person,concept,agreement\nP,c\n"), table(`person,concept,agreement\n${"P,c,maybe\n".repeat(102)}`)),
  E725: all(
    table("Concpt,Text\nc,t\n"),
    table(GOOD, '{"columns":{"Mood":"role"}}'),
    table(GOOD, '{"columns":{"person":"speakr"}}'),
  ),
  E726: all(row("agreement,date", "1,2020-02-30"), row("agreement,date", "1,03/04/2020"), () =>
    importDna(
      "x.dna",
      { ...SMALL, DOCUMENTS: [{ ...SMALL["DOCUMENTS"][0], Date: "2019-06-01" }] },
      null,
    ).problems.filter(({ code }) => code === "E726"),
  ),
  E727: row("agreement,position", "1,strong"),
  E728: all(row("agreement", "perhaps"), row("agreement", "")),
  E729: row("agreement,collective", "1,some"),
  E730: row("agreement,strategy", "1,leaning"),
  E731: row("agreement,note", "1,a\u0007b"),
  E732: table(`${GOOD}1,Q,c,1\n`),
  E733: all(table("id,person,concept,agreement\n"), sheets('{"sheet":"Code"}')),
  E734: () => importDna("x.dna", { ...SMALL, DOCUMENTS: [{ ID: 4 }] }, null).problems.slice(0, 1),
  E735: all(
    () => importDna("x.dna", SMALL, '{"type":"Clam"}').problems,
    () => importDna("x.dna", { ...SMALL, VARIABLES: [] }, null).problems,
  ),
  E736: () => importDna("x.dna", { ...SMALL, DOCUMENTS: [], ENTITIES: [] }, null).problems,
  E737: all(table(GOOD, "{"), table(GOOD, '{"colums":{}}')),
  E738: inTheWay,
  E739: () => [partNotInstalled("x.dna", "sql.js")],
  E161: all(
    segments("Document name;Code;Begin;End\nd;c;1e400;9\n"),
    segments("Document name;Code;Begin;End\nd;c;12;3\n"),
  ),
  W720: () =>
    importStatements(
      { file: "t.csv", content: codedBytes("id,person,concept,agreement\n1,Сергей Колен,остаться в стороне,1\n") },
      null,
    ).problems,
  W721: table("id,person,concept,agreement,Mood,Weather\n1,P,c,1,calm,fair\n"),
  W722: table("person,concept,agreement\nP,c,1\n"),
  W723: table("id,person,concept\n1,P,c\n"),
  W724: () => importDna("x.dna", SMALL, null).problems,
  W725: segments("Document name;Code;Begin;End\nd;c;1;2\n"),
  W726: sheets(null),
  W727: table("id,person,concept,agreement\n1,,c,1\n2,P,,1\n"),
};
