// @module-tag whole
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ts from "typescript";
import type { AuditedResults } from "../../src/results/index.ts";
import { type ExpectedResults, expectedResults, movedResults } from "../cases/expectedResults.ts";
import { tertiusProcess } from "../cli/cli.ts";
import { ROOT, sourceTexts, textOf } from "./sources.ts";

/** What `npm i tertius` may put on a disk. */
const INSTALLED_LIMIT = 45 * 1024 * 1024;
/** What `npm pack` may weigh, with all data: 10 MB as npm counts them. Ranges over one and two tiers of demand are half of the dated answers, and what customs recorded is 1.5. */
const PACKED_LIMIT = 10_000_000;
/** As of `test/cases/expected.test.ts`. */
const RATIO_TOLERANCE = 1e-9;
const FLAGSHIP = "node_modules/tertius/cases/us-china-2018-russia";
/** Solved with its full range, a third of the work of the case; the whole of it is held in `test/cases`. */
const SCENARIO = "war-weighted";

interface Packed {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder = "";
let packed: Packed = { filename: "", size: Infinity, files: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-tarball-"));
  const listing = npm(ROOT, "pack", "--ignore-scripts", "--json", "--pack-destination", folder);
  [packed = packed] = JSON.parse(listing) as Packed[];
  writeFileSync(join(folder, "package.json"), '{ "name": "elsewhere", "private": true, "type": "module" }');
  npm(
    folder,
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    join(folder, packed.filename),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function npm(cwd: string, ...words: string[]): string {
  return execFileSync("npm", words, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function tertius(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(join(folder, "node_modules/.bin/tertius"), words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
}

function bytesBelow(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Pages that stand in texts of the program, by path. */
function pagesNamed(): string[] {
  return [...sourceTexts()].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    return literalsOf(source).flatMap((literal) => literal.match(/(?:[\w-]+\/)*[\w-]+\.md\b/gu) ?? []);
  });
}

function literalsOf(node: ts.Node): string[] {
  const own = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? [node.text] : [];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...literalsOf(child)));
  return [...own, ...inner];
}

/** The scenarios of a document without their markets, which it tells with years as keys. */
function withoutMarkets({ scenarios }: AuditedResults): AuditedResults {
  const entries = Object.entries(scenarios).map(([id, { markets: _markets, ...rest }]) => [id, rest] as const);
  return { scenarios: Object.fromEntries(entries) };
}

/** Files that the README links to. */
function readmePaths(): string[] {
  const links = [...textOf("README.md").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)];
  return links.map(([, path = ""]) => path);
}

describe("the packed tarball, installed in an empty folder elsewhere", () => {
  it("carries code, data, cases and notices, but no test, source, preparation of a case or build record", () => {
    const paths = packed.files.map((file) => file.path);
    for (const needed of [
      "dist/index.js",
      "dist/index.d.ts",
      "THIRD_PARTY_NOTICES",
      "CITATION.cff",
      "LICENSE",
      "README.md",
    ]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => /^(src|test)\/|\.test\/|\/preparation\/|tsbuildinfo|\.map$/.test(path))).toEqual([]);
  });

  it("holds every page that its messages, its help, new cases and its README name", () => {
    const paths = new Set(packed.files.map((file) => file.path));
    const named = new Set([...pagesNamed(), ...readmePaths()]);
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((path) => !paths.has(path))).toEqual([]);
  });

  it("is what the pages install: from a clone, since no registry has it, with the optional packages in their versions", () => {
    const { peerDependencies } = JSON.parse(textOf("package.json")) as { peerDependencies: Record<string, string> };
    const pages = ["docs/scale.md", "docs/library.md"].map(textOf);
    for (const page of pages) {
      const lines = page.split("\n").filter((line) => /\bnpm i\b/u.test(line));
      const named = lines.join(" ").match(/[\w./-]+\.tgz/gu) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(named.every((path) => path.endsWith(`/${packed.filename}`))).toBe(true);
      expect(lines.join(" ")).not.toMatch(/\btertius(?:\s|@|`)/u);
      for (const [, name = "", version] of lines.join(" ").matchAll(/\b([a-z]+)@([\d.]+)/gu))
        expect(version, name).toBe(peerDependencies[name]);
      expect(page).toContain(`npm pack --pack-destination out`);
      expect(page).toContain(`out/${packed.filename}`);
    }
  });

  it("is packed into at most 10 MB with all data", () => {
    expect(packed.size).toBeLessThanOrEqual(PACKED_LIMIT);
  });

  it("takes at most 45 MB with everything it needs", () => {
    expect(bytesBelow(join(folder, "node_modules"))).toBeLessThanOrEqual(INSTALLED_LIMIT);
  });

  it("offers every entry point to a program, and the schemas of inputs and outputs", () => {
    const { exports } = JSON.parse(textOf("package.json")) as { exports: Readonly<Record<string, unknown>> };
    const entries = Object.keys(exports).filter((entry) => !entry.includes("*"));
    const program = [
      ...entries.map((entry, at) => `import * as entry${at} from "tertius${entry.slice(1)}";`),
      'import input from "tertius/schema/case.json" with { type: "json" };',
      'import output from "tertius/schema/outputs/run.json" with { type: "json" };',
      `const offered = [${entries.map((_, at) => `entry${at}`).join(", ")}, input, output];`,
      "console.log(offered.every((each) => Object.keys(each).length > 0), offered.length);",
    ].join("\n");
    const run = spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "--eval", program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout.trim()).toBe(`true ${entries.length + 2}`);
  });

  it("compiles in a strict program that takes every entry point and checks every declaration", () => {
    const { exports } = JSON.parse(textOf("package.json")) as { exports: Readonly<Record<string, unknown>> };
    const entries = Object.keys(exports).filter((entry) => !entry.includes("*"));
    const imports = entries.map((entry, at) => `import * as entry${at} from "tertius${entry.slice(1)}";`);
    const file = join(folder, "program.ts");
    const offered = `export const offered = [${entries.map((_, at) => `entry${at}`).join(", ")}];`;
    writeFileSync(file, [...imports, offered].join("\n"));
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    const found = ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => {
      return `${at?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(found).toEqual([]);
  });

  it("checks the flagship case from there", () => {
    const run = tertius("check", FLAGSHIP);
    expect(run.stderr).not.toMatch(/\n\s+at \S+ \(/u);
    expect(run.status).toBe(0);
  });

  it("runs a scenario of the flagship case from there, as one JSON document with the numbers that were accepted", () => {
    const run = tertius("run", FLAGSHIP, "--scenario", SCENARIO, "--json");
    const document = JSON.parse(run.stdout) as AuditedResults & Readonly<Record<string, unknown>>;
    expect(document).toMatchObject({ schemaVersion: 1, command: "run", status: "ok" });
    expect(run.status).toBe(0);
    const found = expectedResults(withoutMarkets(document))[SCENARIO] ?? {};
    const accepted = JSON.parse(textOf("cases/us-china-2018-russia/expected.json")) as ExpectedResults;
    const named = Object.entries(accepted[SCENARIO] ?? {}).filter(([name]) => name in found);
    expect(named.length).toBeGreaterThan(300);
    expect(movedResults({ [SCENARIO]: Object.fromEntries(named) }, { [SCENARIO]: found }, RATIO_TOLERANCE)).toEqual([]);
  });

  it("makes the live page of a new case as the built program does, to the last byte", () => {
    expect(tertius("init", "small").status).toBe(0);
    expect(tertius("brief", "small", "--out", "elsewhere.html").status).toBe(0);
    expect(tertiusProcess(["brief", "small", "--out", "here.html"], folder).exit).toBe(0);
    const page = readFileSync(join(folder, "elsewhere.html"), "utf8");
    expect(page).toContain('id="tertius-live"');
    expect(page === readFileSync(join(folder, "here.html"), "utf8")).toBe(true);
  });

  it("runs a case that lies outside the package", () => {
    cpSync(join(folder, FLAGSHIP), join(folder, "mine"), { recursive: true });
    const run = tertius("check", "mine", "--json");
    expect(JSON.parse(run.stdout)).toMatchObject({ schemaVersion: 1, command: "check", status: "ok" });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});
