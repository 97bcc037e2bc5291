import { join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "../cli/cli.ts";

/** Names of files in memory, which stand for files of the project in the test of the rule itself. */
export type MoreFiles = Readonly<Record<string, string>>;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/**
 * Calls that take the spread of a list whose length is not known: it overflows the stack where the list is long. Tuples are
 * allowed, and a function's own rest parameter, which its callers wrote out.
 *
 * @param paths  Files of the project, from its root.
 * @param more   Files in memory.
 * @returns `file:line: text` of each.
 */
export function spreadCalls(paths: readonly string[], more: MoreFiles = {}): readonly string[] {
  const names = [...paths, ...Object.keys(more)].map((path) => join(ROOT, path));
  const program = ts.createProgram(names, OPTIONS, hostWith(more));
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file === undefined ? [] : spreadsIn(file, checker).map((node) => lineOf(node, file));
  });
}

function hostWith(more: MoreFiles): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const inMemory = (path: string): string | undefined => more[relative(ROOT, path)];
  return {
    ...host,
    fileExists: (path) => inMemory(path) !== undefined || host.fileExists(path),
    readFile: (path) => inMemory(path) ?? host.readFile(path),
    getSourceFile: (path, options) => {
      const text = inMemory(path);
      return text === undefined ? host.getSourceFile(path, options) : ts.createSourceFile(path, text, options, true);
    },
  };
}

function spreadsIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.SpreadElement[] {
  const found: ts.SpreadElement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      for (const each of node.arguments ?? [])
        if (ts.isSpreadElement(each) && !isShort(each, checker)) found.push(each);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isShort({ expression }: ts.SpreadElement, checker: ts.TypeChecker): boolean {
  const declared = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  const isOwnRest = declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined;
  const type = checker.getTypeAtLocation(expression);
  if (!checker.isTupleType(type)) return isOwnRest;
  return !((type as ts.TypeReference).target as ts.TupleType).hasRestElement;
}

function lineOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${relative(ROOT, file.fileName)}:${line + 1}: ${node.getText(file).replaceAll(/\s+/gu, " ")}`;
}
