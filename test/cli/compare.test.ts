import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import { accessFaults } from "../accessFaults.ts";
import { onFile } from "../page/standIn.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { type Ended, tertius } from "./cli.ts";

const LINES = 40;
const COLUMNS = 80;

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  for (const name of ["one", "two"]) {
    await tertius(["init", name], folder);
    writeFileSync(join(folder, name, "sources.bib"), "@misc{own, title = {Assumption of a test}}\n");
    const text = name === "one" ? SMALL_CASE : SMALL_CASE.replace("{ rate: 10, mode", "{ rate: 30, mode");
    writeFileSync(join(folder, name, "case.yaml"), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typed = (...words: readonly string[]): Promise<Ended> => tertius(words, folder);

function codesOf({ stderr }: Ended): readonly string[] {
  return [...stderr.matchAll(/^✖ (E\d{3})/gmu)].map(([, code]) => code ?? "");
}

describe("two answers on one screen", () => {
  it.each([
    [["one", "--scenarios", "war,alone"], "en"],
    [["one", "--scenarios", "war,alone"], "ru"],
    [["one", "two"], "en"],
    [["one", "two", "--scenarios", "alone,war", "--for", "MEX,CAN,EU"], "en"],
  ] as const)("%j takes at most 40 lines of 80 characters, in %s", async (words, lang) => {
    const { stdout, stderr, exit } = await typed("compare", ...words, "--lang", lang);
    const lines = stdout.trimEnd().split("\n");
    expect([exit, stderr.includes("✖")]).toEqual([0, false]);
    expect(lines.length).toBeLessThanOrEqual(LINES);
    expect(Math.max(...lines.map((line) => [...line].length)), stdout).toBeLessThanOrEqual(COLUMNS);
    expect(stdout).not.toMatch(/undefined|NaN|\{\w+\}/u);
  });

  it("says in which of two cases real income is higher, with its range", async () => {
    const { stdout } = await typed("compare", "one", "two");
    expect(stdout).toMatch(/Mexico: real income is higher in 2 than in 1 in all\s+4\s+variants of the model/u);
    expect(stdout).toContain("• 1: one: war.");
  });

  it("heads its columns with the titles of two scenarios, and with no id that has one", async () => {
    const title = "scenarios.alone.title=American tariffs";
    const { stdout } = await typed("compare", "one", "--scenarios", "war,alone", "--set", title, "--full");
    expect(stdout).toContain("2: American tariffs  ");
    expect(stdout).not.toContain("2: alone");
  });

  it("prints every country with --full", async () => {
    const { stdout } = await typed("compare", "one", "--scenarios", "war,alone", "--full");
    expect(stdout).toContain("Norway");
  });
});

describe("the files of a comparison", () => {
  it("are a page, tables, a chart and the document that --json prints", async () => {
    const out = join(folder, "out-compare");
    const words = ["compare", "one", "two", "--out", out];
    expect((await typed(...words)).exit).toBe(0);
    const document: unknown = JSON.parse(readFileSync(join(out, "compare.json"), "utf8"));
    expect(OUTPUT_SCHEMAS["compare"].safeParse(document).error).toBeUndefined();
    expect(JSON.parse((await typed(...words, "--json")).stdout)).toEqual(document);
    const [header, first] = readFileSync(join(out, "tables/compared.csv"), "utf8").split("\n");
    expect(header).toContain("figure,country,partner,unit,first,first_low,first_high,second");
    expect(first).toMatch(/^realIncome,MEX,,percent,/u);
    expect(readFileSync(join(out, "charts/compared.svg"), "utf8")).toContain("<circle");
  });

  it.each([
    [1280, "light"],
    [390, "dark"],
  ] as const)("have a page without a fault at %i pixels, %s", async (width, scheme) => {
    const out = join(folder, `out-page-${width}`);
    await typed("compare", "one", "two", "--out", out, "--lang", "ru");
    const html = readFileSync(join(out, "compare.html"), "utf8");
    const screen = { viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true };
    const { found } = await onFile(html, screen, async (page) => {
      return {
        faults: await accessFaults(page),
        width: await page.evaluate(() => document.documentElement.scrollWidth),
      };
    });
    expect(found).toEqual({ faults: [], width });
  });

  it("are not written over those of others", async () => {
    const out = join(folder, "out-run");
    await typed("run", "one", "--scenario", "alone", "--out", out);
    const before = readFileSync(join(out, "results.json"), "utf8");
    expect(codesOf(await typed("compare", "one", "two", "--out", out))).toEqual(["E971"]);
    expect([readFileSync(join(out, "results.json"), "utf8") === before, existsSync(join(out, "compare.json"))]).toEqual(
      [true, false],
    );
  });
});

describe("what cannot be compared", () => {
  it("is told with all problems at once, and nothing is solved", async () => {
    const ended = await typed(
      "compare",
      "one",
      "none",
      "--scenarios",
      "wra,war",
      "--out",
      join(folder, "one/measures"),
    );
    expect(codesOf(ended)).toEqual(["E101", "E908", "E912"]);
    expect(ended.stderr).toContain('Did you mean "war"?');
    expect([ended.exit, ended.stdout]).toEqual([2, ""]);
    expect(codesOf(await typed("compare", "one"))).toEqual(["E922"]);
    expect(codesOf(await typed("compare", "one", "one"))).toEqual(["E921"]);
    expect(codesOf(await typed("compare", "one", "--scenarios", "war"))).toEqual(["E921"]);
    expect(codesOf(await typed("compare", "one", "--scenarios", "base,sized"))).toEqual(["E512", "E514"]);
  });

  it("says of a case without scenarios that it has none, however they are asked for", async () => {
    await typed("init", "bare", "--kind", "alignment");
    const asked = [
      ["bare"],
      ["one", "bare"],
      ["one", "bare", "--scenarios", "war"],
      ["bare", "--scenarios", "base,war"],
    ];
    for (const words of asked) {
      const ended = await typed("compare", ...words);
      expect(ended.stderr).toContain("bare has no scenario");
      expect(codesOf(ended)).toEqual(["E517"]);
    }
    const unknown = await typed("compare", "one", "--scenarios", "wra,alone");
    expect(unknown.stderr).toContain('one has no scenario "wra".');
    expect(unknown.stderr).not.toContain("base");
  });
});

describe("a sweep", () => {
  it("prints a row for each size, and writes a chart with its table", async () => {
    const out = join(folder, "out-sweep");
    const words = ["sweep", "one", "--scale", "0:100:50", "--out", out];
    const { stdout, exit } = await typed(...words);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/ 50\s%/u);
    const document: unknown = JSON.parse(readFileSync(join(out, "sweep.json"), "utf8"));
    expect(OUTPUT_SCHEMAS["sweep"].safeParse(document).error).toBeUndefined();
    expect(readFileSync(join(out, "tables/sweep.csv"), "utf8").trimEnd().split("\n")).toHaveLength(1 + 3 * 3);
    expect(readFileSync(join(out, "charts/sweep.svg"), "utf8")).toContain("<circle");
    expect(existsSync(join(out, "charts/sweep-phone.svg"))).toBe(true);
    expect((await typed(...words)).exit).toBe(0);
  });

  it("keeps the rates of a sweep of the case, and refuses others and sizes that are none", async () => {
    const { stdout } = await typed("sweep", "one", "--scenario", "sized", "--lang", "ru");
    expect(stdout).toMatch(/Ставка[\s\S]* 5\s%[\s\S]* 10\s%/u);
    expect(codesOf(await typed("sweep", "one", "--scenario", "sized", "--scale", "0:10:5"))).toEqual(["E924"]);
    expect(codesOf(await typed("sweep", "one", "--scenario", "wra"))).toEqual(["E908"]);
    for (const scale of ["0:200", "200:0:10", "0:2000:100", "0:10:0.1", "a:b:c"]) {
      expect(codesOf(await typed("sweep", "one", "--scale", scale))).toEqual(["E901"]);
    }
  });
});
