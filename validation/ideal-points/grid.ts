import {
  estimateIdealPoints,
  type IdealPoints,
  type LinkedScale,
  linkedScale,
} from "../../src/engines/alignment/index.ts";
import { ballots } from "../../src/engines/alignment/idealPoints/ballots.ts";
import { votedItems } from "../../src/engines/alignment/idealPoints/items.ts";
import { settings } from "../../src/engines/alignment/idealPoints/options.ts";
import { searched } from "../../src/engines/alignment/idealPoints/search.ts";
import type { VotePackage } from "../../src/data/packages/index.ts";
import { gibbs, type Posterior, type Sweeps } from "./gibbs.ts";

/** Sessions after the cold war that repeated resolutions tie together. */
const SESSIONS = [46, 74] as const;
/** Part of the votes that is masked, and the seed that draws it. */
const [MASKED, SEED] = [0.05, 1];

/** Variances of a step, and precisions of the slopes' prior, that are tried. */
export interface Grid {
  readonly variances: readonly number[];
  readonly precisions: readonly number[];
}

/** Correlations with the published points, convergence and masked votes over a grid, as a table in Markdown. */
export function gridTable(votes: VotePackage, { variances, precisions }: Grid): string {
  const rows = precisions.flatMap((slopePrecision) =>
    variances.map((q) => {
      const options = { sessions: SESSIONS, anchor: "USA", q, slopePrecision, masked: MASKED, seed: SEED };
      const estimate = estimateIdealPoints(votes, options);
      return [String(slopePrecision), String(q), ...figures(estimate, linkedScale(estimate, votes.publishedPoints))];
    }),
  );
  return markdown(["τ", "q", "r", "lowest session", "rounds", "converged", "max Δθ", "largest θ", "masked ln P"], rows);
}

function figures(estimate: IdealPoints, linked: LinkedScale): string[] {
  return [
    ...correlations(linked),
    String(estimate.rounds),
    estimate.converged ? "yes" : "no",
    estimate.largestStep.toExponential(0),
    largest(estimate.points).toFixed(2),
    (estimate.maskedLogLikelihood ?? NaN).toFixed(5),
  ];
}

function correlations({ r, bySession }: LinkedScale): string[] {
  const lowest = bySession.reduce((least, each) => (each.r < least.r ? each : least));
  return [r.toFixed(5), `${lowest.r.toFixed(4)} (${lowest.session})`];
}

/** Posterior means by the sampler, and how near the engine's estimates with several priors are to them. */
export function samplerTables(votes: VotePackage, variances: readonly number[], sweeps: Sweeps): string[] {
  return variances.map((q) => {
    const exact = sampled(votes, q, sweeps);
    const own = { ...estimateIdealPoints(votes, { sessions: SESSIONS, anchor: "USA", q }), points: exact.mean };
    const rows = [
      [
        "sampler, τ 1",
        ...correlations(linkedScale(own, votes.publishedPoints)),
        largest(exact.mean).toFixed(2),
        "",
        "",
      ],
    ];
    for (const slopePrecision of [1, 2, 4, 8]) {
      const estimate = estimateIdealPoints(votes, { sessions: SESSIONS, anchor: "USA", q, slopePrecision });
      const linked = correlations(linkedScale(estimate, votes.publishedPoints));
      const near = nearness(estimate, exact);
      rows.push([`ours, τ ${slopePrecision}`, ...linked, largest(estimate.points).toFixed(2), ...near]);
    }
    return `q = ${q}\n\n${markdown(["estimate", "r", "lowest session", "largest θ", "rms to sampler", "deviation over the sampler's"], rows)}`;
  });
}

function sampled(votes: VotePackage, q: number, sweeps: Sweeps): Posterior {
  const chosen = settings(votes, { sessions: SESSIONS, anchor: "USA", q });
  const table = ballots(votes, votedItems(votes, SESSIONS), SESSIONS[0], SESSIONS[1] - SESSIONS[0] + 1);
  const { at } = searched(table, votes.states.indexOf("USA"), chosen);
  const { mean, deviation } = gibbs(table, at, q, 1, sweeps);
  const present = (value: number, cell: number): number => (table.present[cell] === 1 ? value : NaN);
  return { mean: mean.map(present), deviation: deviation.map(present) };
}

function nearness({ points, low, high }: IdealPoints, exact: Posterior): string[] {
  let [squares, ratios, count] = [0, 0, 0];
  points.forEach((point, cell) => {
    if (Number.isNaN(point)) return;
    squares += (point - exact.mean[cell]) ** 2;
    ratios += (high[cell] - low[cell]) / (2 * 1.6448536269514722) / exact.deviation[cell];
    count++;
  });
  return [Math.sqrt(squares / count).toFixed(4), (ratios / count).toFixed(2)];
}

function largest(points: Float64Array): number {
  return points.reduce((most, point) => (Number.isNaN(point) ? most : Math.max(most, Math.abs(point))), 0);
}

function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "--:"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
