// @module-tag whole
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settledTarget, writeFolderWhole } from "../../src/node/files/index.ts";
import { seededNumbers } from "../randomModel.ts";
import { ROOT, tertius } from "./cli.ts";
import { quickCaseFiles } from "./quickCase.ts";

/** Kills in the usual tests, one for each command; TERTIUS_KILLS asks for more. */
const KILLS = Number(process.env["TERTIUS_KILLS"] ?? 4);
const MAIN = join(ROOT, "dist/cli/main.js");
/** Milliseconds after the start within which a kill comes that does not wait for the writing. */
const LATEST = 4000;
/** Milliseconds after the writing has begun within which the others come. */
const WRITING = 30;

let folder = "";

/** Hash of all files below a path, hidden ones too; null where nothing is. */
function hashOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name).slice(path.length)).toSorted(byName);
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(path, file)));
  return hash.digest("hex");
}

const byName = (one: string, other: string): number => (one < other ? -1 : 1);

/** Commands that write; each writes into the folder `out` of the place that it is given. */
const COMMANDS: Readonly<Record<string, (out: string) => readonly string[]>> = {
  run: (out) => ["run", join(folder, "sound"), "--out", out],
  brief: (out) => ["brief", join(folder, "sound"), "--out", join(out, "a.html")],
  import: (out) => ["import", "tables", join(folder, "tables-2017"), "--out", out],
  init: (out) => ["init", out],
};

interface Written {
  readonly words: readonly string[];
  /** Hash of what the command writes. */
  readonly whole: string | null;
  /** A folder as an earlier command might have left it. */
  readonly former: string;
}

const written = new Map<string, Written>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-kills-"));
  writeFolderWhole(join(folder, "sound"), quickCaseFiles("sound"));
  mkdirSync(join(folder, "tables-2017"));
  const page = readFileSync(join(ROOT, "docs/economy-packages.md"), "utf8");
  for (const [, name = "", text = ""] of page.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)) {
    writeFileSync(join(folder, "tables-2017", name), text);
  }
  for (const [name, wordsFor] of Object.entries(COMMANDS)) {
    const [place, former] = [join(folder, "whole", name), join(folder, "former", name)];
    const out = join(place, "out");
    expect((await tertius(wordsFor(out))).exit, name).toBe(0);
    const whole = hashOf(out);
    cpSync(place, former, { recursive: true });
    if (name === "init") rmSync(join(former, "out"), { recursive: true });
    mkdirSync(join(former, "out"), { recursive: true });
    for (const each of readdirSync(former, { recursive: true, withFileTypes: true })) {
      if (each.isFile()) appendFileSync(join(each.parentPath, each.name), "\n");
    }
    written.set(name, { words: wordsFor(join(folder, "place/out")), whole, former });
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command and kills it, at once after the time or as long after it has begun to write. */
function killed(words: readonly string[], wait: number, watched: string | null): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { stdio: "ignore" });
    const kill = (): boolean => child.kill("SIGKILL");
    const watch = setInterval(() => {
      if (watched === null || !hasStage(watched)) return;
      clearInterval(watch);
      setTimeout(kill, wait);
    }, 1);
    if (watched === null) setTimeout(kill, wait);
    child.once("close", () => {
      clearInterval(watch);
      resolve();
    });
  });
}

const hasStage = (place: string): boolean =>
  [place, join(place, "out")].some(
    (each) => existsSync(each) && readdirSync(each).some((name) => name.startsWith(".")),
  );

describe("a command that is killed at a random moment", () => {
  it(`leaves what was there or all that it writes, ${KILLS} times`, async () => {
    const random = seededNumbers(41);
    const place = join(folder, "place");
    const [out, page] = [join(place, "out"), join(place, "out/a.html")];
    const seen = { former: 0, whole: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      const name = Object.keys(COMMANDS)[kill % 4];
      const { words, whole, former } = written.get(name)!;
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
      if (kill % 8 < 4) cpSync(former, place, { recursive: true });
      const before = hashOf(out);
      const isWatched = random() < 0.5;
      await killed(words, random() * (isWatched ? WRITING : LATEST), isWatched ? place : null);
      for (const target of [out, page]) settledTarget(target);
      const after = hashOf(out);
      expect([before, whole, ...(name === "brief" ? [EMPTY] : [])]).toContain(after);
      seen[after === whole ? "whole" : "former"]++;
      expect(hasStage(place)).toBe(false);
    }
    expect(seen.former + seen.whole).toBe(KILLS);
    if (KILLS >= 40) expect(Math.min(seen.former, seen.whole)).toBeGreaterThan(5);
  }, 1_200_000);
});

/** A folder that was made for a file that did not come. */
const EMPTY = createHash("sha256").digest("hex");
