import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { threadRunner as runnerInSources } from "../../src/cli/threads/threadRunner.ts";
import { runParts } from "../../src/solve/index.ts";
import { builtModules } from "../builtModules.ts";
import { codesOf, documentOf, type Ended, ROOT, tertius, tertiusProcess } from "./cli.ts";

const ENTRY = join(ROOT, "dist/cli/solveThread.js");

/** Enough points of a sweep for two threads to be worth their start. */
const RATES = Array.from({ length: 18 }, (_, step) => 5 * (step + 1));

let folder = "";
let swept = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  swept = join(folder, "swept");
  await tertius(["init", swept]);
  const file = join(swept, "case.yaml");
  const text = readFileSync(file, "utf8")
    .replaceAll("world-2022", "world-2014")
    .replaceAll("fgo2022", "fgh2022")
    .replace("fullRange: true", `sweep: { measure: tariff, rates: [${RATES.join(", ")}] }`);
  writeFileSync(file, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a thread that is started with that work makes of the base. */
async function solvedBy(workerData: object): Promise<unknown> {
  const thread = new Piscina({ filename: ENTRY, name: "solvePart", minThreads: 1, maxThreads: 1, workerData });
  try {
    return await thread.run({ kind: "trade", scenario: "base" });
  } finally {
    await thread.destroy();
  }
}

describe("a run on several threads", () => {
  let two: Ended;
  beforeAll(() => {
    two = tertiusProcess(["run", swept, "--json", "--threads", "2"]);
  });

  it("gives the bytes of a run on one", async () => {
    const one = await tertius(["run", swept, "--json", "--threads", "1"]);
    expect(one.exit).toBe(0);
    expect(Object.keys(documentOf(one)["scenarios"] as object)).toHaveLength(RATES.length + 1);
    expect(two.stdout).toBe(one.stdout);
  });

  it("says in one line how many parts there are", () => {
    expect(two.stderr).toBe(`Running the models; parts: ${RATES.length + 1}.\n`);
  });

  it("refuses packages that are not those the case was checked against", async () => {
    const { input } = loadCase(swept, caseOptions({}).options);
    const work = { case: input!.case, dataRoots: [], options: {} };
    expect(await solvedBy({ ...work, packages: ["another"] })).toBeNull();
    expect(await solvedBy({ ...work, packages: [input!.headline.sha256] })).not.toBeNull();
  });

  it("says that a package changed meanwhile: it is no fault of ours", async () => {
    const { input } = loadCase(swept, caseOptions({}).options);
    const changed = { ...input!, headline: { ...input!.headline, sha256: "0" } };
    const built = await builtModules("threads", {
      threadRunner: "src/cli/threads/threadRunner.ts",
      solveThread: "src/cli/threads/solveThread.ts",
    });
    const { threadRunner } = (await import(built.threadRunner)) as { threadRunner: typeof runnerInSources };
    const teller = { part: () => {}, solves: () => {} };
    const work = { input: changed, options: {}, parts: runParts(changed), teller };
    const solving = threadRunner({ dataRoots: [], threads: 2 })(work);
    await expect(solving).rejects.toMatchObject({ problems: [{ code: "E160", path: "packages" }] });
  });

  it.each(["0", "-1", "many", "1.5"])("cannot have %s threads", async (threads) => {
    expect(codesOf(documentOf(await tertius(["run", swept, "--json", "--threads", threads])))).toEqual(["E901"]);
  });
});
