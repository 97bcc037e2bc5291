import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFolders, bundles, pageBundles } from "./bundles.ts";
import { filesBelow, ROOT, textOf } from "./sources.ts";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** The one kind of machine that it is for. */
  readonly os?: readonly string[];
}

interface DataManifest {
  readonly name: string;
  readonly version: string;
  readonly title?: string;
  readonly licenses: readonly { readonly name: string; readonly title?: string; readonly path?: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

const RULE = "-".repeat(78);

/** Of these the build copies files of data. */
const COPIED = ["node_modules/world-atlas"];

/**
 * Text of THIRD_PARTY_NOTICES: the data shipped with the package and every package it needs to run, installed beside it or
 * bundled into it, with licences. Builds of a package for one kind of machine, of which an installation has one, fall under
 * the notice of that package.
 */
export async function notices(): Promise<string> {
  const bundled = new Set([...bundledFolders(new Map([...(await bundles()), ...(await pageBundles())])), ...COPIED]);
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(
    ([path, locked]) =>
      bundled.has(path) || (path !== "" && !locked.dev && !locked.devOptional && locked.os === undefined),
  );
  const parts = [
    "Third-party notices of Tertius\n\nThis file is generated from package-lock.json, what is bundled into dist/cli and dist/page, data/*/datapackage.json and data/*/NOTICE.",
    ...filesBelow("data", "datapackage.json").map(dataNotice),
    ...filesBelow("data", "NOTICE").map((path) => textOf(path).trim()),
    ...shipped.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, locked]) => packageNotice(path, locked)),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

function dataNotice(path: string): string {
  const { name, version, title, licenses, sources } = JSON.parse(textOf(path)) as DataManifest;
  const line = (part: { name?: string; title?: string; path?: string }): string =>
    [part.name, part.title, part.path].filter((each) => each !== undefined).join(", ");
  return [
    `Data package ${name} ${version}${title === undefined ? "" : `: ${title}`}`,
    ...licenses.map((licence) => `Licence: ${line(licence)}`),
    ...sources.map((source) => `Source: ${line(source)}`),
  ].join("\n");
}

function packageNotice(path: string, locked: Locked): string {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const head = `${name} ${locked.version}\nLicence: ${locked.license ?? "see below"}`;
  const text = licenceText(join(ROOT, path));
  return text === null ? `${head}\n\nThe package carries no licence file of its own.` : `${head}\n\n${text}`;
}

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci`);
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) return null;
  return readFileSync(join(folder, file), "utf8")
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
