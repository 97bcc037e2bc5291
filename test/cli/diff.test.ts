import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { type Ended, tertius } from "./cli.ts";

const LINES = 40;
const COLUMNS = 80;
const DAYS = ["2014-03-01", "2014-06-01"] as const;

let folder = "";
const typed = (...words: readonly string[]): Promise<Ended> => tertius(words, folder);
const file = (day: string): string => join(folder, "one/answers", `${day}.json`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  await typed("init", "one");
  writeFileSync(join(folder, "one", "sources.bib"), "@misc{own, title = {Assumption of a test}}\n");
  writeFileSync(join(folder, "one", "case.yaml"), SMALL_CASE);
  const scenarios = [
    ["alone", DAYS[0]],
    ["war", DAYS[1]],
  ] as const;
  for (const [headline, day] of scenarios) {
    const settings = [
      `headline=${headline}`,
      `asOf=${day}`,
      `scenarios.${headline}.fullRange=true`,
      "scenarios.cut-off.measures=[us]",
    ];
    const ended = await typed("run", "one", "--keep", "--json", ...settings.flatMap((each) => ["--set", each]));
    if (ended.exit !== 0) throw new Error(`${ended.stdout}${ended.stderr}`);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function codesOf({ stderr }: Ended): readonly string[] {
  return [...stderr.matchAll(/^✖ (E\d{3})/gmu)].map(([, code]) => code ?? "");
}

describe("an answer that is kept", () => {
  it("stands in the case by its day, and is no part of it", async () => {
    expect(readdirSync(join(folder, "one/answers"))).toEqual(DAYS.map((day) => `${day}.json`));
    const shaOf = async (): Promise<unknown> => {
      const { stdout } = await typed("run", "one", "--scenario", "alone", "--json");
      return (JSON.parse(stdout) as { readonly manifest: { readonly caseSha256: unknown } }).manifest.caseSha256;
    };
    const before = await shaOf();
    writeFileSync(join(folder, "one/answers/note.txt"), "not an answer");
    expect(await shaOf()).toBe(before);
  });

  it("is not written over another one of the day unless that is asked for", async () => {
    const before = readFileSync(file(DAYS[1]), "utf8");
    const words = ["run", "one", "--json", "--keep", "--set", `asOf=${DAYS[1]}`, "--set", "headline=alone"].concat([
      "--set",
      "scenarios.cut-off.measures=[us]",
    ]);
    expect(JSON.stringify((await typed(...words)).stdout)).toContain("E529");
    expect(readFileSync(file(DAYS[1]), "utf8")).toBe(before);
    expect((await typed(...words, "--overwrite")).exit).toBe(0);
    expect(readFileSync(file(DAYS[1]), "utf8")).not.toBe(before);
    writeFileSync(file(DAYS[1]), before);
  });
});

describe("what moved, on one screen", () => {
  it.each([
    [["one"], "en"],
    [["one"], "ru"],
    [["one", ...DAYS], "en"],
    [["one", DAYS[0]], "en"],
    [["one", ...DAYS, "--for", "Canada"], "en"],
  ] as const)("%j takes at most 40 lines of 80 characters, in %s", async (words, lang) => {
    const { stdout, stderr, exit } = await typed("diff", ...words, "--lang", lang);
    expect([exit, stderr.includes("✖")], stderr).toEqual([0, false]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length, stdout).toBeLessThanOrEqual(LINES);
    expect(Math.max(...lines.map((line) => [...line].length)), stdout).toBeLessThanOrEqual(COLUMNS);
    expect(stdout).not.toMatch(/undefined|NaN|\{\w+\}/u);
  });

  it("is the same of two files as of their days, and prints every country with --full", async () => {
    const [days, files] = [
      await typed("diff", "one", ...DAYS, "--json"),
      await typed("diff", file(DAYS[0]), file(DAYS[1]), "--json"),
    ];
    expect(JSON.parse(files.stdout)).toEqual(JSON.parse(days.stdout));
    expect((await typed("diff", "one", "--full")).stdout).toContain("Norway");
  });
});

describe("the files of a diff", () => {
  it("are a page, tables, a chart and the document that --json prints", async () => {
    const out = join(folder, "out-diff");
    const words = ["diff", "one", "--out", out];
    expect((await typed(...words)).exit).toBe(0);
    const document: unknown = JSON.parse(readFileSync(join(out, "diff.json"), "utf8"));
    expect(OUTPUT_SCHEMAS["diff"].safeParse(document).error).toBeUndefined();
    expect(JSON.parse((await typed(...words, "--json")).stdout)).toEqual(document);
    const [header, first] = readFileSync(join(out, "tables/moved.csv"), "utf8").split("\n");
    expect(header).toBe("country,cause,measure,points,turns_sign");
    expect(first).toMatch(/^MEX,measure,cn,/u);
    expect(readFileSync(join(out, "diff.html"), "utf8")).toContain("What moved from answer 1 to answer 2");
    expect(existsSync(join(out, "charts/compared.svg"))).toBe(true);
    expect(existsSync(join(out, "tables/compared.csv"))).toBe(true);
  });
});

describe("dated answers that cannot be compared", () => {
  it("are told in words", async () => {
    expect(codesOf(await typed("diff", "none"))).toEqual(["E101"]);
    expect(codesOf(await typed("diff", "one", "2014-03-02"))).toEqual(["E524"]);
    expect(codesOf(await typed("diff", "one", DAYS[0], DAYS[0]))).toEqual(["E525"]);
    expect(codesOf(await typed("diff", "one", "yesterday"))).toEqual(["E527"]);
    expect(codesOf(await typed("diff", file(DAYS[0])))).toEqual(["E527"]);
    expect(codesOf(await typed("diff", file(DAYS[0]), join(folder, "one/none.json")))).toEqual(["E101"]);
    expect(codesOf(await typed("diff", "one", "--for", "ATL"))).toEqual(["E526"]);
    await typed("init", "empty");
    expect(codesOf(await typed("diff", "empty"))).toEqual(["E524"]);
    const half = join(folder, "half.json");
    writeFileSync(half, readFileSync(file(DAYS[0]), "utf8").slice(0, 2000));
    expect(codesOf(await typed("diff", half, file(DAYS[1])))).toEqual(["E520"]);
  });
});
