import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, ROOT, tertius } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-surcharges-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RECIPE = {
  name: "small",
  version: "1.0.0",
  title: "Small",
  licenses: [{ name: "not stated" }],
  sources: [{ title: "Made up" }],
  year: 2017,
  countries: { ROW: { name: "Rest of the world", residual: true } },
  elasticities: [{ set: "theta", column: "theta", source: "Made up" }],
  surcharges: [{ importer: "USA", exporter: "ROW", table: "points.csv", columns: ["points"] }],
};

const IMPORT = ["import", "tables", "small-2017", "--recipe", "recipe.json"];

describe("tertius import tables with surcharges", () => {
  beforeAll(() => {
    const page = readFileSync(join(ROOT, "docs/economy-packages.md"), "utf8");
    mkdirSync(join(folder, "small-2017"));
    for (const [, file, text] of page.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)) {
      writeFileSync(join(folder, "small-2017", file), text);
    }
    writeFileSync(join(folder, "small-2017/points.csv"), "sector,points\nAGR,7.5\n");
    writeFileSync(join(folder, "recipe.json"), JSON.stringify(RECIPE));
  });

  it("prints tariffs and residuals before and after, and the package verifies", async () => {
    const { exit, stdout } = await tertius([...IMPORT, "--out", "small"], folder);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/USA on ROW +10\.00\s% +17\.50\s%/u);
    expect(stdout).toMatch(/sum of trade deficits +0 +0 +million USD/u);
    expect((await tertius(["data", "verify", "small", "--data-root", "."], folder)).exit).toBe(0);
  });

  it("says the same as data, and nothing without surcharges", async () => {
    const { surcharged } = documentOf(await tertius([...IMPORT, "--out", "again", "--json"], folder));
    expect(surcharged).toMatchObject({ tariffs: [{ importer: "USA", seller: "ROW", before: 10, after: 17.5 }] });
    const plain = documentOf(await tertius(["import", "tables", "small-2017", "--out", "plain", "--json"], folder));
    expect(plain).not.toHaveProperty("surcharged");
  });

  it("is in Russian where that is asked for", async () => {
    const { stdout } = await tertius([...IMPORT, "--out", "russian", "--lang", "ru"], folder);
    expect(stdout).toContain("К пошлинам прибавлены надбавки.");
  });
});
