import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { discourseSection } from "./discourse.ts";
import { benches } from "./economies.ts";
import { growingTablesSection } from "./growingTables.ts";
import { idealPointSection } from "./idealPoints.ts";
import { flagshipRuns, flagshipRunSection } from "./flagshipRun.ts";
import { flagshipMarkets, flagshipMarketsSection } from "./flagshipMarkets.ts";
import { marketGrowthSection } from "./marketGrowth.ts";
import { marketProgramSection } from "./marketPrograms.ts";
import { performancePage } from "./report.ts";
import { pageSection, pageTimes } from "./page.ts";
import { processSection, processTimes } from "./processes.ts";
import { type BenchResult, benchResult } from "./results.ts";

/** Timed runs of each economy and program. */
const ROUNDS = 9;
/** Of markets that take a second each. */
const GROWTH_ROUNDS = 3;

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
const solved = performancePage(results, { machine, load, missing });
process.stderr.write("whole processes\n");
const processes = processSection(processTimes(root));
process.stderr.write("whole runs of the flagship\n");
const whole = flagshipRunSection(flagshipRuns(root));
process.stderr.write("markets of the flagship\n");
const markets = flagshipMarketsSection(flagshipMarkets(root));
process.stderr.write("the live page\n");
const plain = found.find(({ name }) => name === "World 2017");
const live = pageSection(plain === undefined ? null : await pageTimes(root, plain));
const page = `${solved}\n${processes}\n\n${whole}\n\n${live}\n\n${markets}\n\n${marketProgramSection(ROUNDS)}\n\n${marketGrowthSection(GROWTH_ROUNDS)}\n\n${idealPointSection(root, ROUNDS)}\n\n${discourseSection(ROUNDS)}\n\n${growingTablesSection()}\n`;
writeFileSync(join(root, "docs/performance.md"), page);
process.stdout.write(`${page}\n`);
report(results);

function report(timed: readonly BenchResult[]): void {
  process.stderr.write(`${timed.length} economies timed, docs/performance.md written\n`);
}
