import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";

/** The built command line, as a user runs it. */
const MAIN = join(import.meta.dirname, "../../dist/cli/main.js");

/** Root of the project. */
export const ROOT: string = join(import.meta.dirname, "../..");

/** What a command left behind. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const LIMIT_MS = 120_000;

/** Runs `tertius` with the words, in a folder. */
export function tertius(words: readonly string[], folder: string = ROOT): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: folder,
    encoding: "utf8",
    timeout: LIMIT_MS,
    maxBuffer: 1 << 28,
  });
  return { exit: status, stdout, stderr };
}

/** The one document that a command printed with --json, held against the schema of its command. */
export function documentOf(ended: Ended): Record<string, unknown> {
  const document = JSON.parse(ended.stdout) as Record<string, unknown>;
  const refused = document["status"] === "failed" && Object.keys(document).length === 4;
  const schema = OUTPUT_SCHEMAS[refused ? "refusal" : String(document["command"])];
  if (schema === undefined) throw new Error(`no schema for ${String(document["command"])}`);
  schema.parse(document);
  return document;
}

/** Codes of the problems of a document, in order. */
export function codesOf(document: Record<string, unknown>): string[] {
  return (document["problems"] as { code: string }[]).map((each) => each.code);
}
