import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { filesBelow, ROOT, syntaxTree, textOf } from "./sources.ts";

const EXAMPLES = filesBelow("examples", ".ts");

describe("the examples", () => {
  it("there are some", () => {
    expect(EXAMPLES).not.toEqual([]);
  });

  it.each(EXAMPLES)("%s runs, and ends in an assertion", async (path) => {
    const last = syntaxTree(path, textOf(path)).statements.at(-1);
    expect(last?.getText()).toMatch(/^assert\b/);
    await import(/* @vite-ignore */ pathToFileURL(join(ROOT, path)).href);
  });
});
