import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ForeignContent } from "./foreignReader.ts";

const LIMITS = { milliseconds: 60_000, mebibytes: 1024, outputBytes: 512 * 2 ** 20 } as const;

/**
 * Opens a workbook or a database in a process of its own, which is stopped after a minute or at a gibibyte.
 *
 * @returns its content, the package that it lacks, or why it failed.
 */
export function openedForeign(kind: "archive" | "database", bytes: Uint8Array): ForeignContent {
  const script = fileURLToPath(new URL("./foreignProcess.js", import.meta.url));
  const words = [`--max-old-space-size=${LIMITS.mebibytes}`, "--no-warnings", script, kind];
  const { stdout, status, error } = spawnSync(process.execPath, words, {
    input: bytes,
    encoding: "utf8",
    timeout: LIMITS.milliseconds,
    maxBuffer: LIMITS.outputBytes,
    env: {},
  });
  if (error !== undefined) return { reason: `reading took too long or gave too much (${error.message})` };
  if (status !== 0) return { reason: "reading needed too much memory or failed" };
  return JSON.parse(stdout) as ForeignContent;
}
