import { join } from "node:path";
import { build } from "rolldown";
import options from "../rolldown.config.ts";

/** Root of the project. */
const ROOT = join(import.meta.dirname, "..");

/**
 * Builds modules of the sources as the command line is built, for processes and threads, which run no TypeScript.
 *
 * @param name   Of the folder below `dist`, where packages are found; its own for each file of tests.
 * @param input  Name of a file → path of its module.
 * @returns path of the file of each name.
 */
export async function builtModules<Name extends string>(
  name: string,
  input: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, string>>> {
  const dir = join(ROOT, "dist/.tested", name);
  await build({ ...options, cwd: ROOT, input: { ...input }, output: { dir, format: "esm", cleanDir: true } });
  const names = Object.keys(input) as Name[];
  return Object.fromEntries(names.map((each) => [each, join(dir, `${each}.js`)])) as Record<Name, string>;
}
