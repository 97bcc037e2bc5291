import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { clockOf, type Spread, spread } from "./measure.ts";

/** A process that is timed from its start to its end. */
interface Contender {
  readonly name: string;
  /** Words after `node`. */
  readonly words: (places: Places) => readonly string[];
}

interface Places {
  /** The built program. */
  readonly program: string;
  /** A case as `tertius init` writes it. */
  readonly fresh: string;
  /** Folder that results go to. */
  readonly out: string;
}

/** Processes in turns with the calibration kernel. */
export interface ProcessTimes {
  /** Milliseconds by the clock, in the order of the table; the first is Node alone. */
  readonly rows: readonly { readonly name: string; readonly clock: Spread }[];
  readonly calibration: Spread;
}

/** As many runs as a published number needs. */
const ROUNDS = 7;
const FLAGSHIP = "cases/us-china-2018-russia";
/** Milliseconds aimed at for the version beyond Node alone. */
const START_AIM = 100;

const CONTENDERS: readonly Contender[] = [
  { name: "Node alone, `node -e 0`", words: () => ["-e", "0"] },
  { name: "`tertius --version`", words: ({ program }) => [program, "--version"] },
  { name: "`tertius check`, the flagship", words: ({ program }) => [program, "check", FLAGSHIP] },
  { name: "`tertius run --json`, a new case", words: ({ program, fresh }) => [program, "run", fresh, "--json"] },
  {
    name: "`tertius run --out`, a new case",
    words: ({ program, fresh, out }) => [program, "run", fresh, "--out", out],
  },
];

/**
 * Times whole processes of the built program, from start to end, in turns.
 *
 * @returns null when the program is not built, or a run failed.
 */
export function processTimes(root: string): ProcessTimes | null {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const folder = mkdtempSync(join(tmpdir(), "tertius-processes-"));
  const ended = (words: readonly string[]): boolean =>
    spawnSync(process.execPath, words, { cwd: root, stdio: "ignore" }).status === 0;
  try {
    const places = { program, fresh: join(folder, "fresh"), out: join(folder, "out") };
    return ended([program, "init", places.fresh]) ? timedProcesses(places, ended) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timedProcesses(places: Places, ended: (words: readonly string[]) => boolean): ProcessTimes | null {
  const sink: Sink = { total: 0 };
  const calibration: number[] = [];
  const clocks = CONTENDERS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    calibration.push(clockOf(() => calibrationKernel(sink)));
    for (const [position, { words }] of CONTENDERS.entries()) {
      let isDone = false;
      clocks[position].push(clockOf(() => (isDone = ended(words(places)))));
      if (!isDone) return null;
    }
  }
  const rows = CONTENDERS.map(({ name }, position) => ({ name, clock: spread(clocks[position]) }));
  return { rows, calibration: spread(calibration) };
}

/** A section of docs/performance.md. */
export function processSection(found: ProcessTimes | null): string {
  const heading = "## Whole processes";
  if (found === null) return `${heading}\n\nNot timed: the program was not built, or a run failed.`;
  const header = ["process", "clock, ms", "clock / calibration"];
  const rows = found.rows.map(({ name, clock }) => [
    name,
    `${clock.median.toFixed(0)} (${clock.least.toFixed(0)}-${clock.most.toFixed(0)})`,
    (clock.median / found.calibration.median).toFixed(0),
  ]);
  return [
    heading,
    `By the clock, from the start of a process to its end; ${ROUNDS} runs of each in turns with the calibration kernel. ` +
      "A new case is what `tertius init` writes; whole runs of the flagship follow below.",
    [header, header.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
    startSentence(found),
  ].join("\n\n");
}

function startSentence({ rows: [bare, version] }: ProcessTimes): string {
  const more = version.clock.median - bare.clock.median;
  const verdict = more <= START_AIM ? "✓" : "**missed**";
  return (
    `The version takes ${more.toFixed(0)} ms more than Node alone; aim: at most ${START_AIM} ms ${verdict}. ` +
    "Loading is what it takes: [decision 26](decisions/0026-command-line-in-bundles.md)."
  );
}
