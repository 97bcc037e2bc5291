import { type Problem, TertiusError } from "../../base/problems/index.ts";
import type { IndexSet } from "../../base/sets/index.ts";
import { baseIncome } from "./baseIncome.ts";
import { flowAfter } from "./flows.ts";
import { outcomeOfNone } from "./problems.ts";
import type { Equilibrium } from "./results.ts";

/** A number of an equilibrium whose derivatives are asked for. */
export type Outcome =
  /** ln Ŵ of a country. */
  | { readonly kind: "welfare"; readonly country: string }
  /** ln (Ŵ − V) of a country: real income without the new value of its deficit. */
  | { readonly kind: "welfareWithoutRevaluation"; readonly country: string }
  /** ln Σ Iₙ Ŵₙ/Σ Iₙ of several countries by their incomes before; Ŵₙ − Vₙ in the place of Ŵₙ where revaluation is left out. */
  | {
      readonly kind: "jointWelfare";
      readonly incomes: ReadonlyMap<string, number>;
      readonly withoutRevaluation: boolean;
    }
  /** ln (ŵ/P̂) of a country. */
  | { readonly kind: "realWage"; readonly country: string }
  /** R′ of a country, money. */
  | { readonly kind: "tariffRevenue"; readonly country: string }
  /** Σ R′ of several countries, money. */
  | { readonly kind: "jointTariffRevenue"; readonly countries: readonly string[] }
  /** What a sector of a country sells at the border, at home too, money. */
  | { readonly kind: "sales"; readonly country: string; readonly sector: string }
  /** What one country buys of another at the border, money; of all sectors where none is named. */
  | { readonly kind: "flow"; readonly importer: string; readonly exporter: string; readonly sector?: string };

/** An outcome's own derivatives in what one pass implies, everything else held. */
export interface Seeds {
  /** [country] */
  readonly income: Float64Array;
  readonly deficits: Float64Array;
  readonly tariffRevenue: Float64Array;
  readonly logWage: Float64Array;
  /** [country, sector] */
  readonly logPrice: Float64Array;
  /** Cells of [sector, importer, exporter] whose value at the border counts, each as it is. */
  readonly cells: readonly number[];
}

/** Level of an outcome and where its derivatives start. */
export interface OutcomeAt {
  readonly value: number;
  readonly seeds: Seeds;
}

/**
 * Every label of outcomes that the economy does not have.
 *
 * @unit none
 * @source E416
 */
export function outcomeProblems(outcomes: readonly Outcome[], countries: IndexSet, sectors: IndexSet): Problem[] {
  const missing = (role: string, label: string, set: IndexSet): Problem[] =>
    set.indexOf(label) < 0 ? [outcomeOfNone(role, label, set)] : [];
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === "jointWelfare") {
      return [...outcome.incomes.keys()].flatMap((country) => missing("country", country, countries));
    }
    return outcome.kind === "flow"
      ? [
          ...missing("importer", outcome.importer, countries),
          ...missing("exporter", outcome.exporter, countries),
          ...(outcome.sector === undefined ? [] : missing("sector", outcome.sector, sectors)),
        ]
      : [
          ...countriesOf(outcome).flatMap((country) => missing("country", country, countries)),
          ...(outcome.kind === "sales" ? missing("sector", outcome.sector, sectors) : []),
        ];
  });
}

/** Countries that an outcome other than a flow is of. @unit none @source own */
function countriesOf(outcome: Exclude<Outcome, { readonly kind: "flow" }>): readonly string[] {
  if (outcome.kind === "jointWelfare") return [...outcome.incomes.keys()];
  return outcome.kind === "jointTariffRevenue" ? outcome.countries : [outcome.country];
}

/**
 * Level of an outcome and its derivatives in income, deficits, revenue, wages, prices and cells of trade.
 *
 * @unit log ratio, or money of the model for revenue and flows
 * @throws E416 for a label that the economy does not have
 * @source docs/model/equilibrium.md, Derivatives
 */
export function outcomeAt(equilibrium: Equilibrium, outcome: Outcome): OutcomeAt {
  const { countries, sectors } = equilibrium.base;
  const problems = outcomeProblems([outcome], countries, sectors);
  if (problems.length > 0) throw new TertiusError(problems);
  if (outcome.kind === "flow") return flowAt(equilibrium, outcome);
  if (outcome.kind === "sales") return salesAt(equilibrium, outcome);
  if (outcome.kind === "jointWelfare") return jointWelfareAt(equilibrium, outcome);
  if (outcome.kind === "jointTariffRevenue") return jointRevenueAt(equilibrium, outcome.countries);
  const n = countries.indexOf(outcome.country);
  const seeds = noSeeds(countries.size, sectors.size);
  switch (outcome.kind) {
    case "welfare":
      seeds.income[n] = 1 / equilibrium.income[n]!;
      addPrices(equilibrium, seeds, n, -1);
      return { value: Math.log(equilibrium.welfareHat[n]!), seeds };
    case "realWage":
      seeds.logWage[n] = 1;
      addPrices(equilibrium, seeds, n, -1);
      return { value: Math.log(equilibrium.realWageHat[n]!), seeds };
    case "tariffRevenue":
      seeds.tariffRevenue[n] = 1;
      return { value: equilibrium.tariffRevenue[n]!, seeds };
    case "welfareWithoutRevaluation":
      return withoutRevaluationAt(equilibrium, seeds, n);
  }
}

/** Seeds of an outcome that depends on nothing. @unit that of the outcome @source docs/model/equilibrium.md, Derivatives */
export function noSeeds(countries: number, sectors: number): Seeds {
  const country = (): Float64Array => new Float64Array(countries);
  return {
    income: country(),
    deficits: country(),
    tariffRevenue: country(),
    logWage: country(),
    logPrice: new Float64Array(countries * sectors),
    cells: [],
  };
}

/** Price of final consumption, ln P̂ₙ = Σⱼ αʲₙ ln P̂ʲₙ, times a weight. */
function addPrices({ base }: Equilibrium, { logPrice }: Seeds, n: number, weight: number): void {
  const [countries, sectors] = [base.countries.size, base.sectors.size];
  for (let j = 0; j < sectors; j++) {
    logPrice[n * sectors + j]! += weight * base.finalDemandShares.values[j * countries + n]!;
  }
}

/** Ŵ − V = ((I′ − D′)/P̂ + D)/I */
function withoutRevaluationAt(equilibrium: Equilibrium, seeds: Seeds, n: number): OutcomeAt {
  const { base, income, deficits, consumptionPriceHat } = equilibrium;
  const price = consumptionPriceHat[n]!;
  const earned = (income[n]! - deficits[n]!) / price;
  const total = earned + base.deficits[n]!;
  seeds.income[n] = 1 / (price * total);
  seeds.deficits[n] = -1 / (price * total);
  addPrices(equilibrium, seeds, n, -earned / total);
  return { value: Math.log(total / baseIncome(base)[n]!), seeds };
}

/** Seeds are linear: those of each member, by its part of what all of them have after. */
function jointWelfareAt(
  equilibrium: Equilibrium,
  { incomes, withoutRevaluation }: Outcome & { readonly kind: "jointWelfare" },
): OutcomeAt {
  const { countries, sectors } = equilibrium.base;
  const kind = withoutRevaluation ? "welfareWithoutRevaluation" : "welfare";
  const members = [...incomes].map(([country, before]) => {
    const { value, seeds } = outcomeAt(equilibrium, { kind, country });
    return { before, after: before * Math.exp(value), seeds };
  });
  const [before, after] = [sumOf(members, (each) => each.before), sumOf(members, (each) => each.after)];
  const joint = noSeeds(countries.size, sectors.size);
  for (const member of members) {
    for (const part of ["income", "deficits", "logPrice"] as const) {
      member.seeds[part].forEach((seed, at) => (joint[part][at]! += (member.after / after) * seed));
    }
  }
  return { value: Math.log(after / before), seeds: joint };
}

function sumOf<Each>(list: readonly Each[], of: (each: Each) => number): number {
  return list.reduce((sum, each) => sum + of(each), 0);
}

function jointRevenueAt({ base, tariffRevenue }: Equilibrium, countries: readonly string[]): OutcomeAt {
  const seeds = noSeeds(base.countries.size, base.sectors.size);
  const positions = countries.map((country) => base.countries.indexOf(country));
  for (const n of positions) seeds.tariffRevenue[n] = 1;
  return { value: sumOf(positions, (n) => tariffRevenue[n]!), seeds };
}

function flowAt(equilibrium: Equilibrium, outcome: Outcome & { readonly kind: "flow" }): OutcomeAt {
  const { countries, sectors } = equilibrium.base;
  const [n, i] = [countries.indexOf(outcome.importer), countries.indexOf(outcome.exporter)];
  const meant = outcome.sector === undefined ? sectors.labels.map((_, j) => j) : [sectors.indexOf(outcome.sector)];
  return cellsAt(
    equilibrium,
    meant.map((j) => (j * countries.size + n) * countries.size + i),
  );
}

function salesAt(equilibrium: Equilibrium, outcome: Outcome & { readonly kind: "sales" }): OutcomeAt {
  const { countries, sectors } = equilibrium.base;
  const [j, i] = [sectors.indexOf(outcome.sector), countries.indexOf(outcome.country)];
  return cellsAt(
    equilibrium,
    countries.labels.map((_, n) => (j * countries.size + n) * countries.size + i),
  );
}

function cellsAt(equilibrium: Equilibrium, cells: readonly number[]): OutcomeAt {
  const { countries, sectors } = equilibrium.base;
  const value = cells.reduce((sum, cell) => sum + flowAfter(equilibrium, cell, Math.floor(cell / countries.size)), 0);
  return { value, seeds: { ...noSeeds(countries.size, sectors.size), cells } };
}
