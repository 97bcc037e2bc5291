import { type Remote, wrap } from "comlink";
import { inflated } from "../packing/index.ts";
import type { LiveWorker } from "../worker/index.ts";
import type { PageBlocks } from "./pageBlocks.ts";

/**
 * The worker of a page, with what the page carries open in it. It is a classic one made of text: pages that were opened as
 * files may start no other.
 */
export async function startedWorker({ worker, data }: PageBlocks): Promise<Remote<LiveWorker>> {
  const code = new Blob([await inflated(worker)], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const remote = wrap<LiveWorker>(new Worker(address));
  await remote.open(data);
  URL.revokeObjectURL(address);
  return remote;
}
