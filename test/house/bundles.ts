import { join } from "node:path";
import { type OutputChunk, rolldown, type RolldownOptions } from "rolldown";
import options from "../../rolldown.config.ts";
import pageOptions from "../../rolldown.page.config.ts";
import { ROOT } from "./sources.ts";

/** What a file of the command line is made of, and what it loads. */
export interface Bundle {
  /** Paths of the modules in it, from the root of the project. */
  readonly modules: readonly string[];
  /** Files and packages that are loaded with it. */
  readonly imports: readonly string[];
}

/** The files of the command line by name, as the build makes them of the sources; nothing is written. */
export function bundles(): Promise<ReadonlyMap<string, Bundle>> {
  return bundlesOf(options);
}

/** The scripts of a live page by name, in the same way. */
export async function pageBundles(): Promise<ReadonlyMap<string, Bundle>> {
  const made = await Promise.all(pageOptions.map(bundlesOf));
  return new Map(made.flatMap((each) => [...each]));
}

async function bundlesOf({ output: where, ...input }: RolldownOptions): Promise<ReadonlyMap<string, Bundle>> {
  const made = await rolldown({ ...input, cwd: ROOT });
  const { output } = await made.generate([where].flat()[0]);
  const chunks = output.filter((each): each is OutputChunk => each.type === "chunk");
  return new Map(chunks.map((chunk) => [chunk.fileName, bundleOf(chunk)]));
}

function bundleOf({ moduleIds, imports }: OutputChunk): Bundle {
  const modules = moduleIds.map((id) => (id.startsWith(join(ROOT, "src")) ? id.slice(ROOT.length + 1) : id));
  return { modules, imports };
}

/** The file that a module is in. */
export function fileOf(all: ReadonlyMap<string, Bundle>, module: string): string {
  for (const [file, { modules }] of all) if (modules.includes(module)) return file;
  throw new Error(`${module} is in no file of the command line`);
}

/** Files and packages that are loaded when the given files are, whatever is done then. */
export function loadedWith(all: ReadonlyMap<string, Bundle>, files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  for (const file of found) for (const each of all.get(file)?.imports ?? []) found.add(each);
  return found;
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*/su;

/** Modules that files hold. */
export function modulesIn(all: ReadonlyMap<string, Bundle>, loaded: ReadonlySet<string>): readonly string[] {
  return [...loaded].flatMap((file) => all.get(file)?.modules ?? []);
}

/** Packages among what files hold, and among what is loaded with them. */
export function packagesIn(all: ReadonlyMap<string, Bundle>, loaded: ReadonlySet<string>): ReadonlySet<string> {
  const bundled = modulesIn(all, loaded)
    .filter((id) => PACKAGE.test(id))
    .map((id) => id.replace(PACKAGE, "$1"));
  const beside = [...loaded].filter((name) => !all.has(name) && !name.startsWith("node:"));
  return new Set([...bundled, ...beside]);
}

const FOLDER = /.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\/.*/su;

/** Folders of the packages in any file, as the lockfile names them. */
export function bundledFolders(all: ReadonlyMap<string, Bundle>): ReadonlySet<string> {
  const modules = modulesIn(all, new Set(all.keys())).filter((id) => FOLDER.test(id));
  return new Set(modules.map((id) => id.replace(FOLDER, "$1")));
}
