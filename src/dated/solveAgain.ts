import { type Case, closureOf, isAllOfThem, type Measure, type Scenario } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { glance, type Models } from "../solve/index.ts";
import type { DatedAnswer } from "./datedAnswer.ts";

/** Real income by country and bloc, percent; or why there is none. */
export type Incomes =
  | { readonly percent: Readonly<Record<string, number>> }
  | { readonly percent: null; readonly why: string };

/** What of a dated answer is solved again: whom it is about, on which day, and with which variant of the model. */
export interface Setting {
  readonly parties: DatedAnswer["parties"];
  readonly at: string;
  readonly elasticities: string;
  readonly closure: string;
}

/** Solves measures of dated answers with the program and the data at hand, at the centre alone. */
export function solveAgain(economy: Economy, measures: readonly Measure[], setting: Setting, models: Models): Incomes {
  const sectors = unknownSectors(economy, measures);
  if (sectors.length > 0) {
    return { percent: null, why: `${economy.manifest.name} has no sector ${sectors.join(", ")}` };
  }
  const deficits = closureOf(setting.closure);
  if (deficits === null) return { percent: null, why: `nobody knows the closure ${setting.closure}` };
  const scenario = scenarioOf(measures, setting.at, deficits);
  const input = { case: caseOf(economy, measures, scenario, setting), headline: economy, others: [] };
  const { result, problems } = glance(input, scenario, { models });
  if (result.equilibrium === undefined) {
    return { percent: null, why: problems.map(({ message }) => message).join(" ") };
  }
  const { countries, blocs = {} } = result.equilibrium;
  const all = Object.entries({ ...countries, ...blocs });
  return { percent: Object.fromEntries(all.map(([code, { welfarePercent }]) => [code, welfarePercent])) };
}

function unknownSectors({ sectors }: Economy, measures: readonly Measure[]): readonly string[] {
  const named = measures.flatMap(({ rows }) => rows.map(({ sector }) => sector));
  return [...new Set(named)].filter((sector) => !isAllOfThem(sector) && sectors.indexOf(sector) < 0);
}

function scenarioOf(measures: readonly Measure[], at: string, deficits: Scenario["deficits"]): Scenario {
  return {
    id: "again",
    title: "",
    measures: measures.map(({ id }) => id),
    at,
    deficits,
    fullRange: false,
    reference: false,
    scale: new Map(),
    joins: new Map(),
    sweep: null,
    against: null,
    wasted: 0,
  };
}

/** As much of a case as a solve of its economy reads. */
function caseOf(
  economy: Economy,
  measures: readonly Measure[],
  scenario: Scenario,
  { parties, elasticities }: Setting,
): Case {
  return {
    id: "again",
    title: "",
    translations: new Map(),
    dispute: null,
    parties,
    blocs: [],
    asOf: scenario.at,
    economy: {
      data: economy.manifest.name,
      also: [],
      elasticities,
      reasons: {},
      closure: scenario.deficits,
      wasted: 0,
      range: { elasticities: [], closures: [] },
    },
    measures,
    scenarios: [scenario],
    headline: scenario.id,
    markets: [],
    alignment: null,
    positions: null,
    observed: null,
    claims: null,
    bibliography: new Map(),
    sha256: null,
    settings: [],
    answeredFor: null,
  };
}
