import { describe, expect, it } from "vitest";
import {
  agreedTariffs,
  baseIncome,
  basePolicy,
  nashTariffs,
  optimalTariffs,
  solveEquilibrium,
  type TariffChooser,
  type TariffGame,
  withTariff,
} from "../../../src/engines/equilibrium/index.ts";
import { randomModel, twoCountries } from "../../randomModel.ts";

/** Logs of welfare, in percent, of equilibria that are solved to 1e-10. */
const SOLVED = 1e-7;

const model = randomModel(11, 4, 3, { theta: [3, 6] });
const policy = basePolicy(model);
const [a, b] = model.countries.labels;

const payoffWith = (
  game: TariffGame,
  country: string,
  importer: string,
  exporter: string,
  sector: string,
  add: number,
): number => {
  const moved = withTariff(game.equilibrium.policy, { importer, exporter, sector, add });
  const { welfareHat } = solveEquilibrium(model, moved, { closure: game.equilibrium.closure });
  return 100 * Math.log(welfareHat[model.countries.indexOf(country)]);
};

describe("the best tariffs of a country", () => {
  it("of a small one with one sector and labour alone are near 1/θ", () => {
    const one = twoCountries();
    const small = {
      ...one,
      tradeShares: { ...one.tradeShares, values: Float64Array.of(0.8, 0.2, 0.000_02, 0.999_98) },
      valueAdded: Float64Array.of(0.01, 100),
      expenditure: { ...one.expenditure, values: Float64Array.of(0.01, 100) },
    };
    const game = optimalTariffs(small, basePolicy(small), { importer: "one" });
    expect(game.choosers[0].rates[0].after).toBeCloseTo(1 / 4, 2);
  });

  it.each(["fixed:world", "none", "own"] as const)("cannot be bettered cell by cell, closure %s", (closure) => {
    const game = optimalTariffs(model, policy, { importer: a, rates: "cell" }, { closure });
    const best = game.choosers[0].payoff;
    expect(game.choosers[0].gradient).toBeLessThanOrEqual(1e-7);
    for (const { exporter, sector, held } of game.choosers[0].rates) {
      if (held !== null) continue;
      for (const add of [-0.02, 0.02])
        expect(payoffWith(game, a, a, exporter!, sector!, add)).toBeLessThanOrEqual(best + SOLVED);
    }
  });

  it("are worth more the finer they may be chosen", () => {
    const worth = (chooser: Partial<TariffChooser>): number =>
      optimalTariffs(model, policy, { importer: a, ...chooser }).choosers[0].payoff;
    const cell = worth({ rates: "cell" });
    for (const coarse of [worth({ rates: "sector" }), worth({ rates: "exporter" })]) {
      expect(coarse).toBeLessThan(cell + SOLVED);
      expect(coarse).toBeGreaterThan(worth({ rates: "one" }) - SOLVED);
    }
  });

  it("lay one rate on what they bundle, and leave everything else alone", () => {
    const { equilibrium, choosers } = optimalTariffs(model, policy, { importer: a, exporters: [b] });
    const [{ after, exporter, sector }] = choosers[0].rates;
    expect([exporter, sector]).toEqual([null, null]);
    const { values } = equilibrium.policy.tariffs;
    for (const [cell, tariff] of values.entries()) {
      const [n, i, j] = [Math.floor(cell / 4) % 4, cell % 4, Math.floor(cell / 16)];
      const isChosen = n === 0 && i === 1 && model.isGoods[j] && model.tradeShares.values[cell] > 0;
      expect(tariff).toBe(isChosen ? after : policy.tariffs.values[cell]);
    }
  });

  it("for revenue lie above those for welfare, and collect more", () => {
    const [real, money] = (["welfare", "revenue"] as const).map((objective) =>
      optimalTariffs(model, policy, { importer: a, objective }),
    );
    expect(money.choosers[0].rates[0].after).toBeGreaterThan(real.choosers[0].rates[0].after);
    const collected = (game: TariffGame): number => game.equilibrium.tariffRevenue[0];
    expect(collected(money)).toBeGreaterThan(collected(real));
    expect(money.equilibrium.welfareHat[0]).toBeLessThan(real.equilibrium.welfareHat[0]);
  });

  it("for a sector that counts more protect it, by what differences of its sales confirm", () => {
    const [sector] = model.sectors.labels;
    const objective = { sectors: { [sector]: 0.5 } };
    const [plain, weighted] = [
      optimalTariffs(model, policy, { importer: a, rates: "sector" }),
      optimalTariffs(model, policy, { importer: a, rates: "sector", objective }),
    ];
    const income = baseIncome(model)[0];
    const worth = ({ equilibrium }: TariffGame): number => {
      const own = equilibrium.output.of(sector, a);
      return 100 * (Math.log(equilibrium.welfareHat[0]) + (0.5 * model.valueAddedShares.of(sector, a) * own) / income);
    };
    expect(weighted.choosers[0].payoff).toBeCloseTo(worth(weighted), 6);
    expect(worth(weighted)).toBeGreaterThan(worth(plain));
    expect(weighted.equilibrium.output.of(sector, a)).toBeGreaterThan(plain.equilibrium.output.of(sector, a));
    expect(weighted.choosers[0].gradient).toBeLessThanOrEqual(1e-7);
  });

  it("rest on a bound that holds them, and say so", () => {
    const { choosers } = optimalTariffs(model, policy, { importer: a }, { most: 0.01, least: 0 });
    expect(choosers[0].rates[0].held).toBe("most");
    expect(choosers[0].rates[0].after).toBeCloseTo(0.01, 12);
    expect(choosers[0].gradient).toBe(0);
  });
});

describe("tariff wars", () => {
  const rivals = (rates: TariffChooser["rates"]): TariffChooser[] => [
    { importer: a, exporters: [b], rates: rates! },
    { importer: b, exporters: [a], rates: rates! },
  ];

  it("end where each answer is the best one, from any start", () => {
    const war = nashTariffs(model, policy, rivals("sector"), { starts: ["policy", 0, 0.5] });
    for (const { end, apart, payoffApart } of war.starts) {
      expect(end).toBe("converged");
      expect(apart).toBeLessThan(1e-5);
      expect(payoffApart).toBeLessThan(1e-6);
    }
    for (const [which, chooser] of rivals("sector").entries()) {
      const answer = optimalTariffs(model, war.equilibrium.policy, chooser);
      expect(answer.choosers[0].payoff).toBeLessThan(war.choosers[which].payoff + SOLVED);
      for (const [g, { after }] of answer.choosers[0].rates.entries())
        expect(after).toBeCloseTo(war.choosers[which].rates[g].after, 5);
    }
  });

  it("leave both worse off than an agreement in which both gain the same", () => {
    const [war, peace] = [nashTariffs(model, policy, rivals("one")), agreedTariffs(model, policy, rivals("one"))];
    const payoffs = (game: TariffGame): number[] => game.choosers.map(({ payoff }) => payoff);
    expect(Math.abs(payoffs(peace)[0] - payoffs(peace)[1])).toBeLessThan(2e-5);
    expect(payoffs(peace)[0]).toBeGreaterThan(0);
    expect(payoffs(peace)[0] + payoffs(peace)[1]).toBeGreaterThan(payoffs(war)[0] + payoffs(war)[1]);
  });
});

describe("customs unions that choose tariffs", () => {
  const [, , c, d] = model.countries.labels;
  const union = { name: "union", members: [b, c] };
  const joint = ({ welfareHat }: TariffGame["equilibrium"]): number => {
    const income = baseIncome(model);
    const [one, two] = [b, c].map((label) => model.countries.indexOf(label));
    return (
      100 * Math.log((income[one] * welfareHat[one] + income[two] * welfareHat[two]) / (income[one] + income[two]))
    );
  };

  it("lay one rate of all members on outsiders, trade inside as it was, for what members have together", () => {
    const { choosers, equilibrium } = optimalTariffs(model, policy, { importer: union });
    const [{ importer, payoff, gradient, rates }] = choosers;
    expect([importer, rates.length]).toEqual(["union", 1]);
    expect(payoff).toBeCloseTo(joint(equilibrium), 9);
    expect(gradient).toBeLessThanOrEqual(1e-7);
    for (const [cell, tariff] of equilibrium.policy.tariffs.values.entries()) {
      const [n, i, j] = [Math.floor(cell / 4) % 4, cell % 4, Math.floor(cell / 16)];
      const isOutside = (n === 1 || n === 2) && (i === 0 || i === 3);
      const isChosen = isOutside && model.isGoods[j] && model.tradeShares.values[cell] > 0;
      expect(tariff).toBe(isChosen ? rates[0].after : policy.tariffs.values[cell]);
    }
    for (const step of [-0.02, 0.02]) {
      const bound = rates[0].after + step;
      const held = optimalTariffs(model, policy, { importer: union }, { least: bound, most: bound });
      expect(held.choosers[0].rates[0].after).toBeCloseTo(bound, 12);
      expect(joint(held.equilibrium)).toBeLessThan(payoff);
    }
  });

  it("are one seller to others, and collect together what is to be most revenue", () => {
    const game = nashTariffs(model, policy, [
      { importer: a, exporters: [union, d], rates: "exporter" },
      { importer: union, exporters: [a], rates: "exporter", objective: "revenue" },
    ]);
    expect(game.choosers.map(({ importer, rates }) => [importer, rates.map(({ exporter }) => exporter)])).toEqual([
      [a, ["union", d]],
      ["union", [a]],
    ]);
    const collected = game.equilibrium.tariffRevenue[1] + game.equilibrium.tariffRevenue[2];
    const income = baseIncome(model)[1] + baseIncome(model)[2];
    expect(game.choosers[1].payoff).toBeCloseTo((100 * collected) / income, 9);
    for (const { gradient } of game.choosers) expect(gradient).toBeLessThanOrEqual(1e-7);
  });

  it("of one member choose as the member does", () => {
    const [alone, within] = [a, { name: "alone", members: [a] }].map((importer) =>
      optimalTariffs(model, policy, { importer, rates: "sector" }),
    );
    for (const [g, { after }] of within.choosers[0].rates.entries())
      expect(after).toBeCloseTo(alone.choosers[0].rates[g].after, 9);
  });

  it("start where another game ended, and stay there", () => {
    const players: TariffChooser[] = [
      { importer: a, exporters: [union] },
      { importer: union, exporters: [a] },
    ];
    const first = nashTariffs(model, policy, players);
    const again = nashTariffs(model, policy, players, { starts: [first.choosers] });
    expect(again.solves).toBeLessThan(first.solves / 2);
    for (const [which, { rates }] of again.choosers.entries())
      expect(rates[0].after).toBeCloseTo(first.choosers[which].rates[0].after, 7);
  });
});

describe("those who are to choose tariffs", () => {
  const messages = (choosers: readonly TariffChooser[], bounds = {}): string[] => {
    try {
      nashTariffs(model, policy, choosers, bounds);
    } catch (error) {
      return (error as { problems: { code: string; message: string }[] }).problems.map(
        (each) => `${each.code} ${each.message}`,
      );
    }
    return [];
  };

  it("are refused with all that is wrong at once", () => {
    expect(
      messages([{ importer: a }, { importer: a }, { importer: "nowhere" }, { importer: b, sectors: [] }], {
        least: 0.5,
        most: 0.1,
      }),
    ).toEqual([
      `E419 ${a} is named twice among those who choose tariffs.`,
      'E413 There is no country "nowhere" whose tariffs could be changed.',
      `E417 ${b} has no tariffs to choose: it buys nothing of what it may tax.`,
      "E418 Tariffs cannot be chosen between 50 and 10 %.",
    ]);
    expect(messages([])).toEqual(["E428 No country is named that chooses tariffs."]);
    expect(messages([{ importer: a, exporters: [a] }])).toEqual([
      `E414 ${a} cannot have a tariff on what it sells to itself.`,
    ]);
    const union = { name: "union", members: [a, b] };
    expect(messages([{ importer: union, exporters: [b] }, { importer: b }])).toEqual([
      `E419 ${b} is named twice among those who choose tariffs.`,
      `E414 ${b} cannot have a tariff on what it sells to itself.`,
    ]);
    expect(messages([{ importer: a }], { least: -1 })).toEqual([
      "E418 Tariffs cannot be chosen between -100 and 2000 %.",
    ]);
  });

  it("that buy nothing of what they may tax have no tariffs to choose", () => {
    const banned = {
      ...policy,
      openness: {
        ...policy.openness,
        values: policy.openness.values.map((open, cell) =>
          Math.floor(cell / 4) % 4 === 0 && cell % 4 !== 0 ? 0 : open,
        ),
      },
    };
    expect(() => optimalTariffs(model, banned, { importer: a })).toThrow("E417");
  });
});
