import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { discourseSection } from "./discourse.ts";
import { benches } from "./economies.ts";
import { idealPointSection } from "./idealPoints.ts";
import { flagshipMarkets, flagshipMarketsSection } from "./flagshipMarkets.ts";
import { marketProgramSection } from "./marketPrograms.ts";
import { type Spread, spread } from "./measure.ts";
import { performancePage } from "./report.ts";
import { type BenchResult, benchResult } from "./results.ts";

/** Timed runs of each economy, and of the whole program. */
const [ROUNDS, FLAGSHIP_RUNS] = [9, 7];

const root = process.cwd();
const reference = process.env["TERTIUS_REFERENCE"] ?? resolve(root, "../shared/data");
const load = loadavg()[0];
const { found, missing } = benches(root, reference);
const collect = globalThis.gc ?? null;

const results = found.map((bench) => {
  process.stderr.write(`${bench.name}, ${bench.model.countries.size} × ${bench.model.sectors.size}\n`);
  return benchResult(bench, ROUNDS, bench.name === "NAFTA", collect === null ? null : (): void => collect());
});

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
const solved = performancePage(results, { machine, load, flagship: flagshipTime(), missing });
process.stderr.write("markets of the flagship\n");
const markets = flagshipMarketsSection(flagshipMarkets(root));
const page = `${solved}\n${markets}\n\n${marketProgramSection(ROUNDS)}\n\n${idealPointSection(root, ROUNDS)}\n\n${discourseSection(ROUNDS)}\n`;
writeFileSync(join(root, "docs/performance.md"), page);
process.stdout.write(`${page}\n`);
report(results);

/** Whole runs of the flagship case in a process of their own; null when the program is not built. */
function flagshipTime(): Spread | null {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const times: number[] = [];
  for (let run = 0; run < FLAGSHIP_RUNS; run++) {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, [program, "run", "cases/us-china-2018-russia", "--json"], {
      cwd: root,
      stdio: ["ignore", "ignore", "ignore"],
    });
    if (status !== 0) return null;
    times.push(performance.now() - before);
  }
  return spread(times);
}

function report(timed: readonly BenchResult[]): void {
  process.stderr.write(`${timed.length} economies timed, docs/performance.md written\n`);
}
