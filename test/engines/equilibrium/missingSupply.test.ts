import { describe, expect, it } from "vitest";
import { type EquilibriumModel, type TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { infeasibilities } from "../../../src/engines/equilibrium/feasibility.ts";
import { type MissingSupply, missingSupplies } from "../../../src/engines/equilibrium/missingSupply.ts";
import { noSupplier } from "../../../src/engines/equilibrium/problems.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";

interface Banned {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  readonly roots: readonly MissingSupply[];
  /** Purchases that nobody can supply.   [country, sector] */
  readonly unsupplied: readonly number[];
}

/** Economies in which bans leave purchases without a supplier. */
function bannedEconomies(): readonly Banned[] {
  const found: Banned[] = [];
  for (let seed = 1; found.length < 40; seed++) {
    const model = randomModel(seed, 2 + (seed % 4), 2 + (seed % 5), { zeroFlows: 0.5, noHomeSales: 0.3 });
    const policy = randomPolicy(model, seed, { banned: 0.2 + 0.6 * ((seed % 7) / 7) });
    const built = system(model, policy, "fixed:world");
    const unsupplied = [...built.isBought.keys()].filter(
      (cell) => built.isBought[cell] > 0 && built.hasPrice[cell] === 0,
    );
    if (unsupplied.length > 0) found.push({ model, policy, roots: missingSupplies(model, built), unsupplied });
  }
  return found;
}

/** The rows of some goods in some countries opened for every seller. */
function opened({ policy, model }: Banned, roots: readonly MissingSupply[]): TradePolicy {
  const n = model.countries.size;
  const rows = new Set(roots.map(({ sector, country }) => sector * n + country));
  const { sets, values } = policy.openness;
  return {
    ...policy,
    openness: parameter(
      sets,
      values.map((each, cell) => (rows.has(Math.floor(cell / n)) ? 1 : each)),
    ),
  };
}

function unsuppliedUnder(model: EquilibriumModel, policy: TradePolicy): number {
  const { isBought, hasPrice } = system(model, policy, "fixed:world");
  return isBought.reduce((sum, bought, cell) => sum + (bought > 0 && hasPrice[cell] === 0 ? 1 : 0), 0);
}

describe("the causes of purchases that nobody can supply", () => {
  const economies = bannedEconomies();
  const cellOf = ({ model }: Banned, { country, sector }: MissingSupply): number =>
    country * model.sectors.size + sector;

  it("explain every one of them, and are fewer where one follows from another", () => {
    let [all, causes] = [0, 0];
    for (const each of economies) {
      const explained = new Set(each.roots.flatMap((root) => [cellOf(each, root), ...root.failing]));
      expect(each.unsupplied.filter((cell) => !explained.has(cell))).toEqual([]);
      all += each.unsupplied.length;
      causes += each.roots.length;
    }
    expect(causes).toBeLessThan(0.8 * all);
  });

  it("are goods of which a ban leaves no seller at all", () => {
    for (const { model, policy, roots } of economies) {
      const n = model.countries.size;
      for (const { country, sector } of roots) {
        const row = (sector * n + country) * n;
        const open = Array.from({ length: n }, (_, i) => row + i).filter(
          (cell) => model.tradeShares.values[cell] * policy.openness.values[cell] > 0,
        );
        expect(open).toEqual([]);
      }
    }
  });

  it("are all there are: with them opened everything is supplied, and without the others none by itself need be", () => {
    for (const each of economies) {
      expect(unsuppliedUnder(each.model, opened(each, each.roots))).toBe(0);
      if (each.roots.length > 1) {
        const kept = each.roots.slice(1);
        expect(unsuppliedUnder(each.model, opened(each, kept))).toBeGreaterThan(0);
      }
    }
  });

  it("are problems, the one from which most follows first", () => {
    for (const { model, policy, roots } of economies) {
      const problems = infeasibilities(model, system(model, policy, "fixed:world"));
      expect(problems.map(({ code }) => code)).toEqual(roots.map(() => "E503"));
      const counts = roots.map(({ failing }) => failing.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });
});

describe("the words for a good without a seller", () => {
  const lost = { country: "LUX", sector: "oil", isBought: true, stopped: ["fuel"], failing: 0, failingIn: 0 };
  const said = (change: Partial<typeof lost>): string => noSupplier({ ...lost, ...change }).message;

  it("say who buys it, or whose producers need it, and how much follows", () => {
    expect(said({})).toBe("After the bans nobody can sell oil to LUX, which spends on it.");
    expect(said({ failing: 1, failingIn: 1 })).toBe(
      "After the bans nobody can sell oil to LUX, which spends on it. 1 purchase in 1 country that depends on it cannot be served either.",
    );
    expect(said({ isBought: false, failing: 7, failingIn: 2 })).toBe(
      "After the bans nobody can sell oil to LUX, whose producers of fuel need it. 7 purchases in 2 countries that depend on it cannot be served either.",
    );
    expect(said({ isBought: false, stopped: ["fuel", "tar", "gas"] })).toBe(
      "After the bans nobody can sell oil to LUX, whose producers of fuel and 2 more need it.",
    );
  });
});
