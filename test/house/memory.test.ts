import { describe, expect, it } from "vitest";
import ts from "typescript";
import { sourceTexts, syntaxTree } from "./sources.ts";

/** What a module remembers between calls: variables that change, and collections that start empty. */
const EMPTY = /^new (?:WeakMap|WeakSet|Map|Set|\w+Array)\b(?:<[^(]*>)?\((?:\d*)\)$|^\[\]$/u;

/** Memory of a module that nobody explains, a line each. */
function unexplainedMemory(file: string, text: string): string[] {
  return syntaxTree(file, text).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || !remembers(statement)) return [];
    const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
    const isExplained = comments.some(({ pos, end }) => text.slice(pos, end).startsWith("/**"));
    return isExplained ? [] : [`${file}: ${statement.getText()}`];
  });
}

function remembers({ declarationList: { flags, declarations } }: ts.VariableStatement): boolean {
  if ((flags & ts.NodeFlags.Const) === 0) return true;
  return declarations.some(({ initializer }) => EMPTY.test(initializer?.getText() ?? ""));
}

describe("what a module remembers between calls", () => {
  it("says by what it is kept and why", () => {
    expect([...sourceTexts()].flatMap(([file, text]) => unexplainedMemory(file, text))).toEqual([]);
  });

  it("is a variable that changes, or a collection that starts empty", () => {
    const found = (text: string): number => unexplainedMemory("x.ts", text).length;
    const silent = ["let a = 1;", "const a = new WeakMap<K, Map<string, V>>();", "const a = new Float64Array(2);"];
    expect(silent.map(found)).toEqual([1, 1, 1]);
    expect(found("/** Kept by K: why. */\nconst a = new WeakMap<K, V>();")).toBe(0);
    expect(found("const a = new Set([1]);\nconst b = 2;")).toBe(0);
  });
});
