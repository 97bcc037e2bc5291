import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { INVISIBLE, type Problem } from "../../base/problems/index.ts";
import {
  controlCharacter,
  linkOutside,
  missingFile,
  missingFolder,
  notRegular,
  notUtf8,
  outsidePath,
  tooLarge,
  unreadable,
} from "./problems.ts";

/** Largest file that is read, bytes. */
const FILE_LIMIT = 64 * 2 ** 20;
/** Largest YAML or BibTeX file that is read, bytes. */
const PROSE_LIMIT = 2 ** 20;

/** A folder on the disk that can be read, and nothing outside of it. */
export interface ConfinedFolder {
  /** Absolute path without links. */
  readonly folder: string;
  /** Text of a file by its relative path, or why it cannot be had. */
  readonly read: (path: string) => string | Problem;
  /** Bytes of a file by its relative path, or why they cannot be had. */
  readonly bytes: (path: string) => Uint8Array | Problem;
}

/**
 * Opens a folder for confined reads: relative paths, no `..`, links only to files inside, regular files only
 * (a pipe or a device is refused without being waited for), at most 64 MiB and 1 MiB for YAML and BibTeX.
 *
 * @returns the folder, or a problem: E101 when it is missing, E103 when it is no folder, E108 when it cannot be read.
 */
export function confinedFolder(folder: string): ConfinedFolder | Problem {
  const root = folder === "" ? missingFolder(folder) : realPath(folder, folder, missingFolder);
  if (typeof root !== "string") return root;
  if (!statSync(root).isDirectory()) return notFolder(folder, statSync(root));
  const bytes = (path: string): Uint8Array | Problem => confinedBytes(root, path);
  const read = (path: string): string | Problem => {
    const content = bytes(path);
    return content instanceof Uint8Array ? plainText(path, content) : content;
  };
  return { folder: root, read, bytes };
}

/** A file that is named by its whole path. */
export interface NamedFile {
  /** Its text, or why it cannot be had: problems carry the path as it was given. */
  readonly read: () => string | Problem;
  /** Its bytes, in the same way. */
  readonly bytes: () => Uint8Array | Problem;
}

/** A file by its path, read as one inside its folder; problems name it with its folder, as it was given. */
export function namedFile(path: string): NamedFile {
  const folder = confinedFolder(dirname(path));
  const bytes = (): Uint8Array | Problem =>
    "code" in folder ? folder : confinedBytes(folder.folder, basename(path), path);
  const read = (): string | Problem => {
    const content = bytes();
    return content instanceof Uint8Array ? plainText(path, content) : content;
  };
  return { read, bytes };
}

function notFolder(folder: string, stats: Stats): Problem {
  return {
    ...notRegular(folder, kindOf(stats)),
    message: `"${folder}" is ${kindOf(stats)}, not a folder.`,
    expected: "a folder",
  };
}

/** True when a path is relative and never steps up. */
export function isInnerPath(path: string): boolean {
  if (path === "" || path.includes("\0") || path.includes("\\") || isAbsolute(path)) return false;
  return !path.split("/").includes("..");
}

function confinedBytes(root: string, path: string, shown: string = path): Uint8Array | Problem {
  if (!isInnerPath(path)) return outsidePath(shown);
  const real = realPath(join(root, path), shown, missingFile);
  if (typeof real !== "string") return real;
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return linkOutside(shown);
  return regularBytes(real, shown);
}

/**
 * Why texts that are to be written could not be read again: E105 for one above the limit, E107 for a control character.
 *
 * @param texts  Text by the name of its file.
 */
export function unreadableTexts(texts: ReadonlyMap<string, string>): Problem[] {
  return [...texts].flatMap(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > limitOf(path)) return [tooLarge(path, bytes.length, limitOf(path))];
    const read = plainText(path, bytes);
    return typeof read === "string" ? [] : [read];
  });
}

function limitOf(path: string): number {
  return /\.(?:ya?ml|bib)$/iu.test(path) ? PROSE_LIMIT : FILE_LIMIT;
}

function realPath(path: string, shown: string, missing: (shown: string) => Problem): string | Problem {
  try {
    return realpathSync(resolve(path));
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? missing(shown) : unreadable(shown, code);
  }
}

function regularBytes(real: string, path: string): Uint8Array | Problem {
  let descriptor: number;
  try {
    const kind = statSync(real);
    if (!kind.isFile()) return notRegular(path, kindOf(kind));
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    return unreadable(path, errorCode(error));
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return notRegular(path, kindOf(stats));
    const limit = limitOf(path);
    return stats.size > limit ? tooLarge(path, stats.size, limit) : readFileSync(descriptor);
  } catch (error) {
    return unreadable(path, errorCode(error));
  } finally {
    closeSync(descriptor);
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFile()) return "a file";
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

/** Short name of a system error, such as `EACCES`. */
export function errorCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "unknown error";
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u0084\u0086-\u009F]/u;

function plainText(path: string, content: Uint8Array): string | Problem {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    const { lines, column } = foreignLines(content);
    return notUtf8(path, lines, column);
  }
  const at = firstOf(text.search(CONTROL), text.search(INVISIBLE));
  if (at < 0) return text;
  const before = text.slice(0, at).split("\n");
  return controlCharacter(path, before.length, (before.at(-1)?.length ?? 0) + 1, text.codePointAt(at) ?? 0);
}

/** The first of two places, −1 where there is none. */
function firstOf(one: number, other: number): number {
  return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
}

/** Lines of other encodings that are named one by one. */
const NAMED_LINES = 20;

/** The first lines that are not UTF-8, and the character of the first of them where it begins. */
function foreignLines(content: Uint8Array): { readonly lines: readonly number[]; readonly column: number } {
  const lines: number[] = [];
  let column = 1;
  for (let start = 0, line = 1; start < content.length && lines.length < NAMED_LINES; line++) {
    const end = content.indexOf(0x0a, start);
    const own = content.subarray(start, end < 0 ? content.length : end);
    const at = foreignCharacter(own);
    if (at !== null && lines.push(line) === 1) column = at + 1;
    start = end < 0 ? content.length : end + 1;
  }
  return { lines, column };
}

/** Position of the first character that is not UTF-8; null when all are. */
function foreignCharacter(line: Uint8Array): number | null {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(line);
    return null;
  } catch {
    return new TextDecoder().decode(line).indexOf("\uFFFD");
  }
}
