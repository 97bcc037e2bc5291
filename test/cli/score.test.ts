import { describe, expect, it } from "vitest";
import { documentOf, tertius } from "./cli.ts";

const CASE = "cases/us-china-2025";
const WINDOW = ["--scenario", "2025-05-14", "--before", "2024-05..2024-07", "--after", "2025-05..2025-07"];

describe("tertius score", () => {
  it("holds a case against the record that it names, and says so in words", async () => {
    const { exit, stdout } = await tertius(["score", CASE]);
    expect(exit).toBe(0);
    for (const part of [
      "May–July 2025 against May–July 2024",
      "August 2025 against August 2024",
      "For third countries this is weak evidence",
      "China, the taxed side",
    ])
      expect(stdout.replaceAll(/\s+/gu, " ")).toContain(part);
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("Most of August 2025 was under the rates of 7 August");
  });

  it("says the same in Russian", async () => {
    const { exit, stdout } = await tertius(["score", CASE, "--lang", "ru", ...WINDOW]);
    expect(exit).toBe(0);
    expect(stdout).toContain("Только третьи страны");
    expect(stdout).not.toMatch(/third countries|left out/u);
  });

  it.each([
    ["en", "none", "own fit, and with balanced trade."],
    ["en", "fixed:world", "and with trade balances held fixed, measured in world income."],
    ["ru", "none", "; торговля сбалансирована."],
  ])("says in %s how trade balances were treated under --deficits %s", async (lang, deficits, told) => {
    const { exit, stdout } = await tertius(["score", CASE, "--lang", lang, "--deficits", deficits, ...WINDOW]);
    expect(exit).toBe(0);
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain(told);
  });

  it("takes another set, sellers to leave out and no placebo, and tells all of it in one document", async () => {
    const told = documentOf(
      await tertius([
        "score",
        CASE,
        "us-imports",
        ...WINDOW,
        "--without",
        "RUS,TWN",
        "--placebo",
        "2024",
        "--elasticities",
        "fgkk2020",
        "--json",
      ]),
    );
    const score = told["score"] as {
      readonly elasticities: string;
      readonly sellersLeftOut: readonly { readonly seller: string }[];
      readonly windows: readonly {
        readonly fits: readonly { readonly isPlacebo: boolean; readonly after: string }[];
      }[];
    };
    expect(score.elasticities).toBe("fgkk2020");
    expect(score.sellersLeftOut.map(({ seller }) => seller)).toEqual(["RUS", "TWN"]);
    expect(score.windows).toHaveLength(1);
    expect(new Set(score.windows[0].fits.filter(({ isPlacebo }) => isPlacebo).map(({ after }) => after))).toEqual(
      new Set(["2024-05..2024-07"]),
    );
  });

  it.each([
    ["E567", ["score", "cases/us-china-2018-russia"]],
    ["E568", ["score", CASE, "us-import"]],
    ["E569", ["score", "cases/us-china-2018-russia", "us-imports", "--before", "2017", "--after", "2019"]],
    ["E843", ["score", CASE, "--scenario", "2025-05"]],
    ["E374", ["score", CASE, "--after", "2027-05..2027-07"]],
    ["E561", ["score", CASE, "--above", "900000000"]],
    ["E901", ["score", CASE, "--after", "May"]],
    ["E901", ["score", CASE, "--above", "-1"]],
  ])("refuses with %s: %j", async (code, words) => {
    const { exit, stdout, stderr } = await tertius(words);
    expect(exit).toBe(2);
    expect(stdout + stderr).toContain(code);
  });
});
