import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WAY_OUT =
  "The tests need Chromium: one of them runs the engines in a browser. Install it\n" +
  "  Debian, Ubuntu   apt-get install chromium\n" +
  "  macOS            brew install --cask chromium\n" +
  "or name the one you have: TERTIUS_CHROMIUM=/path/to/chromium npm test";

/** Path of the Chromium that tests drive. */
export function chromiumPath(): string {
  const path = installedChromium();
  if (path === null) throw new Error(WAY_OUT);
  return path;
}

function installedChromium(): string | null {
  const named = process.env["TERTIUS_CHROMIUM"];
  if (named !== undefined) return existsSync(named) ? named : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Before the tests: installs Chromium when it is missing and we may; says what to install when we may not. */
export function setup(): void {
  if (installedChromium() !== null) return;
  if (process.env["TERTIUS_CHROMIUM"] === undefined && mayInstall()) installChromium();
  chromiumPath();
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function installChromium(): void {
  process.stderr.write("Chromium is missing; installing it with apt-get (once)…\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...words: string[]): boolean =>
    spawnSync("apt-get", words, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  if (!run("install", "-y", "-q", "--no-install-recommends", "chromium")) {
    run("update", "-q");
    run("install", "-y", "-q", "--no-install-recommends", "chromium");
  }
}
