import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { disagreements, printedValue, type Printed } from "./printedValue.ts";
import { ROOT, syntaxTree } from "./sources.ts";

/** One `@example` of a docstring. */
export interface DocExample {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Every `@example` in the docstrings of a file. */
export function docExamples(file: string, text: string): DocExample[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0]
      .slice(3, -2)
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, ""));
    const first = text.slice(0, comment.index).split("\n").length;
    return lines.flatMap((line, position) => {
      if (!line.trimStart().startsWith("@example")) return [];
      const after = lines.slice(position + 1);
      const end = after.findIndex((each) => /^\s*(@\w|```)/.test(each) && !/^\s*```ts/.test(each));
      const code = (end < 0 ? after : after.slice(0, end)).filter((each) => !/^\s*```/.test(each)).join("\n");
      return [{ file, line: first + position, code }];
    });
  });
}

/** One statement of an example; `printed` is what its trailing comment says the value is. */
interface Step {
  readonly code: string;
  readonly printed: Printed | null;
}

function steps(code: string): Step[] {
  const tree = syntaxTree("example.ts", code);
  return tree.statements.map((statement) => {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const printed =
      comment && ts.isExpressionStatement(statement) ? printedValue(code.slice(comment.pos + 2, comment.end)) : null;
    return { code: statement.getText(), printed };
  });
}

/** Names that an example uses. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(syntaxTree("example.ts", code));
  return names;
}

/**
 * Runs an example and compares each value with what was printed beside it.
 *
 * @param modules  Files whose exports the example may use, its own file first.
 * @returns what disagrees, a sentence each.
 */
export async function exampleFaults(example: DocExample, modules: readonly string[]): Promise<string[]> {
  const parts = steps(example.code);
  if (parts.every((step) => step.printed === null)) return ["it asserts nothing: no statement has its value beside it"];
  const scope = await exportsNamed(namesIn(example.code), [example.file, ...modules]);
  const faults: string[] = [];
  const compare = (position: number, evaluate: () => unknown): void => {
    const step = parts[position];
    faults.push(...stepFaults(evaluate, step.printed!).map((fault) => `${step.code}: ${fault}`));
  };
  const body = parts
    .map((step, position) =>
      step.printed ? `compare(${position}, () => (${withoutSemicolon(step.code)}));` : step.code,
    )
    .join("\n");
  try {
    const script = ts.transpileModule(body, {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    const run = compileFunction(
      `"use strict";
${script.outputText}`,
      ["compare", ...scope.keys()],
    ) as (...scope: unknown[]) => void;
    run(compare, ...scope.values());
  } catch (failure) {
    faults.push(`it threw ${String(failure)}`);
  }
  return faults;
}

function withoutSemicolon(code: string): string {
  return code.replace(/;\s*$/, "");
}

function stepFaults(evaluate: () => unknown, printed: Printed): string[] {
  try {
    return disagreements(evaluate(), printed);
  } catch (failure) {
    const code = (failure as { code?: unknown }).code;
    if (printed.kind === "throws" && code === printed.code) return [];
    return [`threw ${String(failure)}`];
  }
}

/** Looks the names up in the exports of the files, the first file first; a file is loaded only while names are missing. */
async function exportsNamed(names: ReadonlySet<string>, files: readonly string[]): Promise<Map<string, unknown>> {
  const scope = new Map<string, unknown>();
  for (const file of files) {
    if ([...names].every((name) => scope.has(name) || name in globalThis)) break;
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (names.has(name) && !scope.has(name)) scope.set(name, value);
    }
  }
  return scope;
}
