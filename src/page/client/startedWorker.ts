import { type Remote, wrap } from "comlink";
import { inflated } from "../packing/index.ts";
import type { LiveWorker } from "../worker/index.ts";
import type { PageBlocks } from "./pageBlocks.ts";

/** The worker of a page. */
export interface PageWorker {
  /** Asks something. Fails where the worker dies, says that it has, or is silent for a minute: whoever asks is never left waiting. */
  readonly ask: <Told>(call: (worker: Remote<LiveWorker>) => Promise<Told>) => Promise<Told>;
  readonly end: () => void;
}

/** Silence after which a worker is taken for dead, in steps of a second: while a machine sleeps no step passes. */
const STEPS = 60;
const STEP = 1000;

/**
 * The worker of a page, with what the page carries open in it. It is a classic one made of text: pages that were opened as
 * files may start no other.
 */
export async function startedWorker({ worker, data }: PageBlocks): Promise<PageWorker> {
  const code = new Blob([await inflated(worker)], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const started = askedWorker(new Worker(address));
  try {
    await started.ask((remote) => remote.open(data));
  } catch (error) {
    started.end();
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
  return started;
}

function askedWorker(thread: Worker): PageWorker {
  const remote = wrap<LiveWorker>(thread);
  const death = new Promise<never>((_, reject) => {
    for (const kind of ["error", "messageerror"] as const)
      thread.addEventListener(kind, () => reject(new Error("the worker of the page has died")));
  });
  // Whoever asks hears of it; nobody has to ask.
  death.catch(() => {});
  return {
    ask: async (call) => {
      const { silence, end } = silenceOf();
      try {
        return await Promise.race([call(remote), death, silence]);
      } finally {
        end();
      }
    },
    end: () => thread.terminate(),
  };
}

/** Fails once a worker has been silent for too long, unless it is ended before. */
function silenceOf(): { readonly silence: Promise<never>; readonly end: () => void } {
  let left = STEPS;
  let timer = 0;
  const silence = new Promise<never>((_, reject) => {
    timer = window.setInterval(() => {
      left -= 1;
      if (left === 0) reject(new Error("the worker of the page is silent"));
    }, STEP);
  });
  return { silence, end: () => clearInterval(timer) };
}
