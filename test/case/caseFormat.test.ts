import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFormatPage, EXAMPLE_FILES, inputSchemas, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const WORLD = tinyEconomy({ name: "world-2017", sectors: ["farm", "C26", "services"] });

describe("documentation of the case format", () => {
  it("docs/case-format.md is what the schema says (`npx vitest run test/case -u` writes it anew)", async () => {
    await expect(caseFormatPage()).toMatchFileSnapshot(`${ROOT}/docs/case-format.md`);
  });

  it("its example has no problem", () => {
    const page = caseFormatPage();
    for (const text of EXAMPLE_FILES.values()) expect(page).toContain(text);
    const { case: found, problems } = parseCase(textSource("example", EXAMPLE_FILES, missingFile), {
      shelf: shelfOf([WORLD]),
    });
    expect(problems).toEqual([]);
    expect(found?.scenarios.map((each) => each.id)).toEqual(["war", "us-only@5", "us-only@10", "us-only@20"]);
  });

  it("every key has a meaning", () => {
    expect(
      caseFormatPage()
        .split("\n")
        .filter((line) => /^\| `.*\|\s+\|$/u.test(line)),
    ).toEqual([]);
  });

  it.each([...inputSchemas()])("schema/%s is current", async (name, text) => {
    await expect(text).toMatchFileSnapshot(`${ROOT}/schema/${name}`);
    expect(readdirSync(`${ROOT}/schema`)).toContain(name);
  });
});
