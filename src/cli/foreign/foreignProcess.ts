import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Watched } from "./foreignLimits.ts";
import { foreignContent } from "./foreignReader.ts";

const [kind = "", parent = "", told = ""] = process.argv.slice(2);
const watched: Watched = { parent: Number(parent) };
const watch = new Worker(new URL("./foreignWatch.js", import.meta.url), { workerData: watched });
await once(watch, "online");
watch.unref();

/** Bytes of the file as they come in; emptied before it is read, so that they are not held twice. */
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
const bytes = Buffer.concat(parts.splice(0));
const content =
  kind === "imports"
    ? (await import("./foreignImports.ts")).foreignImports(bytes, told)
    : await foreignContent(kind, bytes);
process.stdout.write(JSON.stringify(content));
