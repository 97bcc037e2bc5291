import { readFileSync } from "node:fs";
import { economyModel } from "../../../src/models/trade/economyModel.ts";
import {
  basePolicy,
  type Closure,
  type EquilibriumModel,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { PACKAGE_FILES, parseEconomy } from "../../../src/data/packages/index.ts";
import { randomModel, seededNumbers } from "../../randomModel.ts";

/** A shock as the page names it. */
export interface HardShock {
  readonly closure: Closure;
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
}

type Cell = (importer: string, exporter: string, isGood: boolean) => boolean;

function taxed(model: EquilibriumModel, tariff: (before: number) => number, isHit: Cell): TradePolicy {
  const policy = basePolicy(model);
  const { labels, size } = model.countries;
  policy.tariffs.values.forEach((before, cell) => {
    const row = Math.floor(cell / size);
    const [n, i, j] = [row % size, cell % size, Math.floor(row / size)];
    if (n !== i && isHit(labels[n], labels[i], model.isGoods[j])) policy.tariffs.values[cell] = tariff(before);
  });
  return policy;
}

/** Closes so many of the foreign cells, drawn with seed 1. */
function closed(model: EquilibriumModel, part: number): TradePolicy {
  const policy = basePolicy(model);
  const { size } = model.countries;
  const random = seededNumbers(1);
  policy.openness.values.forEach((_, cell) => {
    const isClosed = random() < part;
    if (isClosed && Math.floor(cell / size) % size !== cell % size) policy.openness.values[cell] = 0;
  });
  return policy;
}

function world2017(): EquilibriumModel {
  const read = (file: string): string =>
    readFileSync(new URL(`../../../data/world-2017/${file}`, import.meta.url), "utf8");
  const { economy } = parseEconomy(new Map(PACKAGE_FILES.map((file) => [file, read(file)])), null);
  return economyModel(economy!, "theta_check");
}

/** The shocks of the page that take seconds at most, by the name that the page has for them. */
export function hardShocks(): ReadonlyMap<string, HardShock> {
  const world = world2017();
  const all: Cell = () => true;
  const goods: Cell = (_importer, _exporter, isGood) => isGood;
  const war: Cell = (importer, exporter, isGood) =>
    isGood && ["USA CHN", "CHN USA"].includes(`${importer} ${exporter}`);
  const plus =
    (points: number): ((before: number) => number) =>
    (before) =>
      before + points;
  const shock = (policy: TradePolicy, closure: Closure = "fixed:world", model = world): HardShock => ({
    closure,
    model,
    policy,
  });
  const closedWorld = randomModel(1, 69, 23, { zeroFlows: 0.9 });
  return new Map([
    ["USA and China, 25 % on each other's goods", shock(taxed(world, plus(0.25), war))],
    ["everyone, 25 % on all goods", shock(taxed(world, plus(0.25), goods))],
    ["everyone, 200 % on all goods", shock(taxed(world, plus(2), goods))],
    ["everyone, 100 % on everything", shock(taxed(world, plus(1), all))],
    ["everyone, 200 % on everything", shock(taxed(world, plus(2), all))],
    ["everyone, 200 % on everything, closure `none`", shock(taxed(world, plus(2), all), "none")],
    ["nine tenths of foreign trade cells banned", shock(closed(world, 0.9))],
    [
      "China buys at 80 % off",
      shock(
        taxed(
          world,
          () => -0.8,
          (importer) => importer === "CHN",
        ),
      ),
    ],
    ["everyone buys at 99 % off", shock(taxed(world, () => -0.99, all))],
    [
      "random economy with 90 % zeros, 200 % on everything",
      shock(taxed(closedWorld, plus(2), all), "fixed:world", closedWorld),
    ],
  ]);
}
