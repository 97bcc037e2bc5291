import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { carriedOut } from "../../src/cli/carriedOut.ts";
import { inWords, printable } from "../../src/cli/printed.ts";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import { request } from "../../src/cli/program.ts";
import { progressPrinter } from "../../src/cli/progress.ts";

/** Root of the project. */
export const ROOT: string = join(import.meta.dirname, "../..");

/** The built command line. */
const MAIN = join(ROOT, "dist/cli/main.js");

/** What a command left behind. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command left behind, and the document that it prints with --json. */
export interface EndedInBothForms extends Ended {
  readonly document: Record<string, unknown>;
}

const NO_TERMINAL = { stdout: null, stderr: null };
const LIMIT_MS = 120_000;

/** Carries out `tertius` with the words, in a folder, as its own process does, but in this one: on one thread. */
export async function tertius(words: readonly string[], folder: string = ROOT): Promise<Ended> {
  const lines: string[] = [];
  const { told } = progressPrinter({ write: (text) => lines.push(text) });
  const here = process.cwd();
  process.chdir(folder);
  try {
    const ended = await carriedOut(words, NO_TERMINAL, (line, kind) => told(printable(line), kind));
    return { ...ended, stderr: `${lines.join("")}${ended.stderr}` };
  } finally {
    process.chdir(here);
  }
}

/** What `tertius` prints with the words, and the document that it prints with --json: carried out once for both. */
export async function textAndDocument(words: readonly string[]): Promise<EndedInBothForms> {
  const outcome = await request(words, () => {});
  const document = documentOf(await inWords(outcome, [...words, "--json"], null));
  return { ...(await inWords(outcome, words, null)), document };
}

/** Runs `tertius` with the words in a process of its own, as a user does; slow, for what tests of processes are about. */
export function tertiusProcess(words: readonly string[], folder: string = ROOT): Ended {
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
