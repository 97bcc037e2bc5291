import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, type EndedInBothForms, ROOT, tertius, textAndDocument } from "./cli.ts";

const FLAGSHIP = join(ROOT, "cases/us-china-2018-russia");
/** Few draws and sessions: what is tested is what is said, not how sure it is. */
const QUICK = ["--set", "alignment.sessions=[66,76]", "--set", "alignment.bootstrap.draws=10"];

/** Widest line that a terminal of 80 columns holds. */
const WIDTH = 80;

describe("tertius align", () => {
  let ended: EndedInBothForms;
  beforeAll(async () => {
    ended = await textAndDocument(["align", FLAGSHIP, ...QUICK]);
  });

  it("tells the trend by every measure and which disagree, the triangle, leverage, the alliance and what turns it", () => {
    const said = ended.stdout.replaceAll(/\s+/gu, " ");
    expect(ended.exit).toBe(0);
    for (const part of [
      "Russia–China: the measures disagree on whether votes were closer after 15 March 2014 than before. Of 13 measures, these show a clear direction in years like these:",
      "United States–Russia: votes were further apart after 15 March 2014 than before, by every measure that shows a clear direction.",
      "pairs, the others picked at random. Their changes run from",
      "came after the date of the case, so no verdict uses them.",
      "A_bc",
      "tau_b",
      "two friendly, both hostile to the United States (stable marriage). Of all resamples of the resolutions,",
      "votes as they are",
      "votes, compared",
      "by definition",
      "both stop",
      "2.483",
      "Asymmetry",
      "14 variants of the model",
      "arithmetic, not a forecast",
      "autonomy given up",
      "right for 78 % of them. The answer “no alliance” every time would be right for 92 %",
      "own deterrent below 0.424",
      "wrong about an alliance that exists",
      "no payment between the two can make both sign",
      "coalition",
      "22 variants of the model",
      "Security Council",
      "numbers of ties are never compared across pairs",
    ])
      expect(said).toContain(part);
  });

  it("says the same in Russian, each line as narrow as the screen where words can be broken", async () => {
    const russian = await tertius(["align", FLAGSHIP, ...QUICK, "--lang", "ru"]);
    expect(russian.exit).toBe(0);
    expect(russian.stdout).toContain("Треугольник в голосованиях за 2019");
    expect(russian.stdout.replaceAll(/\s+/gu, " ").split("обе потери скорее занижены")).toHaveLength(3);
    expect(russian.stdout).not.toMatch(/undefined|NaN|\{\w+\}/u);
    const widest = Math.max(...ended.stdout.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(WIDTH + 20);
  });

  it("prints one document that its schema knows, with leverage by scenario", () => {
    const { document } = ended;
    expect(document["status"]).toBe("ok");
    const scenarios = document["scenarios"] as Record<string, { leverage: readonly { closing: string }[] }>;
    expect(Object.keys(scenarios)).toEqual(["base", "war-weighted"]);
    expect(scenarios["war-weighted"].leverage.map(({ closing }) => closing)).toEqual([
      "stops-selling",
      "stops-buying",
      "both",
    ]);
  });

  it("estimates ideal points into the package that it reads, as they are shipped", async () => {
    const root = mkdtempSync(join(tmpdir(), "tertius-"));
    cpSync(join(ROOT, "data/unga"), join(root, "unga"), { recursive: true });
    const points = join(root, "unga/estimated-points.csv");
    const before = readFileSync(points, "utf8");
    writeFileSync(points, before.split("\n").slice(0, 100).join("\n"));
    const document = documentOf(await tertius(["align", FLAGSHIP, "--estimate", "--data-root", root, "--json"]));
    expect(document["estimate"]).toMatchObject({ sessions: [46, 74], converged: true, observations: 361_600 });
    expect(readFileSync(points, "utf8")).toBe(before);
  });

  it("says that repeated resolutions are missing where the package lacks bridges.csv", async () => {
    const root = mkdtempSync(join(tmpdir(), "tertius-"));
    cpSync(join(ROOT, "data/unga"), join(root, "unga"), { recursive: true });
    for (const file of ["bridges.csv", "estimated-points.csv", "estimated-points.json"])
      rmSync(join(root, "unga", file));
    const ended = await tertius(["align", FLAGSHIP, "--estimate", "--data-root", root, "--json"]);
    const errors = (documentOf(ended)["problems"] as { severity: string; code: string; message: string }[]).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "E672 The record has no repeated resolutions, so nothing ties its sessions together.",
    ]);
  });

  it("cites the packages of votes and vetoes with that of the economy", async () => {
    const { sources } = documentOf(await tertius(["cite", FLAGSHIP, "--json"])) as { sources: { key: string }[] };
    expect(sources.map((each) => each.key)).toEqual(expect.arrayContaining(["world-2017", "unga", "unsc"]));
  });

  it("says that a case has no such block", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertius-"));
    await tertius(["init", "plain"], folder);
    const refused = await tertius(["align", join(folder, "plain"), "--json"]);
    expect(refused.exit).toBe(2);
    expect(codesOf(documentOf(refused))).toContain("E915");
  });
});
