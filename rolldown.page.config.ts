import { defineConfig } from "rolldown";
import { components } from "./componentCompiler.ts";

/** What runs inside a live page, each one classic script (docs/decisions/0030). */
const PARTS = { client: "src/page/client/main.ts", worker: "src/page/worker/main.ts" };

export default defineConfig(
  Object.entries(PARTS).map(([name, file]) => ({
    input: { [name]: file },
    platform: "browser" as const,
    resolve: { conditionNames: ["svelte", "browser", "production", "import"] },
    plugins: [components("client")],
    logLevel: "warn" as const,
    output: {
      dir: "dist/page",
      format: "iife" as const,
      minify: true,
      entryFileNames: "[name].js",
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  })),
);
