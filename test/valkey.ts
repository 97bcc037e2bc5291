import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";

const PLACES = ["/usr/bin/valkey-server", "/usr/local/bin/valkey-server", "/opt/homebrew/bin/valkey-server"];

const WAY_OUT =
  "The tests of sweeps over machines need Valkey. Install it\n" +
  "  Debian, Ubuntu   apt-get install valkey-server\n" +
  "  macOS            brew install valkey\n" +
  "or name the one you have: TERTIUS_VALKEY=/path/to/valkey-server npm test";

/** Path of the server that tests start; null where there is none. */
export function valkeyPath(): string | null {
  const named = process.env["TERTIUS_VALKEY"];
  if (named !== undefined) return existsSync(named) ? named : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Options of a test, or of a group of them, that starts a server: skipped, and named with what it lacks, where there is none. */
export function needsValkey(): { skip: boolean; meta: { lacks: readonly string[] } } {
  const skip = valkeyPath() === null;
  return { skip, meta: { lacks: skip ? ["Valkey"] : [] } };
}

/** Before the tests: installs Valkey when it is missing and we may; where we may not, it is an error in CI alone. */
export function setup(): void {
  if (valkeyPath() !== null) return;
  if (process.env["TERTIUS_VALKEY"] === undefined && mayInstall()) installValkey();
  if (valkeyPath() === null && process.env["CI"] !== undefined) throw new Error(WAY_OUT);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function installValkey(): void {
  process.stderr.write("Valkey is missing; installing it with apt-get (once)…\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...words: string[]): boolean =>
    spawnSync("apt-get", words, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  if (!run("install", "-y", "-q", "--no-install-recommends", "valkey-server")) {
    run("update", "-q");
    run("install", "-y", "-q", "--no-install-recommends", "valkey-server");
  }
}

/** A server of the tests' own, on a port of this machine that was free. */
export interface Valkey {
  readonly url: string;
  /** As a loss of power does. */
  readonly kill: () => Promise<void>;
  /** With what it had written, if it writes. */
  readonly start: () => Promise<void>;
  /** Ends it and takes its folder away. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a server.
 *
 * @param isKept  Whether it writes every command to the disk before it answers.
 */
export async function startedValkey(isKept: boolean, more: readonly string[] = []): Promise<Valkey> {
  const [port, dir] = [await freePort(), mkdtempSync(join(tmpdir(), "tertius-valkey-"))];
  const keeping = isKept ? ["--appendonly", "yes", "--appendfsync", "always"] : ["--appendonly", "no"];
  const words = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", "", ...keeping, ...more];
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = spawn(valkeyPath()!, words, { stdio: "ignore" });
    await answering(port);
  };
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child!.once("close", resolve));
    child!.kill("SIGKILL");
    await gone;
  };
  await start();
  const end = async (): Promise<void> => {
    if (child!.exitCode === null && child!.signalCode === null) await kill();
    rmSync(dir, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, kill, start, end };
}

async function answering(port: number): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const client = new Redis({
      port,
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
      enableReadyCheck: false,
    });
    client.on("error", () => {});
    const word = await client
      .connect()
      .then(() => client.ping())
      .catch((error: Error) => error.message);
    client.disconnect();
    if (/^(?:PONG|NOAUTH)/u.test(word)) return;
    await pause(50);
  }
  throw new Error("the server does not answer");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
