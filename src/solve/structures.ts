import { actsInMarketsAlone, type Scenario, sideCodes } from "../case/index.ts";
import { seenSign } from "../base/units/index.ts";
import { type Problem, TertiusError } from "../base/problems/index.ts";
import type { Economy, ElasticitySet, ScaleTable } from "../data/packages/index.ts";
import {
  type Equilibrium,
  restrictedEntry,
  revaluation,
  type Scale,
  scaleEconomies,
  solveEquilibrium,
  withoutInputs,
} from "../engines/equilibrium/index.ts";
import type { StructureRow, StructuresResult } from "../results/index.ts";
import { noSuchStructure, nothingHappens, scaleSectorsMissing } from "./problems.ts";
import { centralSetting, type PartOptions, runContext } from "./runCase.ts";
import type { RunInput } from "./runInput.ts";
import { footingOf, isShock, type RunContext, type Setting, solvedSetting } from "./runScenario.ts";
import { caseTraders, meanOf, tradersOf } from "./trade/traders.ts";

/** What is set side by side. */
export interface StructuresQuestion extends PartOptions {
  /** Trade and scale elasticities that were estimated together. */
  readonly scale: ScaleTable;
  /** Told before each row. */
  readonly onRow?: (done: number, all: number) => void;
}

/** Of the published scale elasticities. */
const HALF = 0.5;
/**
 * A scenario in several structures of the model: the centre, its other closures and elasticity sets, without inputs, with profits,
 * and with economies of scale. A structure that has no answer is a row that says why.
 *
 * All start from the base of their closure and elasticities under constant returns; what differs is what they make of it.
 *
 * @throws TertiusError where the centre itself has no equilibrium, E506, or E542 where nothing happens in the scenario
 */
export function structures(input: RunInput, scenario: Scenario, question: StructuresQuestion): StructuresResult {
  if (!isShock(scenario) || actsInMarketsAlone(input.case, scenario))
    throw new TertiusError([nothingHappens(scenario.id)]);
  const { scale: table, onRow } = question;
  const ground = groundOf(input, scenario, question);
  const { centre } = ground;
  const plans = plansOf(ground, table);
  const rows = plans.map((plan, at) => {
    onRow?.(at, plans.length);
    return rowOf(ground, plan);
  });
  return {
    case: input.case.id,
    scenario: scenario.id,
    title: scenario.title,
    at: scenario.at,
    base: centre.economy.manifest.name,
    baseYear: centre.economy.manifest.year,
    scale: { name: table.name, source: table.source },
    rows,
    signs: input.case.parties.third.map((country) => signOf(country, rows)),
  };
}

interface Ground {
  readonly context: RunContext;
  readonly scenario: Scenario;
  readonly centre: Setting;
}

function groundOf(input: RunInput, scenario: Scenario, question: StructuresQuestion): Ground {
  return { context: runContext(input, question), scenario, centre: centralSetting(input, question, scenario) };
}

/** What a structure finds beside its equilibrium. */
interface Found extends Partial<Pick<StructureRow, "cappedPercent">> {
  readonly equilibrium: Equilibrium;
}

/** A structure that is to be solved. */
interface Plan {
  readonly head: Pick<StructureRow, "structure" | "multiple" | "closure" | "elasticities" | "nest">;
  /** @throws E539 where the table of scale elasticities lacks a sector */
  readonly setting: () => Setting;
  /** ρ, where size matters. */
  readonly feedback?: () => number;
  readonly solve: () => Found;
}

function plansOf(ground: Ground, table: ScaleTable): readonly Plan[] {
  const { context, centre } = ground;
  const { closures, elasticities } = context.case.economy.range;
  const standard = (structure: StructureRow["structure"], setting: Setting): Plan => ({
    head: headOf({ structure }, setting),
    setting: () => setting,
    solve: () => ({ equilibrium: standardOf(ground, setting) }),
  });
  return [
    standard("central", centre),
    ...closures
      .filter((closure) => closure !== centre.closure)
      .map((closure) => standard("closure", { ...centre, closure })),
    ...elasticities
      .filter((set) => set !== centre.elasticities)
      .map((set) => standard("elasticities", { ...centre, elasticities: set })),
    withoutInputsPlan(ground),
    ...scalePlans(ground, table),
  ];
}

function headOf(
  named: Pick<StructureRow, "structure" | "multiple">,
  { economy, closure, elasticities }: Setting,
): Plan["head"] {
  const nest = economy.elasticities.get(elasticities)?.home === undefined ? "one" : "two";
  return { ...named, closure, elasticities, nest };
}

function withoutInputsPlan(ground: Ground): Plan {
  const setting = ground.centre;
  return {
    head: headOf({ structure: "withoutInputs" }, setting),
    setting: () => setting,
    solve: () => {
      const { base, policy } = plainlySolved(ground, setting);
      const { closure } = setting;
      return { equilibrium: solveEquilibrium(withoutInputs(base), policy, { closure }) };
    },
  };
}

/** Profits and economies of scale, at the θ that was estimated with them, and constant returns at that θ to compare with. */
function scalePlans(ground: Ground, table: ScaleTable): readonly Plan[] {
  const { centre } = ground;
  const { closure } = centre;
  const setting = kept((): Setting => ({
    ...centre,
    economy: withTable(centre.economy, table),
    elasticities: table.name,
  }));
  const named = { ...centre, elasticities: table.name };
  return [
    {
      head: headOf({ structure: "constantReturns" }, named),
      setting,
      solve: () => ({ equilibrium: standardOf(ground, setting()) }),
    },
    ...[HALF, 1].map((multiple): Plan => ({
      head: headOf({ structure: "restrictedEntry", multiple }, named),
      setting,
      solve: () => {
        const markups = scalesOf(table, setting().economy).map((each) => multiple * each);
        const { base, policy } = plainlySolved(ground, setting());
        if (policy.waste !== undefined) throw new TertiusError([noSuchStructure("waste")]);
        const entry = restrictedEntry(base, policy, markups);
        const equilibrium = solveEquilibrium(entry.model, entry.policy, { closure });
        return { equilibrium, cappedPercent: 100 * entry.cappedShare };
      },
    })),
    ...(["labour", "bundle"] as const).flatMap((of) => scalePlansOf(ground, { setting, named, table, of })),
  ];
}

interface Scaled extends Pick<Plan, "setting"> {
  readonly named: Setting;
  readonly table: ScaleTable;
  readonly of: Scale["of"];
}

function scalePlansOf(ground: Ground, { setting, named, table, of }: Scaled): readonly Plan[] {
  const once = kept(() => {
    const elasticities = scalesOf(table, setting().economy);
    const { base, policy } = plainlySolved(ground, setting());
    return { policy, economies: scaleEconomies(base, { elasticities, of }, { closure: named.closure }) };
  });
  return [HALF, 1].map((multiple) => ({
    head: headOf({ structure: of === "labour" ? "scaleLabour" : "scaleBundle", multiple }, named),
    setting,
    feedback: () => multiple * once().economies.feedback,
    solve: () => ({ equilibrium: once().economies.solve(once().policy, multiple) }),
  }));
}

function kept<Value>(build: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: build() }).value;
}

function standardOf({ context, scenario }: Ground, setting: Setting): Equilibrium {
  return solvedSetting(context, scenario, setting).equilibrium;
}

/** The base and the policy of a scenario as they are solved; quotas search the policy, and search it anew in every structure. */
function plainlySolved(ground: Ground, setting: Setting): Pick<Equilibrium, "base" | "policy"> {
  const { base, policy, quotas } = standardOf(ground, setting);
  if (quotas.length > 0) throw new TertiusError([noSuchStructure("quotas")]);
  return { base, policy };
}

/** An economy with the θ of a table as one of its elasticity sets. @throws E539 where a sector has none */
function withTable(economy: Economy, table: ScaleTable): Economy {
  const { labels } = economy.sectors;
  const problems = scaleProblems(table, economy);
  if (problems.length > 0) throw new TertiusError(problems);
  const set: ElasticitySet = {
    name: table.name,
    theta: Float64Array.from(labels, (sector) => table.sectors.get(sector)!.theta),
    standardError: new Float64Array(labels.length).fill(Number.NaN),
    horizon: "unspecified",
    elasticityOf: "",
    estimatedOn: "",
    original: labels.map(() => ""),
    source: table.source,
  };
  return { ...economy, elasticities: new Map([...economy.elasticities, [table.name, set]]) };
}

/** Sectors of an economy that a table of scale elasticities says nothing of, as a problem. */
export function scaleProblems(table: ScaleTable, { sectors }: Economy): readonly Problem[] {
  const missing = sectors.labels.filter((sector) => !table.sectors.has(sector));
  return missing.length === 0 ? [] : [scaleSectorsMissing(table.name, missing)];
}

/** ψ by sector of an economy that has the table. */
function scalesOf(table: ScaleTable, { sectors }: Economy): Float64Array {
  return Float64Array.from(sectors.labels, (sector) => table.sectors.get(sector)!.scale);
}

function rowOf(ground: Ground, { head, setting, feedback, solve }: Plan): StructureRow {
  let measured: Pick<StructureRow, "feedback"> = {};
  try {
    if (feedback !== undefined) measured = { feedback: feedback() };
    const { equilibrium, ...beside } = solve();
    return {
      ...head,
      ...measured,
      ...beside,
      countries: countriesOf(ground, setting(), equilibrium),
      residual: equilibrium.residuals.max,
    };
  } catch (error) {
    const isCentre = head.structure === "central";
    if (!(error instanceof TertiusError) || error.code === "E506" || isCentre) throw error;
    return { ...head, ...measured, countries: [], failure: error.message };
  }
}

function countriesOf(
  { context, scenario }: Ground,
  setting: Setting,
  equilibrium: Equilibrium,
): StructureRow["countries"] {
  const { income } = footingOf(context, scenario, setting);
  const { parties } = context.case;
  const revalued = revaluation(equilibrium);
  return tradersOf(
    [...new Set([...parties.third, ...sideCodes(parties)])],
    caseTraders(context.case, setting.economy),
  ).map((trader) => {
    const percent = (change: (n: number) => number): number => 100 * meanOf(trader, income, change);
    return {
      country: trader.code,
      welfarePercent: percent((n) => equilibrium.welfareHat[n]! - 1),
      withoutRevaluationPercent: percent((n) => equilibrium.welfareHat[n]! - 1 - revalued[n]!),
    };
  });
}

function signOf(country: string, rows: readonly StructureRow[]): StructuresResult["signs"][number] {
  const numbers = rows.flatMap((row) => {
    const found = row.countries.find((each) => each.country === country);
    return found === undefined ? [] : [seenSign(found.withoutRevaluationPercent)];
  });
  const [positive, negative] = [1, -1].map((sign) => numbers.filter((each) => sign === each).length);
  return { country, positive: positive!, negative: negative!, count: numbers.length };
}
