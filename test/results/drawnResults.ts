import type { Drawn, DrawsResult } from "../../src/results/index.ts";

/** A number over 1,000 draws, half way between its ends unless said otherwise. */
export function drawnOf(low: number, high: number, positive: number, count = 1000): Drawn {
  return { low, middle: (low + high) / 2, high, positive, count };
}

/** Draws of two sets around which real income of Russia lies as given. */
export function drawsOf(russia: Drawn, more: Partial<DrawsResult> = {}): DrawsResult {
  const step = (russia.high - russia.low) / 4;
  return {
    draws: 1000,
    seed: 1,
    sets: ["theta_check", "blp2023"],
    shared: 0.5,
    assumed: {},
    failures: [],
    inputs: [
      { id: "set", kind: "set" },
      { id: "shared", kind: "shared" },
      { id: "own C20", kind: "own" },
    ],
    welfarePercent: { RUS: russia, USA: drawnOf(-0.2, -0.1, 0), CHN: drawnOf(-0.4, -0.3, 0) },
    realWagePercent: {},
    bilateral: [{ exporter: "RUS", importer: "CHN", scope: "all", changePercent: drawnOf(-6, -2, 0) }],
    told: {
      RUS: {
        inputs: [
          { input: "set", firstOrder: 0.7, low: russia.low, high: russia.high },
          { input: "own C20", firstOrder: 0.05, low: russia.low, high: russia.high },
          { input: "shared", firstOrder: 0.001, low: russia.middle, high: russia.middle },
        ],
        sets: [
          { elasticities: "theta_check", ...russia },
          { elasticities: "blp2023", ...russia },
        ],
        density: {
          step,
          bins: [0.1, 0.2, 0.4, 0.2, 0.1].map((share, at) => ({ from: russia.low + (at - 0.5) * step, share })),
        },
      },
    },
    ...more,
  };
}
