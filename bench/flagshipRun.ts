import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { clockOf, type Spread, spread } from "./measure.ts";

/** A whole run of the flagship case in a process of its own, from the start of the program to its end. */
export interface WholeRun {
  readonly name: string;
  /** Milliseconds by the clock. */
  readonly clock: Spread;
  /** Milliseconds aimed at, on two quiet cores. */
  readonly aim: number;
}

/** Whole runs in turns with the calibration kernel. */
export interface FlagshipRuns {
  readonly runs: readonly WholeRun[];
  readonly calibration: Spread;
}

/** As many runs as a published number needs. */
const ROUNDS = 7;
/** The case that is run. */
export const CASE = "cases/us-china-2018-russia";
/** Blocks of the case beside trade. */
export const BESIDE_TRADE = ["markets", "alignment", "positions", "facts", "claims"];

interface Contender {
  readonly name: string;
  readonly aim: number;
  readonly words: (trade: string, out: string) => readonly string[];
}

const CONTENDERS: readonly Contender[] = [
  {
    name: "trade alone: reading, every scenario, ranges, text",
    aim: 5000,
    words: (trade) => ["run", trade, "--json"],
  },
  {
    name: "all of it: markets, alignment, positions and the audit too",
    aim: 10_000,
    words: () => ["run", CASE, "--json"],
  },
  {
    name: "all of it, and the brief as HTML",
    aim: 10_000,
    words: (_trade, out) => ["brief", CASE, "--out", join(out, "brief.html")],
  },
];

/**
 * Times whole runs of the built program on the flagship case.
 *
 * @returns null when the program is not built, or a run failed.
 */
export function flagshipRuns(root: string): FlagshipRuns | null {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const out = mkdtempSync(join(tmpdir(), "tertius-bench-"));
  try {
    const trade = tradeAlone(join(root, CASE), out);
    return timedRuns(
      (words) => spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: "ignore" }).status,
      {
        trade,
        out,
      },
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A copy of the case without what stands beside trade. */
function tradeAlone(source: string, out: string): string {
  const folder = join(out, "trade");
  cpSync(source, folder, { recursive: true });
  const file = join(folder, "case.yaml");
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const block of BESIDE_TRADE) document.delete(block);
  writeFileSync(file, document.toString());
  return folder;
}

function timedRuns(
  ended: (words: readonly string[]) => number | null,
  { trade, out }: { readonly trade: string; readonly out: string },
): FlagshipRuns | null {
  const sink: Sink = { total: 0 };
  const calibration: number[] = [];
  const clocks = CONTENDERS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    calibration.push(clockOf(() => calibrationKernel(sink)));
    for (const [position, { words }] of CONTENDERS.entries()) {
      let status: number | null = null;
      clocks[position].push(clockOf(() => (status = ended(words(trade, out)))));
      if (status !== 0) return null;
    }
  }
  return {
    runs: CONTENDERS.map(({ name, aim }, position) => ({ name, aim, clock: spread(clocks[position]) })),
    calibration: spread(calibration),
  };
}

/** A section of docs/performance.md. */
export function flagshipRunSection(found: FlagshipRuns | null): string {
  const heading = "## The flagship run";
  if (found === null) return `${heading}\n\nNot timed: the program was not built, or a run failed.`;
  const { runs, calibration } = found;
  const seconds = (value: number): string => (value / 1000).toFixed(1);
  const rows = runs.map(({ name, clock, aim }) => [
    name,
    `${seconds(clock.median)} (${seconds(clock.least)}-${seconds(clock.most)})`,
    `${seconds(aim)} ${clock.median <= aim ? "✓" : "**missed**"}`,
    `${calibration.median.toFixed(1)} (${calibration.least.toFixed(1)}-${calibration.most.toFixed(1)})`,
    Math.round(clock.median / calibration.median).toFixed(0),
  ]);
  const header = ["run", "clock, s", "aim, s", "calibration, ms", "clock / calibration"];
  return [
    heading,
    `Whole runs of \`${CASE}\` by the built program, by the clock, from its start to its end, on as many threads as there are cores; ` +
      `${ROUNDS} runs in turns with the calibration kernel. *Trade alone* is the case without its markets, alignment, positions and claims.`,
    [header, header.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}
