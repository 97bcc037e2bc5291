import { join } from "node:path";
import { append, hasErrors, type Problem } from "../../base/problems/index.ts";
import { countedNoun, say } from "../../base/wording/index.ts";
import { writeFileWhole } from "../../node/files/index.ts";
import { absentPackages } from "../../node/publish/problems/index.ts";
import {
  type Filled,
  fillFolder,
  fillFromQueue,
  PLAN_FILE,
  planProblems,
  QUEUE_PACKAGES,
  queuePackages,
  queueProblems,
  sha256,
  type ShardTold,
  standingShards,
  summedSweep,
  type SweepPlan,
  writePlan,
} from "../../node/sweep/index.ts";
import type { SweptDrawsResult } from "../../results/index.ts";
import { caseWording, scenarioProblems, tradeDrawProblems } from "../../run/index.ts";
import { drawRunner } from "../../solve/draws/index.ts";
import { type Shard, shardPlan, shardsOf } from "../../sweep/index.ts";
import { sweptDrawsCsv } from "../../tell/brief/index.ts";
import { answerText, sweptDrawsAnswer, type SweptPlace } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { DrawsAsked } from "../drawsOptions.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { outFileProblems, resultsFolder } from "../outFolder.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { packageHashes } from "../runPackages.ts";
import { screenWidth } from "../screen.ts";
import { type DrawnCase, drawOptions, shardWork, RUNNING, sweepKey, workText } from "../sweepWork.ts";
import { shardCrew, shardLanes } from "../threads/shardCrew.ts";
import { sweepInTheWay } from "../standingFiles.ts";
import { timeLeft } from "../timeLeft.ts";

/** How a sweep of draws is asked for. */
export interface SweepDrawsRequest extends DrawsAsked {
  /** Null: what the answer is about, and scenarios with the full range. */
  readonly scenario: string | null;
  /** Null: `out/<case>-draws`, `out/<case>-for-<codes>-draws`. */
  readonly out: string | null;
  readonly progress: Progress;
}

/** What is written beside the shards once all of them are there. */
const SUMMARY = { document: "summary.json", table: "summary.csv" } as const;

/** `tertius sweep CASE --draws N`: the case many times, each run with elasticities of its own, in files of many runs. */
export async function sweepDraws(folder: string, options: CaseOptions, request: SweepDrawsRequest): Promise<Outcome> {
  const { input, texts, problems } = loadCase(folder, options);
  if (input === null) return refused("sweep", folder, problems);
  const drawn: DrawnCase = { input, texts, options, ...request };
  const out = request.out ?? `${resultsFolder(input.case)}-draws`;
  const key = sweepKey(drawn);
  const plan: SweepPlan = { command: "sweep --draws", case: input.case.id, key, draws: request.draws };
  const packages = request.queue === null ? null : await queuePackages();
  const wrong: Problem[] = [
    ...scenarioFaults(drawn, request),
    ...(request.queue !== null && packages === null ? [absentPackages("--queue", "A queue", QUEUE_PACKAGES)] : []),
    ...placeProblems(out, folder, plan, request.resume),
  ];
  // A sweep is begun, so that it goes on only with --resume, when its queue was there.
  if (!hasErrors(wrong) && request.queue !== null && packages !== null)
    append(wrong, await queueProblems(packages, request.queue));
  if (hasErrors(wrong)) return refused("sweep", folder, [...problems, ...wrong]);
  const filled = await filledPlan(out, plan, drawn, request, packages);
  const { result, told } = filled;
  if (hasErrors(told) && result.shards.present === 0) return refused("sweep", folder, [...problems, ...told]);
  return outcomeOf(folder, drawn, request, { ...filled, out, problems });
}

/** What a sweep has come to, written and told. */
function outcomeOf(
  subject: string,
  drawn: DrawnCase,
  { draws, seed, share }: SweepDrawsRequest,
  { result, told, made, out, problems }: FilledPlan & { readonly out: string; readonly problems: readonly Problem[] },
): Outcome {
  const { input, options } = drawn;
  const seedReason = `${draws} draws of elasticities from seed ${seed}`;
  const manifest = { ...runManifest(input, options), seed, seedReason };
  const writing = result.checksum === null ? [] : writeSummary(out, { draws: result, manifest });
  const isDone = !hasErrors([...told, ...writing]) && (share !== null || result.checksum !== null);
  const words = caseWording(input, options.lang);
  return {
    command: "sweep",
    subject,
    status: isDone ? "ok" : "partial",
    problems: [...problems, ...told, ...writing],
    content: { draws: result, folder: out, manifest },
    exit: isDone ? EXIT.done : EXIT.refused,
    text: answerText(
      sweptDrawsAnswer(
        result,
        input.case,
        { folder: out, made, isPart: share !== null, drawn: drawnSets(drawn) },
        words,
      ),
      screenWidth(),
    ).trimEnd(),
  };
}

/** Which elasticity sets the runs of a sweep take, and how much of their errors estimates share. */
function drawnSets(drawn: DrawnCase): SweptPlace["drawn"] {
  const { sets, shared } = drawRunner(drawn.input, drawOptions(drawn)).plan;
  return { sets: sets.map(({ name }) => name), shared };
}

/** A scenario that the case does not have, else what leaves nothing to draw. */
function scenarioFaults(drawn: DrawnCase, { scenario, seed }: SweepDrawsRequest): readonly Problem[] {
  const unknown = scenarioProblems(drawn.input.case, scenario, "--scenario");
  return hasErrors(unknown) ? unknown : tradeDrawProblems(drawn.input, { ...drawOptions(drawn), seed });
}

function placeProblems(out: string, caseFolder: string, plan: SweepPlan, isJoining: boolean): readonly Problem[] {
  const blocked = [
    ...outFileProblems(join(out, SUMMARY.document), caseFolder),
    ...sweepInTheWay(out, Object.values(SUMMARY), PLAN_FILE),
  ];
  return blocked.length > 0 ? blocked : planProblems(out, plan, isJoining);
}

interface FilledPlan {
  readonly result: SweptDrawsResult;
  readonly made: number;
  readonly told: readonly Problem[];
}

/** Makes what is missing, and again what turns out not to be whole when all is summed up. */
async function filledPlan(
  out: string,
  plan: SweepPlan,
  drawn: DrawnCase,
  request: SweepDrawsRequest,
  packages: Awaited<ReturnType<typeof queuePackages>>,
): Promise<FilledPlan> {
  const { draws, share, queue, progress } = request;
  const shards = shardPlan(plan.key, draws, sha256);
  const own = share === null ? shards : shardsOf(shards, share);
  const told: Problem[] = [...writePlan(out, plan)];
  let made = 0;
  for (;;) {
    const { missing, faults } = hasErrors(told) ? { missing: [], faults: [] } : await standingShards(out, own);
    append(told, faults);
    const telling = shardTeller({ own, missing, all: shards, share }, drawn.options.lang, progress);
    const filled =
      missing.length === 0
        ? { made: 0, problems: [] }
        : queue === null || packages === null
          ? await madeHere(out, missing, drawn, telling)
          : await fillFromQueue(
              out,
              missing,
              {
                packages,
                address: queue,
                version: RUNNING,
                work: workText(drawn),
                warned: ({ message }) => progress(message),
              },
              telling,
            );
    made += filled.made;
    append(told, filled.problems);
    const summed = await summedSweep(out, shards, { key: plan.key, draws });
    append(told, summed.faults);
    const isWhole = summed.result.checksum !== null;
    if (isWhole || hasErrors(told) || (share !== null && summed.faults.length === 0))
      return { result: summed.result, made, told };
  }
}

async function madeHere(out: string, missing: readonly Shard[], drawn: DrawnCase, telling: ShardTold): Promise<Filled> {
  const { input, options } = drawn;
  const lanes = Math.min(shardLanes(options.threads), missing.length);
  const crew = await shardCrew(shardWork(input.case, options, drawOptions(drawn), packageHashes(input)), lanes);
  try {
    return await fillFolder(out, missing, crew, telling);
  } finally {
    await crew.dismiss();
  }
}

/** Shards that this process looks after, those without a file, and all of the sweep. */
interface ShardsOfProcess {
  readonly own: readonly Shard[];
  readonly missing: readonly Shard[];
  readonly all: readonly Shard[];
  readonly share: DrawsAsked["share"];
}

function shardTeller(
  { own, missing, all: ofSweep, share }: ShardsOfProcess,
  lang: CaseOptions["lang"],
  progress: Progress,
): ShardTold {
  const [all, there] = [own.length, own.length - missing.length];
  const left = timeLeft(missing.length, lang);
  let done = 0;
  if (all === 0 && share !== null) {
    const [part, parts] = [String(share.part), String(share.parts)];
    progress(say(lang, "sweep.draws.none", { part, parts, shards: countedNoun(ofSweep.length, "shards", lang) }));
  } else progress(say(lang, "sweep.draws.begun", { all: String(all), there: String(there) }));
  return () => {
    done++;
    progress(`[${there + done}/${all}] ${left(done)}`, "step");
  };
}

function writeSummary(
  out: string,
  summary: { readonly draws: SweptDrawsResult; readonly manifest: unknown },
): Problem[] {
  return [
    ...writeFileWhole(join(out, SUMMARY.document), `${JSON.stringify(summary, null, 1)}\n`),
    ...writeFileWhole(join(out, SUMMARY.table), sweptDrawsCsv(summary.draws)),
  ];
}
