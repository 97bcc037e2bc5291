import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markedFiles, partInTheWay, staysBeside, type WritingPart } from "../../src/cli/positionsFolder.ts";
import { writeFolderWhole } from "../../src/node/files/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-positions-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = new Map([["statements.csv", "a"]]);
const written = (part: WritingPart, id: string, files = FILES) =>
  writeFolderWhole(folder, markedFiles(part, id, files), staysBeside(folder, part));

describe.each(["export", "network"] as const)("a folder that positions %s is to write", (part) => {
  const inTheWay = (): readonly unknown[] => partInTheWay(folder, part, "mine", FILES);

  it("may be empty, of the same case, or hold files by other names", () => {
    expect(inTheWay()).toEqual([]);
    writeFileSync(join(folder, "notes.txt"), "own");
    expect(written(part, "mine")).toEqual([]);
    expect(inTheWay()).toEqual([]);
  });

  it("with files or results of another case, or files that it did not write, is refused and named", () => {
    writeFileSync(join(folder, "statements.csv"), "own");
    const unknown = `files that no ${part} of this case wrote: statements.csv`;
    expect(inTheWay()).toMatchObject([{ code: "E971", found: unknown }]);
    expect(written(part, "other")).toEqual([]);
    expect(inTheWay()).toMatchObject([{ code: "E971", found: 'files of the case "other"' }]);
    writeFileSync(join(folder, "results.json"), JSON.stringify({ command: "run", case: { id: "third" } }));
    expect(inTheWay()).toMatchObject([{ code: "E971", found: 'the results of the case "third"' }]);
  });

  it("loses what was written there before, and keeps other files", () => {
    writeFileSync(join(folder, "notes.txt"), "own");
    expect(written(part, "mine", new Map([["old.csv", "old"]]))).toEqual([]);
    expect(written(part, "mine")).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual([`${part}.json`, "notes.txt", "statements.csv"].toSorted());
  });
});
