import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { RECORDS } from "../data/importers/customs/records.ts";
import { codesOf, documentOf, tertius, tertiusProcess, textAndDocument } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-customs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where a problem is told of. */
interface Told extends Record<"code" | "file", string> {
  readonly line: number;
  readonly column: number;
}

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/observed-packages.md"), "utf8");

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const FILE = written("records.csv", RECORDS);
const COLUMNS = ["--seller", "Country", "--code", "HS", "--period", "Month", "--value", "Value", "--duties", "Duty"];
const words = (file: string, out: string, ...options: readonly string[]): readonly string[] =>
  ["import", "customs", file, "--out", join(folder, out)].concat(options);
const document = async (...typed: Parameters<typeof words>) =>
  documentOf(await tertius([...words(...typed), "--json"]));

describe("tertius import customs", () => {
  it("writes a package that data list, show and verify know", async () => {
    const ended = await document(FILE, "out/records", ...COLUMNS, "--importer", "USA");
    expect(codesOf(ended)).toEqual(["W354"]);
    expect(ended["customs"]).toMatchObject({
      importer: "USA",
      from: "2024-01",
      to: "2024-02",
      sellers: 2,
      vintage: "HS2022",
    });
    const root = ["--data-root", join(folder, "out")];
    const { packages } = documentOf(await tertius(["data", "list", "--json", ...root])) as {
      packages: { name: string }[];
    };
    expect(packages.find(({ name }) => name === "records")).toMatchObject({ kind: "observed-trade", codes: 2 });
    const shown = await tertius(["data", "show", "records", ...root]);
    expect(shown.stdout).toContain("2 sellers × 2 codes (Harmonized System,");
    const verified = documentOf(await tertius(["data", "verify", "records", "--json", ...root]));
    expect((verified["identities"] as { residual: number }[]).map(({ residual }) => residual)).toEqual([0, 0, 0, 0]);
  });

  it("does not say that it has duties where none were read", async () => {
    const bare = COLUMNS.slice(0, -2);
    expect((await document(FILE, "out/bare", ...bare, "--importer", "USA"))["status"]).toBe("ok");
    const said = async (name: string, language: string): Promise<string> => {
      const shown = await tertius(["data", "show", name, "--data-root", join(folder, "out"), "--lang", language]);
      return shown.stdout.replaceAll(/\s+/gu, " ");
    };
    expect(await said("bare", "en")).toContain("the duties on them are not in the package");
    expect(await said("bare", "ru")).toContain("самих пошлин в пакете нет");
    expect(await said("records", "en")).toContain("and the duties on them");
  });

  it("does what the page on such packages says", async () => {
    const files = [...PAGE.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)].map(([, name = "", text = ""]) => [
      name,
      text,
    ]);
    for (const [name = "", text = ""] of files) written(`page-${name}`, text);
    expect(files.map(([name]) => name)).toEqual(["records.csv", "sectors.csv"]);
    const options = [...COLUMNS, "--importer", "Mexico"];
    expect(PAGE).toContain(
      "--importer Mexico --seller Country --code HS --period Month \\\n  --value Value --duties Duty",
    );
    const own = await document(
      join(folder, "page-records.csv"),
      "page",
      ...options,
      "--codes",
      join(folder, "page-sectors.csv"),
    );
    expect([own["status"], codesOf(own)]).toEqual(["ok", ["W354"]]);
    const codes = readFileSync(join(folder, "page/codes.csv"), "utf8");
    expect(codes).toBe("code,title,sectors,left_out\n280110,Chlorine,C20,\n300490,Medicines,C20|C21,\n");
    expect(codesOf(await document(join(folder, "page-records.csv"), "key", ...options))).toEqual(["W354"]);
  });

  it("reads a workbook as it reads a text, in both languages", async () => {
    const rows = RECORDS.trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => (/^[\d.]+$/u.test(cell) && cell.length < 6 ? Number(cell) : cell)));
    const book = written("records.xlsx", await writeXlsx({ sheets: [{ name: "Data", rows }] }));
    const options = [...COLUMNS, "--importer", "USA"];
    expect(tertiusProcess([...words(book, "book/records", ...options), "--json"]).exit).toBe(0);
    await document(FILE, "text/records", ...options);
    const of = (out: string): string => readFileSync(join(folder, out, "imports.csv"), "utf8");
    expect(of("book/records")).toBe(of("text/records"));
    const russian = await textAndDocument(words(FILE, "ru", ...options, "--lang", "ru"));
    expect(russian.stdout).toContain("2 продавца × 2 кода");
  });

  it("says what it lacks and what options cannot be, all at once", async () => {
    expect(codesOf(await document(FILE, "no"))).toEqual(["E901", "E901", "E901", "E901"]);
    const wrong = ["--unit", "dozen", "--currency", "dollars", "--absent", "maybe", "--vintage", "HS2013"];
    expect(codesOf(await document(FILE, "no", ...COLUMNS, "--importer", "USA", ...wrong))).toEqual([
      "E902",
      "E902",
      "E902",
      "E902",
    ]);
    expect(codesOf(await document(FILE, "no", ...COLUMNS, "--importer", "Utopia"))).toEqual(["E902"]);
    expect(codesOf(await document(FILE, "no", ...COLUMNS, "--importer", "USA", "--rate", "x"))).toEqual(["E902"]);
    const two = await document(FILE, "no", ...COLUMNS, "--importer", "USA", "--figure", "Kind");
    expect(codesOf(two)).toEqual(["E902"]);
    const other = await tertius(["import", "tables", folder, "--out", join(folder, "no"), "--seller", "x", "--json"]);
    expect(documentOf(other)["problems"]).toMatchObject([
      { code: "E902", message: '--seller is for the format "customs", not for "tables".' },
    ]);
  });

  it("names a sector that the economy does not have, a recipe that cannot be read, and a name that is near", async () => {
    const codes = written("codes.csv", "code,sectors\n280110,C2O\n300490,C21\n");
    const ended = await document(FILE, "no", ...COLUMNS, "--importer", "USA", "--codes", codes);
    expect(ended["problems"]).toMatchObject([
      { code: "W354" },
      {
        code: "E339",
        message: 'The sector "C2O" of the code 280110 is not in world-2022.',
        hints: ["`tertius data show` lists the sectors of a package."],
      },
      { code: "E339" },
    ]);
    const recipe = written("recipe.json", '{"name": "x"}');
    expect(codesOf(await document(FILE, "no", "--recipe", recipe))).toContain("E343");
    const near = await document(
      written("near.csv", RECORDS.replace("Mexico", "Mexixo")),
      "no",
      ...COLUMNS,
      "--importer",
      "USA",
    );
    expect(near["problems"]).toMatchObject([{ code: "W354" }, { code: "E331", hints: ["Did you mean MEX (Mexico)?"] }]);
  });

  it("tells the mistakes of the records, of the table of codes and of the sectors in one run, each in its file", async () => {
    const records = written("bad.csv", RECORDS.replace("100,2.5", "many,2.5").replace("China,300490", "China,300491"));
    const codes = written("sectors.csv", "code,sectors\n280110,C2O\n300490,C21|C21\n");
    const typed = [...COLUMNS, "--importer", "USA"];
    const places = async (...options: readonly string[]): Promise<string[]> => {
      const { problems } = await document(records, "no", ...typed, ...options);
      const errors = (problems as readonly Told[]).filter(({ code }) => code.startsWith("E"));
      return errors.map(({ code, file, line, column }) => [code, file, line, column].join(" "));
    };
    const inRecords = ["E308 bad.csv 2 4", "E339 bad.csv 4 2"];
    expect(await places("--codes", codes)).toEqual([
      "E339 sectors.csv 3 2",
      ...inRecords,
      "E339 sectors.csv 2 2",
      "E339 sectors.csv 2 2",
    ]);
    const [unread, ...others] = await places("--codes", join(folder, "none.csv"));
    expect(unread).toContain("none.csv");
    expect(others).toEqual(["E308 bad.csv 2 4"]);
  });

  it("names the row of a product whose sector another economy does not have", async () => {
    const { problems } = await document(FILE, "no", ...COLUMNS, "--importer", "USA", "--economy", "world-2014");
    expect(problems).toMatchObject([
      { code: "W354" },
      { code: "E339", file: "records.csv", line: 2, column: 2, found: "C20" },
      { code: "E339", file: "records.csv", line: 4, column: 2, found: "C21" },
    ]);
  });

  it("tells the mistakes of one file where another cannot be read, and no gap that the other may fill", async () => {
    const gap = written("gap.csv", `${RECORDS}Mexiko City,300490,2024-04,1,0\n`);
    const lost = join(folder, "lost.csv");
    const words = ["import", "customs", gap, lost, "--out", join(folder, "no"), ...COLUMNS, "--importer", "USA"];
    expect(codesOf(documentOf(await tertius([...words, "--json"])))).toEqual(["W354", "E101", "E331"]);
  });

  it("warns where a year of imports is far from that of the economy: its unit is most likely another one", async () => {
    const year = RECORDS.replaceAll("2024-01", "2023").replaceAll("2024-02", "2024");
    const ended = await document(written("years.csv", year), "years", ...COLUMNS, "--importer", "USA");
    expect(codesOf(ended)).toEqual(["W354", "W308"]);
  });
});

describe("us-imports", () => {
  it("is shown with its largest sellers and what was collected of them", async () => {
    const { stdout } = await textAndDocument(["data", "show", "us-imports"]);
    expect(stdout).toMatch(/China +417\.7 +13\.5.% +11\.17.% +10\.87.%/u);
    expect(stdout).toMatch(/All sellers +3,097\.4/u);
    expect(stdout).toContain("3,208.8 billion USD");
  });

  it("is verified without a residual or a warning", async () => {
    const verified = documentOf(await tertius(["data", "verify", "us-imports", "--json"]));
    expect([verified["status"], codesOf(verified)]).toEqual(["ok", []]);
  });
});
