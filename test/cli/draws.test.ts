// @module-tag whole
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { codesOf, documentOf, type Ended, tertius, tertiusProcess } from "./cli.ts";

let folder = "";
let small = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  small = join(folder, "small");
  await tertius(["init", small]);
  const file = join(small, "case.yaml");
  const text = readFileSync(file, "utf8").replaceAll("world-2022", "world-2014");
  // Draws of two sets show what draws of five do; games of all settings would take most of the time.
  const few = text
    .replaceAll(/^ {6}- (?:blp2023|cp2015|fgo2022).*\n/gmu, "")
    .replace("[none, own, { fixed: world }, { fixed: USA }]", "[none, own]");
  expect(few.length).toBeLessThan(text.length - 150);
  writeFileSync(file, few);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The draws of the only scenario of a document. */
function drawsOf(ended: Ended): Record<string, unknown> {
  const scenarios = documentOf(ended)["scenarios"] as Record<
    string,
    { equilibrium: { draws?: Record<string, unknown> } }
  >;
  const found = Object.values(scenarios).find(({ equilibrium }) => equilibrium.draws !== undefined);
  return found?.equilibrium.draws ?? {};
}

describe("a run with draws", () => {
  let two: Ended;
  beforeAll(() => {
    two = tertiusProcess(["run", small, "--json", "--draws", "24", "--seed", "7", "--threads", "2"], folder);
  });

  it("gives the same bytes on two threads, on one, and from what was kept", async () => {
    const one = await tertius(["run", small, "--json", "--draws", "24", "--seed", "7", "--threads", "1"]);
    expect(one.exit).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    expect(drawsOf(two)).toMatchObject({ draws: 24, seed: 7 });
    const kept = join(folder, "out", ".draws");
    const [name] = readdirSync(kept);
    const again = tertiusProcess(["run", small, "--json", "--draws", "24", "--seed", "7"], folder);
    expect(again.stdout).toBe(two.stdout);
    expect(again.stderr).not.toContain("drawn elasticities");
    const text = readFileSync(join(kept, name), "utf8");
    writeFileSync(
      join(kept, name),
      text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10)),
    );
    const damaged = tertiusProcess(["run", small, "--json", "--draws", "24", "--seed", "7"], folder);
    expect(damaged.stdout).toBe(two.stdout);
    expect(damaged.stderr).toContain("drawn elasticities");
  });

  it("says on one screen how the headline is distributed, in both languages", async () => {
    const out = join(folder, "english");
    const english = await tertius(["run", small, "--draws", "20", "--draw-choices", "--out", out]);
    expect(english.stdout.replaceAll(/\s+/gu, " ")).toContain(
      "Draws Trade was solved with 20 draws of its elasticities, all with balanced trade; these are not probabilities.",
    );
    expect(english.stdout).toMatch(/Tariffs\s+Of all pairs, the tariff of/u);
    expect(english.stdout.replaceAll(/\s+/gu, " ")).toMatch(
      /each chose tariffs on the other.s goods, its real income would change by [+−]\d+\.\d+ %/u,
    );
    expect(english.stdout).toMatch(/Real income +[+−]/u);
    expect(english.stdout.replaceAll(/\s+\\?\s*/gu, " ")).toContain(`--draws 20 --draw-choices --out ${out} --full`);
    expect(readFileSync(join(out, "tables", "draws.csv"), "utf8")).toContain("real income");
    expect(readdirSync(join(out, "charts")).some((name) => name.startsWith("draws-"))).toBe(true);
    const russian = await tertius([
      "run",
      small,
      "--draws",
      "20",
      "--draw-choices",
      "--lang",
      "ru",
      "--out",
      join(folder, "russian"),
    ]);
    expect(russian.stdout).toMatch(/Разброс\s+Расчётов торговли со случайными эластичностями: 20/u);
    expect(russian.stdout).toMatch(/Пошлины\s+Из всех пар сильнее/u);
  });

  it("searches no tariffs that nobody asked for", async () => {
    const { stdout } = await tertius(["run", small, "--draws", "20", "--out", join(folder, "plain")]);
    expect(stdout).toMatch(/^ {2}Draws /mu);
    expect(stdout).not.toMatch(/^ {2}Tariffs /mu);
    const alone = await tertius(["run", small, "--json", "--draw-choices"]);
    expect(codesOf(documentOf(alone))).toEqual(["E901"]);
  });

  it("without draws has none, and keeps nothing", () => {
    const plain = tertiusProcess(["run", small, "--json"], small);
    expect(drawsOf(plain)).toEqual({});
    expect(existsSync(join(folder, "small", "out"))).toBe(false);
  });

  it("says why there is no equilibrium to draw around, on one thread and on two", () => {
    const shut = join(folder, "shut");
    mkdirSync(shut);
    const text = SMALL_CASE.replace(
      "  war: {",
      "  shut: { measures: [siege, counter-siege], at: 2014-02-01, fullRange: true }\n  war: {",
    );
    writeFileSync(join(shut, "case.yaml"), text);
    writeFileSync(join(shut, "sources.bib"), "@misc{own, title = {Assumption of a test}}");
    const said = ["1", "2"].map((threads) =>
      tertiusProcess(
        ["run", shut, "--scenario", "shut", "--json", "--draws", "20", "--draw-choices", "--threads", threads],
        folder,
      ),
    );
    for (const ended of said) expect([ended.exit, codesOf(documentOf(ended))]).toEqual([2, ["E504"]]);
  });

  it("refuses numbers that are none, and options that nothing is drawn for, all at once", async () => {
    for (const words of [
      ["--draws", "0"],
      ["--draws", "19"],
      ["--draws", "50", "--draw-recalled", "4"],
      ["--draws", "1e3"],
      ["--draws", "50", "--draw-shared", "1.5"],
    ]) {
      const refused = await tertius(["run", small, "--json", ...words]);
      expect(refused.exit).toBe(2);
      expect(codesOf(documentOf(refused))).toEqual(["E901"]);
    }
    const idle = await tertius(["run", small, "--json", "--seed", "1", "--draw-sets", "central"]);
    expect(codesOf(documentOf(idle))).toEqual(["E901", "E901"]);
  });
});
