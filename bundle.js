import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "rolldown";
import { loadConfig } from "rolldown/config";
import { minifySync } from "rolldown/utils";

const MADE = "dist/.bundled";
const SHARED = ["bundle.js", "componentCompiler.ts", "package-lock.json", "package.json"];

// As the bundler's own command does, which prints every file that it writes; what was made of the same files stands.
const made = new Map(existsSync(MADE) ? readFileSync(MADE, "utf8").split("\n").map(configAndStamps) : []);
for (const config of ["rolldown.config.ts", "rolldown.page.config.ts"]) {
  if (made.get(config)?.every((line) => stampLine(line.slice(0, line.lastIndexOf(" "))) === line)) continue;
  const options = /** @type {import("rolldown").BuildOptions[]} */ ([await loadConfig(config)].flat());
  const outputs = await build(options);
  const files = new Set([config, ...SHARED, ...outputs.flatMap(sources), ...outputs.flatMap(written(options))]);
  made.set(config, [...files].map(stampLine));
  writeFileSync(MADE, [...made].map(([name, stamps]) => [name, ...stamps].join("\t")).join("\n"));
}

// A library file keeps its names, for places of failures; what its comments say stands in its declaration.
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(isOfLibrary)) {
  const text = readFileSync(join("dist", file), "utf8");
  const { code } = minifySync(file, text, { compress: false, mangle: false, codegen: { removeWhitespace: true } });
  if (code !== text) writeFileSync(join("dist", file), code);
}

/** @param {string} file */
function isOfLibrary(file) {
  return file.endsWith(".js") && existsSync(join("dist", file.replace(/js$/, "d.ts")));
}

/**
 * @param {string} line
 * @returns {[string, string[]]}
 */
function configAndStamps(line) {
  const [config = "", ...stamps] = line.split("\t");
  return [config, stamps];
}

/** @param {import("rolldown").RolldownOutput} bundle */
function sources({ output }) {
  const modules = output.flatMap((each) => (each.type === "chunk" ? each.moduleIds : []));
  return modules.filter((id) => existsSync(id)).map((id) => relative(".", id));
}

/**
 * @param {readonly import("rolldown").BuildOptions[]} options
 * @returns {(bundle: import("rolldown").RolldownOutput, at: number) => string[]}
 */
function written(options) {
  return ({ output }, at) => output.map(({ fileName }) => join(options[at]?.output?.dir ?? "dist", fileName));
}

/** @param {string} file */
function stampLine(file) {
  const hash = existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "absent";
  return `${file} ${hash}`;
}
