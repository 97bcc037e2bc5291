import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { BESIDE_TRADE, CASE } from "./flagshipRun.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { clockOf, type Spread, spread } from "./measure.ts";

/** Draws of the flagship's economy, timed as what they add to a run. */
export interface DrawTimes {
  readonly draws: number;
  readonly scenarios: number;
  readonly cores: number;
  /** Milliseconds by the clock: the run without draws, and with them. */
  readonly without: number;
  readonly drawn: number;
  /** The calibration kernel before, between and after them. */
  readonly calibration: Spread;
}

const DRAWS = 1000;
/** Kernels before and after each run. */
const KERNELS = 100;
/** Seconds aimed at for the draws, on two quiet cores. */
const AIM = 60;
/** Scenarios of the flagship that are drawn: those with the full range, and one more. */
const MORE = "us-measures";

/**
 * Times a thousand draws of three scenarios on `world-2017` by the built program.
 *
 * @returns null when the program is not built, or a run failed.
 */
export function drawTimes(root: string, draws = DRAWS): DrawTimes | null {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const out = mkdtempSync(join(tmpdir(), "tertius-bench-"));
  try {
    const scenarios = drawnCase(join(root, CASE), join(out, "case"));
    const ended = (words: readonly string[]): number | null =>
      spawnSync(process.execPath, [program, "run", "case", "--json", ...words], { cwd: out, stdio: "ignore" }).status;
    const status: (number | null)[] = [];
    const kernels = kernelClocks();
    const without = clockOf(() => status.push(ended([])));
    kernels.push(...kernelClocks());
    const drawn = clockOf(() => status.push(ended(["--draws", String(draws)])));
    kernels.push(...kernelClocks());
    if (status.some((each) => each !== 0)) return null;
    return { draws, scenarios, cores: availableParallelism(), without, drawn, calibration: spread(kernels) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function kernelClocks(): number[] {
  const sink: Sink = { total: 0 };
  return Array.from({ length: KERNELS }, () => clockOf(() => calibrationKernel(sink)));
}

/** A copy of the case without what stands beside trade, with one more scenario that is drawn. @returns how many are. */
function drawnCase(source: string, folder: string): number {
  cpSync(source, folder, { recursive: true });
  const file = join(folder, "case.yaml");
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const block of BESIDE_TRADE) document.delete(block);
  document.setIn(["scenarios", MORE, "fullRange"], true);
  writeFileSync(file, document.toString());
  const scenarios = Object.values(
    (document.toJS() as { scenarios: Record<string, { fullRange?: boolean }> }).scenarios,
  );
  return scenarios.filter(({ fullRange }) => fullRange === true).length;
}

/** A section of docs/performance.md. */
export function drawSection(found: DrawTimes | null): string {
  const head = "## Draws";
  if (found === null) return `${head}\n\nNot timed: the program is not built, or a run failed.`;
  const { draws, scenarios, cores, without, drawn, calibration } = found;
  const seconds = (drawn - without) / 1000;
  const { median, least, most } = calibration;
  const calibrated = `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`;
  const verdict = seconds <= AIM ? "✓" : "**missed**";
  return [
    head,
    "",
    `Draws of the elasticities of \`cases/us-china-2018-russia\` without its markets, alignment, positions and claims (\`tertius run --draws ${draws}\`): what they add to the run, by the clock, on ${cores} cores; one run. A draw balances the base year anew and solves every scenario to 1e-10.`,
    "",
    "| draws × scenarios, 69 × 23 | without draws, s | draws, s | aim, s | calibration, ms | draws / calibration |",
    "| --- | --: | --: | --: | --: | --: |",
    `| ${draws} × ${scenarios} | ${(without / 1000).toFixed(1)} | ${seconds.toFixed(1)} | ${AIM} ${verdict} | ${calibrated} | ${((1000 * seconds) / median).toFixed(0)} |`,
  ].join("\n");
}
