import { verified } from "../../../../src/cli/commands/dataVerify.ts";
import {
  autarkyCautions,
  balancedModel,
  basePolicy,
  checkModel,
  checkPolicy,
  closureCautions,
  type Equilibrium,
  type EquilibriumModel,
  nashTariffs,
  type TariffChooser,
  gradients,
  scaleEconomies,
  type ScaleEconomies,
  type Outcome,
  solveEquilibrium,
  type TradePolicy,
  withTariff,
} from "../../../../src/engines/equilibrium/index.ts";
import type { Economy } from "../../../../src/data/packages/index.ts";
import type { InForce } from "../../../../src/results/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { type Parameter, parameter } from "../../../../src/base/sets/index.ts";
import { drawsInOrder, solveCase, withDrawnCase } from "../../../../src/run/index.ts";
import { runCase } from "../../../../src/solve/index.ts";
import { barelyHitProblems } from "../../../../src/solve/trade/inForce.ts";
import { changed, readText } from "../../../case/caseText.ts";
import { shippedEconomy } from "../../../data/shippedEconomy.ts";
import { smallCase } from "../../../solve/smallCase.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import { randomModel, randomPolicy, twoCountries } from "../../../randomModel.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

/** A parameter with one cell changed. */
function having(values: Parameter, cell: number, value: number): Parameter {
  return parameter(
    values.sets,
    values.values.map((each, position) => (position === cell ? value : each)),
  );
}

const model = twoCountries();
const policy = basePolicy(model);
const checked = (change: Partial<EquilibriumModel>) => (): readonly Problem[] => checkModel({ ...model, ...change });
const refused = (economy: EquilibriumModel, shock: TradePolicy, options = {}): readonly Problem[] =>
  thrownProblems(() => solveEquilibrium(economy, shock, options));

/** Only the sale from `exporter` to `importer` is banned; null stands for every country. */
function banned(importer: number | null, exporter: number | null): TradePolicy {
  const openness = policy.openness.values.map((value, cell) => {
    const isHit =
      (importer === null || Math.floor(cell / 2) === importer) && (exporter === null || cell % 2 === exporter);
    return isHit ? 0 : value;
  });
  return { ...policy, openness: parameter(policy.openness.sets, openness) };
}

/** Country two makes 0.05 % of what it buys and finances a third of the income of country one. */
const LOPSIDED: EquilibriumModel = {
  ...model,
  tradeShares: parameter(model.tradeShares.sets, Float64Array.of(0.6, 0.4, 0.9995, 0.0005)),
  valueAdded: Float64Array.of(100, 60),
  deficits: Float64Array.of(50, -50),
  expenditure: parameter(model.expenditure.sets, Float64Array.of(150, 10)),
};

/** The surplus of country two is held in income of country one, which its tariff lowers: it pays less. */
const chosen = (choosers: readonly TariffChooser[], options = {}): readonly Problem[] =>
  thrownProblems(() => nashTariffs(model, policy, choosers, options));

function held(): Equilibrium {
  const { tradeShares, expenditure, tariffs } = model;
  const base = {
    ...model,
    tradeShares: parameter(tradeShares.sets, Float64Array.of(0.6, 0.4, 0.6, 0.4)),
    expenditure: parameter(expenditure.sets, Float64Array.of(210, 40)),
    deficits: Float64Array.of(60, -60),
  };
  return solveEquilibrium(base, { ...policy, tariffs: having(tariffs, 2, 0.1) }, { closure: "fixed:one" });
}

function negativeInputs(): readonly Problem[] {
  const economy = randomModel(1, 2, 2);
  const user = [0, 1].find((j) => economy.valueAddedShares.at(j, 0) < 1)!;
  const inputShares = having(having(economy.inputShares, user, -0.005), 2 + user, 1.005);
  return checkModel(balancedModel({ ...economy, inputShares }).model);
}

/** A random economy whose second cell of expenditure is 1.4 times what it should be. */
function oneCellWrong(): readonly Problem[] {
  const economy = randomModel(3, 4, 3);
  const expenditure = having(economy.expenditure, 1, 1.4 * economy.expenditure.values[1]);
  return checkModel({ ...economy, expenditure });
}

/** Seven countries that all pay 98 % of what they import. */
function subsidised(): readonly Problem[] {
  const economy = randomModel(7, 7, 3);
  const before = basePolicy(economy);
  const rates = before.tariffs.values.map((rate, cell) => (cell % 7 === Math.floor(cell / 7) % 7 ? rate : -0.98));
  return refused(economy, { ...before, tariffs: parameter(before.tariffs.sets, rates) });
}

/** A tolerance beyond what numbers hold; what rounding decides is left out. */
function notConverged(): readonly Problem[] {
  return refused(model, randomPolicy(model, 1, { moved: 1 }), { tolerance: 1e-30 }).map((each) => ({
    ...each,
    path: each.path?.replace(/^\w+, (?:one|two)(?:, sector goods)?$/u, "EQUATION, COUNTRY, SECTOR") ?? null,
    message: each.message
      .replace(/\d+ evaluations, \d+ of/u, "N evaluations, N of")
      .replace(/is \d\.\de-\d+ /u, "is SIZE ")
      .replace(/\d+ % of the (shock|deficits)/gu, "N % of the $1")
      .replace(/in (?:one|two)(?:, sector goods)?, equation \w+\./u, "in COUNTRY, SECTOR, equation EQUATION."),
    found: each.found?.replace(/^\d\.\d{3}e-\d+$/u, "SIZE") ?? null,
  }));
}

/** Quotas under which a held deficit cannot be served. */
function quotaNotMet(): readonly Problem[] {
  const economy = randomModel(172, 2, 1, { theta: [7, 8] });
  const quotas = [1, 2].map((cell) => ({ cells: [cell], limit: cell === 1 ? 0.3 : 0.02, importerShare: 0 }));
  return refused(economy, { ...basePolicy(economy), quotas }).map((each) => ({
    ...each,
    message: each.message.replace(/After \d+/u, "After N").replace(/by \d\.\de[+-]\d+ /u, "by SIZE "),
    found: each.found?.replace(/^\d\.\d{3}e[+-]\d+$/u, "SIZE") ?? null,
  }));
}

/** The sound case solved on a second package too. */
function besides(other: Economy): readonly Problem[] {
  const headline = tinyEconomy();
  const { case: found } = readText(changed(["sector: cars, ", ""]), { economies: [headline] });
  return runCase({ case: found!, headline, others: [other] }).problems;
}

const OTHER = tinyEconomy({ name: "other" });
const THETA = OTHER.elasticities.get("theta_check")!;

/** A measure that hits 20 million of one pair, and one that hits 5 of two. */
function barelyHits(): readonly Problem[] {
  const hits = (measure: string, exporter: string, hit: number): InForce => ({
    exporter,
    importer: exporter === "*" ? "*" : "one",
    sector: "*",
    measure,
    basePercent: 2,
    addedPoints: 10,
    totalPercent: 12,
    hit,
    pairSharePercent: 0.0654,
    importerSharePercent: 0.01,
  });
  const first = [hits("small", "*", 20.4), hits("small", "two", 20.4)];
  return barelyHitProblems(
    [...first, hits("smaller", "*", 5), hits("smaller", "two", 3), hits("smaller", "three", 2)],
    OTHER,
  );
}

/** Models, solving and what runs say beside their results. */
export const EQUILIBRIUM_PROVOKED: Provoked = {
  E401: checked({ tradeShares: having(model.tradeShares, 1, 0.3) }),
  E402: checked({ valueAdded: Float64Array.of(150, -5) }),
  E403: checked({ tariffs: having(model.tariffs, 2, -1) }),
  E404: checked({ theta: Float64Array.of(0), thetaHome: Float64Array.of(-1) }),
  E405: checked({ deficits: Float64Array.of(10, -9) }),
  E406: () => [...checked({ expenditure: having(model.expenditure, 1, 140) })(), ...oneCellWrong()],
  E410: () =>
    checkPolicy({ ...policy, icebergHat: having(policy.icebergHat, 1, 0), openness: having(policy.openness, 3, 1.5) }),
  E412: () => [
    ...refused(model, policy, { closure: "fixed:three" }),
    ...refused(model, policy, { closure: "proportional" }),
  ],
  E413: () => thrownProblems(() => withTariff(policy, { importer: "three", sector: ["goods", "gods"], add: 0.1 })),
  E414: () => thrownProblems(() => withTariff(policy, { importer: "one", exporter: "one", add: 0.1 })),
  E415: () =>
    checkPolicy({
      ...policy,
      quotas: [
        { cells: [1], limit: 0, importerShare: 1 },
        { cells: [2], limit: 0.5, importerShare: 1.5 },
        { cells: [2], limit: 0.5, importerShare: 1 },
        { cells: [0], limit: 0.5, importerShare: 1 },
      ],
    }),
  E417: () => chosen([{ importer: "one", exporters: [] }]),
  E418: () => chosen([{ importer: "one" }], { least: 0.5, most: 0.1 }),
  E419: () => chosen([{ importer: "one" }, { importer: "one" }]),
  E428: () => chosen([]),
  E533: () =>
    chosen([{ importer: "one" }], { tolerance: 1e-30 }).map((each) => ({
      ...each,
      message: each.message.replace(/of \d\.\de[+-]\d+ /u, "of SIZE "),
      found: "SIZE",
    })),
  E416: () =>
    thrownProblems(() =>
      gradients(solveEquilibrium(model, policy), [
        { kind: "welfare", country: "three" },
        { kind: "flow", importer: "one", exporter: "four", sector: "gods" },
      ]),
    ),
  E501: notConverged,
  E502: () => verified(tinyEconomy(), [], 2e-3, "en").problems,
  E503: () => refused(model, banned(0, null)),
  E504: () => [
    ...refused(model, banned(null, 1)),
    ...refused(balancedModel({ ...model, deficits: Float64Array.of(10, -10) }).model, banned(0, 1)),
  ],
  E505: () => {
    const lopsided = { ...model, deficits: Float64Array.of(-149.9, 149.9) };
    return [...thrownProblems(() => balancedModel(lopsided)), ...subsidised()];
  },
  E506: () => refused(model, policy, { signal: { aborted: true } }),
  E507: quotaNotMet,
  E508: () => {
    const quotas = [{ cells: [1], limit: 0.5, importerShare: 1 }];
    const both = { ...policy, quotas, waste: { share: 0.5, tariffs: policy.tariffs } };
    return thrownProblems(() => gradients(solveEquilibrium(model, both), [{ kind: "welfare", country: "one" }]));
  },
  E509: () => {
    const flow: Outcome = { kind: "flow", importer: "one", exporter: "two" };
    return thrownProblems(() => gradients(solveEquilibrium(model, policy), [flow], { maxEvaluations: 1 }));
  },
  E536: () => thrownProblems(() => growing().solve(dearer(0.1), 40)),
  E537: () =>
    thrownProblems(() => growing().solve(dearer(3), 6.4)).map((each) => ({
      ...each,
      message: each.message.replace(/by [\d.e-]+\.$/u, "by SIZE."),
      found: "SIZE",
    })),
  E543: () => [
    ...refused({ ...model, thetaHome: Float64Array.of(0.05) }, banned(0, 1)),
    ...refused({ ...model, thetaHome: Float64Array.of(0) }, banned(0, 1)),
  ],
  W401: negativeInputs,
  W501: () => closureCautions(held(), ["one", "two"]),
  W502: () => autarkyCautions(LOPSIDED, banned(1, 0)),
  W503: () => besides({ ...OTHER, elasticities: new Map([["central", THETA]]) }),
  W504: () =>
    besides({
      ...OTHER,
      elasticities: new Map([["theta_check", { ...THETA, theta: THETA.theta.map(() => -1) }]]),
    }),
  W505: barelyHits,
  W540: besieged,
};

const SCALED = randomModel(1, 2, 2);

/** Sectors that become cheaper as they grow. */
function growing(): ScaleEconomies {
  return scaleEconomies(SCALED, { elasticities: Float64Array.of(0.05, 0.1), of: "labour" });
}

/** Tariffs that are higher on what country two sells. */
function dearer(added: number): TradePolicy {
  const same = basePolicy(SCALED);
  const { sets, values } = same.tariffs;
  const rates = values.map((rate, cell) => (cell % 2 === 0 ? rate : rate + added));
  return { ...same, tariffs: parameter(sets, rates) };
}

/** Draws of a siege, which no elasticities serve. */
function besieged(): readonly Problem[] {
  const input = smallCase(shippedEconomy("world-2014"));
  const asked = { draws: 2, seed: 1, scenarios: ["cut-off"] };
  const solved = solveCase(input.case, input, { scenario: "base" });
  return withDrawnCase(input, solved, asked, drawsInOrder(input, asked)).problems;
}
