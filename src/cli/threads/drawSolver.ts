import type { Piscina } from "piscina";
import { TertiusError } from "../../base/problems/index.ts";
import {
  drawnChoices,
  type DrawnPart,
  drawnParts,
  drawRunners,
  drawsInOrder,
  type DrawSolver,
  type DrawsTold,
  NOT_DRAWN,
} from "../../run/index.ts";
import type { DrawnRows, DrawRow, InputEnds } from "../../solve/draws/index.ts";
import type { ChoiceAnswer, ChoicePart, ChoiceSolver } from "../../solve/ranges/index.ts";
import type { ChoiceResult } from "../../results/index.ts";
import { packageChanged } from "../problems/packages.ts";
import { packageHashes } from "../runPackages.ts";
import type { DrawRange, SentChoice } from "./drawThread.ts";
import type { DrawWork } from "./drawWork.ts";
import { THREAD_MEMORY } from "./threadMemory.ts";
import { type Threads, threadsAtMost } from "./threadRunner.ts";

/** Draws that a thread solves before it says so: few enough that both ends of a run are busy. */
const TOGETHER = 20;
/** Fewer draws than this for a thread are solved before it has started and opened its packages. */
const DRAWS_PER_THREAD = 10;

type DrawPool = Piscina<
  DrawRange | DrawnPart | ChoicePart,
  readonly DrawRow[] | readonly InputEnds[] | SentChoice | null
>;

/**
 * Solves the draws of a case on as many threads as it is worth; the rows are the same on any number of them.
 *
 * @param told  Told how many draws of a part are done.
 * @returns a solver, which throws a TertiusError with E160 when a package is not the one that the case was checked against, and with what keeps the scenario of
 *          the choices from an equilibrium.
 */
export function drawSolver({ dataRoots, threads }: Threads, told: DrawsTold): DrawSolver {
  return async (input, asked) => {
    const count = Math.min(threadsAtMost(threads), Math.floor(asked.draws / DRAWS_PER_THREAD));
    const choices = drawnChoices(input, asked);
    if (count < 2) {
      const drawn = drawsInOrder(input, asked, undefined, told);
      return { drawn, choices: choices?.joined(choices.parts.map(choices.solved)) ?? [] };
    }
    const work = { case: input.case, dataRoots, asked, packages: packageHashes(input) };
    const parts = drawnParts(drawRunners(input, asked));
    const pool = await drawPool(work, count);
    try {
      const rowsOf = async (part: DrawnPart): Promise<DrawnRows> =>
        parts.includes(part) ? drawnRows(pool, part, asked.draws, told) : NOT_DRAWN;
      // A question takes as long as hundreds of draws: those who ask first leave no thread idle in the end.
      const [chosen, trade, markets] = await Promise.all([
        choices === null ? [] : chosenOn(pool, choices),
        rowsOf("trade"),
        rowsOf("markets"),
      ]);
      return { drawn: { trade, markets }, choices: chosen };
    } finally {
      await pool.destroy();
    }
  };
}

async function chosenOn(pool: DrawPool, { parts, joined }: ChoiceSolver): Promise<readonly ChoiceResult[]> {
  const sent = await Promise.all(
    parts.map(async (part) => (await pool.run(part, { name: "drawChoice" })) as SentChoice | null),
  );
  return joined(sent.map(answerIn));
}

/** @throws TertiusError E160, and what kept the question from an answer */
function answerIn(sent: SentChoice | null): ChoiceAnswer {
  const found = sent ?? gone();
  if ("problems" in found) throw new TertiusError(found.problems);
  return found.answer;
}

/** @throws TertiusError E160 */
function gone(): never {
  throw new TertiusError([packageChanged()]);
}

async function drawnRows(pool: DrawPool, part: DrawnPart, draws: number, told: DrawsTold): Promise<DrawnRows> {
  let done = 0;
  const [ends, ...parts] = await Promise.all([
    pool.run(part, { name: "drawEnds" }) as Promise<readonly InputEnds[] | null>,
    ...rangesOf(part, draws).map(async (range) => {
      const rows = (await pool.run(range, { name: "drawRows" })) as readonly DrawRow[] | null;
      told(part, (done += range.to - range.from));
      return rows;
    }),
  ]);
  return { rows: parts.flatMap((each) => each ?? gone()), ends: ends ?? gone() };
}

function rangesOf(part: DrawnPart, draws: number): readonly DrawRange[] {
  return Array.from({ length: Math.ceil(draws / TOGETHER) }, (_, at) => ({
    part,
    from: at * TOGETHER,
    to: Math.min(draws, (at + 1) * TOGETHER),
  }));
}

async function drawPool(workerData: DrawWork, threads: number): Promise<DrawPool> {
  const { Piscina: Pool } = await import("piscina");
  return new Pool({
    filename: new URL("./drawThread.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // A thread that has two parts at once would wait for the first with the second, while another one has none.
    concurrentTasksPerWorker: 1,
    workerData,
    resourceLimits: THREAD_MEMORY,
  });
}
