import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

/** Root of the project. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** Files below a folder of the project whose name ends so, relative to the root, sorted; installed and built ones left out. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist|out|coverage|reports|\.[^/]+)\//.test(path))
    .toSorted();
}

/** Text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Every TypeScript file of src with its text, and every component with its script alone, each line at its place. */
export function sourceTexts(): Map<string, string> {
  const components = filesBelow("src", ".svelte").map((path): [string, string] => [path, scriptOf(textOf(path))]);
  return new Map([...filesBelow("src", ".ts").map((path): [string, string] => [path, textOf(path)]), ...components]);
}

/** The script of a component: everything else is blank, so that its lines have the numbers of the component's. */
export function scriptOf(component: string): string {
  const [, before = component, script = ""] =
    /^([\s\S]*?<script lang="ts">)([\s\S]*?)<\/script>/u.exec(component) ?? [];
  return `${before.replaceAll(/[^\n]/gu, "")}${script}`;
}

/** Every TypeScript file that prepares the tables of a case, with its text. */
export function preparationTexts(): Map<string, string> {
  return new Map(filesBelow("cases", ".ts").map((path) => [path, textOf(path)]));
}

/** Syntax tree of a text. */
export function syntaxTree(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}
