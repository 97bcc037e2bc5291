import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type Ended } from "../cli.ts";

/** What a command and the processes that it started took. */
export interface Measured extends Ended {
  /** Most memory of all of them at one time, bytes; NaN where the system does not tell. */
  readonly peak: number;
  readonly seconds: number;
  /** Numbers of the processes that it started. */
  readonly children: readonly number[];
}

/** Milliseconds between two looks. */
const LOOK_EVERY = 10;

/** Runs `tertius` and looks at its memory, and that of its children, all the while; `seen` may end it. */
export async function measuredRun(
  words: readonly string[],
  seen: (pid: number, children: readonly number[]) => void = () => {},
): Promise<Measured> {
  const began = performance.now();
  const command = spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), ...words]);
  const [stdout, stderr]: string[][] = [[], []];
  command.stdout.on("data", (part: Buffer) => stdout?.push(part.toString()));
  command.stderr.on("data", (part: Buffer) => stderr?.push(part.toString()));
  const all = new Set<number>();
  let peak = existsSync("/proc/self/statm") ? 0 : NaN;
  const looking = setInterval(() => {
    const children = childrenOf(command.pid ?? 0);
    children.forEach((each) => all.add(each));
    const memory = [command.pid ?? 0, ...children].reduce((sum, each) => sum + residentBytes(each), 0);
    peak = Math.max(peak, memory);
    seen(command.pid ?? 0, children);
  }, LOOK_EVERY);
  const exit = await new Promise<number | null>((resolve) => command.on("close", resolve));
  clearInterval(looking);
  const seconds = (performance.now() - began) / 1000;
  return { exit, stdout: (stdout ?? []).join(""), stderr: (stderr ?? []).join(""), peak, seconds, children: [...all] };
}

/** Whether a process runs still. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\tZ/mu.test(readOrEmpty(`/proc/${pid}/status`));
  } catch {
    return false;
  }
}

/** Processes that any thread of a process started. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    readOrEmpty(`/proc/${pid}/task/${thread}/children`)
      .split(" ")
      .filter((each) => each !== "")
      .map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function residentBytes(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+)/mu.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? "0";
  return Number(kibibytes) * 1024;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
