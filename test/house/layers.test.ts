import { describe, expect, it } from "vitest";
import { brokenLayers, importsOf, layerCycle, type Layers } from "./layers.ts";
import { sourceTexts, textOf } from "./sources.ts";

const LAYERS = JSON.parse(textOf("src/layers.json")) as Layers;
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|lib|core|shared)(\/|\.ts$)|\/types\.ts$/;
/** Files that turn text into a part of a case, and what they need to know for it. */
const READERS = /\/read([A-Z]\w*|ing)\.ts$/u;

describe("the layers of src", () => {
  it("every import goes to a folder that layers.json allows, through its index.ts, without cycles", () => {
    expect(brokenLayers(sourceTexts(), LAYERS)).toEqual([]);
  });

  it("the list itself names known folders only and has no cycle", () => {
    const unknown = Object.values(LAYERS)
      .flat()
      .filter((folder) => !(folder in LAYERS));
    expect(unknown).toEqual([]);
    expect(layerCycle(LAYERS)).toBeNull();
  });

  it("no check of a case imports what reads it", () => {
    const checks = [...sourceTexts()].filter(([file]) => /^src\/case\/(.*\/)?check[A-Z]/u.test(file));
    const imported = checks.flatMap(([file, text]) => importsOf(file, text));
    expect(checks.length).toBeGreaterThan(0);
    expect(imported.filter(({ target }) => target !== null && READERS.test(target))).toEqual([]);
  });

  it("there is no drawer among the folders and files", () => {
    expect([...sourceTexts().keys()].filter((path) => DRAWERS.test(path))).toEqual([]);
  });
});

describe("the layers test itself", () => {
  const layers: Layers = {
    sets: [],
    engines: ["sets"],
    "engines/equilibrium": ["sets"],
    cli: ["sets", "files"],
    files: [],
  };
  const broken = (files: Record<string, string>): string[] => brokenLayers(new Map(Object.entries(files)), layers);
  const index = { "src/sets/index.ts": "export const a = 1;", "src/cli/index.ts": "export const b = 2;" };

  it("shows the offending line of an upward import and the way out", () => {
    expect(broken({ ...index, "src/sets/indexSet.ts": 'import { b } from "../cli/index.ts";' })).toEqual([
      'src/sets/indexSet.ts:1: import { b } from "../cli/index.ts";\n' +
        '  "sets" may import: no other folder. Move what is needed down to the lowest folder that owns the idea, ' +
        "or pass it as an argument; if the edge is right, " +
        'add "cli" to "sets" in src/layers.json and say why in docs/decisions.',
    ]);
  });

  it("sees type imports, re-exports and dynamic imports", () => {
    for (const line of [
      'import type { b } from "../cli/index.ts";',
      'export * from "../cli/index.ts";',
      'const b = await import("../cli/index.ts");',
      'type B = import("../cli/index.ts").B;',
    ]) {
      expect(broken({ ...index, "src/sets/x.ts": line })).toHaveLength(1);
    }
  });

  it("refuses a folder entered past its index.ts", () => {
    const files = { ...index, "src/sets/x.ts": "", "src/cli/y.ts": 'import "../sets/x.ts";' };
    expect(broken(files)[0]).toContain("import src/sets/index.ts, and export the name there");
  });

  it("refuses Node in a pure folder, the disk outside files, packages in an engine", () => {
    expect(broken({ "src/sets/x.ts": 'import "node:path";' })[0]).toContain('"sets" is pure');
    expect(broken({ "src/cli/x.ts": 'import "node:fs";' })[0]).toContain("Only src/node/files touches the disk");
    expect(broken({ "src/engines/equilibrium/x.ts": 'import "zod";' })[0]).toContain("uses no package");
  });

  it("refuses clocks and dice in a pure folder", () => {
    const text = "export const a = Math.random() + Date.now() + Number(new Date());";
    expect(broken({ "src/sets/x.ts": text })).toHaveLength(3);
  });

  it("finds a cycle among files and among folders", () => {
    const files = { "src/sets/x.ts": 'import "./y.ts";', "src/sets/y.ts": 'import "./x.ts";' };
    expect(broken(files)[0]).toContain("src/sets/x.ts → src/sets/y.ts → src/sets/x.ts");
    expect(layerCycle({ a: ["b"], b: ["a"] })).toEqual(["a", "b", "a"]);
  });

  it("finds a cycle among the folders inside of one, through different files", () => {
    const files = {
      "src/sets/a/one.ts": 'import "../b/two.ts";',
      "src/sets/b/two.ts": "",
      "src/sets/b/three.ts": 'import "../a/four.ts";',
      "src/sets/a/four.ts": "",
    };
    expect(broken(files)).toEqual([
      "a cycle inside of src/sets: a → b → a\n  Move what both need below the two of them.",
    ]);
  });

  it("refuses a folder that nobody listed below one that stands above rooms of its own", () => {
    const rooms = { case: ["case/rows"], "case/rows": [] };
    const files = new Map([["src/case/names/x.ts", ""]]);
    expect(brokenLayers(files, rooms)[0]).toContain("is not in src/layers.json");
    expect(broken({ "src/engines/equilibrium/solver/x.ts": "" })).toEqual([]);
  });

  it("refuses a folder that nobody listed, and a file that is not there", () => {
    expect(broken({ "src/drawer/x.ts": "" })[0]).toContain("is not in src/layers.json");
    expect(broken({ "src/sets/x.ts": 'import "./z.ts";' })[0]).toContain("There is no src/sets/z.ts");
  });
});
