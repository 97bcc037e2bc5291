import { join } from "node:path";
import ts from "typescript";
import { ROOT, textOf } from "./sources.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** Entry points of the package with their declaration files, as `exports` in package.json lists them. */
function entryPoints(): { readonly entry: string; readonly declarations: string }[] {
  const { exports } = JSON.parse(textOf("package.json")) as Manifest;
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === "string" ? [] : [{ entry, declarations: target.types }],
  );
}

/**
 * What the built package offers: every exported name of every entry point with its declaration, docstrings and
 * paths of inferred types left out.
 */
export function publicTypes(): string {
  const files = entryPoints().map(({ declarations }) => join(ROOT, declarations));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  return entryPoints()
    .map(({ entry }, position) => {
      const file = program.getSourceFile(files[position]);
      const module = file && checker.getSymbolAtLocation(file);
      if (!module) throw new Error(`no declarations at ${files[position]}: run npm run build`);
      const names = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const declared = names.map((name) => declaration(name, checker, printer)).join("\n");
      return `// tertius${entry.slice(1)}\n${inOrder(declared, printer)}`;
    })
    .join("\n");
}

/**
 * Declarations with every union and the fields of every inline type in an order of their own: that which the compiler
 * writes depends on what it met before.
 */
function inOrder(text: string, printer: ts.Printer): string {
  const file = ts.createSourceFile("public-types.d.ts", text, ts.ScriptTarget.ES2023, true);
  const sorted = <Each extends ts.Node>(nodes: readonly Each[]): Each[] =>
    nodes
      .map((node) => ({ node, printed: printer.printNode(ts.EmitHint.Unspecified, node, file) }))
      .toSorted((a, b) => (a.printed < b.printed ? -1 : 1))
      .map(({ node }) => node);
  const reorder: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const inside = ts.visitEachChild(node, visit, context);
      if (ts.isUnionTypeNode(inside)) return ts.factory.createUnionTypeNode(sorted(inside.types));
      return ts.isTypeLiteralNode(inside) ? ts.factory.createTypeLiteralNode(sorted(inside.members)) : inside;
    };
    return (source) => ts.visitEachChild(source, visit, context);
  };
  const { transformed } = ts.transform(file, [reorder]);
  return transformed.map((each) => printer.printFile(each)).join("");
}

function declaration(name: ts.Symbol, checker: ts.TypeChecker, printer: ts.Printer): string {
  const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
  const texts = (symbol.declarations ?? []).map((node) => {
    if (isInferred(node)) return inferred(node, checker);
    const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node;
    return printer.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile());
  });
  return texts.join("\n").replaceAll(/\bimport\("[^"]*"\)\./gu, "");
}

/** True for a type that follows from a schema: what it is does not stand in its declaration. */
function isInferred(node: ts.Declaration): node is ts.TypeAliasDeclaration {
  if (!ts.isTypeAliasDeclaration(node)) return false;
  return (
    ts.isIndexedAccessTypeNode(node.type) || /^(?:z\.output|NonNullable|Result)<|^keyof /u.test(node.type.getText())
  );
}

/** The declaration of such a type, spelt out. */
function inferred({ name, type }: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  return `export type ${name.text} = ${spelt(checker.getTypeFromTypeNode(type), type, checker)};`;
}

/** A type with its fields, a line each. */
function spelt(type: ts.Type, at: ts.Node, checker: ts.TypeChecker): string {
  if (type.flags & ts.TypeFlags.Boolean) return "boolean";
  if (type.isUnion()) return [...new Set(type.types.map((each) => spelt(each, at, checker)))].join(" | ");
  if (checker.isArrayType(type)) return speltList(type as ts.TypeReference, at, checker);
  const fields = type.getProperties();
  const isRecord = (type.flags & ts.TypeFlags.Object) !== 0 && checker.getIndexInfosOfType(type).length === 0;
  if (!isRecord || fields.length === 0 || checker.isTupleType(type)) {
    return checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
  }
  const lines = fields.map((field) => {
    const mark = field.flags & ts.SymbolFlags.Optional ? "?" : "";
    return `    ${field.name}${mark}: ${spelt(checker.getTypeOfSymbolAtLocation(field, at), at, checker)};`;
  });
  return `{\n${lines.join("\n")}\n}`;
}

function speltList(type: ts.TypeReference, at: ts.Node, checker: ts.TypeChecker): string {
  const [each] = checker.getTypeArguments(type);
  if (each === undefined) throw new Error("a list of nothing");
  const text = spelt(each, at, checker);
  const isReadonly = type.target.symbol.name === "ReadonlyArray";
  return `${isReadonly ? "readonly " : ""}${each.isUnion() ? `(${text})` : text}[]`;
}
