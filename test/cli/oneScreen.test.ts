import { shellWord } from "../../src/base/wording/index.ts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLines } from "../../src/cli/oneScreen/shellCommand.ts";
import { invocation } from "../../src/node/files/index.ts";
import { KINDS } from "../../src/cli/newCaseKinds.ts";
import { ROOT, tertius } from "./cli.ts";

const LINES = 40;
const COLUMNS = 80;
const LONG = "a case with a name that is longer than a line of the screen, and somebody's quote in the midst of it";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  for (const kind of KINDS) await tertius(["init", kind, "--kind", kind], folder);
  await tertius(["init", LONG], folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of a text; as wide as they are shown. */
function measured(text: string): { readonly lines: number; readonly columns: number } {
  const lines = text.trimEnd().split("\n");
  return { lines: lines.length, columns: Math.max(...lines.map((line) => [...line].length)) };
}

/** The commands of a screen as a shell reads them. */
function hinted(screen: string): readonly (readonly string[])[] {
  const whole = screen.replaceAll("\\\n", "");
  return [...whole.matchAll(/ (?:npx --no-install tertius|node \S+main\.js) (.*)$/gmu)].map(([, words]) =>
    wordsOf(words),
  );
}

/** Words of a command, parted by a shell. */
function wordsOf(command: string): readonly string[] {
  return execFileSync("sh", ["-c", `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: "utf8" })
    .trimEnd()
    .split("\n");
}

describe("a run on one screen", () => {
  it.each(KINDS.flatMap((kind) => (["en", "ru"] as const).map((lang) => [kind, lang] as const)))(
    "takes at most 40 lines of 80 characters for a new case of kind %s, in %s",
    async (kind, lang) => {
      const { stdout, stderr, exit } = await tertius(["run", kind, "--lang", lang], folder);
      expect(exit).toBe(0);
      const { lines, columns } = measured(stdout);
      expect(lines).toBeLessThanOrEqual(LINES);
      expect(columns, stdout).toBeLessThanOrEqual(COLUMNS);
      expect(measured(stderr).lines).toBe(1);
    },
    60_000,
  );

  it("breaks long names so that its commands can be copied", async () => {
    const { stdout } = await tertius(["run", LONG], folder);
    expect(measured(stdout).columns, stdout).toBeLessThanOrEqual(COLUMNS);
    const commands = hinted(stdout);
    expect(commands.length).toBeGreaterThan(1);
    for (const words of commands) expect(words).toContain(LONG);
  });

  it("prints commands that work, with the options that it was given", async () => {
    const { stdout } = await tertius(["run", "case", "--lang", "ru", "--set", "title=One case"], folder);
    const commands = hinted(stdout).filter((words) => !words.includes("--full"));
    expect(commands.length).toBeGreaterThan(0);
    for (const words of commands) {
      expect(words).toContain("title=One case");
      const { exit, stdout: told, stderr } = await tertius(words, folder);
      expect([exit, told === "", stderr.includes("✖")], stderr).toEqual([0, false, false]);
    }
  }, 60_000);

  it("prints all of it with --full: the screen, every table and every warning", async () => {
    const short = await tertius(["run", "market"], folder);
    const [full] = hinted(short.stdout).filter((words) => words.includes("--full"));
    const { stdout, stderr } = await tertius(full, folder);
    expect(stdout.startsWith(short.stdout.trimEnd())).toBe(true);
    expect(stdout).toContain("Checks that the results add up");
    expect(short.stderr).not.toContain("W253");
    expect(stderr).toContain("W253");
  }, 60_000);
});

describe("how this copy is called", () => {
  it("is by npx inside of the clone, and by its file elsewhere", () => {
    const here = process.cwd();
    try {
      process.chdir(ROOT);
      expect(invocation()).toEqual(["npx", "--no-install", "tertius"]);
      process.chdir(folder);
      expect(invocation()).toEqual(["node", join(ROOT, "dist/cli/main.js")]);
    } finally {
      process.chdir(here);
    }
  });
});

describe("a command on more than one line", () => {
  it("is read by a shell as the one that was meant", () => {
    const command = ["tertius", "run", "it's a very long name of a case", "--set", "title=Ein 'Fall'", "--full"];
    const lines = commandLines(command, "", "   ", 20);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
    expect(wordsOf(lines.join("\n").replaceAll("\\\n", ""))).toEqual(command);
  });

  it("has its words quoted where a shell would read them otherwise, and no others", () => {
    expect(["cases/one", "EU", "a b", "$HOME", "*"].map(shellWord)).toEqual([
      "cases/one",
      "EU",
      "'a b'",
      "'$HOME'",
      "'*'",
    ]);
  });
});
