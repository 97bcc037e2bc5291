import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./sources.ts";

const ENGINES = ["equilibrium", "markets", "alignment", "discourse"];
/** Columns of the figure that hold words; what stands right of them are names of files. */
const WORDS = 26;

/** Names of files in the figure of an engine's page. */
function namedFiles(engine: string): string[] {
  const page = textOf(`docs/model/${engine}.md`);
  const [, figure = ""] =
    /## Its files, in the order of the algorithm\n[^`]*(?:`\w+`[^`]*)*```\n(.*?)```/su.exec(page) ?? [];
  return figure.split("\n").flatMap((line) =>
    line
      .slice(WORDS)
      .split(/\s+/u)
      .filter((name) => name !== ""),
  );
}

describe("the figure of an engine", () => {
  it.each(ENGINES)("of %s names files that are there", (engine) => {
    const files = filesBelow(`src/engines/${engine}`, ".ts").map((path) => path.replace(/^.*\/|\.ts$/gu, ""));
    const named = namedFiles(engine);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !files.includes(name) && name !== "problems")).toEqual([]);
  });

  it.each(ENGINES)("of %s leaves out no file but the doors and the problems", (engine) => {
    const named = new Set(namedFiles(engine));
    const doors =
      /(?:^|\/)(?:index|model|results|randomNumbers|checkStatements|statementColumns|problem\w*)\.ts$|\/problems\//u;
    const files = filesBelow(`src/engines/${engine}`, ".ts").filter((path) => !doors.test(path));
    expect(files.filter((path) => !named.has(path.replace(/^.*\/|\.ts$/gu, "")))).toEqual([]);
  });
});
