import { z } from "zod";
import { TertiusError } from "../base/problems/index.ts";
import { type Case, textSource } from "../case/index.ts";
import type { DrawnSets, DrawOptions } from "../solve/draws/index.ts";
import type { RunInput } from "../solve/index.ts";
import { type RunningVersion, sha256 } from "../node/sweep/index.ts";
import { missingFile, VERSION } from "../node/files/index.ts";
import type { SweepKey } from "../sweep/index.ts";
import { loadSource } from "./caseLoading.ts";
import { type CaseOptions, caseOptions } from "./options.ts";
import { otherPackages } from "./problems/packages.ts";
import { packageHashes, runPackages } from "./runPackages.ts";
import { departures } from "./solvedCase.ts";
import type { ShardWork } from "./threads/shardWork.ts";

/** What this process is, as far as numbers depend on it. */
export const RUNNING: RunningVersion = { tertius: VERSION, node: process.versions.node.replace(/\..*$/u, "") };

/** How the draws of a case were asked for. */
export interface DrawnCase {
  readonly input: RunInput;
  /** Texts of the case that were read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly options: CaseOptions;
  readonly seed: number;
  readonly runsPerShard: number;
  readonly scenario: string | null;
  /** Null: every set of the range. */
  readonly sets: DrawnSets | null;
  /** Null: the usual part. */
  readonly shared: number | null;
}

/** Everything that the runs of a drawn case depend on. */
export function sweepKey({ input, texts, options, seed, runsPerShard, scenario, sets, shared }: DrawnCase): SweepKey {
  const asked = {
    set: options.settings.join(" "),
    for: options.answerFor.join(","),
    deficits: options.typedDeficits ?? "",
    elasticities: options.elasticities ?? "",
    scenario: scenario ?? "",
    drawSets: sets ?? "",
    drawShared: shared === null ? "" : String(shared),
  };
  const files = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 1,
    ...RUNNING,
    case: sha256([JSON.stringify(files)]),
    packages: runPackages(input).map(
      ({ manifest, sha256: hash }) => `${manifest.name} ${manifest.version} ${hash ?? ""}`,
    ),
    seed,
    runsPerShard,
    asked: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== "")),
  };
}

/** How draws are made, beside the case. */
export function drawOptions({
  options,
  seed,
  scenario,
  sets,
  shared,
}: Omit<DrawnCase, "input" | "texts" | "runsPerShard">): DrawOptions {
  return {
    seed,
    ...departures(options),
    ...(scenario === null ? {} : { scenarios: [scenario] }),
    ...(sets === null ? {} : { sets }),
    ...(shared === null ? {} : { shared }),
  };
}

const WORK = z.strictObject({
  folder: z.string(),
  texts: z.array(z.tuple([z.string(), z.string()])),
  settings: z.array(z.string()),
  answerFor: z.array(z.string()),
  deficits: z.string().nullable(),
  elasticities: z.string().nullable(),
  scenario: z.string().nullable(),
  sets: z.enum(["range", "central"]).nullable(),
  shared: z.number().min(0).max(1).nullable(),
  seed: z.int(),
  packages: z.array(z.string()),
});

/** What a worker elsewhere needs of a drawn case: texts and options, and which packages it must have. */
export function workText({ input, texts, options, seed, scenario, sets, shared }: DrawnCase): string {
  return JSON.stringify({
    folder: input.case.id,
    texts: [...texts],
    settings: [...options.settings],
    answerFor: [...options.answerFor],
    deficits: options.typedDeficits,
    elasticities: options.elasticities,
    scenario,
    sets,
    shared,
    seed,
    packages: [...packageHashes(input)],
  } satisfies z.output<typeof WORK>);
}

/**
 * The work of a drawn case, read from its text by a worker and checked as the files of a case are.
 *
 * @throws TertiusError with what is wrong with the case, or E956 where the packages here are others.
 */
export function workOf(text: string, dataRoots: readonly string[]): ShardWork {
  const work = WORK.parse(JSON.parse(text));
  const { texts, folder, settings, answerFor, deficits, elasticities, scenario, sets, shared, seed, packages } = work;
  const { options, problems: wrong } = caseOptions({
    set: settings,
    ...(answerFor.length === 0 ? {} : { for: answerFor.join(",") }),
    dataRoot: dataRoots,
    ...(deficits === null ? {} : { deficits }),
    ...(elasticities === null ? {} : { elasticities }),
  });
  const { input, problems } = loadSource(textSource(folder, new Map(texts), missingFile), options);
  if (input === null) throw new TertiusError([...wrong, ...problems]);
  const own = packageHashes(input);
  const other = runPackages(input).filter((_, at) => own.length !== packages.length || own[at] !== packages[at]);
  if (other.length > 0) throw new TertiusError([otherPackages(other.map(({ manifest }) => manifest.name))]);
  return shardWork(input.case, options, drawOptions({ options, seed, scenario, sets, shared }), packages);
}

/** The work of threads on a drawn case. */
export function shardWork(
  case_: Case,
  { dataRoots }: CaseOptions,
  options: DrawOptions,
  packages: readonly string[],
): ShardWork {
  return { case: case_, dataRoots, options, packages };
}
