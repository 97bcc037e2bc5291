import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linearSolution } from "../../src/numerics/index.ts";
import { reference } from "../reference.ts";

interface Gsim {
  readonly flows: number[][];
  readonly initial_tariff_power: number[][];
  readonly elasticities: {
    readonly import_demand: number;
    readonly export_supply: number;
    readonly substitution: number;
  };
  readonly results: readonly {
    readonly scenario: string;
    readonly world_price_change: number[];
    readonly composite_price_change: number[];
  }[];
}

/** Prices are published to four decimals, recomputed to eight; the issue asks for four. */
const TOLERANCE = 1e-4;

const FREED: Readonly<Record<string, readonly [number, number]>> = {
  "US-EU-free-trade": [0, 2],
  "US-JP-free-trade": [0, 1],
};

/** Global simulation of one industry: world prices clear each exporter's supply, linear in percentage changes. */
function gsim({ flows, initial_tariff_power: before, elasticities }: Gsim, freed: readonly [number, number]) {
  const { import_demand: onPrice, export_supply: supply, substitution } = elasticities;
  const countries = flows.map((_, r) => r);
  const after = before.map((row, r) => row.map((power, v) => (freed.includes(r) && freed.includes(v) ? 1 : power)));
  const wedge = (r: number, v: number): number => after[r][v] / before[r][v] - 1;
  const bought = countries.map((v) => countries.reduce((sum, r) => sum + flows[r][v] * before[r][v], 0));
  const theta = (r: number, v: number): number => (flows[r][v] * before[r][v]) / bought[v];
  const sold = flows.map((row) => row.reduce((a, b) => a + b, 0));
  const size = countries.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const r of countries) {
    matrix[r * size + r] += supply;
    for (const v of countries) {
      const phi = flows[r][v] / sold[r];
      for (const s of countries) {
        const cross = theta(s, v) * (onPrice + substitution);
        const response = phi * (r === s ? cross - substitution : cross);
        matrix[r * size + s] -= response;
        right[r] += response * wedge(s, v);
      }
    }
  }
  const prices = linearSolution(matrix, right)!;
  const composite = countries.map((v) =>
    countries.reduce((sum, r) => sum + theta(r, v) * ((1 + prices[r]) * (after[r][v] / before[r][v]) - 1), 0),
  );
  return { prices, composite };
}

describe("the linear solution of GSIM", () => {
  const data = JSON.parse(readFileSync(reference("spe-cases/gsim-4x4.json"), "utf8")) as Gsim;
  for (const result of data.results) {
    it(`gives the world prices of ${result.scenario} in four countries`, () => {
      const { prices, composite } = gsim(data, FREED[result.scenario]);
      result.world_price_change.forEach((price, r) => expect(Math.abs(prices[r] - price)).toBeLessThan(TOLERANCE));
      result.composite_price_change.forEach((price, v) =>
        expect(Math.abs(composite[v] - price)).toBeLessThan(TOLERANCE),
      );
    });
  }
});
