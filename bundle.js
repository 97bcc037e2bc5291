import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

// As the bundler's own command does, which prints every file that it writes.
await build(await loadConfig("rolldown.config.ts"));
