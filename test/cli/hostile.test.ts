import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, ROOT, tertius } from "./cli.ts";

/** Scripts of a page that computes: what it carries, its worker, what is known at once, the state of its levers, its code. */
const LIVE_SCRIPTS = [
  "<script>",
  '<script type="text/plain" id="tertius-live">',
  '<script type="text/plain" id="tertius-worker">',
  '<script type="application/json" id="tertius-start">',
  '<script type="application/json" id="tertius-state">',
];

const MAIN = join(ROOT, "dist/cli/main.js");

let folder = "";
let sound = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  sound = join(folder, "sound");
  expect((await tertius(["init", sound])).exit).toBe(0);
  const file = join(sound, "case.yaml");
  const text = readFileSync(file, "utf8");
  const quick = text.replace(/^ {2}range:\n(?: {4}.*\n)+/mu, "").replace("    fullRange: true\n", "");
  expect(quick.length).toBeLessThan(text.length - 100);
  writeFileSync(file, quick);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the sound case with texts of one file replaced. */
function altered(name: string, file: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const target = join(folder, name);
  cpSync(sound, target, { recursive: true });
  const before = readFileSync(join(target, file), "utf8");
  const after = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, before);
  writeFileSync(join(target, file), after);
  return target;
}

/** Codes and messages of a refusal, from its one document. */
async function said(words: readonly string[]): Promise<string[]> {
  const ended = await tertius([...words, "--json"], folder);
  expect(ended.exit).toBe(2);
  const document = documentOf(ended);
  expect(document["status"]).toBe("failed");
  return (document["problems"] as { code: string; message: string }[]).map(({ code, message }) => `${code} ${message}`);
}

const shell = (command: string) =>
  spawnSync("/bin/bash", ["-c", command], { cwd: folder, encoding: "utf8", timeout: 60_000 });

describe("a hostile case", () => {
  it("nested a hundred thousand deep is refused, not crashed on", async () => {
    const target = altered("deep", "case.yaml", ['title: "sound"', `title: ${"[".repeat(100_000)}`]);
    expect(await said(["check", target])).toEqual(["E111 The document nests more than 64 levels here."]);
  });

  it("cannot act on the terminal through its title", async () => {
    const target = altered("escape", "case.yaml", ['title: "sound"', 'title: "\\e[31mred\\u202E"']);
    expect(await said(["check", target])).toEqual(["E107 The text contains the invisible character U+001B."]);
  });

  it("cannot have a pipe waited for, nor a link followed out of it", async () => {
    const target = altered("pipe", "case.yaml");
    rmSync(join(target, "measures/tariff.csv"));
    execFileSync("mkfifo", [join(target, "measures/tariff.csv")]);
    rmSync(join(target, "sources.bib"));
    symlinkSync("/etc/hostname", join(target, "sources.bib"));
    expect(await said(["check", target])).toEqual([
      'E103 "measures/tariff.csv" is a pipe, not a regular file.',
      'E104 The link "sources.bib" leads out of the folder.',
    ]);
  });

  it("cannot act on the terminal through a table", async () => {
    const target = altered("bell", "measures/tariff.csv", ["sector", "sector\u0007"]);
    expect(await said(["check", target])).toEqual(["E107 The character U+0007, which is invisible, is here."]);
  });

  it("cannot name a file above its folder", async () => {
    const target = altered("above", "case.yaml", ["sources.bib", "../sound/sources.bib"]);
    expect(await said(["check", target])).toEqual([
      'E102 The path "../sound/sources.bib" does not stay inside the folder.',
    ]);
  });

  it("cannot hold a number beyond all computation", async () => {
    const target = altered("large", "measures/tariff.csv", [",10,", ",1e400,"]);
    expect(await said(["check", target])).toEqual(['E205 "1e400" is out of range: it must be a number below 1e308.']);
  });

  it("stays text in the brief and in the tables", async () => {
    const target = altered(
      "markup",
      "case.yaml",
      ['title: "sound"', "title: <script>alert(1)</script>"],
      ["title: The tariff alone", "title: '=1+1</script><img src=x onerror=alert(1)>'"],
      ["\nbibliography", "  more: { title: '@SUM(1)', measures: [tariff] }\nbibliography"],
    );
    const out = join(folder, "markup-out");
    expect((await tertius(["run", target, "--out", out], folder)).exit).toBe(0);
    const page = readFileSync(join(out, "brief.html"), "utf8");
    // Of scripts those of every live page alone, in which what is hostile is a text of data.
    expect(page.match(/<script[^>]*>/gu)).toEqual(LIVE_SCRIPTS);
    expect(page).not.toMatch(/<img/u);
    expect(page).toContain("&lt;script>alert(1)&lt;/script>");
    for (const table of readdirSync(join(out, "tables"))) {
      expect(readFileSync(join(out, "tables", table), "utf8")).not.toMatch(/(?:^|,)"?[=@+]/mu);
    }
  });

  it("with a package whose country is __proto__ is refused", async () => {
    const target = join(folder, "packages/evil");
    cpSync(join(ROOT, "data/world-2014"), target, { recursive: true });
    for (const file of ["countries", "flows", "use", "accounts", "tariffs"]) {
      const path = join(target, `${file}.csv`);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("DEU", "__proto__"));
    }
    expect(await said(["data", "verify", "evil", "--data-root", join(folder, "packages")])).toEqual([
      "E322 country is not a code.",
    ]);
  });

  it("without equilibrium in one scenario keeps the others, and has no answer where it alone was asked for", async () => {
    const siege = (id: string, imposer: string, target: string): string =>
      `  - { id: ${id}, instrument: ban, imposer: [${imposer}], target: [${target}], rows: [{ sector: "*", from: 2018-01-01, source: own-assumption }] }\n`;
    const target = altered(
      "siege",
      "case.yaml",
      ["\nscenarios:", `${siege("out", "WLD", "MEX")}${siege("in", "MEX", "WLD")}\nscenarios:`],
      ["\nbibliography", "  cut-off: { measures: [out, in] }\n  zero: { measures: [] }\nbibliography"],
    );
    const ended = await tertius(["run", target, "--json"], folder);
    expect(ended.exit).toBe(3);
    const document = documentOf(ended);
    expect(document["status"]).toBe("partial");
    const states = Object.entries(document["scenarios"] as Record<string, { status: string }>);
    expect(states.map(([id, { status }]) => `${id} ${status}`)).toEqual([
      "base ok",
      "tariff ok",
      "cut-off failed",
      "zero ok",
    ]);
    const alone = await tertius(["run", target, "--scenario", "cut-off"], folder);
    expect(alone.exit).toBe(3);
    expect(alone.stdout).toContain("The model has no answer for any scenario.");
    expect(alone.stderr).toContain("E543");
  });
});

describe("places of results", () => {
  it("are looked at before anything is solved", async () => {
    writeFileSync(join(folder, "taken"), "mine");
    for (const out of [join(folder, "taken"), join(folder, "taken/below")]) {
      const ended = await tertius(["run", sound, "--out", out], folder);
      expect(ended.exit).toBe(2);
      expect(ended.stderr).toContain("1 problem, nothing was written");
      expect(ended.stderr).toContain("E109");
      expect(ended.stderr).not.toContain("Running");
    }
    expect(readFileSync(join(folder, "taken"), "utf8")).toBe("mine");
    expect(await said(["run", sound, "--out", ""])).toEqual(["E902 --out is empty."]);
  });

  it("are not among the files of the case, except in its folder out", async () => {
    expect(await said(["run", sound, "--out", sound])).toEqual([`E912 "${sound}" lies among the files of the case.`]);
    expect(await said(["brief", sound, "--out", join(sound, "a.html")])).toEqual([
      `E912 "${join(sound, "a.html")}" lies among the files of the case.`,
    ]);
    const hash = (): unknown =>
      (JSON.parse(readFileSync(join(sound, "out/sound/manifest.json"), "utf8")) as Record<string, unknown>)[
        "caseSha256"
      ];
    expect((await tertius(["run", "."], sound)).exit).toBe(0);
    const first = hash();
    expect((await tertius(["run", "."], sound)).exit).toBe(0);
    expect(hash()).toBe(first);
    rmSync(join(sound, "out"), { recursive: true });
  });

  it("that cannot be made do not keep the run waiting", async () => {
    const place = existsSync("/proc/self") ? "/proc/x/y" : "/dev/null/x/y";
    expect((await said(["run", sound, "--out", place]))[0]).toMatch(/^E109 /u);
  });

  it("hold one whole run when several write at once, and nothing when one is stopped", () => {
    const run = `'${process.execPath}' '${MAIN}' run sound --out`;
    const both = shell(
      `${run} shared >/dev/null 2>&1 & a=$!; ${run} shared >/dev/null 2>&1; b=$?; wait $a; echo $? $b`,
    );
    expect(both.stdout).toBe("0 0\n");
    expect(readdirSync(join(folder, "shared")).toSorted()).toEqual([
      "brief.html",
      "charts",
      "manifest.json",
      "results.json",
      "results.xlsx",
      "tables",
    ]);
    const stopped = shell(
      `${run} stopped >/dev/null 2>&1 & a=$!; sleep 0.3; kill -INT $a; kill -TERM $a; wait $a; echo $?`,
    );
    expect(Number(stopped.stdout)).toBeGreaterThan(128);
    expect(existsSync(join(folder, "stopped"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("the output", () => {
  const node = `'${process.execPath}' '${MAIN}'`;

  it("may be closed early by its reader", () => {
    const ended = shell(`${node} run sound --json --include flows,sectors | head -c 20; echo " $\{PIPESTATUS[0]}"`);
    expect(ended.stdout).toMatch(/ 0\n$/u);
    expect(ended.stderr).not.toMatch(/EPIPE|\n\s+at /u);
  });

  it("that cannot be written is one line, and a failure", () => {
    if (!existsSync("/dev/full")) return;
    const ended = shell(`${node} check sound >/dev/full; echo $?`);
    expect(ended.stdout).toBe("2\n");
    expect(ended.stderr).toBe("✖ E109 The output cannot be written (ENOSPC).\n");
  });
});

describe("every refusal of the command line", () => {
  const refusals: readonly (readonly [words: readonly string[], message: string])[] = [
    [["chek"], "E901 Unknown command 'chek'."],
    [["check"], "E901 Missing required argument 'case'."],
    [["run", "sound", "--include", "__proto__"], 'E902 --include cannot be "__proto__".'],
    [["init", ""], "E902 The new case has no name."],
    [["data", "show", "../../etc"], 'E903 There is no data package "../../etc".'],
    [["import", "xlsx", "/", "--out", "x"], 'E904 There is no import format "xlsx".'],
    [["replicate", "nothing"], 'E906 There is no replication "nothing".'],
    [
      ["replicate", "caliendo-parro-2015"],
      "E907 The authors' files are not included; the replication needs a folder with them.",
    ],
    [["run", "sound", "--scenario", "tarif"], 'E908 The case has no scenario "tarif".'],
    [["run", "sound", "--elasticities", "none"], 'E909 world-2022 has no elasticity set "none".'],
    [["schema", "caes"], 'E910 There is no schema "caes".'],
    [["init", "sound"], "E911 sound already contains files; nothing was written."],
    [["check", "nowhere"], 'E101 There is no folder "nowhere".'],
    [["check", "sound/case.yaml"], 'E103 "sound/case.yaml" is a file, not a folder.'],
  ];

  it.each(refusals)("%j is one document with its message", async (words, message) => {
    expect(await said(words)).toEqual([message]);
  });

  it("is counted with what it led to", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect((await tertius(["init", "sound"], folder)).stderr).toMatch(/^sound: 1 problem, nothing was done\n/u);
    expect((await tertius(["check", "empty"], folder)).stderr).toMatch(/^empty: 1 problem, nothing was solved\n/u);
  });
});
