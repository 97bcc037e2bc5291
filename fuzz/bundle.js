import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

// The fuzzer and what it starts, made as the command line is: Node by itself loads no component of a page.
const options = /** @type {import("rolldown").BuildOptions} */ (await loadConfig("rolldown.config.ts"));
await build({
  ...options,
  input: {
    run: "fuzz/run.ts",
    child: "fuzz/child.ts",
    solveThread: "src/cli/threads/solveThread.ts",
    foreignProcess: "src/cli/foreign/foreignProcess.ts",
    foreignWatch: "src/cli/foreign/foreignWatch.ts",
  },
  output: { dir: "fuzz/.build", format: "esm", cleanDir: true, chunkFileNames: "[name].js" },
});
