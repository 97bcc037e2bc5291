import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { confinedFolder } from "./confinedFolder.ts";
import { PACKAGE_ROOT } from "./packageRoot.ts";
import { writeFolderWhole } from "./writing.ts";

/** A copy of a checked package, as `packageCopy` makes it. */
export interface CopyContent {
  readonly text: string;
  readonly numbers: Uint8Array;
}

/** Folder of the copies that the build makes of shipped packages, beside the built code. */
const COPIES = join(PACKAGE_ROOT, "dist", "packages");
/** Sources may be newer than the copies that the last build made, so only what is built reads them. */
const READ_FROM = import.meta.url.endsWith(".ts") ? null : COPIES;
/** SHA-256 of what follows it in a file, bytes. */
const DIGEST = 32;
/** Length of the text, as four bytes after the digest. */
const LENGTH = 4;

/**
 * The copy of the package whose texts have this hash, as the build made it.
 *
 * @param folder  Where copies lie; null: nowhere.
 * @returns null where there is none, or it is not whole.
 */
export function copyOfTexts(sha256: string, folder: string | null = READ_FROM): CopyContent | null {
  if (folder === null) return null;
  const opened = confinedFolder(folder);
  const found = "code" in opened ? opened : opened.bytes(nameOf(sha256));
  if (!(found instanceof Uint8Array) || found.length < DIGEST + LENGTH) return null;
  const bytes = Buffer.from(found.buffer, found.byteOffset, found.length);
  const content = bytes.subarray(DIGEST);
  return digestOf(content).equals(bytes.subarray(0, DIGEST)) ? contentOf(content) : null;
}

function contentOf(content: Buffer): CopyContent {
  const end = LENGTH + content.readUInt32LE(0);
  return { text: content.toString("utf8", LENGTH, end), numbers: content.subarray(end) };
}

/** Writes copies by the hash of their texts, and clears those of earlier builds. */
export function writeCopies(copies: ReadonlyMap<string, CopyContent>, folder: string = COPIES): Problem[] {
  const files = [...copies].map(([sha256, copy]) => [nameOf(sha256), bytesOf(copy)] as const);
  return writeFolderWhole(folder, new Map(files), () => false);
}

function bytesOf({ text, numbers }: CopyContent): Uint8Array {
  const words = Buffer.from(text, "utf8");
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(words.length);
  const content = Buffer.concat([length, words, numbers]);
  return Buffer.concat([digestOf(content), content]);
}

function nameOf(sha256: string): string {
  return `${sha256}.bin`;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
