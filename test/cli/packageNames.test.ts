import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, tertius } from "./cli.ts";

const PRINTED = "world-2014-rolled-2015";
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tertius-names-"));
  const values = join(root, "values.csv");
  writeFileSync(values, "exporter,importer,value,unit,year\nCHN,USA,500,billion USD,2015\n");
  const rolled = await tertius(["data", "roll", "world-2014", "--to", values, "--out", join(root, "world-2015")]);
  expect(rolled.exit).toBe(0);
  expect((await tertius(["init", join(root, "cases", "plain")])).exit).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const beside = (...words: readonly string[]): ReturnType<typeof tertius> => tertius([...words, "--data-root", root]);

describe("a package in a folder of another name", () => {
  it("is found by the name that it prints, and by that of its folder", async () => {
    expect((await beside("data", "list")).stdout).toContain(PRINTED);
    for (const name of [PRINTED, "world-2015"]) {
      expect((await beside("data", "show", name)).exit).toBe(0);
      expect((await beside("data", "verify", name)).exit).toBe(0);
    }
  });

  it("bears the name that it prints in what is computed on it, whichever the case says", async () => {
    const file = join(root, "cases", "plain", "case.yaml");
    const text = readFileSync(file, "utf8");
    for (const name of [PRINTED, "world-2015"]) {
      writeFileSync(
        file,
        text
          .replace(/data: world-\d{4}/u, `data: ${name}`)
          .replace(/ {6}- (?:cp2015|fgo2022)(?:_two_tiers)? #.*\n/gu, ""),
      );
      const document = documentOf(await beside("run", join(root, "cases", "plain"), "--json"));
      const { data } = document["manifest"] as { data: readonly { name: string }[] };
      expect(data.map((each) => each.name)).toEqual([PRINTED]);
    }
  });

  it("is rolled to a later year only", async () => {
    const values = join(root, "values.csv");
    const back = await beside(
      "data",
      "roll",
      "world-2014",
      "--to",
      values,
      "--year",
      "2012",
      "--out",
      join(root, "back"),
    );
    expect(back.exit).toBe(2);
    expect(back.stderr).toContain("world-2014 describes 2014, and the values are of 2012");
  });
});
