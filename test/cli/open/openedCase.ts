import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newCaseFiles } from "../../../src/case/index.ts";
import { writeFolderWhole } from "../../../src/node/files/index.ts";
import { type Ended, ROOT } from "../cli.ts";

const MAIN = join(ROOT, "dist/cli/main.js");

/** A case that `tertius open` serves from a process of its own. */
export interface OpenedCase {
  /** Folder that holds the case, and whatever the process would write beside it. */
  readonly around: string;
  readonly folder: string;
  readonly address: string;
  /** Sends a signal and waits for what is left behind. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Ended>;
}

/** A folder with a case in it, `my-case`, a new one if no other, and nothing else. */
export function folderWithCase(files: ReadonlyMap<string, string> = newCaseFiles("my-case")): string {
  const around = mkdtempSync(join(tmpdir(), "tertius-open-"));
  writeFolderWhole(join(around, "my-case"), files);
  for (const name of ["home", "temporary"]) mkdirSync(join(around, name));
  return around;
}

/** Opens the case of such a folder, and waits for the address. */
export async function openedCase(around: string, ...words: readonly string[]): Promise<OpenedCase> {
  const env = { ...process.env, HOME: join(around, "home"), TMPDIR: join(around, "temporary") };
  const child = spawn(process.execPath, [MAIN, "open", "my-case", ...words], { cwd: around, env });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (text: Buffer) => (said[name] += text.toString()));
  const closed = new Promise<Ended>((resolve) => child.once("close", (exit) => resolve({ exit, ...said })));
  const address = await addressIn(child, said);
  const end = (signal: NodeJS.Signals = "SIGINT"): Promise<Ended> => {
    child.kill(signal);
    return closed;
  };
  return { around, folder: join(around, "my-case"), address, end };
}

function addressIn(child: ChildProcess, said: { readonly stdout: string; readonly stderr: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /^http:\S+(?=\n)/u.exec(said.stdout)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", look);
    child.once("close", () => reject(new Error(said.stderr)));
  });
}

/** Ends the case and takes its folder away. */
export async function closedCase(opened: OpenedCase): Promise<void> {
  await opened.end();
  rmSync(opened.around, { recursive: true, force: true });
}
