import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isIntegrable, type Market } from "../../../src/engines/markets/index.ts";
import { reference } from "../../reference.ts";
import { answerBy, type Method } from "./byMethod.ts";
import { buyer, marketOf, pair, seller, takayamaJudge } from "./smallMarkets.ts";

/** Digits to which the published solutions are given. */
const DIGITS = 6;

interface SpatequCase {
  readonly id: string;
  readonly data: {
    readonly demand_intercept: number[][];
    readonly demand_price_coef: number[][][];
    readonly supply_intercept: number[][];
    readonly supply_price_coef: number[][][];
    readonly unit_cost: number[][][];
  };
  readonly expected: { readonly price: number[][]; readonly supply: number[][]; readonly demand: number[][] };
}

interface TransportCase {
  readonly data: {
    readonly capacity: number[];
    readonly demand: number[];
    readonly distance_thousand_miles: number[][];
    readonly freight_usd_per_case_thousand_miles: number;
  };
  readonly expected: { readonly objective: number };
}

function publishedCase(id: string): unknown {
  const cases = JSON.parse(readFileSync(reference("spe-cases/spe-cases.json"), "utf8")) as { id: string }[];
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** As its public code has it: both coefficients multiply the own price, so each commodity is a market of its own. */
function spatequMarket({ data }: SpatequCase, commodity: number): Market {
  const both = (row: readonly number[] | undefined): number => (row ?? []).reduce((sum, each) => sum + each, 0);
  const straight = (intercept: number[][], slopes: number[][][], region: number) =>
    ({
      form: "direct-linear",
      intercept: intercept[region]?.[commodity] ?? NaN,
      slope: both(slopes[region]?.[commodity]),
    }) as const;
  const regions = [0, 1, 2];
  return marketOf(
    regions.map((r) => seller(`s${r}`, straight(data.supply_intercept, data.supply_price_coef, r))),
    regions.map((r) => buyer(`d${r}`, straight(data.demand_intercept, data.demand_price_coef, r))),
    regions.flatMap((i) => regions.map((j) => pair(i, j, data.unit_cost[i]?.[j]?.[commodity] ?? NaN))),
  );
}

const METHODS: readonly Method[] = ["interior-point", "lemke", "semismooth-newton", "path-following"];

describe("published spatial equilibria, by every method that applies", () => {
  it.each(METHODS)("Takayama and Judge's three regions (%s)", (method) => {
    const { expected } = publishedCase("takayama-judge-1964-com1") as {
      expected: { price: number[]; supply: number[]; demand: number[]; flow: number[][] };
    };
    const found = answerBy(takayamaJudge(), method);
    expect(isIntegrable(takayamaJudge()).integrable).toBe(true);
    expected.price.forEach((price, j) => expect(found.buyerPrices[j]).toBeCloseTo(price, DIGITS));
    [226 / 21, 184 / 21, 205 / 21].forEach((price, j) => expect(found.buyerPrices[j]).toBeCloseTo(price, DIGITS));
    expected.supply.forEach((supply, i) => expect(found.supplied[i]).toBeCloseTo(supply, DIGITS));
    expected.demand.forEach((demand, j) => expect(found.demanded[j]).toBeCloseTo(demand, DIGITS));
    expected.flow.flat().forEach((flow, p) => expect(found.flows[p]?.[0]).toBeCloseTo(flow, DIGITS));
  });

  it.each(METHODS)("SPATEQU as its public code has it, one market a commodity (%s)", (method) => {
    const published = publishedCase("spatequ-2com-3reg-gams-literal") as SpatequCase;
    for (const commodity of [0, 1]) {
      const found = answerBy(spatequMarket(published, commodity), method);
      published.expected.price.forEach((row, j) =>
        expect(found.buyerPrices[j]).toBeCloseTo(row[commodity] ?? NaN, DIGITS),
      );
      published.expected.supply.forEach((row, i) =>
        expect(found.supplied[i]).toBeCloseTo(row[commodity] ?? NaN, DIGITS),
      );
    }
  });

  it.each(["interior-point", "lemke", "path-following"] as const)("Dantzig's transport problem (%s)", (method) => {
    const { data, expected } = publishedCase("gams-transport-dantzig") as TransportCase;
    const market = marketOf(
      data.capacity.map((capacity, i) => seller(`p${i}`, { form: "steps", steps: [{ price: 0, quantity: capacity }] })),
      data.demand.map((quantity, j) => buyer(`m${j}`, { form: "fixed", quantity }, { maxPrice: 1 })),
      data.distance_thousand_miles.flatMap((row, i) =>
        row.map((miles, j) => pair(i, j, (data.freight_usd_per_case_thousand_miles * miles) / 1000)),
      ),
    );
    const found = answerBy(market, method);
    const cost = market.pairs.reduce(
      (sum, each, p) => sum + (each.routes[0]?.cost ?? NaN) * (found.flows[p]?.[0] ?? NaN),
      0,
    );
    expect(cost).toBeCloseTo(expected.objective, DIGITS);
    const lowest = Math.min(...found.supplierPrices);
    [0.225, 0.153, 0.126].forEach((price, j) =>
      expect((found.buyerPrices[j] ?? NaN) - lowest).toBeCloseTo(price, DIGITS),
    );
  });
});
