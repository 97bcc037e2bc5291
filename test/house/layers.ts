import { dirname, posix } from "node:path";
import ts from "typescript";
import { syntaxTree } from "./sources.ts";

/** Folder of src → folders that it may import. */
export type Layers = Readonly<Record<string, readonly string[]>>;

/** A line that imports, as written. */
export interface ImportLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly specifier: string;
  /** File that a relative specifier means; null for a package. */
  readonly target: string | null;
}

/** Folders that may use what only Node has. */
const NODE_FOLDERS = new Set(["node/files", "node/publish", "node/replication", "node/sweep", "cli"]);
/** Folders that stay free of any package, so that they run anywhere and for long. */
const FOLDERS_WITHOUT_PACKAGES = new Set([
  "base/problems",
  "base/sets",
  "base/units",
  "numerics",
  "engines/equilibrium",
  "engines/markets",
  "engines/alignment",
  "engines/discourse",
  "engines/fixedFirms",
  "engines/sufficientStatistics",
  "engines/elasticities",
  "engines/products",
]);

/** Everything in the sources that breaks the layers: one sentence each, with the offending line and the way out. */
export function brokenLayers(sources: ReadonlyMap<string, string>, layers: Layers): string[] {
  const imports = [...sources].flatMap(([file, text]) => importsOf(file, text));
  return [
    ...unlistedFolders(sources, layers),
    ...imports.flatMap((each) => brokenImport(each, sources, layers)),
    ...[...sources].flatMap(([file, text]) => impurities(file, text, layers)),
    ...fileCycles(imports),
    ...innerCycles(imports, layers),
  ];
}

/** Every import of a file: static, of types, re-exported and dynamic. */
export function importsOf(file: string, text: string): ImportLine[] {
  const tree = syntaxTree(file, text);
  const found: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const target = specifier.startsWith(".") ? posix.join(dirname(file), specifier) : null;
      found.push({ file, line, text: node.getText().replace(/\s+/g, " "), specifier, target });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return (node.moduleSpecifier as ts.StringLiteral).text;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument.text : "a computed name";
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  return null;
}

/** The listed folder that a file of src is in; null for the files directly in src. */
function folderOf(file: string, layers: Layers): string | null {
  const inside = Object.keys(layers).filter((folder) => file.startsWith(`src/${folder}/`));
  return inside.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Files of no listed folder, and of a folder that nobody listed beside rooms that are. */
function unlistedFolders(sources: ReadonlyMap<string, string>, layers: Layers): string[] {
  const withRooms = new Set(foldersAboveRooms(layers));
  const isUnlisted = (file: string): boolean => {
    const folder = folderOf(file, layers);
    return folder === null || (withRooms.has(folder) && dirname(file) !== `src/${folder}`);
  };
  return [...sources.keys()]
    .filter((file) => file !== "src/index.ts" && isUnlisted(file))
    .map((file) => `${file}: its folder is not in src/layers.json. Add it there with the folders that it may import.`);
}

/** Folders that import a room of their own: what stands in them is above all of their rooms. */
function foldersAboveRooms(layers: Layers): string[] {
  return Object.entries(layers).flatMap(([folder, below]) =>
    below.some((each) => each.startsWith(`${folder}/`)) ? [folder] : [],
  );
}

function brokenImport(each: ImportLine, sources: ReadonlyMap<string, string>, layers: Layers): string[] {
  const from = folderOf(each.file, layers);
  const at = `${each.file}:${each.line}: ${each.text}`;
  if (each.target === null) return from === null ? [] : brokenPackageImport(each, from, at);
  if (!sources.has(each.target)) return [`${at}\n  There is no ${each.target}.`];
  const to = folderOf(each.target, layers);
  if (from === to) return [];
  if (to === null)
    return [`${at}\n  Nothing imports src/index.ts: it is for users. Import the folder that owns the name.`];
  if (each.target !== `src/${to}/index.ts`) {
    return [
      `${at}\n  Other folders are entered through their index.ts: import src/${to}/index.ts, and export the name there.`,
    ];
  }
  if (from === null || layers[from]?.includes(to)) return [];
  return [forbidden(at, from, to, layers)];
}

function forbidden(at: string, from: string, to: string, layers: Layers): string {
  const allowed = layers[from]?.join(", ") || "no other folder";
  return (
    `${at}\n  "${from}" may import: ${allowed}. Move what is needed down to the lowest folder that owns the idea, ` +
    `or pass it as an argument; if the edge is right, add "${to}" to "${from}" in src/layers.json and say why in docs/decisions.`
  );
}

function brokenPackageImport(each: ImportLine, from: string, at: string): string[] {
  const isNode = each.specifier.startsWith("node:");
  if (isNode && !NODE_FOLDERS.has(from)) {
    return [
      `${at}\n  "${from}" is pure: it also runs in a browser. Take the value as an argument and let cli or files fetch it.`,
    ];
  }
  if (each.specifier.startsWith("node:fs") && from !== "node/files") {
    return [`${at}\n  Only src/node/files touches the disk. Use its confined reads and atomic writes.`];
  }
  if (!isNode && FOLDERS_WITHOUT_PACKAGES.has(from)) {
    return [`${at}\n  "${from}" uses no package. Write it here, or move the use to a folder above.`];
  }
  return [];
}

/** Clocks and dice: the same arguments must give the same bytes. */
const IMPURE = [
  { pattern: "Math.random", wayOut: "Take a seeded generator as an argument." },
  { pattern: "Date.now", wayOut: "Dates come from `asOf`." },
  { pattern: "performance.now", wayOut: "Timing belongs to bench." },
  { pattern: "new Date()", wayOut: "Dates come from `asOf`." },
];

function impurities(file: string, text: string, layers: Layers): string[] {
  const folder = folderOf(file, layers);
  if (folder === null || NODE_FOLDERS.has(folder)) return [];
  const tree = syntaxTree(file, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isNewExpression(node)) {
      const rule = IMPURE.find(({ pattern }) => node.getText() === pattern);
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (rule) found.push(`${file}:${line}: ${rule.pattern}\n  "${folder}" is pure. ${rule.wayOut}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function fileCycles(imports: readonly ImportLine[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target !== null) targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  const cycle = firstCycle(targets);
  if (cycle === null) return [];
  return [`a cycle among files: ${cycle.join(" → ")}\n  Move what both need into a file of its own.`];
}

/** Inside each listed folder, circles among its folders and its own files, each folder taken as one. */
function innerCycles(imports: readonly ImportLine[], layers: Layers): string[] {
  return Object.keys(layers).flatMap((folder) => {
    const cycle = firstCycle(innerArrows(imports, folder, layers));
    if (cycle === null) return [];
    return [`a cycle inside of src/${folder}: ${cycle.join(" → ")}\n  Move what both need below the two of them.`];
  });
}

function innerArrows(
  imports: readonly ImportLine[],
  folder: string,
  layers: Layers,
): ReadonlyMap<string, readonly string[]> {
  const roomOf = (file: string): string => file.slice(`src/${folder}/`.length).replace(/\/.*/u, "");
  const isInside = (file: string | null): file is string => file !== null && folderOf(file, layers) === folder;
  const arrows = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (!isInside(file) || !isInside(target) || roomOf(file) === roomOf(target)) continue;
    arrows.set(roomOf(file), [...(arrows.get(roomOf(file)) ?? []), roomOf(target)]);
  }
  return arrows;
}

/** Folders of the list that reach themselves; null when there is none. */
export function layerCycle(layers: Layers): string[] | null {
  return firstCycle(new Map(Object.entries(layers)));
}

function firstCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): string[] | null => {
    const position = path.indexOf(node);
    if (position >= 0) return [...path.slice(position), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const start of edges.keys()) {
    const cycle = walk(start, []);
    if (cycle) return cycle;
  }
  return null;
}
