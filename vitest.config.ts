import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { components } from "./componentCompiler.ts";
import { LongestFirst } from "./test/longestFirst.ts";
import { WHOLE } from "./test/whole.ts";

const FILES = ["test/**/*.test.ts", "validation/**/*.test.ts"];
/** Files that put methods of their own in the place of the language's, after which a process is slow for good. */
const ALONE = ["test/case/growth/steps.test.ts", "test/data/packages/growth.test.ts"];

// Components are rendered as the command line renders them, without the marks of their development.
process.env["NODE_ENV"] = "production";

export default defineConfig({
  plugins: [components("server")],
  // Copies of packages as they are shipped, but made by the sources under test.
  resolve: {
    alias: [{ find: /^\.\/packageCopies\.ts$/u, replacement: join(import.meta.dirname, "test/packageCopies.ts") }],
  },
  test: {
    globalSetup: ["./test/chromium.ts", "./test/valkey.ts", "./test/sharedFolder.ts"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 120_000,
    hookTimeout: 900_000,
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    tags: [
      {
        name: WHOLE,
        description: "Left to `npm run test:all`: the same promise at full size, or again on the way of a user.",
      },
    ],
    // Most of a file's time would go into loading the program anew (docs/decisions/0025).
    projects: [
      { extends: true, test: { name: "together", include: FILES, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
