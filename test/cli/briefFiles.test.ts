// @module-tag whole
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tertius, tertiusProcess } from "./cli.ts";

/** What can be mailed: a page that computes, and one that does not. */
const LIVE_LIMIT = 5 * 1024 * 1024;
const STATIC_LIMIT = 2 * 1024 * 1024;

let folder = "";
let case_ = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-brief-"));
  case_ = join(folder, "small");
  expect((await tertius(["init", case_])).exit).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted();
}

describe("the files of a run", () => {
  it("are the same bytes each time, in another process too: page, PDF, workbook, tables and pictures", async () => {
    const [once, again] = ["once", "again"].map((name) => join(folder, name));
    expect((await tertius(["run", case_, "--png", "--pdf", "--out", once])).exit).toBe(0);
    expect(tertiusProcess(["run", case_, "--png", "--pdf", "--out", again]).exit).toBe(0);
    const names = filesOf(once);
    expect(names).toEqual(expect.arrayContaining(["brief.html", "brief.pdf", "results.xlsx", "charts/ranked-MEX.png"]));
    expect(filesOf(again)).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(once, name))), name).toBe(true);
    }
    expect(statSync(join(once, "brief.html")).size).toBeLessThan(LIVE_LIMIT);
  });

  it("hold pictures and a PDF that were asked for one after the other, as long as they are of one answer", async () => {
    const out = join(folder, "in-turn");
    const kinds = (): readonly string[] => filesOf(out).filter((name) => /^brief\.pdf$|ranked-MEX\.png$/u.test(name));
    await tertius(["run", case_, "--png", "--out", out]);
    expect(kinds()).toEqual(["charts/ranked-MEX.png"]);
    await tertius(["run", case_, "--pdf", "--out", out]);
    expect(kinds()).toEqual(["brief.pdf", "charts/ranked-MEX.png"]);
    const once = join(folder, "once");
    for (const name of filesOf(once)) {
      expect(readFileSync(join(out, name)).equals(readFileSync(join(once, name))), name).toBe(true);
    }
    await tertius(["run", case_, "--png", "--lang", "ru", "--out", out]);
    expect(kinds()).toEqual(["charts/ranked-MEX.png"]);
  });

  it("hold neither PNG nor PDF unless asked for, and none of an earlier run", async () => {
    const out = join(folder, "again");
    expect(filesOf(out).filter((name) => /\.(?:png|pdf)$/u.test(name))).not.toEqual([]);
    const ended = await tertius(["run", case_, "--out", out]);
    expect(ended.stderr).not.toMatch(/PNG|W930/u);
    const names = filesOf(out);
    expect(names).toContain("charts/ranked-MEX.svg");
    expect(names.filter((name) => /\.(?:png|pdf)$/u.test(name))).toEqual([]);
  });
});

describe("tertius brief --static", () => {
  it("writes a page without a script", async () => {
    const out = join(folder, "static.html");
    expect((await tertius(["brief", case_, "--static", "--out", out])).exit).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/u);
    expect(page.length).toBeLessThan(STATIC_LIMIT);
  });
});

describe("tertius brief --pdf", () => {
  it("writes a PDF and says where", async () => {
    const out = join(folder, "brief.pdf");
    const ended = await tertius(["brief", case_, "--pdf", "--lang", "ru", "--out", out]);
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain(out);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describe("tertius cite", () => {
  it("prints the bibliography in the reader's language", async () => {
    expect((await tertius(["cite", case_])).stdout).toMatch(/^Bibliography\n• /);
    expect((await tertius(["cite", case_, "--lang", "ru"])).stdout).toMatch(/^Библиография\n• /);
  });
});
