import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

// As the bundler's own command does, which prints every file that it writes.
for (const config of ["rolldown.config.ts", "rolldown.page.config.ts"]) await build(await loadConfig(config));
