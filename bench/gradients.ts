import {
  type Equilibrium,
  exposure,
  gradients,
  type Outcome,
  solveEquilibrium,
} from "../src/engines/equilibrium/index.ts";
import { markdownTable } from "../src/base/wording/index.ts";
import type { Bench } from "./economies.ts";
import { type Spread, timedInTurns } from "./measure.ts";

/** Residual of the solve and of the transposed equations at which both stop. */
const TOLERANCE = 1e-8;

interface GradientRow {
  readonly bench: Bench;
  readonly solves: number;
  readonly passes: number;
  readonly solve: Spread;
  readonly gradient: Spread;
  /** Rows of exposure of every country. */
  readonly rows: Spread;
}

/**
 * What derivatives cost beside the solve that they belong to, in turns.
 *
 * @param rounds  How often each is timed.
 * @returns a section of docs/performance.md.
 */
export function gradientSection(benches: readonly Bench[], rounds: number): string {
  const rows = benches.map((bench) => gradientRow(bench, rounds));
  return [
    "## Derivatives",
    "Real income of the first country in every tariff, export tax, trade cost and productivity, beside the solve of the same equilibrium; both to " +
      `${TOLERANCE.toExponential(0)}, deficits fixed in value added of the world. Aim: at most 1.5 times the solve. *Exposure*: rows of growth and tariffs of all countries.`,
    markdownTable<GradientRow>(
      [
        {
          title: "economy",
          of: ({ bench: { name, model } }) => `${name}, ${model.countries.size} × ${model.sectors.size}`,
        },
        { title: "evaluations, solve", of: ({ solves }) => String(solves) },
        { title: "passes, gradient", of: ({ passes }) => String(passes) },
        { title: "solve, ms", of: ({ solve }) => spreadText(solve) },
        { title: "gradient, ms", of: ({ gradient }) => spreadText(gradient) },
        { title: "times", of: ({ solve, gradient }) => (gradient.median / solve.median).toFixed(2) },
        { title: "exposure, all rows, ms", of: (row) => spreadText(row.rows) },
      ],
      rows,
    ),
  ].join("\n\n");
}

function gradientRow(bench: Bench, rounds: number): GradientRow {
  const { model, policy } = bench;
  const outcomes: Outcome[] = [{ kind: "welfare", country: model.countries.labels[0] }];
  const solved = (): Equilibrium => solveEquilibrium(model, policy, { tolerance: TOLERANCE });
  const equilibrium = solved();
  const [{ evaluations }] = gradients(equilibrium, outcomes, { tolerance: TOLERANCE });
  const times = timedInTurns(
    {
      solve: () => void solved(),
      gradient: () => void gradients(equilibrium, outcomes, { tolerance: TOLERANCE }),
      rows: () => void exposure(equilibrium),
    },
    rounds,
  );
  return { bench, solves: equilibrium.evaluations, passes: evaluations, ...times };
}

function spreadText({ median, least, most }: Spread): string {
  return `${median.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`;
}
