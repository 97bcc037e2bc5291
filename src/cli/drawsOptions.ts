import type { DrawnSets } from "../solve/draws/index.ts";
import { MOST_DRAWS, MOST_SHARD_RUNS, shardShare, type ShardShare } from "../sweep/index.ts";
import type { QueueAddress } from "../node/sweep/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { type RawQueue, queueOption } from "./queueOption.ts";
import { optionOutOfRange } from "./problems/options.ts";

/** Options of a sweep of draws, as typed. */
export interface RawDrawsOptions extends RawQueue {
  readonly draws?: string;
  readonly seed?: string;
  readonly shardRuns?: string;
  readonly shard?: string;
  readonly resume?: boolean;
  readonly drawSets?: DrawnSets;
  readonly drawShared?: number;
}

/** Which draws are made, and where. */
export interface DrawsAsked {
  readonly draws: number;
  readonly seed: number;
  readonly runsPerShard: number;
  /** Null: all shards. */
  readonly share: ShardShare | null;
  /** Null: on this machine. */
  readonly queue: QueueAddress | null;
  readonly resume: boolean;
  /** Null: every set of the range. */
  readonly sets: DrawnSets | null;
  /** Null: the usual part. */
  readonly shared: number | null;
}

/** Options that a sweep of sizes has and one of draws has not. */
export interface RawSizeOptions {
  readonly scale?: unknown;
  readonly full?: unknown;
  readonly include?: unknown;
}

const LIMITS = { draws: [1, MOST_DRAWS], seed: [0, 2 ** 31 - 1], shardRuns: [1, MOST_SHARD_RUNS] } as const;
const USUAL = { seed: 1, shardRuns: 1000 } as const;
/** Options that only a sweep of draws has, by their words. */
const OF_DRAWS = {
  seed: "--seed",
  shardRuns: "--shard-runs",
  shard: "--shard",
  queue: "--queue",
  queueFile: "--queue-file",
  resume: "--resume",
  drawSets: "--draw-sets",
  drawShared: "--draw-shared",
} as const;
/** Options that only a sweep of sizes has. */
const OF_SIZES = { scale: "--scale", full: "--full" } as const;
/** Options of a run that no sweep of draws heeds. */
const OF_RUNS = { include: "--include" } as const;

/** Options of draws that were typed without `--draws`: a problem for each. */
export function withoutDraws(raw: RawDrawsOptions): readonly Problem[] {
  return typed(raw, OF_DRAWS).map((option) =>
    misplaced(option, "a sweep of draws", "--draws N beside it, or without it", {
      of: "случайным расчётам",
      expected: "вместе с --draws N или без этого ключа",
    }),
  );
}

/** Checks the options of a sweep of draws; all that is wrong with them at once. */
export function drawsOptions(
  raw: RawDrawsOptions,
  sizes: RawSizeOptions,
): { readonly asked: DrawsAsked; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [
    ...typed(sizes, OF_SIZES).map((option) =>
      misplaced(option, "a sweep of sizes", "no --draws beside it", {
        of: "серии с разными размерами мер",
        expected: "без --draws",
      }),
    ),
    ...typed(sizes, OF_RUNS).map((option) =>
      misplaced(option, "a run", "no --draws beside it", { of: "одиночному расчёту", expected: "без --draws" }),
    ),
  ];
  const queue = queueOption(raw, problems);
  if ((raw.queue !== undefined || raw.queueFile !== undefined) && raw.shard !== undefined) {
    problems.push(
      misplaced("--shard", "a sweep without a queue", "one of --shard and --queue", {
        of: "случайным расчётам без очереди",
        expected: "либо --shard, либо --queue",
      }),
    );
  }
  const asked = {
    draws: wholeNumber("--draws", raw.draws, LIMITS.draws, 1, problems),
    seed: wholeNumber("--seed", raw.seed, LIMITS.seed, USUAL.seed, problems),
    runsPerShard: wholeNumber("--shard-runs", raw.shardRuns, LIMITS.shardRuns, USUAL.shardRuns, problems),
    share: shareOption(raw.shard, problems),
    queue,
    resume: raw.resume === true || raw.shard !== undefined,
    sets: raw.drawSets ?? null,
    shared: raw.drawShared ?? null,
  };
  return { asked, problems };
}

/** A whole number in digits, or the usual one where none was typed. */
export function wholeNumber(
  option: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
  usual: number,
  problems: Problem[],
): number {
  if (text === undefined) return usual;
  const value = /^\d{1,12}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const expected = `a whole number from ${least} to ${most}`;
  problems.push(
    optionOutOfRange({
      place: { path: option },
      message: `${option} cannot be "${text}".`,
      found: text,
      expected,
      russian: {
        message: `У ключа ${option} не может быть значения "${text}".`,
        expected: `целое число от ${least} до ${most}`,
      },
    }),
  );
  return usual;
}

function shareOption(text: string | undefined, problems: Problem[]): ShardShare | null {
  if (text === undefined) return null;
  const share = shardShare(text);
  if (share === null) {
    problems.push(
      optionOutOfRange({
        place: { path: "--shard" },
        message: `--shard cannot be "${text}": there is no such part.`,
        found: text,
        expected: "i/n with i from 1 to n, such as 2/3",
        russian: {
          message: `У ключа --shard не может быть значения "${text}": такой части нет.`,
          expected: "i/n, где i от 1 до n, например 2/3",
        },
      }),
    );
  }
  return share;
}

function typed(raw: object, options: Readonly<Record<string, string>>): string[] {
  const given = new Set(Object.keys(raw));
  return Object.entries(options).flatMap(([name, option]) => (given.has(name) ? [option] : []));
}

function misplaced(
  option: string,
  of: string,
  expected: string,
  russian: { readonly of: string; readonly expected: string },
): Problem {
  return optionOutOfRange({
    place: { path: option },
    message: `${option} is an option of ${of}.`,
    found: option,
    expected,
    russian: { message: `Ключ ${option} относится к ${russian.of}.`, expected: russian.expected },
  });
}
