import { shellWord, wording } from "../../src/base/wording/index.ts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLines } from "../../src/cli/oneScreen/shellCommand.ts";
import { shortText } from "../../src/cli/oneScreen/shortText.ts";
import { invocation } from "../../src/node/files/index.ts";
import type { AnswerFigure, ShortAnswer } from "../../src/tell/findings/index.ts";
import { KINDS } from "../../src/cli/newCaseKinds.ts";
import { ROOT, tertius } from "./cli.ts";
import { left } from "../whole.ts";

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
  for (const lang of ["en", "ru"] as const) {
    it.each(KINDS)(
      `takes at most 40 lines of 80 characters for a new case of kind %s, in ${lang}`,
      { ...left(lang === "ru"), timeout: 60_000 },
      async (kind) => {
        const { stdout, stderr, exit } = await tertius(["run", kind, "--lang", lang], folder);
        expect(exit).toBe(0);
        const { lines, columns } = measured(stdout);
        expect(lines).toBeLessThanOrEqual(LINES);
        expect(columns, stdout).toBeLessThanOrEqual(COLUMNS);
        expect(measured(stderr).lines).toBe(1);
      },
    );
  }

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
    expect(stdout).toContain("Short of supply: buys less than in the base year");
    expect(stdout).not.toContain("Checks that the results add up");
    expect(short.stderr).not.toContain("W253");
    expect(stderr).toContain("W253");
  }, 60_000);
});

/** A figure of the answer, on one line of the screen and its range of money on the next. */
function figure(label: string): AnswerFigure {
  const numbers = { value: 1, low: 0.5, high: 2, unit: "percent" };
  const texts = { changeText: "+1.0 %", rangeText: "+0.5 to +2.0 %", moneyText: "about +100 million USD a year" };
  return { label, ...numbers, ...texts, moneyRangeText: "+50 to +200", paths: [] };
}

/** An answer for one country, with as many lines of votes as are asked for. */
function answered(lines: number): ShortAnswer {
  const line = (label: string, text: string) => ({ label, text, paths: [] });
  const figures = ["Real income", "Sales to China", "Sales to the United States"].map(figure);
  const none = {
    draws: null,
    choices: null,
    quotas: null,
    seen: null,
    markets: null,
    instead: null,
    sellers: null,
    positions: null,
    article: null,
  };
  return {
    question: "What does it mean?",
    notes: [],
    subjects: [
      {
        country: "RUS",
        name: "Russia",
        verdict: "A gain.",
        figures,
        why: "its sales rise.",
        alone: null,
        collected: null,
      },
    ],
    isBase: false,
    aside: null,
    others: line("Others", "these gain."),
    votes: line("Votes", Array.from({ length: lines }, () => "votes ".repeat(11).trim()).join(" ")),
    thirds: [],
    restsOn: line("Rests on", "one year."),
    caution: line("Caution", "tests failed."),
    ...none,
  };
}

const BELOW = {
  notes: [{ label: "3 notes", text: "one of them." }],
  ways: {
    brief: [{ label: "Brief", command: ["out/brief.html"] }],
    more: [{ label: "Mexico?", command: ["tertius", "run"] }],
    full: [{ label: "In full", command: ["tertius", "run", "--full"] }],
  },
};

describe("a screen that is too long", () => {
  const screen = (lines: number, isWhole = false) => shortText(answered(lines), wording("en"), BELOW, isWhole);
  const ORDER = ["Mexico?", "3 notes", "Others", "(+50 to +200)", "Sales to China", "+0.5 to +2.0 %"];
  const kept = (text: string) => ORDER.filter((each) => text.includes(each));

  it("gives up ways on, notes and others before ranges of money, and those before sales", () => {
    const seen = Array.from({ length: 41 }, (_, lines) => kept(screen(lines)));
    const distinct = seen.filter((each, at) => at === 0 || each.join() !== seen[at - 1].join());
    expect(distinct.slice(0, 4)).toEqual([0, 1, 2, 3].map((from) => ORDER.slice(from)));
    const figures = seen.map((each) => each.filter((name) => ORDER.indexOf(name) > 2).join(" | "));
    expect([...new Set(figures)]).toEqual([
      "(+50 to +200) | Sales to China | +0.5 to +2.0 %",
      "Sales to China | +0.5 to +2.0 %",
      "(+50 to +200) | +0.5 to +2.0 %",
      "",
    ]);
    for (let lines = 0; lines < 20; lines += 1) {
      expect(measured(screen(lines)).lines).toBeLessThanOrEqual(LINES);
      expect(screen(lines)).toContain("In full");
      expect(screen(lines)).toContain("out/brief.html");
    }
  });

  it("gives up nothing where the whole answer is asked for", () => {
    expect(kept(screen(41, true))).toEqual(ORDER);
  });
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
