import { beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundles, fileOf, loadedWith, modulesIn, packagesIn, pageBundles } from "./bundles.ts";
import { filesBelow } from "./sources.ts";

/** Modules that the version, help and wrong words may load; there were 55. */
const MOST_AT_ONCE = 72;
/** What draws, sets citations and writes workbooks. */
const PUBLISHING = ["@observablehq/plot", "linkedom", "hucre", "@citation-js/plugin-csl", "citeproc", "svelte"];
/** What is loaded where it is used, since it need not be installed, or has threads of its own. */
const BESIDE = ["@resvg/resvg-wasm", "@myriaddreamin/typst-ts-node-compiler", "sql.js", "piscina", "bullmq", "ioredis"];
/** Commands that print or write what is published. */
const PUBLISHERS = ["brief", "cite"];
/** Stages that come after a case is checked. */
const AFTER_CASE = /^src\/(?:models|solve|audit|tell)\//u;
/** Files of these that say what the measures of a scenario hit. */
const IN_FORCE = [
  /^src\/models\/trade\//u,
  /^src\/solve\/(?:problems|scenarioInForce|trade\/(?:inForce|measuredTraders|traders))\.ts$/u,
  /^src\/tell\/findings\/(?:answerTable|answerText|block)\.ts$/u,
  /^src\/tell\/findings\/trade\/(?:account|figures|inForceTables|measureTitle|quotaWords|resultPath)\.ts$/u,
];
/** What searches for an equilibrium. */
const SOLVERS = /^src\/(?:numerics|engines\/equilibrium\/(?:solve|balancedModel|decomposition))\b/u;

const COMMANDS = filesBelow("src/cli/commands", ".ts");

let all: ReadonlyMap<string, Bundle> = new Map();
beforeAll(async () => {
  all = await bundles();
});

/** Files that are loaded when the modules are. */
const loaded = (...modules: string[]): ReadonlySet<string> =>
  loadedWith(
    all,
    modules.map((module) => fileOf(all, module)),
  );

/** Commands, by name, that load a package before they do anything. */
const loadersOf = (name: string): string[] =>
  COMMANDS.filter((command) => packagesIn(all, loaded(command)).has(name)).map(
    (command) => /(\w+)\.ts$/u.exec(command)?.[1] ?? "",
  );

describe("the files of the command line", () => {
  it("the version, help and wrong words load no command, and of packages what reads words", () => {
    const start = loaded("src/cli/main.ts", "src/cli/carriedOut.ts");
    expect([...packagesIn(all, start)].toSorted()).toEqual(["commander", "fastest-levenshtein"]);
    expect(modulesIn(all, start).filter((module) => COMMANDS.includes(module))).toEqual([]);
    expect(modulesIn(all, start).length).toBeLessThanOrEqual(MOST_AT_ONCE);
  });

  it("a thread is started by what loads no package at all", () => {
    expect([...packagesIn(all, loaded("src/cli/main.ts", "src/cli/onThread.ts"))]).toEqual([]);
  });

  it("a check loads nothing that solves, and of later stages what says what is in force", () => {
    const modules = modulesIn(all, loaded("src/cli/commands/check.ts"));
    const more = modules.filter((module) => AFTER_CASE.test(module) && !IN_FORCE.some((own) => own.test(module)));
    expect(more).toEqual([]);
    expect(modules.filter((module) => SOLVERS.test(module))).toEqual([]);
  });

  it.each(PUBLISHING)("%s is loaded by those alone that publish", (name) => {
    expect(loadersOf(name).filter((command) => !PUBLISHERS.includes(command))).toEqual([]);
  });

  it.each(BESIDE)("%s is loaded by no command before it is needed", (name) => {
    expect(loadersOf(name)).toEqual([]);
  });

  it("components are rendered for production, whatever the surroundings of a process say", () => {
    const modules = modulesIn(all, new Set(all.keys()));
    expect(modules.filter((module) => module.includes("esm-env/dev"))).toEqual([]);
  });

  it("citeproc is in none of them: its licence asks for that", () => {
    const modules = modulesIn(all, new Set(all.keys()));
    expect(modules.filter((module) => module.includes("node_modules/citeproc/"))).toEqual([]);
  });

  it("threads and the process for files of strangers draw nothing either", () => {
    const threads = loaded("src/cli/threads/solveThread.ts", "src/cli/foreign/foreignProcess.ts");
    expect([...packagesIn(all, threads)].filter((name) => [...PUBLISHING, ...BESIDE].includes(name))).toEqual([]);
  });
});

describe("the scripts of a live page", () => {
  it("are two, each whole, and hold neither citeproc, which its licence forbids, nor what a page needs a server for", async () => {
    const page = await pageBundles();
    expect([...page.keys()]).toEqual(["client.js", "worker.js"]);
    const packages = packagesIn(page, new Set(page.keys()));
    const unwanted = [...PUBLISHING, ...BESIDE].filter((name) => name !== "svelte");
    expect([...packages].filter((name) => unwanted.includes(name))).toEqual([]);
    expect([...page.values()].flatMap(({ imports }) => imports)).toEqual([]);
  });
});
