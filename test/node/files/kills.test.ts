import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { settledTarget, writeFolderWhole } from "../../../src/node/files/index.ts";
import { builtModules } from "../../builtModules.ts";
import { seededNumbers } from "../../randomModel.ts";

/** Kills in the usual tests; TERTIUS_KILLS asks for more. */
const KILLS = Number(process.env["TERTIUS_KILLS"] ?? 8);
/** Milliseconds from the first exchange to the kill: a whole exchange takes less. */
const LATEST = 40;
const FILES = 12;

let writer = "";
beforeAll(async () => {
  const built = await builtModules("kills", { writing: "src/node/files/writing.ts" });
  writer = pathToFileURL(built.writing).href;
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-kills-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the same folder again and again, every file with the number of the time. */
const program = (target: string): string => `
  import { writeFolderWhole } from ${JSON.stringify(writer)};
  for (let time = 1; ; time++) {
    const files = Array.from({ length: ${FILES} }, (_, at) => ["part" + (at % 3) + "/" + at, String(time)]);
    const problems = writeFolderWhole(${JSON.stringify(target)}, new Map(files));
    if (problems.length > 0) throw new Error(problems[0].message);
    if (time === 1) process.stdout.write("begun");
  }`;

/** Runs the program and kills it some time after its first exchange. */
function killed(target: string, wait: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program(target)]);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), wait));
    child.stderr.on("data", (text: Buffer) => reject(new Error(text.toString())));
    child.once("close", () => resolve());
  });
}

/** What the files below a folder say, each text once, and how many there are. */
function told(target: string): { readonly texts: ReadonlySet<string>; readonly count: number } {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return {
    texts: new Set(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"))),
    count: files.length,
  };
}

describe("a writer that is killed at a random moment", () => {
  it(`leaves one whole folder, and nothing beside it after the next write, ${KILLS} times`, async () => {
    const random = seededNumbers(14);
    const target = join(folder, "out");
    for (let kill = 0; kill < KILLS; kill++) {
      await killed(target, Math.floor(random() * LATEST));
      settledTarget(target);
      expect(existsSync(target)).toBe(true);
      const { texts, count } = told(target);
      expect([texts.size, count]).toEqual([1, FILES]);
      expect(readdirSync(folder)).toEqual(["out"]);
    }
    expect(writeFolderWhole(target, new Map([["own", "1"]]), () => false)).toEqual([]);
    expect(readdirSync(target)).toEqual(["own"]);
  }, 600_000);
});
