import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, type Ended, ROOT, tertius } from "./cli.ts";

const MAIN = join(ROOT, "dist/cli/main.js");

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-interruption-"));
  expect((await tertius(["init", join(folder, "sound")])).exit).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hidden = (): string[] => readdirSync(folder).filter((name) => name.startsWith("."));

/** Runs the command and sends it a signal as soon as the moment has come. */
function interrupted(
  words: readonly string[],
  signal: NodeJS.Signals,
  isMoment: (stderr: string) => boolean,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { cwd: folder });
    const said = { stdout: "", stderr: "" };
    const watch = setInterval(() => {
      if (!isMoment(said.stderr)) return;
      clearInterval(watch);
      child.kill(signal);
    }, 1);
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (text: Buffer) => (said[name] += text.toString()));
    }
    child.once("close", (exit) => {
      clearInterval(watch);
      resolve({ exit, ...said });
    });
  });
}

const isSolving = (stderr: string): boolean => stderr.includes("Running");

describe("a command that is interrupted", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s with --json prints one document and writes nothing",
    async (signal) => {
      const ended = await interrupted(["run", "sound", "--out", "place", "--json"], signal, isSolving);
      expect(ended.exit).toBe(130);
      expect(documentOf(ended)).toMatchObject({
        status: "failed",
        problems: [{ code: "E972", message: `The command was ended before it was done (${signal}).` }],
      });
      expect(existsSync(join(folder, "place"))).toBe(false);
      expect(hidden()).toEqual([]);
    },
  );

  it("says so in a sentence without --json, on several threads too", async () => {
    const ended = await interrupted(["run", "sound", "--out", "place", "--threads", "2"], "SIGINT", isSolving);
    expect(ended.exit).toBe(130);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain("tertius: 1 problem, nothing is half written");
    expect(ended.stderr).toContain("E972");
    expect(existsSync(join(folder, "place"))).toBe(false);
  });

  it("while it writes, has written all of it", async () => {
    const ended = await interrupted(["run", "sound", "--out", "place"], "SIGTERM", () => hidden().length > 0);
    expect([0, 130]).toContain(ended.exit);
    expect(readdirSync(join(folder, "place")).toSorted()).toEqual([
      "brief.html",
      "charts",
      "manifest.json",
      "results.json",
      "results.xlsx",
      "tables",
    ]);
    expect(hidden()).toEqual([]);
  });
});
