import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Bytes by path inside a folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text of bytes in UTF-8; what is no UTF-8 becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Texts by path as bytes. */
export function filesOf(texts: Iterable<readonly [string, string]>): Files {
  return new Map([...texts].map(([path, text]) => [path, bytesOf(text)]));
}

/** The files with other bytes for one of them. */
export function withFile(files: Files, path: string, bytes: Uint8Array): Files {
  return new Map([...files, [path, bytes]]);
}

/** Makes a folder hold these files and nothing else. */
export function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Every file below a folder by its path with slashes, sorted; none where there is no folder. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(paths.toSorted().map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
}

/** Bytes of all files together. */
export function sizeOf(files: Files): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}
