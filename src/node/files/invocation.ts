import { realpathSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { PACKAGE_ROOT } from "./packageRoot.ts";

const MAIN = join(PACKAGE_ROOT, "dist", "cli", "main.js");
const MODULES = `${sep}node_modules${sep}`;
const BIN = `node_modules${sep}.bin`;

/**
 * The words that call this copy of Tertius from the folder that the process is in: `tertius` where a shell finds it, else by npx
 * inside of the clone or of the project that it is installed in, else by the path of its file.
 */
export function invocation(): readonly string[] {
  if (isFoundByShell()) return ["tertius"];
  return isBelow(process.cwd(), projectFolder()) ? ["npx", "--no-install", "tertius"] : ["node", MAIN];
}

/** Scripts of npm find more than a shell does: what they add to the path is left out. */
function isFoundByShell(): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.endsWith(BIN));
  const main = realOf(MAIN);
  return main !== null && folders.some((folder) => realOf(join(folder, "tertius")) === main);
}

/** The clone, or the folder whose node_modules hold this copy. */
function projectFolder(): string {
  const at = PACKAGE_ROOT.indexOf(MODULES);
  return at < 0 ? PACKAGE_ROOT : PACKAGE_ROOT.slice(0, at);
}

function isBelow(folder: string, above: string): boolean {
  const whole = above.endsWith(sep) ? above : above + sep;
  return `${folder}${sep}`.startsWith(whole);
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
