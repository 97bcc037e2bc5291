import type { Spread } from "./measure.ts";
import { type BenchResult, TOLERANCE } from "./results.ts";

/** The machine that the numbers belong to. */
export interface Surroundings {
  /** Processor, cores, Node. */
  readonly machine: string;
  /** Busy processes beside ours when it began: 0 is quiet. */
  readonly load: number;
  /** Economies whose files were not at hand. */
  readonly missing: readonly string[];
}

/** Times faster than the nested loops, times slower than the floor, share arrays in use: what is aimed at. */
const [SPEEDUP, OVER_FLOOR, SHARE_ARRAYS] = [25, 3, 3];
/** Economies from this number of countries on are held to the room. */
const LARGE = 44;

/** docs/performance.md */
export function performancePage(results: readonly BenchResult[], surroundings: Surroundings): string {
  return `${[
    "# Performance",
    "Written by `npm run bench`; every number of a section in one run. Milliseconds of processor time, all threads, median of the runs (least-most). " +
      "They depend on the machine and, through its caches, on its load: compare the ratios, or divide by the calibration kernel.",
    `${surroundings.machine}. Load before the run ${surroundings.load.toFixed(1)}.`,
    ...surroundings.missing.map((name) => `**Not timed**: ${name}; its reference data are not at hand.`),
    "## Solving one scenario",
    `From the base year to a largest residual of ${TOLERANCE} in any equation, setting up and checking included.`,
    solveTable(results),
    "*Floor*: as many times as there are evaluations, one multiply-add sweep over N²J and two over NJ², as plain loops in the same run; " +
      `aim: at most ${OVER_FLOOR} × the floor. The fewer evaluations, the more setting up weighs. *Aim*: milliseconds on two quiet cores. *Calibration*: the fixed kernel of \`bench/kernels.ts\`.`,
    ...results.flatMap(nestedText),
    "## How it grows",
    growth(results),
    "## Two tiers",
    "Two tiers of demand have their own kernels. " +
      "Measured once, one pass with two tiers beside one pass with one, medians of runs in pairs: it takes 1.16 × as long on 69 × 23 and 1.22 × on 44 × 19, most of it one power and one logarithm more for each buyer and sector, which the equations ask for.",
    "## Room",
    roomTable(results),
    `Aim: at most ${SHARE_ARRAYS} × the trade shares from ${LARGE} countries on. *Counted*: every array that a solve lays out. *Measured*: array ` +
      "buffers alive in the middle of a solve, after a garbage collection, beyond those before it.",
  ].join("\n\n")}\n`;
}

const size = (result: BenchResult): string => `${result.name}, ${result.countries} × ${result.sectors}`;
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const whole = ({ median, least, most }: Spread): string =>
  `${milliseconds(median)} (${milliseconds(least)}-${milliseconds(most)})`;
const judged = (value: number, isMet: boolean, digits = 1): string =>
  `${value.toFixed(digits)} ${isMet ? "✓" : "**missed**"}`;

function solveTable(results: readonly BenchResult[]): string {
  return table(
    [
      "economy",
      "evaluations",
      "solve, ms",
      "aim, ms",
      "floor, ms",
      "× floor",
      "calibration, ms",
      "solve / calibration",
    ],
    results.map((result) => {
      const overFloor = result.solve.median / result.floor.median;
      const aim = result.aim === null ? "" : `${result.aim} ${result.solve.median <= result.aim ? "✓" : "**missed**"}`;
      return [
        size(result),
        String(result.evaluations),
        whole(result.solve),
        aim,
        whole(result.floor),
        judged(overFloor, overFloor <= OVER_FLOOR),
        whole(result.calibration),
        (result.solve.median / result.calibration.median).toFixed(1),
      ];
    }),
  );
}

function nestedText(result: BenchResult): string[] {
  const { nested, solve } = result;
  if (nested === null) return [];
  const speedup = nested.time.median / solve.median;
  return [
    `## Beside the algorithm of the paper, ${size(result)}`,
    table(
      ["", "ms", "passes"],
      [
        ["nested loops, same language", whole(nested.time), passes(nested)],
        ["ours", whole(solve), `${result.evaluations} evaluations`],
      ],
    ),
    `**${judged(speedup, speedup >= SPEEDUP)}** times faster (aim: ${SPEEDUP}). The loops are those of Caliendo & Parro (2015): damping 0.2, ` +
      "prices iterated anew for each trial of wages, stopped at 1e-10; powers of trade costs are taken once and expenditure is a Neumann " +
      `iteration from the last one, which the published code does not do. Largest distance of wages and prices: ${nested.gap.toExponential(0)}.`,
  ];
}

function passes({ outer, pricePasses, spendingPasses }: NonNullable<BenchResult["nested"]>): string {
  return `${outer} of wages, ${pricePasses} of prices, ${spendingPasses} of expenditure`;
}

function growth(results: readonly BenchResult[]): string {
  const rows = results.map((result) => {
    const { evaluation, solve, evaluations, terms } = result;
    const rest = 1 - (evaluations * evaluation.median) / solve.median;
    return [
      size(result),
      String(terms),
      (1000 * evaluation.median).toFixed(0),
      ((1e6 * evaluation.median) / terms).toFixed(2),
      (100 * rest).toFixed(0),
    ];
  });
  return [
    table(["economy", "N²J + NJ²", "one evaluation, µs", "ns per term", "rest of the solve, %"], rows),
    `Slope of ln(time of an evaluation) on ln(N²J + NJ²): ${slope(results).toFixed(2)}; 1 is proportional, and what is above it is ` +
      "arrays that no longer fit the caches. *Rest*: checking, setting up, mixing and the residuals at the end.",
  ].join("\n\n");
}

/** Least-squares slope of ln(time per evaluation) on ln(terms). */
function slope(results: readonly BenchResult[]): number {
  const x = results.map((result) => Math.log(result.terms));
  const y = results.map((result) => Math.log(result.evaluation.median));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, e) => sum + (value - meanX) * (y[e] - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}

function roomTable(results: readonly BenchResult[]): string {
  return table(
    ["economy", "trade shares, MB", "counted, × shares", "measured, × shares"],
    results.map((result) => {
      const counted = result.workingBytes / result.shareBytes;
      const measured = result.measuredBytes === null ? null : result.measuredBytes / result.shareBytes;
      const shown = (value: number): string =>
        result.countries < LARGE ? value.toFixed(2) : judged(value, value <= SHARE_ARRAYS, 2);
      return [
        size(result),
        (result.shareBytes / 1e6).toFixed(2),
        shown(counted),
        measured === null ? "not measured" : shown(measured),
      ];
    }),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
