import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { Outcome } from "../../src/cli/outcome.ts";
import { request } from "../../src/cli/program.ts";
import { runManifest } from "../../src/cli/runContent.ts";
import { writeFolderWhole } from "../../src/node/files/index.ts";
import { quickCaseFiles } from "./quickCase.ts";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  await request(["init", join(folder, "gas"), "--kind", "market"], () => {});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const marketWith = async (...settings: readonly string[]): Promise<Outcome> => {
  const words = ["market", join(folder, "gas"), "gas", "--scenario", "hormuz-closed", "--year", "2018"];
  const outcome = await request([...words, ...settings.flatMap((each) => ["--set", each])], () => {});
  return outcome;
};

it("a setting inside of a market moves its answer as the same change of the file would", async () => {
  const [before, weaker, same] = await Promise.all([
    marketWith(),
    marketWith("markets.gas.inertia.sigma=2"),
    marketWith("markets.gas.inertia.sigma=8"),
  ]);
  expect(before.exit).toBe(0);
  expect(same.content).toEqual(before.content);
  expect(weaker.exit).toBe(0);
  expect(weaker.text).not.toBe(before.text);
});

it("a setting that a market does not know is refused with the one that it may mean", async () => {
  const { exit, problems } = await marketWith("markets.gas.sigma=2");
  expect(exit).toBe(2);
  expect(problems).toMatchObject([{ code: "E131", hints: ['Did you mean "markets.gas.inertia.sigma"?'] }]);
});

it("the manifest of a run holds every setting as it was typed, and none where there is none", () => {
  const manifest = (set: readonly string[]): readonly string[] => {
    const { input } = loadCase(join(folder, "gas"), caseOptions({ set }).options);
    return runManifest(input!, { deficits: null, elasticities: null }).settings;
  };
  const set = ["markets.gas.inertia.sigma=4", "economy.closure.deficits=none"];
  expect(manifest(set)).toEqual(set);
  expect(manifest([])).toEqual([]);
});

it("a brief says the command that computes it again, with everything that was asked", async () => {
  const quick = join(folder, "quick");
  writeFolderWhole(quick, quickCaseFiles("quick"));
  const file = join(folder, "brief.html");
  const set = "asOf=2030-12-30";
  const words = ["brief", quick, "--out", file, "--set", set, "--elasticities", "cp2015"];
  const outcome = await request([...words, "--deficits", "none", "--lang", "ru"], () => {});
  expect(outcome.problems.filter(({ code }) => code.startsWith("E"))).toEqual([]);
  expect(outcome.content).toMatchObject({
    manifest: { settings: [set], deficits: "none", elasticities: "cp2015" },
  });
  expect(readFileSync(file, "utf8")).toContain(
    `tertius brief quick --set '${set}' --deficits none --elasticities cp2015 --lang ru`,
  );
});
