import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FOREIGN_LIMITS } from "./foreignLimits.ts";
import type { ForeignImports } from "./foreignImports.ts";
import type { ForeignContent } from "./foreignReader.ts";

/** What is to be opened, and how. */
type ForeignKind = "archive" | "shown archive" | "database";

/**
 * Opens a workbook or a database in a process of its own, which is stopped after a minute, at 640 MiB, and when this
 * process ends, however that comes about.
 *
 * @returns its content, the package that it lacks, or why it failed.
 */
export async function openedForeign(kind: ForeignKind, bytes: Uint8Array): Promise<ForeignContent> {
  return answered<ForeignContent>(kind, bytes);
}

/** Reads a table of imports in such a process, which is told which of them. */
export async function foreignTrade(
  bytes: Uint8Array,
  told: string,
): Promise<ForeignImports | { readonly reason: string }> {
  return answered<ForeignImports>("imports", bytes, told);
}

async function answered<Answer>(
  kind: string,
  bytes: Uint8Array,
  told = "",
): Promise<Answer | { readonly reason: string }> {
  const running = promisify(execFile)(process.execPath, wordsFor(kind, told), LIMITED);
  // A process that was stopped early reads no further, which is told below.
  running.child.stdin?.on("error", () => {}).end(bytes);
  try {
    return JSON.parse((await running).stdout) as Answer;
  } catch (error) {
    return { reason: whyStopped(error) };
  }
}

/** The same, and nothing else goes on meanwhile: for a case, whose tables are read one after the other. */
export function openedForeignNow(kind: ForeignKind, bytes: Uint8Array): ForeignContent {
  try {
    return JSON.parse(
      execFileSync(process.execPath, wordsFor(kind), { ...LIMITED, input: bytes, encoding: "utf8", stdio: "pipe" }),
    ) as ForeignContent;
  } catch (error) {
    return { reason: whyStopped(error) };
  }
}

const LIMITED = {
  timeout: FOREIGN_LIMITS.milliseconds,
  maxBuffer: FOREIGN_LIMITS.outputBytes,
  killSignal: "SIGKILL",
  env: {},
} as const;

function wordsFor(kind: string, told = ""): readonly string[] {
  const script = fileURLToPath(new URL("./foreignProcess.js", import.meta.url));
  return [
    `--max-old-space-size=${FOREIGN_LIMITS.heapMebibytes}`,
    "--no-warnings",
    script,
    kind,
    String(process.pid),
    told,
  ];
}

function whyStopped(error: unknown): string {
  const { code, killed } = Object(error) as { readonly code?: unknown; readonly killed?: unknown };
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" || code === "ENOBUFS")
    return `it holds more than ${FOREIGN_LIMITS.outputBytes / 2 ** 20} MiB of text`;
  if (killed === true || code === "ETIMEDOUT")
    return `reading it took more than ${FOREIGN_LIMITS.milliseconds / 1000} seconds`;
  return `reading it needed more than ${FOREIGN_LIMITS.mebibytes} MiB of memory, or failed`;
}
