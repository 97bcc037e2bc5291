import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { discourseSection } from "./discourse.ts";
import { benches } from "./economies.ts";
import { drawSection, drawTimes } from "./draws.ts";
import { elasticitySection, elasticityTimes } from "./elasticities.ts";
import { gradientSection } from "./gradients.ts";
import { growingTablesSection } from "./growingTables.ts";
import { idealPointSection } from "./idealPoints.ts";
import { flagshipRuns, flagshipRunSection } from "./flagshipRun.ts";
import { flagshipMarkets, flagshipMarketsSection } from "./flagshipMarkets.ts";
import { marketGrowthSection } from "./marketGrowth.ts";
import { performancePage } from "./report.ts";
import { pageSection, pageTimes } from "./page.ts";
import { processSection, processTimes } from "./processes.ts";
import { benchResult } from "./results.ts";
import { sweepSection, sweepTimes } from "./sweeps.ts";

/** Timed runs of each economy and program. */
const ROUNDS = 9;
/** Of markets and panels that take seconds each. */
const GROWTH_ROUNDS = 3;

const root = process.cwd();
const reference = process.env["TERTIUS_REFERENCE"] ?? resolve(root, "../shared/data");
const load = loadavg()[0];
const { found, missing } = benches(root, reference);
const collect = globalThis.gc ?? null;

/** Sections of docs/performance.md, in their order; each is timed by itself. */
const SECTIONS: Readonly<Record<string, () => string | Promise<string>>> = {
  economies,
  gradients: () =>
    gradientSection(
      found.filter(({ name }) => name.startsWith("World")),
      ROUNDS,
    ),
  processes: () => processSection(processTimes(root)),
  runs: () => flagshipRunSection(flagshipRuns(root)),
  draws: () => drawSection(drawTimes(root)),
  sweeps: async () => sweepSection(await sweepTimes(root)),
  page: livePage,
  markets: () => flagshipMarketsSection(flagshipMarkets(root)),
  growth: () => marketGrowthSection(GROWTH_ROUNDS),
  points: () => idealPointSection(root, ROUNDS),
  elasticities: () => elasticitySection(elasticityTimes(GROWTH_ROUNDS)),
  networks: () => discourseSection(ROUNDS),
  tables: growingTablesSection,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0)
  throw new RangeError(`no section ${unknown.join(", ")}; there are ${Object.keys(SECTIONS).join(", ")}`);

const written: string[] = [];
for (const [name, section] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name}\n`);
  const text = await section();
  process.stdout.write(`${text}\n\n`);
  written.push(text);
}
if (asked.length === 0) writeFileSync(join(root, "docs/performance.md"), `${written.join("\n\n")}\n`);

function economies(): string {
  const results = found.map((bench) => {
    process.stderr.write(`${bench.name}, ${bench.model.countries.size} × ${bench.model.sectors.size}\n`);
    return benchResult(bench, ROUNDS, bench.name === "NAFTA", collect === null ? null : (): void => collect());
  });
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
  return performancePage(results, { machine, load, missing }).trimEnd();
}

async function livePage(): Promise<string> {
  const plain = found.find(({ name }) => name === "World 2017");
  return pageSection(plain === undefined ? null : await pageTimes(root, plain));
}
