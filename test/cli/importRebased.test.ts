import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, ROOT, tertius } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-rebase-"));
afterAll(() => rmSync(folder, { recursive: true }));

function writeTables(name: string, from: string, to: string): void {
  const page = readFileSync(join(ROOT, "docs/economy-packages.md"), "utf8");
  mkdirSync(join(folder, name));
  for (const [, file, text] of page.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)) {
    writeFileSync(join(folder, name, file), file === "accounts.csv" ? text.replace(from, to) : text);
  }
}

describe("tertius import tables --rebase", () => {
  beforeAll(() => {
    writeTables("wrong-2017", "215,225", "215,425");
    writeTables("sound-2017", "", "");
  });

  it("balances tables that are refused without it, and prints what moved most and how far the middle moved", async () => {
    const without = await tertius(["import", "tables", "wrong-2017", "--out", "refused"], folder);
    expect([without.exit, without.stderr]).toEqual([2, expect.stringContaining("--rebase")]);
    const { exit, stdout } = await tertius(["import", "tables", "wrong-2017", "--out", "small", "--rebase"], folder);
    expect(exit).toBe(0);
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("the tables were balanced with the elasticity set theta.");
    expect(stdout).toMatch(/final demand \(sector, country\) +AGR, USA +62\.000 +36\.685 +−40\.83\s% +20\.60\s%/u);
    expect((await tertius(["data", "verify", "small", "--data-root", "."], folder)).exit).toBe(0);
  });

  it("says the same as data", async () => {
    const ended = await tertius(["import", "tables", "wrong-2017", "--out", "again", "--rebase", "--json"], folder);
    const { rebased } = documentOf(ended) as { rebased: { moved: { finalDemand: object } } };
    expect(rebased).toMatchObject({ elasticities: "theta", unit: "million USD" });
    expect(rebased.moved.finalDemand).toMatchObject({ cell: ["AGR", "USA"], before: 62 });
  });

  it("says so where there is nothing to rebase", async () => {
    const { stdout } = await tertius(["import", "tables", "sound-2017", "--out", "sound", "--rebase"], folder);
    expect(stdout).toContain("Nothing to balance");
    const ended = await tertius(["import", "tables", "sound-2017", "--out", "sound2", "--rebase", "--json"], folder);
    expect(documentOf(ended)["rebased"]).toBeNull();
  });

  it("is for tables alone", async () => {
    const ended = await tertius(["import", "votes", "sound-2017", "--out", "votes", "--rebase", "--json"], folder);
    expect(codesOf(documentOf(ended))).toEqual(["E902"]);
  });
});
