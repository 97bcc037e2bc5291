import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/index.ts";
import { caseFolder, type CaseFolder } from "../../src/node/files/index.ts";
import { archiveList } from "../data/importers/statements/archiveList.ts";
import { TWO_STATEMENTS } from "../data/importers/statements/tables.ts";
import { needs, reference } from "../reference.ts";
import { codesOf, documentOf, tertius, tertiusProcess } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-statements-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** What is no text is opened by what is built. */
async function imported(format: string, file: string, out: string): Promise<Record<string, unknown>> {
  const words = ["import", format, file, "--out", join(folder, out), "--json"];
  return documentOf(file.endsWith(".csv") ? await tertius(words) : tertiusProcess(words));
}

describe("tertius import statements", () => {
  it("writes the tables of a case, which then checks", async () => {
    const document = await imported("statements", written("two.csv", TWO_STATEMENTS), "two");
    expect(document).toMatchObject({
      status: "ok",
      format: "statements",
      files: ["statements.csv", "codebook.yaml", "documents.csv"],
    });
    const sources =
      "@misc{kolen2020, title = {Speech}, year = {2020}}\n@misc{brun2020, title = {Talk}, year = {2020}}\n";
    await tertius(["init", join(folder, "case"), "--kind", "positions"]);
    const bibliography = readFileSync(join(folder, "case/sources.bib"), "utf8");
    writeFileSync(join(folder, "case/sources.bib"), bibliography + sources);
    for (const file of ["statements.csv", "codebook.yaml"]) {
      writeFileSync(join(folder, "case/positions", file), readFileSync(join(folder, "two", file)));
    }
    const { case: parsed, problems } = parseCase(caseFolder(join(folder, "case")) as CaseFolder);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parsed?.positions?.statements.map(({ person, position }) => [person, position])).toEqual([
      ["Marta Kolen", 0],
      ["Iva Brun", -1.5],
    ]);
  });

  it("writes nothing where a file stands already, and nothing of a table with a bad row", async () => {
    const file = written("three.csv", TWO_STATEMENTS);
    expect((await imported("statements", file, "three"))["status"]).toBe("ok");
    const before = readFileSync(join(folder, "three/statements.csv"), "utf8");
    expect(codesOf(await imported("statements", file, "three"))).toEqual(["E738", "E738", "E738"]);
    expect(readFileSync(join(folder, "three/statements.csv"), "utf8")).toBe(before);
    const bad = written("bad.csv", TWO_STATEMENTS.replace("2020-06", "2020-13"));
    expect(codesOf(await imported("statements", bad, "bad"))).toEqual(["E726"]);
    expect(existsSync(join(folder, "bad"))).toBe(false);
  });

  it("reads a spreadsheet, with numbers and days as a spreadsheet holds them", async () => {
    const rows = [
      ["Id", "Date", "Speaker", "Concept", "Agreement", "Position"],
      ["1", new Date(Date.UTC(2020, 4, 17)), "Сергей Колен", "=1+1", true, -0.5],
    ];
    const file = written("book.xlsx", await writeXlsx({ sheets: [{ name: "Codes", rows }] }));
    expect((await imported("statements", file, "book"))["status"]).toBe("ok");
    expect(readFileSync(join(folder, "book/statements.csv"), "utf8").split("\n")[1]).toBe(
      "1,,2020-05-17,day,Сергей Колен,,,,,,'=1+1,,1,-0.5,,,,,,,,book,,,,,",
    );
  });

  it("refuses archives that grow too much, spreadsheets that are none, and files of another kind", async () => {
    const bomb = Uint8Array.from([0x50, 0x4b, 3, 4, ...archiveList([[1000, 2e8]])]);
    const broken = Uint8Array.from([0x50, 0x4b, 3, 4, ...archiveList([])]);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const database = new TextEncoder().encode(`SQLite format 3\0${" ".repeat(100)}`);
    expect(codesOf(await imported("statements", written("bomb.xlsx", bomb), "x"))).toEqual(["E720"]);
    expect(codesOf(await imported("statements", written("broken.xlsx", broken), "x"))).toEqual(["E720"]);
    expect(codesOf(await imported("statements", written("old.xls", old), "x"))).toEqual(["E720"]);
    expect(codesOf(await imported("statements", written("data.db", database), "x"))).toEqual(["E720"]);
    expect(codesOf(await imported("dna", written("bad.dna", database), "x"))).toEqual(["E720"]);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });

  it("takes one file at a time", async () => {
    const file = written("one.csv", TWO_STATEMENTS);
    expect(
      codesOf(documentOf(await tertius(["import", "statements", file, file, "--out", join(folder, "y"), "--json"]))),
    ).toEqual(["E901"]);
  });
});

describe("tertius import segments", () => {
  it("writes statements whose speakers and agreement are to be coded", async () => {
    const file = written("segments.csv", "Document name;Code;Begin;End;Segment\nhearing;stay out;1;2;We stay out.\n");
    expect(codesOf(await imported("segments", file, "segments"))).toEqual(["W722", "W723", "W725"]);
  });
});

describe("tertius import dna", () => {
  it(
    "writes statements, documents with their texts and entities of a file of DNA",
    needs("dna-sample/sample.dna"),
    async () => {
      const document = await imported("dna", reference("dna-sample/sample.dna"), "dna");
      expect(codesOf(document)).toEqual(["W724"]);
      expect(readdirSync(join(folder, "dna")).toSorted()).toEqual([
        "codebook.yaml",
        "documents",
        "documents.csv",
        "entities.csv",
        "sources.bib",
        "statements.csv",
      ]);
      expect(readdirSync(join(folder, "dna/documents"))).toHaveLength(7);
      await tertius(["init", join(folder, "hearings"), "--kind", "positions"]);
      for (const file of ["statements.csv", "codebook.yaml"])
        copyFileSync(join(folder, "dna", file), join(folder, "hearings/positions", file));
      const check = async (): Promise<Record<string, unknown>> =>
        documentOf(await tertius(["check", join(folder, "hearings"), "--json"]));
      const errors = codesOf(await check()).filter((code) => code.startsWith("E"));
      expect(errors).toEqual(["E214"]);
      appendFileSync(join(folder, "hearings/sources.bib"), readFileSync(join(folder, "dna/sources.bib"), "utf8"));
      expect((await check())["status"]).toBe("ok");
    },
  );
});
