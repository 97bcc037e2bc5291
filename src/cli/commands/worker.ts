import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { countedNoun, say } from "../../base/wording/index.ts";
import { absentPackages } from "../../node/publish/problems/index.ts";
import { QUEUE_PACKAGES, queuePackages, serveQueue, type ShardMaker } from "../../node/sweep/index.ts";
import { wholeNumber } from "../drawsOptions.ts";
import { dataRootProblems, languageOption } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { queueOption, type RawQueue } from "../queueOption.ts";
import { RUNNING, workOf } from "../sweepWork.ts";
import { shardCrew, shardLanes } from "../threads/shardCrew.ts";

/** How a worker is asked for, as typed. */
export interface WorkerRequest extends RawQueue {
  readonly idle?: string;
  readonly dataRoot?: readonly string[];
  readonly threads?: number;
  readonly lang?: string;
  readonly progress: Progress;
}

const LONGEST_IDLE = 86_400;

/** `tertius worker`: makes shards that a sweep elsewhere asks for. */
export async function worker(request: WorkerRequest): Promise<Outcome> {
  const { queue, queueFile, idle, dataRoot = [], threads = null, progress } = request;
  const problems: Problem[] = [...dataRootProblems(dataRoot)];
  const lang = languageOption(request.lang, problems);
  const seconds = wholeNumber("--idle", idle, [1, LONGEST_IDLE], 1, problems);
  const named: RawQueue =
    queueFile === undefined ? { queue: queue ?? true } : { ...(queue === undefined ? {} : { queue }), queueFile };
  const address = queueOption(named, problems);
  const packages = await queuePackages();
  if (packages === null) problems.push(absentPackages("--queue", "A queue", QUEUE_PACKAGES));
  if (address === null || packages === null || hasErrors(problems)) return refused("worker", "command line", problems);
  const lanes = shardLanes(threads);
  const open = async (work: string): Promise<ShardMaker> => {
    const crew = await shardCrew(workOf(work, dataRoot), lanes);
    return (shard) => crew.make({ ...shard, file: "" }, 0);
  };
  progress(say(lang, "worker.begun", { address: address.shown, threads: String(lanes), keys: "Ctrl-C" }));
  let done = 0;
  const told = (): void => progress(countedNoun(++done, "shards", lang), "step");
  const idleSeconds = idle === undefined ? null : seconds;
  const served = await serveQueue({ packages, address, version: RUNNING, lanes, open, idleSeconds, told });
  const isDone = !hasErrors(served.problems);
  return {
    command: "worker",
    subject: address.shown,
    status: isDone ? "ok" : served.made === 0 ? "failed" : "partial",
    problems: served.problems,
    content: { shards: served.made },
    exit: isDone ? EXIT.done : EXIT.input,
    text: say(lang, "worker.done", { shards: countedNoun(served.made, "shards", lang) }),
  };
}
