import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  caseFolder,
  confinedFolder,
  namedFile,
  filesBelow,
  folderSha256,
  packageFiles,
  packageFolderNamed,
  packageFolders,
  settledTarget,
  writeFileWhole,
  writeFolderWhole,
  type ConfinedFolder,
} from "../../../src/node/files/index.ts";
import { newStage } from "../../../src/node/files/staging.ts";
import type { Problem } from "../../../src/base/problems/index.ts";

/** No system gives a process this number. */
const DEAD = 2 ** 30;

let outer = "";
let inner = "";
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), "tertius-files-"));
  inner = join(outer, "case");
  mkdirSync(inner);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

const opened = (): ConfinedFolder => confinedFolder(inner) as ConfinedFolder;
const refusal = (path: string): string => {
  const found = opened().read(path) as Problem;
  return `${found.code}: ${found.message}`;
};

describe("confined reads", () => {
  it("a file inside the folder is read, without its byte order mark", () => {
    writeFileSync(join(inner, "case.yaml"), "\uFEFFtitle: Ж\r\n");
    expect(opened().read("case.yaml")).toBe("title: Ж\r\n");
  });

  it("a missing file and a missing folder are problems", () => {
    expect(refusal("none.csv")).toBe('E101: There is no file "none.csv".');
    expect(confinedFolder(join(outer, "none"))).toMatchObject({
      code: "E101",
      message: `There is no folder "${join(outer, "none")}".`,
      expected: "a folder",
    });
    expect(confinedFolder("")).toMatchObject({ code: "E101", message: 'There is no folder "".' });
  });

  it("a file that is named by its path keeps its folder in what is said of it", () => {
    writeFileSync(join(inner, "a.txt"), "a");
    expect(namedFile(join(inner, "a.txt")).read()).toBe(opened().read("a.txt"));
    expect(namedFile(join(inner, "none.txt")).read()).toMatchObject({
      code: "E101",
      file: join(inner, "none.txt"),
      message: `There is no file "${join(inner, "none.txt")}".`,
    });
    expect(namedFile(inner).bytes()).toMatchObject({ code: "E103", file: inner });
    expect(namedFile(join(inner, "none", "a.txt")).read()).toMatchObject({ code: "E101", file: join(inner, "none") });
  });

  it("a file where a folder is expected is a problem", () => {
    writeFileSync(join(inner, "a.txt"), "a");
    const found = confinedFolder(join(inner, "a.txt")) as Problem;
    expect(found.code).toBe("E103");
    expect(found.message).toContain("is a file, not a folder.");
  });

  it("a path that steps up, is absolute or hides a zero byte is refused", () => {
    writeFileSync(join(outer, "secret"), "s");
    expect(refusal("../secret")).toBe('E102: The path "../secret" does not stay inside the folder.');
    for (const path of ["a/../../secret", join(outer, "secret"), "", "a\0b", "..\\secret"]) {
      expect(opened().read(path)).toMatchObject({ code: "E102" });
    }
  });

  it("a link inside is followed, a link out of the folder is refused", () => {
    writeFileSync(join(outer, "secret"), "s");
    writeFileSync(join(inner, "a.csv"), "a");
    symlinkSync(join(outer, "secret"), join(inner, "out.csv"));
    symlinkSync(outer, join(inner, "up"));
    symlinkSync("a.csv", join(inner, "in.csv"));
    expect(opened().read("in.csv")).toBe("a");
    expect(refusal("out.csv")).toBe('E104: The link "out.csv" leads out of the folder.');
    expect(opened().read("up/secret")).toMatchObject({ code: "E104" });
  });

  it("a sibling folder whose name begins alike is outside", () => {
    mkdirSync(join(outer, "case-two"));
    writeFileSync(join(outer, "case-two", "a"), "a");
    symlinkSync(join(outer, "case-two", "a"), join(inner, "a"));
    expect(opened().read("a")).toMatchObject({ code: "E104" });
  });

  it("a pipe, a device and a folder are refused at once", () => {
    execFileSync("mkfifo", [join(inner, "pipe.yaml")]);
    mkdirSync(join(inner, "folder"));
    expect(refusal("pipe.yaml")).toBe('E103: "pipe.yaml" is a pipe, not a regular file.');
    expect(refusal("folder")).toBe('E103: "folder" is a folder, not a regular file.');
    const device = confinedFolder("/dev") as ConfinedFolder;
    expect((device.read("null") as Problem).message).toBe('"null" is a device, not a regular file.');
  });

  it("a YAML file above 1 MiB is refused, a table of that size is not", () => {
    const text = "a".repeat(2 ** 20 + 1);
    writeFileSync(join(inner, "case.yaml"), text);
    writeFileSync(join(inner, "table.csv"), text);
    expect(refusal("case.yaml")).toBe('E105: "case.yaml" has 1048577 bytes; the limit is 1 MiB.');
    expect(opened().read("table.csv")).toBe(text);
    truncateSync(join(inner, "table.csv"), 2 ** 26 + 1);
    expect(refusal("table.csv")).toBe('E105: "table.csv" has 67108865 bytes; the limit is 64 MiB.');
  });

  it("bytes that are no UTF-8 are refused", () => {
    writeFileSync(join(inner, "a.csv"), Buffer.from([0x61, 0xff]));
    expect(refusal("a.csv")).toBe('E106: "a.csv" is not UTF-8 text: see line 1.');
  });

  it("rows in another encoding are named, with the place where the first begins", () => {
    const foreign = Buffer.from([0x78, 0x2c, 0xcf, 0xf3, 0x0a]);
    writeFileSync(join(inner, "a.csv"), Buffer.concat([Buffer.from("a,б\n"), foreign, Buffer.from("я\n"), foreign]));
    expect(refusal("a.csv")).toBe('E106: "a.csv" is not UTF-8 text: see lines 2, 4.');
    expect(opened().read("a.csv")).toMatchObject({ line: 2, column: 3 });
  });

  it("a control character is refused with its place", () => {
    writeFileSync(join(inner, "a.csv"), "ab\ncd\u0007");
    expect(refusal("a.csv")).toBe("E107: The character U+0007, which is invisible, is here.");
    expect(opened().read("a.csv")).toMatchObject({ line: 2, column: 3 });
    writeFileSync(join(inner, "a.csv"), "a\u202Eb");
    expect(refusal("a.csv")).toBe("E107: The character U+202E, which is invisible, is here.");
  });

  it.each(["\u200B", "\u2028", "\u00AD", "\uFEFF", "\u200D", "\uFE0F", "\u{E0041}"])(
    "a character that nobody sees is refused, so that no two codes look the same: %j",
    (hidden) => {
      writeFileSync(join(inner, "a.csv"), `iso3,name\n${hidden === "\uFEFF" ? "U" : ""}${hidden}SA,America`);
      expect(refusal("a.csv")).toContain("E107");
    },
  );

  it.each(["\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u{1F468}\u200D\u{1F469}", "\u2764\uFE0F"])(
    "a joiner that a script or a picture needs is text: %s",
    (text) => {
      writeFileSync(join(inner, "a.csv"), text);
      expect(opened().read("a.csv")).toBe(text);
    },
  );

  it("a folder that links to itself cannot be read", () => {
    symlinkSync("loop", join(inner, "loop"));
    expect(refusal("loop")).toBe('E108: "loop" cannot be read (ELOOP).');
  });
});

describe("whole writes", () => {
  it("a file is replaced whole and leaves nothing beside it", () => {
    expect(writeFileWhole(join(inner, "new", "a.json"), "1")).toEqual([]);
    expect(writeFileWhole(join(inner, "new", "a.json"), new Uint8Array([50]))).toEqual([]);
    expect(readFileSync(join(inner, "new", "a.json"), "utf8")).toBe("2");
    expect(readdirSync(join(inner, "new"))).toEqual(["a.json"]);
  });

  it("a folder appears whole, and what else is in it stays", () => {
    const target = join(inner, "out");
    expect(
      writeFolderWhole(
        target,
        new Map([
          ["tables/a.csv", "1"],
          ["b.json", "2"],
        ]),
      ),
    ).toEqual([]);
    writeFileSync(join(target, "own.txt"), "kept");
    expect(writeFolderWhole(target, new Map([["b.json", "3"]]))).toEqual([]);
    expect(filesBelow(target)).toEqual(["b.json", "own.txt", "tables/a.csv"]);
    expect(readFileSync(join(target, "b.json"), "utf8")).toBe("3");
    expect(readdirSync(inner)).toEqual(["out"]);
  });

  it("a folder that is written anew loses the files that are not to stay, and keeps hidden ones, links and empty folders", () => {
    const target = join(inner, "out");
    writeFolderWhole(target, new Map([["charts/old.svg", "1"]]));
    mkdirSync(join(target, "empty"));
    writeFileSync(join(target, ".hidden"), "kept");
    symlinkSync("nowhere", join(target, "link"));
    expect(writeFolderWhole(target, new Map([["charts/new.svg", "2"]]), (name) => !name.startsWith("charts/"))).toEqual(
      [],
    );
    expect(readdirSync(target, { recursive: true }).map(String).toSorted()).toEqual([
      ".hidden",
      "charts",
      "charts/new.svg",
      "empty",
      "link",
    ]);
    expect(readdirSync(inner)).toEqual(["out"]);
  });

  it("a link to a folder stays a link, and the folder that it leads to is written", () => {
    mkdirSync(join(outer, "real"));
    symlinkSync(join(outer, "real"), join(inner, "out"));
    expect(writeFolderWhole(join(inner, "out"), new Map([["a", "1"]]))).toEqual([]);
    expect(lstatSync(join(inner, "out")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(outer, "real/a"), "utf8")).toBe("1");
  });

  it("what a killed run left beside a place is cleared by the next, and what it had moved aside comes back", () => {
    const left = (name: string, id: number): string => {
      const stage = newStage(join(inner, name));
      const renamed = stage.replace(`-${process.pid}-`, `-${id}-`);
      renameSync(stage, renamed);
      mkdirSync(join(renamed, "before"));
      writeFileSync(join(renamed, "before/a"), "old");
      return renamed;
    };
    left("out", DEAD);
    settledTarget(join(inner, "out"));
    expect(readFileSync(join(inner, "out/a"), "utf8")).toBe("old");
    left("out", DEAD);
    expect(writeFolderWhole(join(inner, "out"), new Map([["b", "new"]]))).toEqual([]);
    expect(filesBelow(join(inner, "out"))).toEqual(["a", "b"]);
    expect(readdirSync(inner)).toEqual(["out"]);
    const alive = left("out", process.ppid);
    const other = left("another", DEAD);
    settledTarget(join(inner, "out"));
    expect([existsSync(alive), existsSync(other)]).toEqual([true, true]);
  });

  it("a folder with more than 1,000 other files, and the one that the command was started in, are not exchanged", () => {
    const target = join(inner, "out");
    mkdirSync(target);
    for (let at = 0; at <= 1000; at++) writeFileSync(join(target, String(at)), "");
    expect(writeFolderWhole(target, new Map([["a", "1"]]))).toMatchObject([
      { code: "E109", found: "it holds more than 1000 other files" },
    ]);
    expect(readdirSync(target)).toHaveLength(1001);
    expect(readdirSync(inner)).toEqual(["out"]);
    expect(writeFolderWhole(".", new Map([["a", "1"]]))).toMatchObject([
      { code: "E109", found: "the command was started in it: start it elsewhere" },
    ]);
  });

  it("a folder that cannot be written whole is as it was, and no empty folders are left above it", () => {
    const files = new Map([
      ["a", "new"],
      ["n".repeat(300), "new"],
    ]);
    writeFolderWhole(join(inner, "out"), new Map([["a", "old"]]));
    expect(writeFolderWhole(join(inner, "out"), files)).toMatchObject([{ code: "E109", found: "ENAMETOOLONG" }]);
    expect(readFileSync(join(inner, "out/a"), "utf8")).toBe("old");
    expect(writeFolderWhole(join(inner, "x/y/out"), files)).toMatchObject([{ code: "E109" }]);
    expect(readdirSync(inner)).toEqual(["out"]);
  });

  it("a name that leaves the folder writes nothing", () => {
    expect(
      writeFolderWhole(
        join(inner, "out"),
        new Map([
          ["a", "1"],
          ["../b", "2"],
        ]),
      ),
    ).toMatchObject([{ code: "E102" }]);
    expect(existsSync(join(inner, "out"))).toBe(false);
  });

  it("a write that fails leaves what was there and nothing half-written", () => {
    writeFileSync(join(inner, "file"), "old");
    const problems = writeFileWhole(join(inner, "file", "b"), "new");
    expect(problems.map((each) => each.code)).toEqual(["E109"]);
    expect(problems[0]?.message).toMatch(/cannot be written \((?:ENOTDIR|EEXIST)\)\.$/u);
    mkdirSync(join(inner, "taken"));
    const taken = join(inner, "taken");
    expect(writeFileWhole(taken, "new")).toMatchObject([
      { code: "E109", message: unwritableMessage(taken, "EISDIR"), found: "EISDIR" },
    ]);
    expect(readdirSync(inner).toSorted()).toEqual(["file", "taken"]);
  });
});

/** Messages quote at most 80 characters of a path. */
function unwritableMessage(path: string, reason: string): string {
  const shown = path.length <= 80 ? path : `${path.slice(0, 79)}…`;
  return `"${shown}" cannot be written (${reason}).`;
}

describe("content of folders", () => {
  it("the hash depends on names and bytes, not on the order of writing, nor on hidden or excepted files", () => {
    writeFileSync(join(inner, "b"), "2");
    writeFileSync(join(inner, "a"), "1");
    const first = folderSha256(opened());
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    writeFileSync(join(inner, ".hidden"), "x");
    writeFileSync(join(inner, "expected.json"), "x");
    expect(folderSha256(opened(), ["expected.json"])).toBe(first);
    mkdirSync(join(inner, "preparation"));
    writeFileSync(join(inner, "preparation", "tables.ts"), "x");
    expect(caseFolder(inner)).toMatchObject({ sha256: first });
    writeFileSync(join(inner, "b"), "3");
    expect(folderSha256(opened(), ["expected.json"])).not.toBe(first);
  });

  it("packages of a given folder come before shipped ones and are read with their hash", () => {
    mkdirSync(join(outer, "tiny"));
    writeFileSync(join(outer, "tiny", "datapackage.json"), "{}");
    writeFileSync(join(outer, "tiny", "flows.csv"), "a\n");
    writeFileSync(join(outer, "tiny", "README.md"), "text");
    expect(packageFolders([outer, join(outer, "none")])).toContainEqual({
      name: "tiny",
      folderName: "tiny",
      folder: join(outer, "tiny"),
    });
    writeFileSync(join(outer, "tiny", "datapackage.json"), '{ "name": "printed" }');
    const folders = packageFolders([outer]);
    const printed = { name: "printed", folderName: "tiny", folder: join(outer, "tiny") };
    expect([packageFolderNamed("printed", folders), packageFolderNamed("tiny", folders)]).toEqual([printed, printed]);
    writeFileSync(join(outer, "tiny", "datapackage.json"), '{ "name": "world-2017" }');
    expect(packageFolderNamed("tiny", packageFolders([outer]))).toMatchObject({ name: "tiny" });
    expect(packageFolderNamed("world-2017", packageFolders([outer]))?.folder).not.toBe(join(outer, "tiny"));
    writeFileSync(join(outer, "tiny", "datapackage.json"), "null");
    expect(packageFolderNamed("tiny", packageFolders([outer]))).toMatchObject({ name: "tiny" });
    const { files, problems, sha256 } = packageFiles(join(outer, "tiny"));
    expect([...files.keys()]).toEqual(["datapackage.json", "flows.csv"]);
    expect(problems).toEqual([]);
    expect(sha256).toHaveLength(64);
    expect(packageFiles(join(outer, "none"))).toMatchObject({ sha256: null, problems: [{ code: "E101" }] });
  });
});
