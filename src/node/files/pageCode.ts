import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./packageRoot.ts";

/** Folder of the code that the build makes for live pages. */
const PAGE = join(PACKAGE_ROOT, "dist", "page");

/** Code that runs inside a live page. */
export interface PageCode {
  /** Boots the page. */
  readonly client: string;
  /** Computes, beside the page. */
  readonly worker: string;
}

/**
 * Code that runs inside a live page.
 *
 * @returns null where it was not built: a page is then one without scripts.
 */
export function pageCode(): PageCode | null {
  const [client, worker] = ["client.js", "worker.js"].map((name) => join(PAGE, name));
  if (!existsSync(client!) || !existsSync(worker!)) return null;
  return { client: readFileSync(client!, "utf8"), worker: readFileSync(worker!, "utf8") };
}
