import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { PageCode } from "../node/files/index.ts";
import {
  type DocumentParts,
  inlineCode,
  liveDocument,
  type LiveLoad,
  type LiveStart,
  packedLoad,
} from "../page/index.ts";

/** What a page needs to move. */
export interface LiveInput {
  readonly code: PageCode;
  readonly load: LiveLoad;
  readonly start: LiveStart;
}

/**
 * A page with what makes it move: the code, and what the code reads.
 *
 * @param page  The page without scripts; where none run it stays that.
 */
export function livePage(page: DocumentParts, { code, load, start }: LiveInput): string {
  const client = inlineCode(code.client);
  const clientHash = `sha256-${createHash("sha256").update(client).digest("base64")}`;
  const worker = deflated(new TextEncoder().encode(code.worker));
  return liveDocument(page, { data: deflated(packedLoad(load)), worker, client, clientHash, start });
}

function deflated(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 9 }).toString("base64");
}
