import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

// As the bundler's own command does, which prints every file that it writes.
for (const config of ["rolldown.config.ts", "rolldown.page.config.ts"]) await build(await loadConfig(config));

// Outlines of the world as they are drawn; the rest of their package, ten times as large, stays with who develops.
mkdirSync("dist/outlines", { recursive: true });
for (const name of ["countries-110m.json", "countries-50m.json"]) {
  copyFileSync(fileURLToPath(import.meta.resolve(`world-atlas/${name}`)), `dist/outlines/${name}`);
}
