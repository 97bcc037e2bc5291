import { describe, expect, it } from "vitest";
import { type Closure, solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { outcome, type Shock, shockOf } from "./randomShocks.ts";

/** Of 120,000 random economies, tiny ones above all: those that taught the solver something. */
describe("hard economies", () => {
  it("are solved by whichever of the four searches it takes", () => {
    const seeds = [20112, 20846, 21352, 22650, 23748, 25939, 26879, 27151, 30779, 33216, 39458, 46844];
    const methods = new Map<string, number>();
    for (const seed of seeds) {
      for (const closure of ["fixed:world", "own"] as const) {
        const { end, evaluations } = outcome(shockOf(seed, 7, 3), closure);
        if (!end.startsWith("E")) methods.set(end, Math.max(methods.get(end) ?? 0, evaluations));
      }
    }
    expect([...methods.keys()].toSorted((one, two) => one.localeCompare(two))).toEqual([
      "anderson",
      "deficit-homotopy",
      "homotopy",
      "wage-newton",
    ]);
    expect(methods.get("anderson")).toBeLessThan(methods.get("wage-newton")!);
    expect(methods.get("homotopy")).toBeGreaterThan(300);
    expect(methods.get("deficit-homotopy")).toBeGreaterThan(1000);
  });

  it.each([
    [39458, "fixed:world"],
    [46844, "own"],
    [20846, "own"],
    [21352, "fixed:world"],
  ] as readonly [number, Closure][])("%i, %s: found the long way, it is an equilibrium at once", (seed, closure) => {
    const { model, policy } = shockOf(seed, 7, 3);
    const found = solveEquilibrium(model, policy, { closure });
    expect(found.residuals.max).toBeLessThanOrEqual(1e-10);
    const again = solveEquilibrium(model, policy, { closure, start: found.state, tolerance: 1e-9 });
    expect([again.method, again.evaluations]).toEqual(["anderson", 1]);
  });

  it.each([
    [35842, "fixed:world", "E505 C1", "a wage that falls twentyfold before a twentieth of the surplus is earned"],
    [42556, "fixed:world", "E505 C2", "the largest exporter loses its buyers"],
    [25688, "fixed:world", "E505 C2", "one-way trade: without any deficit there would be no equilibrium either"],
    [21651, "fixed:world", "E505 C1", "income ends within a thousandth of wages"],
    [27669, "own", "E504", "a buyer without exports, whose deficit turns into a surplus as wages move"],
    [32387, "own", "E504", "the same, at three quarters of the deficits"],
  ] as readonly [number, Closure, string, string][])("%i, %s: refused with %s for %s", (seed, closure, end) => {
    expect(outcome(shockOf(seed, 7, 3), closure).end).toContain(end);
  });

  it.each([24196, 38121])("%i, proportional: one-way trade that no part of the deficits solves stays E501", (seed) => {
    expect(outcome(shockOf(seed, 7, 3), "own").end).toContain("E501");
  });
});

/** Excess of sales over purchases of the first of two countries at a wage ratio, one sector, prices by iteration. */
function surplusAt({ model, policy }: Shock, ratio: number): { readonly gap: number; readonly incomes: number[] } {
  const both = [0, 1];
  const [va, d, theta] = [model.valueAdded, model.deficits, model.theta[0]];
  const level = (va[0] + va[1]) / (ratio * va[0] + va[1]);
  const wage = [ratio * level, level];
  let price = [1, 1];
  let cost = [1, 1];
  const weight = (n: number, i: number): number => {
    const costHat = (1 + policy.tariffs.at(0, n, i)) / (1 + model.tariffs.at(0, n, i));
    return model.tradeShares.at(0, n, i) * policy.openness.at(0, n, i) * (costHat * cost[i]) ** -theta;
  };
  for (let round = 0; round < 120; round++) {
    cost = both.map(
      (i) => wage[i] ** model.valueAddedShares.at(0, i) * price[i] ** (1 - model.valueAddedShares.at(0, i)),
    );
    price = both.map((n) => (weight(n, 0) + weight(n, 1)) ** (-1 / theta));
  }
  const share = (n: number, i: number): number => weight(n, i) * price[n] ** theta;
  const received = (n: number, i: number): number => share(n, i) / (1 + policy.tariffs.at(0, n, i));
  let spent = [va[0] + d[0], va[1] + d[1]];
  let incomes = spent;
  for (let round = 0; round < 400; round++) {
    const now = spent;
    const output = both.map((i) => received(0, i) * now[0] + received(1, i) * now[1]);
    incomes = both.map((n) => wage[n] * va[n] + now[n] * (1 - received(n, 0) - received(n, 1)) + d[n]);
    const earned = incomes;
    spent = both.map((n) => (1 - model.valueAddedShares.at(0, n)) * output[n] + earned[n]);
  }
  return { gap: received(1, 0) * spent[1] - received(0, 1) * spent[0] + d[0], incomes };
}

/** Whether trade balances, with both incomes positive, at some ratio of wages between e^−5 and e^5. */
function hasBalance(shock: Shock): boolean {
  let before: number | null = null;
  for (let step = -40; step <= 40; step++) {
    const { gap, incomes } = surplusAt(shock, Math.exp(step / 8));
    const now = Math.min(...incomes) > 0 ? Math.sign(gap) : null;
    if (before !== null && now !== null && now !== before) return true;
    before = now;
  }
  return false;
}

describe("a refusal for want of income, checked by trying every wage of two countries", () => {
  const ends = { refused: [] as boolean[], solved: [] as boolean[] };
  for (let seed = 20001; ends.refused.length < 8 || ends.solved.length < 8; seed++) {
    const shock = shockOf(seed, 7, 3);
    if (shock.model.countries.size > 2 || shock.model.sectors.size > 1) continue;
    const { end } = outcome(shock, "fixed:world");
    if (end.startsWith("E505") && ends.refused.length < 8) ends.refused.push(hasBalance(shock));
    if (!end.startsWith("E") && ends.solved.length < 8) ends.solved.push(hasBalance(shock));
  }

  it("no ratio of wages balances trade with positive incomes", () => {
    expect(ends.refused).toEqual(Array.from({ length: 8 }, () => false));
  });

  it("where the solver found an equilibrium, one does", () => {
    expect(ends.solved).toEqual(Array.from({ length: 8 }, () => true));
  });
});
