import { describe, expect, it } from "vitest";
import {
  balancedModel,
  basePolicy,
  checkModel,
  checkPolicy,
  decomposeWelfare,
  type EquilibriumModel,
  solveEquilibrium,
  type SolveOptions,
  type TradePolicy,
  tradeShares,
  withoutDeficits,
} from "../../../src/engines/equilibrium/index.ts";
import { type Problem, TertiusError } from "../../../src/base/problems/index.ts";
import { PROBLEM_REGISTER } from "../../../src/cli/problemRegister.ts";
import { filled, indexSet, type Parameter, parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy, twoCountries } from "../../randomModel.ts";

/** A parameter with one cell changed. */
function having(values: Parameter, cell: number, value: number): Parameter {
  return parameter(
    values.sets,
    values.values.map((each, position) => (position === cell ? value : each)),
  );
}

function refusal(model: EquilibriumModel, policy: TradePolicy, options: SolveOptions = {}): TertiusError {
  try {
    solveEquilibrium(model, policy, options);
  } catch (error) {
    if (error instanceof TertiusError) return error;
    throw error;
  }
  throw new Error("an equilibrium was found");
}

function said(problems: readonly Problem[]): string[] {
  return problems.map(
    (each) => `${each.code} ${each.path ?? ""}: ${each.message} Found ${each.found}, expected ${each.expected}.`,
  );
}

const model = twoCountries();

describe("an economy that is no model", () => {
  it("names every sum of shares that is not one", () => {
    const broken = {
      ...model,
      tradeShares: having(model.tradeShares, 1, 0.3),
      valueAddedShares: having(model.valueAddedShares, 1, 0.5),
      inputShares: having(model.inputShares, 1, 0.75),
      finalDemandShares: having(model.finalDemandShares, 0, 0.5),
    };
    expect(said(checkModel(broken))).toEqual([
      "E401 trade shares of importer one, sector goods: The trade shares of importer one, sector goods sum to 1.1. Found 1.1, expected 1 ± 1e-9.",
      "E401 final-demand shares of one: The final-demand shares of one sum to 0.5. Found 0.5, expected 1 ± 1e-9.",
      "E401 input shares of two, user goods: The input shares of two, user goods sum to 0.75. Found 0.75, expected 1 ± 1e-9.",
    ]);
    for (const _ of ["once", "and again"]) {
      expect(refusal(broken, basePolicy(model)).problems).toEqual(checkModel(broken));
    }
  });

  it("asks nothing of the input shares of a sector of labour alone", () => {
    expect(checkModel({ ...model, inputShares: having(model.inputShares, 1, 0) })).toEqual([]);
  });

  it.each([
    [1e-10, 0],
    [1e-8, 1],
    [-1e-10, 0],
    [-1e-8, 1],
  ])("a trade share off by %f is %i problems", (off, count) => {
    expect(checkModel({ ...model, tradeShares: having(model.tradeShares, 0, 0.8 + off) })).toHaveLength(count);
  });

  it.each([
    ["trade share", -0.2, { tradeShares: having(having(model.tradeShares, 1, -0.2), 0, 1.2) }, "one, country two", "≥"],
    ["value-added share", -1, { valueAddedShares: having(model.valueAddedShares, 1, -1) }, "two", "≥"],
    ["final-demand share", NaN, { finalDemandShares: having(model.finalDemandShares, 0, NaN) }, "one", "≥"],
    ["expenditure", Infinity, { expenditure: having(model.expenditure, 1, Infinity) }, "two", "≥"],
    ["value added", 0, { valueAdded: Float64Array.of(150, 0) }, "two", ">"],
    ["value added", -5, { valueAdded: Float64Array.of(-5, 100) }, "one", ">"],
    ["value added", Infinity, { valueAdded: Float64Array.of(150, Infinity) }, "two", ">"],
  ])("a %s of %f is a problem, with its cell", (what, value, change, country, least) => {
    const cell = `${what === "value added" ? "" : "sector goods, "}country ${country}`;
    expect(said(checkModel({ ...model, ...change }))).toContain(
      `E402 ${what}, ${cell}: The ${what} of ${cell} is ${value}. Found ${value}, expected a finite number ${least} 0.`,
    );
  });

  it("names deficits that do not sum to zero, since what one country lacks another has too much of", () => {
    const model = { ...twoCountries(), deficits: Float64Array.of(10, -9) };
    expect(said(checkModel(model))).toEqual([
      "E405 deficits: The trade deficits of the 2 countries sum to 1.00000, not to zero. Found 0.00400 of world value added, expected at most 0.000001 of world value added.",
    ]);
    const rounded = { ...twoCountries(), deficits: Float64Array.of(10, -10 + 1e-5) };
    expect(checkModel(rounded).map((each) => each.code)).not.toContain("E405");
    expect(checkModel(balancedModel(rounded).model)).toEqual([]);
  });

  it("says which tariff and which elasticity cannot be", () => {
    const broken = { ...model, tariffs: having(model.tariffs, 2, -1), theta: Float64Array.of(0) };
    expect(said(checkModel(broken))).toEqual([
      "E403 tariff, sector goods, country two, country one: The tariff of sector goods, country two, country one is -1. Found -1, expected a fraction above −1; 0.25 = 25 %.",
      "E404 theta[goods]: θ of sector goods is 0. Found 0, expected a number > 0.",
    ]);
  });

  it.each([NaN, -4, Infinity])("θ = %f is a problem", (theta) => {
    expect(said(checkModel({ ...model, theta: Float64Array.of(theta) }))).toEqual([
      `E404 theta[goods]: θ of sector goods is ${theta}. Found ${theta}, expected a number > 0.`,
    ]);
  });

  it("a few slightly negative input shares are kept with a warning; a larger one is a problem", () => {
    const economy = randomModel(1, 2, 2);
    const user = [0, 1].find((j) => economy.valueAddedShares.at(j, 0) < 1)!;
    const column = (least: number): EquilibriumModel => ({
      ...economy,
      inputShares: having(having(economy.inputShares, user, least), 2 + user, 1 - least),
    });
    const warned = balancedModel(column(-0.005)).model;
    expect(said(checkModel(warned))).toEqual([
      "W401 inputShares: Input shares below zero: 1, the least -0.0050; kept as published. Found -0.0050, expected shares ≥ 0.",
    ]);
    expect(solveEquilibrium(warned, basePolicy(warned), { closure: "none" }).converged).toBe(true);
    const cell = `country C1, sector S1, sector S${user + 1}`;
    expect(said(checkModel(column(-0.02)))).toEqual([
      `E402 input share, ${cell}: The input share of ${cell} is -0.02. Found -0.02, expected a finite number ≥ -0.01.`,
    ]);
  });
});

describe("a policy that cannot be", () => {
  const policy = basePolicy(model);

  it("is told in every part at once", () => {
    const broken = {
      tariffs: having(policy.tariffs, 1, -1.5),
      exportTaxes: having(policy.exportTaxes, 2, -1),
      icebergHat: having(policy.icebergHat, 1, 0),
      openness: having(policy.openness, 3, 1.5),
    };
    const expected = [
      "E403 tariff, sector goods, country one, country two: The tariff of sector goods, country one, country two is -1.5. Found -1.5, expected a fraction above −1; 0.25 = 25 %.",
      "E403 export tax, sector goods, country two, country one: The export tax of sector goods, country two, country one is -1. Found -1, expected a fraction above −1; −0.1 = a subsidy of 10 %.",
      "E410 change of trade cost, sector goods, country one, country two: The change of trade cost of sector goods, country one, country two is 0. Found 0, expected a ratio above 0; 1.1 = 10 % more.",
      "E410 openness, sector goods, country two, country two: The openness of sector goods, country two, country two is 1.5. Found 1.5, expected 0 (closed) to 1 (open).",
    ];
    expect(said(checkPolicy(broken))).toEqual(expected);
    expect(said(refusal(model, broken).problems)).toEqual(expected);
  });

  it.each([NaN, Infinity])("whatever is %f", (value) => {
    for (const part of ["tariffs", "icebergHat", "openness", "exportTaxes"] as const) {
      expect(checkPolicy({ ...policy, [part]: having(policy[part], 1, value) })).toHaveLength(1);
    }
  });

  it("is not one at the edges: −99 %, fully closed, fully open, a cost near nothing", () => {
    const edge = {
      tariffs: having(policy.tariffs, 1, -0.99),
      exportTaxes: having(policy.exportTaxes, 1, -0.99),
      icebergHat: having(policy.icebergHat, 1, 1e-9),
      openness: having(having(policy.openness, 1, 0), 2, 1),
    };
    expect(checkPolicy(edge)).toEqual([]);
    expect(checkPolicy({ ...edge, openness: having(policy.openness, 1, -0.01) })).toHaveLength(1);
  });

  it("trade shares refuse costs that are not positive, naming both kinds", () => {
    const sets = [
      indexSet("sector", ["goods"]),
      indexSet("importer", ["one", "two"]),
      indexSet("exporter", ["one", "two"]),
    ];
    const shares = parameter(sets, Float64Array.of(0.8, 0.2, 0.3, 0.7));
    const costs = parameter([sets[0], sets[2]], Float64Array.of(1, NaN));
    const trade = parameter(sets, Float64Array.of(1, 1, -2, 1));
    let problems: readonly Problem[] = [];
    try {
      tradeShares(shares, costs, trade, Float64Array.of(4));
    } catch (error) {
      problems = (error as TertiusError).problems;
    }
    expect(said(problems)).toEqual([
      "E410 sector goods, exporter two: The cost change of sector goods, exporter two is NaN. Found NaN, expected a ratio above 0; 1 = no change.",
      "E410 sector goods, importer two, exporter one: The trade cost change of sector goods, importer two, exporter one is -2. Found -2, expected a ratio above 0; 1 = no change.",
    ]);
    expect(() => tradeShares(shares, filled(costs.sets, Infinity), filled(sets, 1), Float64Array.of(4))).toThrow(
      TertiusError,
    );
  });
});

describe("a search that does not end in an equilibrium", () => {
  const taxed = randomPolicy(model, 1, { moved: 1 });

  it("says how far it came and where it stands, and hands over the last state", () => {
    const error = refusal(model, taxed, { tolerance: 1e-30 });
    expect(error.code).toBe("E501");
    expect(error.problems[0].message).toMatch(
      /^After \d+ evaluations, \d+ of them without progress, the largest residual is \d\.\de-1\d \(tolerance 1e-30\), in (one|two)(, sector goods)?, equation (unitCost|priceIndex|shares|expenditure|tradeBalance)\. \d+ % of the shock could be solved, and \d+ % of the deficits under all of it\.$/u,
    );
    expect(error.problems[0].found).toMatch(/^\d\.\d{3}e-1\d$/u);
    expect(error.problems[0].expected).toBe("at most 1e-30");
    expect(error.problems[0].hints).toHaveLength(2);
    expect(error.partial).toHaveLength(2 * (1 + 2));
  });

  it("can be interrupted, in the search, in the balanced base and on the path of a decomposition", () => {
    const signal = { aborted: true };
    const interrupted = "E506 : The search for an equilibrium was interrupted. Found null, expected null.";
    expect(said(refusal(model, taxed, { signal }).problems)).toEqual([interrupted]);
    const unbalanced = randomModel(2, 3, 2);
    expect(() => withoutDeficits(unbalanced, { signal })).toThrow(
      "E506: The search for an equilibrium was interrupted.",
    );
    const found = solveEquilibrium(model, taxed);
    expect(() => decomposeWelfare(found, { signal })).toThrow("E506");
  });

  it("listens to an AbortSignal", () => {
    const controller = new AbortController();
    controller.abort();
    expect(refusal(model, taxed, { signal: controller.signal }).code).toBe("E506");
    expect(solveEquilibrium(model, taxed, { signal: new AbortController().signal }).converged).toBe(true);
  });
});

it("every code of the engine is in the register with a meaning and a way out", () => {
  for (const code of [
    "E401",
    "E402",
    "E403",
    "E404",
    "E405",
    "E406",
    "E410",
    "E501",
    "E503",
    "E504",
    "E505",
    "E506",
    "W401",
  ]) {
    expect(PROBLEM_REGISTER[code].meaning.length, code).toBeGreaterThan(20);
    expect(PROBLEM_REGISTER[code].wayOut.length, code).toBeGreaterThan(10);
  }
});
