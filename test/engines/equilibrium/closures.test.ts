import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseIncome,
  type Closure,
  type EquilibriumModel,
  revaluation,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";
import { reference } from "../../reference.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";

/** Percentage points: the independent calculation rests on Russian tariffs from before they were put right, which moves others a little. */
const INDEPENDENT = 2e-4;
/** Fractions of income: two ways to the same number. */
const IDENTITY = 1e-10;

const CLOSURES: Readonly<Record<string, Closure>> = {
  "world value added (fixed)": "fixed:world",
  "own value added (proportional)": "own",
  "US value added (usd)": "fixed:USA",
  none: "none",
};

describe("the unit in which a deficit is held", () => {
  const text = readFileSync(reference("policy/closures/welfare-69.csv"), "utf8");
  const rows = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  const plain = referenceModel("icio-2017");
  const models = new Map<string, EquilibriumModel>([
    ["theta_check", plain],
    ["1.53", { ...plain, theta: plain.theta.map(() => 1.53) }],
  ]);
  const policy = crudeWar(plain);

  it.each([...models.keys()].flatMap((theta) => Object.keys(CLOSURES).map((closure) => [theta, closure] as const)))(
    "θ %s, %s: every country but Russia as in an independent calculation",
    (theta, closure) => {
      const model = models.get(theta)!;
      const found = solveEquilibrium(model, policy, { closure: CLOSURES[closure] });
      const expected = rows.filter((row) => row[0] === theta && row[1] === closure && row[2] !== "RUS");
      expect(expected).toHaveLength(68);
      const gaps = expected.map(([, , country = "", value]) =>
        Math.abs(100 * (found.welfareHat[model.countries.indexOf(country)] - 1) - Number(value)),
      );
      expect(Math.max(...gaps)).toBeLessThanOrEqual(INDEPENDENT);
    },
  );

  it("turns the sign of 19 countries, and hardly moves what is left without the revaluation", () => {
    const solved = Object.values(CLOSURES).map((closure) => solveEquilibrium(plain, policy, { closure }));
    const turned = (value: (at: number, n: number) => number): number =>
      plain.countries.labels.filter((_, n) => {
        const values = solved.map((__, at) => value(at, n));
        return Math.min(...values) < 0 && Math.max(...values) > 0;
      }).length;
    const values = solved.map(revaluation);
    expect(turned((at, n) => solved[at].welfareHat[n] - 1)).toBe(19);
    expect(turned((at, n) => solved[at].welfareHat[n] - 1 - values[at][n])).toBeLessThan(15);
  });

  /** Crude war-weighted of the reference: scaled vectors, +25 points of the Chinese side on crops. */
  function crudeWar(model: EquilibriumModel): TradePolicy {
    const vectors = referenceVectors("icio-2017");
    const chnOnUsa = vectors.chnOnUsa.map((added, j) => (model.sectors.labels[j] === "A01_02" ? 0.25 / 1.29 : added));
    return tradeWar(model, { ...vectors, chnOnUsa }, 0.755, 1.29);
  }
});

describe("the revaluation of a held deficit", () => {
  const closures: readonly Closure[] = ["fixed:world", "own", "none"];

  it("and real income without it sum to real income, whatever the economy; under `none` it is zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(2), (seed, which) => {
        const model = randomModel(seed, 4, 2);
        const own = closures[which] ?? "none";
        const closure: Closure = seed % 2 === 0 ? `fixed:${model.countries.labels[seed % 4]}` : own;
        try {
          const found = solveEquilibrium(model, randomPolicy(model, seed), { closure });
          const income = baseIncome(found.base);
          const values = revaluation(found);
          found.welfareHat.forEach((hat, n) => {
            const others = found.income[n] - found.deficits[n];
            const bare = (others / found.consumptionPriceHat[n] - (income[n] - found.base.deficits[n])) / income[n];
            expect(Math.abs(values[n] + bare - (hat - 1))).toBeLessThan(IDENTITY);
            if (closure === "none") expect(values[n]).toBe(0);
          });
        } catch (error) {
          if (!(error instanceof TertiusError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is refused in income of a country that the economy does not have", () => {
    const model = randomModel(1, 3, 2);
    expect(() => solveEquilibrium(model, randomPolicy(model, 1), { closure: "fixed:QQQ" })).toThrow(
      /E412: Deficits are to be fixed in value added of "QQQ"/,
    );
  });
});
