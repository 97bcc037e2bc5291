import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

// As the bundler's own command does, which prints every file that it writes; what was made of the same files stands.
const MADE = "dist/.bundled.json";
const SHARED = ["bundle.js", "componentCompiler.ts", "package-lock.json", "package.json"];
const made = existsSync(MADE) ? JSON.parse(readFileSync(MADE, "utf8")) : {};
for (const config of ["rolldown.config.ts", "rolldown.page.config.ts"]) {
  if (isAsMade(made[config])) continue;
  const outputs = [await build(await loadConfig(config))].flat();
  const folders = [await loadConfig(config)].flat().map(({ output }) => output.dir);
  made[config] = stamps([config, ...SHARED, ...outputs.flatMap(sources), ...outputs.flatMap(written(folders))]);
  writeFileSync(MADE, JSON.stringify(made));
}

/** Files of which a bundle was made. */
function sources({ output }) {
  return output.flatMap(({ moduleIds = [] }) => moduleIds).filter((id) => existsSync(id));
}

function written(folders) {
  return ({ output }, at) => output.map(({ fileName }) => join(folders[at], fileName));
}

function stamps(files) {
  return Object.fromEntries(files.map((file) => [relative(".", file), stamp(file)]));
}

function isAsMade(stamped) {
  return stamped !== undefined && Object.entries(stamped).every(([file, known]) => stamp(file) === known);
}

function stamp(file) {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : null;
}
