import { greatest, least } from "../../base/units/index.ts";
import { homeTheta } from "../../data/packages/index.ts";
import type { Closing, LeverageCase, Scenario } from "../../case/index.ts";
import {
  type Leverage,
  leverage,
  leverageEffect,
  type LeverageEffect,
  vulnerability,
} from "../../engines/alignment/index.ts";
import { append, placedAt, type Problem, TertiusError } from "../../base/problems/index.ts";
import type { Setting } from "../runScenario.ts";
import type { EffectRange, LeverageResult, LossRange } from "../../results/index.ts";
import { closedEdges } from "./closedTrade.ts";
import { typicalLoss } from "./leverageBase.ts";
import { incomesOf, type RealIncomes } from "./realIncomes.ts";

/** Where leverage is solved: the centre, other elasticity sets and other closures of the headline, the centre of other packages. */
export interface LeverageSettings {
  readonly centre: Setting;
  readonly sets: readonly Setting[];
  readonly closures: readonly Setting[];
  readonly others: readonly Setting[];
}

/** Leverage without the scenario: its rows by a key of pair and closing, and what they were solved from. */
export interface BaseLeverage {
  readonly scenario: Scenario;
  readonly rows: ReadonlyMap<string, LeverageResult>;
}

/**
 * Leverage of every pair by every closing under a scenario, with what the scenario changes beside.
 *
 *     V = 100 (1 − W(scenario, closed)/W(scenario))
 *
 * @param base  The same without the scenario; null for the base itself.
 * @returns rows, and the problems of those that have no equilibrium: they are left out.
 */
export function leverageResults(
  incomes: RealIncomes,
  scenario: Scenario,
  { pairs, closings }: LeverageCase,
  settings: LeverageSettings,
  base: BaseLeverage | null,
): { readonly rows: readonly LeverageResult[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const asked = pairs.flatMap(([from, to]) => closings.map((closing) => ({ from, to, closing })));
  const rows = asked.flatMap((each) => {
    try {
      return [leverageRow(incomes, scenario, each, settings, base)];
    } catch (failure) {
      if (!(failure instanceof TertiusError) || failure.code === "E506") throw failure;
      const path = `scenarios.${scenario.id}.leverage, ${each.from}, ${each.to}, ${each.closing}`;
      append(
        problems,
        failure.problems.map((found) => placedAt(found, { path })),
      );
      return [];
    }
  });
  return { rows, problems };
}

/** Key of a row among those of one scenario. */
export function leverageKey({ from, to, closing }: Pick<LeverageResult, "from" | "to" | "closing">): string {
  return `${from} ${to} ${closing}`;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly closing: Closing;
}

function leverageRow(
  incomes: RealIncomes,
  scenario: Scenario,
  asked: Asked,
  settings: LeverageSettings,
  base: BaseLeverage | null,
): LeverageResult {
  const { centre, sets, closures, others } = settings;
  const at = (setting: Setting): Leverage => leverageAt(incomes, scenario, setting, asked);
  const central = at(centre);
  const otherBase = Object.fromEntries(others.map((each) => [each.economy.manifest.name, at(each)]));
  const solved = [centre, ...sets, ...closures, ...others];
  const solves = solved.map(at);
  return {
    ...asked,
    unit: "percent",
    leverageUnit: "percentage points",
    base: centre.economy.manifest.name,
    elasticities: centre.elasticities,
    ...homeOf(centre),
    ...central,
    range: {
      vFrom: rangeOf(solves, (each) => each.vFrom),
      vTo: rangeOf(solves, (each) => each.vTo),
      leverage: rangeOf(solves, (each) => each.leverage),
      over: overText(settings),
      count: solves.length,
      positive: solves.filter((each) => each.leverage > 0).length,
    },
    otherBase,
    ...(base === null && asked.closing === "both" ? { typical: typicalLosses(incomes, scenario, centre, asked) } : {}),
    ...(base === null || !base.rows.has(leverageKey(asked))
      ? {}
      : effectOf(settings, at, (setting) => leverageAt(incomes, base.scenario, setting, asked))),
  };
}

/** θ_H of a setting, which the loss of a closing hangs on; nothing of a set of one tier. */
function homeOf({ economy, elasticities }: Setting): Pick<LeverageResult, "thetaHome"> {
  const set = economy.elasticities.get(elasticities);
  const home = set === undefined ? undefined : homeTheta(set);
  return home === undefined ? {} : { thetaHome: { low: least(home), high: greatest(home) } };
}

function typicalLosses(
  incomes: RealIncomes,
  base: Scenario,
  setting: Setting,
  { from, to }: Asked,
): NonNullable<LeverageResult["typical"]> {
  return [typicalLoss(incomes, base, setting, from, to), typicalLoss(incomes, base, setting, to, from)];
}

/** Leverage that moves by less is as it was: no figure shows it.   percentage points of real income */
const STILL = 1e-6;

function effectRanges(effects: readonly LeverageEffect[]): NonNullable<LeverageResult["effect"]>["range"] {
  const imbalances = effects.flatMap(({ imbalance }) => imbalance ?? []);
  return {
    leverage: effectRange(effects.map((each) => each.leverage)),
    imbalance: imbalances.length < effects.length ? null : effectRange(imbalances),
  };
}

/** The spread of effects, and their direction where all have one. */
export function effectRange(effects: readonly number[]): EffectRange {
  const rising = effects.filter((effect) => effect > STILL).length;
  const falling = effects.filter((effect) => effect < -STILL).length;
  const count = effects.length;
  const direction = count > 0 && rising === count ? "up" : count > 0 && falling === count ? "down" : null;
  return { low: least(effects), high: greatest(effects), count, rising, falling, direction };
}

function leverageAt(
  incomes: RealIncomes,
  scenario: Scenario,
  setting: Setting,
  { from, to, closing }: Asked,
): Leverage {
  const open = incomesOf(incomes.open(scenario, setting));
  const closed = incomes.closed(scenario, setting, closedEdges(from, to, closing));
  const loss = (state: string): number => vulnerability({ open: open(state), closed: closed(state) });
  return leverage({ vFrom: loss(from), vTo: loss(to) });
}

function rangeOf(solves: readonly Leverage[], pick: (each: Leverage) => number): LossRange {
  const values = solves.map(pick);
  return { low: least(values), high: greatest(values) };
}

function overText({ centre, sets, closures, others }: LeverageSettings): string {
  const count = sets.length + 1;
  const ways = closures.length === 0 ? "" : ` and ${closures.length + 1} closures, one at a time,`;
  const head = `${count} elasticity ${count === 1 ? "set" : "sets"}${ways} on ${centre.economy.manifest.name}`;
  const names = others.map(({ economy }) => economy.manifest.name);
  return [head, ...(names.length === 0 ? [] : [`and ${names.join(", ")}`])].join(", ");
}

/** What the scenario changes: each setting with it less the same setting without it, so that a trade balance changes nothing by itself. */
function effectOf(
  { centre, sets, closures, others }: LeverageSettings,
  after: (setting: Setting) => Leverage,
  before: (setting: Setting) => Leverage,
): Pick<LeverageResult, "effect"> {
  const effect = (setting: Setting): LeverageEffect => leverageEffect(before(setting), after(setting));
  const [without, within] = [before(centre), after(centre)];
  return {
    effect: {
      ...effect(centre),
      vFrom: within.vFrom - without.vFrom,
      vTo: within.vTo - without.vTo,
      range: effectRanges([centre, ...sets, ...closures, ...others].map(effect)),
      otherBase: Object.fromEntries(others.map((each) => [each.economy.manifest.name, effect(each)])),
    },
  };
}
