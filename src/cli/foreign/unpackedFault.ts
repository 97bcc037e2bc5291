import { createInflateRaw } from "node:zlib";
import { type ArchiveEntry, archiveEntries, packedContent } from "../../data/importers/index.ts";

/** Bytes that are unpacked at once. */
const AT_ONCE = 2 ** 20;

/**
 * Unpacks an archive piece by piece, keeping nothing, and compares what comes out with the sizes that its list gives.
 *
 * @returns in words which entry is not what the list says; null when all are, so that limits on the list are limits on
 *   what will be read.
 */
export async function unpackedFault(bytes: Uint8Array): Promise<string | null> {
  const entries = archiveEntries(bytes);
  if (typeof entries === "string") return entries;
  for (const entry of entries) {
    const fault = await entryFault(bytes, entry);
    if (fault !== null) return `"${entry.name}" in it ${fault}`;
  }
  return null;
}

async function entryFault(bytes: Uint8Array, entry: ArchiveEntry): Promise<string | null> {
  const content = packedContent(bytes, entry);
  if (content === null) return "is cut off";
  const length = entry.method === 0 ? content.length : await inflatedLength(content, entry.unpacked);
  if (length === null) return "cannot be unpacked";
  return length === entry.unpacked ? null : "has not the size that its list gives";
}

/** Bytes that come out, counted until they are more than expected; null when the content is broken. */
async function inflatedLength(content: Uint8Array, expected: number): Promise<number | null> {
  const inflating = createInflateRaw({ chunkSize: AT_ONCE });
  inflating.end(content);
  let length = 0;
  try {
    for await (const part of inflating) {
      length += (part as Uint8Array).length;
      if (length > expected) break;
    }
    return length;
  } catch {
    return null;
  }
}
