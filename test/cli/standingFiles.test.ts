import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageInTheWay, runInTheWay } from "../../src/cli/standingFiles.ts";
import { isRunFile } from "../../src/cli/runFileNames.ts";
import { writeFolderWhole } from "../../src/node/files/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-standing-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const results = (id: string): string => JSON.stringify({ command: "run", problems: [], case: { id } });
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("a folder that a run is to write", () => {
  it("may be absent, empty, of the same case, or hold files by other names", () => {
    expect(runInTheWay(join(folder, "none"), "mine")).toEqual([]);
    expect(runInTheWay(folder, "mine")).toEqual([]);
    put("notes.txt", "own");
    put("brief.html", "<!doctype html>");
    expect(runInTheWay(folder, "mine")).toEqual([]);
    put("results.json", results("mine"));
    expect(runInTheWay(folder, "mine")).toEqual([]);
  });

  it("with the results of another case, or by their names what no run wrote, is refused and named", () => {
    put("results.json", results("other"));
    expect(runInTheWay(folder, "mine")).toMatchObject([{ code: "E971", found: 'the results of the case "other"' }]);
    put("results.json", "{");
    expect(runInTheWay(folder, "mine")).toMatchObject([
      { code: "E971", found: "files that no run of this case wrote: results.json" },
    ]);
  });

  it("loses the charts and tables of the run before, and keeps other files", () => {
    mkdirSync(join(folder, "charts"));
    for (const name of ["charts/old.svg", "notes.txt", "results.json"]) put(name, "old");
    expect(writeFolderWhole(folder, new Map([["results.json", "new"]]), (name) => !isRunFile(name))).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(["notes.txt", "results.json"]);
    expect(existsSync(join(folder, "charts"))).toBe(false);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("old");
  });
});

describe("a folder that a package is to be written into", () => {
  const files = new Map([
    ["datapackage.json", '{ "name": "mine" }'],
    ["flows.csv", "a"],
  ]);

  it("may be absent, or hold the same package and files that no reader of packages takes", () => {
    expect(packageInTheWay(join(folder, "none"), files)).toEqual([]);
    for (const [name, text] of files) put(name, text);
    put("README.md", "own");
    expect(packageInTheWay(folder, files)).toEqual([]);
  });

  it("with another package, other tables, or tables of no package is refused and named", () => {
    put("flows.csv", "mine");
    expect(packageInTheWay(folder, files)).toMatchObject([
      { code: "E971", found: "files that would be mixed with the new ones: flows.csv" },
    ]);
    put("datapackage.json", '{ "name": "other" }');
    expect(packageInTheWay(folder, files)).toMatchObject([{ code: "E971", found: 'the data package "other"' }]);
    put("datapackage.json", '{ "name": "mine" }');
    put("use.csv", "a");
    expect(packageInTheWay(folder, files)).toMatchObject([
      { code: "E971", found: "files that would be mixed with the new ones: use.csv" },
    ]);
  });
});
