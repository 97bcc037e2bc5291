import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceTexts } from "../../house/sources.ts";
import { PROBLEM_REGISTER as LIBRARY_REGISTER } from "../../../src/index.ts";
import { problemsPage } from "../../../src/base/problems/index.ts";
import { PROBLEM_REGISTER } from "../../../src/cli/problemRegister.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Folder → first digits of the codes that it may define. */
const FAMILIES: Readonly<Record<string, string>> = {
  "base/problems": "1",
  "node/files": "1",
  "data/packages": "13",
  "data/importers": "137",
  "data/tariffs": "3",
  case: "12378",
  models: "2",
  "engines/equilibrium": "45",
  "engines/fixedFirms": "45",
  "engines/sufficientStatistics": "45",
  "engines/elasticities": "45",
  "engines/score": "45",
  "engines/products": "4",
  estimate: "5",
  "engines/markets": "6",
  "engines/alignment": "6",
  "engines/discourse": "7",
  solve: "56",
  run: "59",
  compare: "5",
  dated: "5",
  audit: "8",
  "node/publish": "9",
  "node/sweep": "9",
  "node/replication": "3",
  live: "9",
  cli: "13579",
};

/** Texts of the sources, comments and so the examples in them left out. */
const SOURCES = [...sourceTexts()].map(([file, text]) => ({ file, text: text.replace(/\/\*\*[\s\S]*?\*\//gu, "") }));

/** Codes with the file that defines each. */
const DEFINED = SOURCES.flatMap(({ file, text }) =>
  [...text.matchAll(/\bdefineProblem\(\s*"([^"]*)"/gu)].map((match) => ({ file, code: match[1] ?? "" })),
);

/** Codes that stand in the sources as texts. */
function codesInSource(): ReadonlySet<string> {
  return new Set(
    SOURCES.flatMap(({ text }) =>
      [...text.matchAll(/"([EW]\d{3})"|\b([EW]\d{3}):/gu)].map((match) => match[1] ?? match[2] ?? ""),
    ),
  );
}

describe("the register of problems", () => {
  it("docs/problems.md is current (`npx vitest run test/base/problems -u` writes it anew)", async () => {
    await expect(problemsPage(PROBLEM_REGISTER)).toMatchFileSnapshot(`${ROOT}/docs/problems.md`);
  });

  it("the page has every heading once, a family of codes under each", () => {
    const headings = [...problemsPage(PROBLEM_REGISTER).matchAll(/^##? (.+)$/gmu)].map((match) => match[1]);
    expect(headings.length).toBeGreaterThan(8);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it("every entry says what it means and what to do, in sentences", () => {
    for (const [code, kind] of Object.entries(PROBLEM_REGISTER)) {
      expect(code).toMatch(/^[EW]\d{3}$/u);
      expect(`${code} ${kind.name}`).toMatch(/^\w{4} [^.]{3,60}$/u);
      expect(`${code} ${kind.meaning}`).toMatch(/^\w{4} .{10,}\.$/u);
      expect(`${code} ${kind.wayOut}`).toMatch(/^\w{4} .{5,}\.$/u);
    }
  });

  it("has every problem that is defined, and each is defined once", () => {
    expect(DEFINED.map(({ code }) => code).toSorted()).toEqual(Object.keys(PROBLEM_REGISTER).toSorted());
  });

  it("has each code in a family of the folder that defines it", () => {
    const folderOf = (file: string): string =>
      Object.keys(FAMILIES).find((folder) => file.startsWith(`src/${folder}/`)) ?? file;
    const strayed = DEFINED.filter(({ file, code }) => !(FAMILIES[folderOf(file)] ?? "").includes(code.charAt(1)));
    expect(strayed).toEqual([]);
  });

  it("has every code that the sources compare with", () => {
    expect([...codesInSource()].filter((code) => !Object.hasOwn(PROBLEM_REGISTER, code))).toEqual([]);
  });

  it("of the library has what its functions return or throw: all but foreign files, dated answers, estimates from packages, the disk and the command line", () => {
    const beside = [
      "data/importers",
      "dated",
      "estimate",
      "live",
      "node/files",
      "node/publish",
      "node/replication",
      "node/sweep",
      "cli",
    ];
    const own = DEFINED.filter(({ file }) => !beside.some((folder) => file.startsWith(`src/${folder}/`)));
    expect(Object.keys(LIBRARY_REGISTER).toSorted()).toEqual(own.map(({ code }) => code).toSorted());
  });
});
