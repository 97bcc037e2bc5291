import { defineConfig, type Plugin } from "rolldown";
import { components } from "./componentCompiler.ts";

/** What is loaded from its own package: optional ones, one with files beside its code, and citeproc by its licence. */
const UNBUNDLED = [
  "citeproc",
  "piscina",
  "sql.js",
  "@resvg/resvg-wasm",
  "@myriaddreamin/typst-ts-node-compiler",
  "bullmq",
  "ioredis",
];

const NO_FETCHER = "\0no-fetcher";

/** The reader of bibliographies is given texts, never addresses: what it would fetch with is left out. */
const withoutFetcher: Plugin = {
  name: "without-fetcher",
  resolveId: { filter: { id: /^(?:sync-fetch|fetch-ponyfill)$/u }, handler: () => NO_FETCHER },
  load: { filter: { id: /^\0no-fetcher$/u }, handler: () => "export default () => ({});" },
};

/** The command line: a file for each command, and what several share in files of its own (docs/decisions/0026). */
export default defineConfig({
  input: {
    main: "src/cli/main.ts",
    commandThread: "src/cli/commandThread.ts",
    solveThread: "src/cli/threads/solveThread.ts",
    drawThread: "src/cli/threads/drawThread.ts",
    shardThread: "src/cli/threads/shardThread.ts",
    makingThread: "src/cli/open/makingThread.ts",
    foreignProcess: "src/cli/foreign/foreignProcess.ts",
    foreignWatch: "src/cli/foreign/foreignWatch.ts",
    writePackageCopies: "src/cli/copies/writePackageCopies.ts",
    writeSite: "src/cli/site/writeSite.ts",
  },
  platform: "node",
  external: UNBUNDLED,
  // Whatever surrounds a run, a page has the same bytes: for development its components mark what they made otherwise.
  resolve: { conditionNames: ["production"] },
  plugins: [components("server"), withoutFetcher],
  logLevel: "warn",
  output: {
    dir: "dist/cli",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "[name].js",
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});
