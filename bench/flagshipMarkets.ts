import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type Case, parseCase, textSource } from "../src/case/index.ts";
import { missingFile } from "../src/data/packages/index.ts";
import { type MarketRun, runMarkets } from "../src/solve/index.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { type Spread, spread, timedInTurns } from "./measure.ts";

/** What every market of the flagship cost, under every scenario that touches it. */
export interface FlagshipMarkets {
  /** Market, scenario and year, each with its corners and its split of lost flows. */
  readonly marketYears: number;
  readonly run: Spread;
  /** The same by the clock, waiting included. */
  readonly clock: Spread;
  readonly calibration: Spread;
}

/** Milliseconds aimed at, on two quiet cores. */
const AIM = 5000;
/** As many runs as a published number needs. */
const ROUNDS = 7;

/**
 * Times the markets of the flagship case, read and checked before, in turns with the calibration kernel.
 *
 * @returns null when the case cannot be read.
 */
export function flagshipMarkets(root: string): FlagshipMarkets | null {
  const flagship = caseOf(join(root, "cases/us-china-2018-russia"));
  if (flagship === null) return null;
  const sink: Sink = { total: 0 };
  const clock: number[] = [];
  let last: MarketRun | null = null;
  const times = timedInTurns(
    {
      calibration: () => calibrationKernel(sink),
      run: () => {
        const before = performance.now();
        last = runMarkets(flagship);
        clock.push(performance.now() - before);
      },
    },
    ROUNDS,
  );
  return { ...times, clock: spread(clock.slice(1)), marketYears: last === null ? 0 : marketYears(last) };
}

/** The case without its data packages, which no market reads. */
function caseOf(folder: string): Case | null {
  if (!existsSync(folder)) return null;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.\w+$/u.test(path));
  const files = new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
  return parseCase(textSource(folder, files, missingFile)).case;
}

function marketYears({ scenarios }: MarketRun): number {
  const results = Object.values(scenarios).flatMap(({ markets }) => Object.values(markets));
  return results.reduce((sum, { years }) => sum + Object.keys(years).length, 0);
}

/** A section of docs/performance.md. */
export function flagshipMarketsSection(found: FlagshipMarkets | null): string {
  const heading = "## Flagship markets: all markets × years × scenarios";
  if (found === null) return `${heading}\n\nNot timed: the case could not be read.`;
  const { run, clock, calibration, marketYears: count } = found;
  const seconds = (value: number): string => (value / 1000).toFixed(1);
  const shown = ({ median, least, most }: Spread): string => `${seconds(median)} (${seconds(least)}-${seconds(most)})`;
  const kernel = ({ median, least, most }: Spread): string =>
    `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`;
  const aim = `${seconds(AIM)} ${clock.median <= AIM ? "✓" : "**missed**"}`;
  const cells = [
    String(count),
    shown(run),
    shown(clock),
    aim,
    kernel(calibration),
    Math.round(run.median / calibration.median).toFixed(0),
  ];
  const header = [
    "markets × years × scenarios",
    "processor, s",
    "clock, s",
    "aim, s",
    "calibration, ms",
    "processor / calibration",
  ];
  return [
    heading,
    "Every market of the flagship in its last observed year under every scenario that touches it, before and after, with its ranges and " +
      `the stages of lost flows; reading is not part of it. A base year is built once for every end of its figures, and a state that ` +
      `scenarios share is solved once. ${run.runs} runs in turns with the calibration kernel. *Aim*: by the clock on two quiet cores.`,
    [header, header.map(() => "--:"), cells].map((row) => `| ${row.join(" | ")} |`).join("\n"),
  ].join("\n\n");
}
