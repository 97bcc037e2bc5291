import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { dataList } from "../../src/cli/commands/dataList.ts";
import { dataVerify } from "../../src/cli/commands/dataVerify.ts";
import { dataRootProblems } from "../../src/cli/options.ts";
import type { Outcome } from "../../src/cli/outcome.ts";
import { ROOT } from "./cli.ts";

const root = mkdtempSync(join(tmpdir(), "tertius-roots-"));
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
});

const saying = ({ problems }: Outcome): string[] => problems.map(({ code, file, found }) => `${code} ${file} ${found}`);
const listed = ({ content }: Outcome): string[] => (content["packages"] as { name: string }[]).map(({ name }) => name);
const copied = (name: string): string => {
  cpSync(join(ROOT, "data/unsc"), join(root, name), { recursive: true });
  return join(root, name);
};

describe("a root of packages that holds other things as well", () => {
  it("is listed as far as it can be, with what is wrong and where", () => {
    copied("good");
    mkdirSync(join(root, "drafts"));
    mkdirSync(join(root, "bad"));
    writeFileSync(join(root, "bad/datapackage.json"), "{");
    writeFileSync(join(root, "notes.txt"), "x");
    execFileSync("mkfifo", [join(root, "pipe")]);
    symlinkSync(join(root, "nowhere"), join(root, "dangling"));
    const outcome = dataList([root], "en");
    expect([outcome.status, outcome.exit]).toEqual(["partial", 3]);
    expect(listed(outcome).filter((name) => name === "unsc")).toHaveLength(2);
    expect(saying(outcome)).toContain("E303 bad/datapackage.json null");
    const others = outcome.problems.find(({ code }) => code === "W360");
    expect(others).toMatchObject({ file: root, message: `1 of the folders in ${root} is no package: "drafts".` });
  });

  it("says of a folder that is asked for why it is no package", () => {
    mkdirSync(join(root, "drafts"));
    const { problems } = dataVerify("drafts", [root], "en");
    expect(problems).toMatchObject([{ code: "E903" }]);
    expect(problems[0]?.hints[0]).toBe(
      `${root} has a folder "drafts", but without a datapackage.json it is no package.`,
    );
  });

  it.each(["x".repeat(5000), "a\0b", "package.json", "nowhere"])("that is none is a problem: %#", (path) => {
    expect(dataRootProblems([path]).map(({ code }) => code)).toEqual(["E902"]);
  });
});

describe("a package with something in it that is no file", () => {
  it("is refused, since its hash would not be known: a pipe, a link out of it, a link to nowhere", () => {
    execFileSync("mkfifo", [join(copied("piped"), "x")]);
    symlinkSync("/etc/hostname", join(copied("linked"), "x"));
    symlinkSync("nowhere", join(copied("dangling"), "x"));
    const found = ["piped", "linked", "dangling"].map((name) => saying(dataVerify(name, [root], "en")));
    expect(found).toEqual([["E103 x a pipe"], ["E104 x null"], ["E101 x null"]]);
  });

  it("says that its metadata are a folder", () => {
    mkdirSync(join(root, "odd/datapackage.json"), { recursive: true });
    expect(saying(dataVerify("odd", [root], "en"))).toEqual(["E103 datapackage.json a folder"]);
  });
});
