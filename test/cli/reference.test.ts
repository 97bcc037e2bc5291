import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedTables } from "../data/publishedTables.ts";
import { madeUpSupplement } from "../madeUpSupplement.ts";
import { needs } from "../reference.ts";
import { SUPPLEMENT, supplementFolder } from "../supplement.ts";
import { codesOf, documentOf, tertius } from "./cli.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("commands on published data", () => {
  it(
    "replicate every table of Caliendo and Parro and the output of their code, every row within its tolerance",
    needs(SUPPLEMENT),
    async () => {
      const ended = await tertius(["replicate", "caliendo-parro-2015", "--data", supplementFolder(), "--json"]);
      expect(ended.exit).toBe(0);
      const rows = documentOf(ended)["rows"] as { table: string; verdict: string }[];
      expect(new Set(rows.map((row) => row.table)).size).toBeGreaterThanOrEqual(4);
      expect(rows.filter((row) => row.verdict !== "within")).toEqual([]);
      expect(documentOf(ended)["notes"]).toHaveLength(1);
    },
  );

  it("import tidy tables into a package that verifies and is found by its folder", async () => {
    const [tables, out] = [join(folder, "wiod-2014"), join(folder, "packages", "mine")];
    mkdirSync(tables);
    for (const [file, text] of publishedTables("wiod-2014")) writeFileSync(join(tables, file), text);
    const ended = await tertius(["import", "tables", tables, "--out", out, "--json"]);
    expect(ended.exit).toBe(0);
    documentOf(ended);
    const verified = await tertius(["data", "verify", "mine", "--data-root", join(folder, "packages"), "--json"]);
    expect(verified.exit).toBe(0);
    expect(documentOf(verified)["placebo"]).toBeLessThan(1e-12);
  });

  it("import files in the form of Caliendo and Parro", async () => {
    const [files, out] = [join(folder, "supplement"), join(folder, "packages", "cp")];
    mkdirSync(files);
    for (const [file, text] of madeUpSupplement()) writeFileSync(join(files, file), text);
    expect((await tertius(["import", "caliendo-parro", files, "--out", out])).exit).toBe(0);
    const verified = await tertius(["data", "verify", "cp", "--data-root", join(folder, "packages"), "--json"]);
    expect(documentOf(verified)["placebo"]).toBeLessThan(1e-12);
  });
});

describe("tertius data roll", () => {
  it("moves a package to later values of two pairs and says how far", async () => {
    const flows = join(folder, "flows.csv");
    writeFileSync(flows, "exporter,importer,value,unit\nCHN,USA,0.5,trillion USD\nUSA,CHN,150,billion USD\n");
    const out = join(folder, "rolled");
    const ended = await tertius([
      "data",
      "roll",
      "world-2014",
      "--to",
      flows,
      "--year",
      "2018",
      "--out",
      out,
      "--json",
    ]);
    expect(ended.exit).toBe(0);
    const document = documentOf(ended);
    expect(document["package"]).toBe("world-2014-rolled-2018");
    expect(document["shareMoved"]).toBeGreaterThan(0);
    expect(document["placebo"]).toBeLessThan(1e-12);
  });

  it("refuses a unit and a country that it does not know, both at once", async () => {
    const flows = join(folder, "wrong.csv");
    writeFileSync(flows, "exporter,importer,value,unit\nCHN,USA,500,furlongs\nCHN,XXX,1,billion USD\n");
    const ended = await tertius([
      "data",
      "roll",
      "world-2014",
      "--to",
      flows,
      "--year",
      "2018",
      "--out",
      join(folder, "no"),
      "--json",
    ]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended)).length).toBeGreaterThanOrEqual(2);
  });
});
