import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { commaText, sheetRows } from "../data/importers/tariffs/thirtyLines.ts";
import { codesOf, documentOf, tertius, tertiusProcess, textAndDocument } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-tariffs-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const FROM = ["--from", "2025-08-01"];
const words = (file: string, out: string, ...options: readonly string[]): readonly string[] =>
  ["import", "tariffs", file, "--out", join(folder, out)].concat(options);
const document = async (...typed: Parameters<typeof words>) =>
  documentOf(await tertius([...words(...typed), "--json"]));

const LINES = written("lines.csv", commaText());
const IMPORTS = written(
  "BACI_HS22_Y2022.csv",
  "t,i,j,k,v,q\n2022,156,276,870323,900,1\n2022,156,276,870899,100,1\n2022,156,842,870323,5,1\n",
);

describe("tertius import tariffs", () => {
  it("writes rows of a measure that a case takes as they are", async () => {
    const ended = await document(LINES, "out", "--from", "2018-01-01");
    expect(ended).toMatchObject({ status: "ok", format: "tariffs" });
    await tertius(["init", join(folder, "case")]);
    const made = (name: string): string => readFileSync(join(folder, "out", name), "utf8");
    writeFileSync(join(folder, "case/measures/tariff.csv"), made("tariffs.csv"));
    appendFileSync(join(folder, "case/sources.bib"), made("sources.bib"));
    const checked = documentOf(await tertius(["check", join(folder, "case"), "--json"]));
    expect(codesOf(checked).filter((code) => code.startsWith("E"))).toEqual([]);
    expect(JSON.stringify(checked["measures"])).toContain("0.00 to 0.39 percentage points more on 18 sectors");
  });

  it("says how it read the file and what came of it, in both languages", async () => {
    const english = await textAndDocument(words(LINES, "english", ...FROM));
    expect(english.stdout).toContain("30 tariff lines read: codes from “HS code”, rates from “Additional duty (%)”");
    expect(english.stdout).toMatch(/C29 Motor vehicles +0\.39 +3\.04 +2\/83 +2\.4/u);
    const russian = await textAndDocument(words(LINES, "russian", ...FROM, "--lang", "ru"));
    expect(russian.stdout).toMatch(/C29 Автомобили +0,39 +3,04 +2\/83 +2,4/u);
  });

  it("weighs by the imports of a bloc from a country", async () => {
    const options = ["--weights", IMPORTS, "--importer", "EU", "--exporter", "China"];
    const { tariffs } = await document(LINES, "weighed", ...FROM, ...options);
    expect(tariffs).toMatchObject({
      weights: { file: "BACI_HS22_Y2022.csv", importers: ["DEU"], exporters: ["CHN"] },
      importsCovered: 100,
    });
    const { sectors } = tariffs as { sectors: { sector: string; rate: number }[] };
    expect(sectors.find(({ sector }) => sector === "C29")?.rate).toBeCloseTo(0.9 * 27.5 + 0.1 * 5, 12);
  });

  it("refuses options of the imports that weigh where there are none, and says so in its help", async () => {
    const options = ["--importer", "USA", "--exporter", "China", "--weights-vintage", "HS2012"];
    const { problems } = await document(LINES, "no", ...FROM, ...options);
    expect(problems).toMatchObject([
      { code: "E902", path: "--weights-vintage", expected: expect.stringContaining("--weights FILE") as string },
      { code: "E902", path: "--importer", message: expect.stringContaining("without --weights") as string },
      { code: "E902", path: "--exporter", message: expect.stringContaining("without --weights") as string },
    ]);
    const { stdout } = await tertius(["import", "--help"]);
    for (const option of ["--weights-vintage <year>", "--importer <country>", "--exporter <country>"])
      expect(stdout.replaceAll(/\s+/gu, " ").split(option)[1]?.slice(0, 120)).toContain("(needs --weights)");
  });

  it("reads a workbook as it reads a text", async () => {
    const book = written("lines.xlsx", await writeXlsx({ sheets: [{ name: "Lines", rows: sheetRows() }] }));
    const ended = tertiusProcess([...words(book, "book", ...FROM), "--json"]);
    const text = await document(LINES, "text", ...FROM);
    const sectorsOf = (each: Record<string, unknown>): unknown => (each["tariffs"] as { sectors: unknown }).sectors;
    expect(sectorsOf(documentOf(ended))).toEqual(sectorsOf(text));
  });

  it("says what it lacks and what options cannot be, all at once", async () => {
    expect(codesOf(await document(LINES, "no"))).toEqual(["E901"]);
    const options = [
      "--from",
      "soon",
      "--vintage",
      "HS2013",
      "--mode",
      "multiply",
      "--rates",
      "points",
      "--digits",
      "12",
    ];
    expect(codesOf(await document(LINES, "no", ...options))).toEqual(["E902", "E902", "E902", "E902", "E902"]);
    expect(codesOf(await document(LINES, "no", ...FROM, "--importer", "Utopia"))).toEqual(["E902"]);
    expect(codesOf(await document(LINES, "no", ...FROM, "--recipe", LINES))).toEqual(["E902"]);
    const other = await tertius(["import", "tables", folder, "--out", join(folder, "no"), ...FROM, "--json"]);
    expect(codesOf(documentOf(other))).toEqual(["E902"]);
  });

  it("writes nothing of a file with a problem, nor over files that stand there", async () => {
    const bad = written("bad.csv", "hs,rate\n10221,5\n");
    expect(codesOf(await document(bad, "bad", ...FROM))).toContain("E376");
    expect((await document(LINES, "twice", ...FROM))["status"]).toBe("ok");
    const again = codesOf(await document(LINES, "twice", ...FROM)).filter((code) => code.startsWith("E"));
    expect(again).toEqual(["E738", "E738", "E738", "E738"]);
  });

  it("refuses what is no table", async () => {
    const database = written("t.db", "SQLite format 3\0");
    expect(codesOf(await document(database, "no", ...FROM))).toEqual(["E720"]);
  });
});
