import type { EquilibriumModel } from "../../../src/engines/equilibrium/index.ts";
import { type Parameter, parameter } from "../../../src/base/sets/index.ts";

/** A model with one cell that is wrong, and the countries whose rows and columns the cell is in. */
export interface Corruption {
  readonly model: EquilibriumModel;
  readonly margin: readonly string[];
}

type Corrupt = (model: EquilibriumModel, random: () => number) => Corruption;

const drawn = (size: number, random: () => number): number => Math.floor(size * random());
/** From a twentieth more to twice as much. */
const factor = (random: () => number): number => 1.05 + 0.95 * random();

function having(values: Parameter, changes: Readonly<Record<number, number>>): Parameter {
  return parameter(
    values.sets,
    values.values.map((value, cell) => changes[cell] ?? value),
  );
}

/** Moves a part of one cell to another of the same sum. */
function shifted(values: Parameter, from: number, to: number, random: () => number): Parameter {
  if (from === to) return values;
  const amount = values.values[from] * (0.05 + 0.9 * random());
  return having(values, { [from]: values.values[from] - amount, [to]: values.values[to] + amount });
}

function labels({ countries }: EquilibriumModel, ...positions: readonly number[]): string[] {
  return positions.map((n) => countries.labels[n]);
}

/** One cell of each array of a base year made wrong, its own sums kept where it has some. */
export const CORRUPTIONS: Readonly<Record<string, Corrupt>> = {
  tradeShares: (model, random) => {
    const size = model.countries.size;
    const row = drawn(model.expenditure.values.length, random);
    const [from, to] = [drawn(size, random), drawn(size, random)];
    const tradeShares = shifted(model.tradeShares, row * size + from, row * size + to, random);
    return { model: { ...model, tradeShares }, margin: labels(model, row % size, from, to) };
  },
  tariffs: (model, random) => {
    const size = model.countries.size;
    const cell = drawn(model.tariffs.values.length, random);
    const tariffs = having(model.tariffs, { [cell]: model.tariffs.values[cell] + 0.05 + random() });
    return { model: { ...model, tariffs }, margin: labels(model, Math.floor(cell / size) % size, cell % size) };
  },
  expenditure: (model, random) => {
    const cell = drawn(model.expenditure.values.length, random);
    const expenditure = having(model.expenditure, { [cell]: model.expenditure.values[cell] * factor(random) });
    return { model: { ...model, expenditure }, margin: labels(model, cell % model.countries.size) };
  },
  valueAdded: (model, random) => {
    const n = drawn(model.countries.size, random);
    const valueAdded = model.valueAdded.map((value, each) => (each === n ? value * factor(random) : value));
    return { model: { ...model, valueAdded }, margin: labels(model, n) };
  },
  inputShares: (model, random) => {
    const J = model.sectors.size;
    const [n, j, from, to] = [
      drawn(model.countries.size, random),
      drawn(J, random),
      drawn(J, random),
      drawn(J, random),
    ];
    const inputShares = shifted(model.inputShares, (n * J + from) * J + j, (n * J + to) * J + j, random);
    return { model: { ...model, inputShares }, margin: labels(model, n) };
  },
  finalDemandShares: (model, random) => {
    const N = model.countries.size;
    const [n, from, to] = [drawn(N, random), drawn(model.sectors.size, random), drawn(model.sectors.size, random)];
    const finalDemandShares = shifted(model.finalDemandShares, from * N + n, to * N + n, random);
    return { model: { ...model, finalDemandShares }, margin: labels(model, n) };
  },
  valueAddedShares: (model, random) => {
    const cell = drawn(model.expenditure.values.length, random);
    const share = model.valueAddedShares.values[cell];
    const changed = share < 1 ? share * (0.2 + 0.7 * random()) : share;
    const valueAddedShares = having(model.valueAddedShares, { [cell]: changed });
    return { model: { ...model, valueAddedShares }, margin: labels(model, cell % model.countries.size) };
  },
  deficits: (model, random) => {
    const [from, to] = [drawn(model.countries.size, random), drawn(model.countries.size, random)];
    const amount = 0.2 * random() * Math.min(model.valueAdded[from], model.valueAdded[to]);
    const deficits = model.deficits.slice();
    deficits[from] -= amount;
    deficits[to] += amount;
    return { model: { ...model, deficits }, margin: labels(model, from, to) };
  },
};

/** Largest gap of any identity over value added of its country, summed cell by cell as the equations are written. */
export function identityGap(model: EquilibriumModel): number {
  const { countries, sectors, tradeShares: pi, tariffs: t, valueAddedShares: gamma, inputShares, expenditure } = model;
  const [N, J] = [countries.labels.map((_, n) => n), sectors.labels.map((_, j) => j)];
  const sum = (over: readonly number[], term: (e: number) => number): number => over.reduce((s, e) => s + term(e), 0);
  const flow = (j: number, n: number, i: number): number =>
    (pi.at(j, n, i) * expenditure.at(j, n)) / (1 + t.at(j, n, i));
  const output = J.map((j) => N.map((i) => sum(N, (n) => flow(j, n, i))));
  const gaps = N.flatMap((n) => {
    const revenue = sum(J, (j) => sum(N, (i) => t.at(j, n, i) * flow(j, n, i)));
    const income = model.valueAdded[n] + revenue + model.deficits[n];
    const imports = sum(J, (j) => sum(N, (i) => (i === n ? 0 : flow(j, n, i))));
    const exports = sum(J, (j) => sum(N, (m) => (m === n ? 0 : flow(j, m, n))));
    const bought = (k: number): number =>
      sum(J, (j) => inputShares.at(n, k, j) * (1 - gamma.at(j, n)) * output[j][n]) +
      model.finalDemandShares.at(k, n) * income;
    const off = [
      ...J.map((k) => expenditure.at(k, n) - bought(k)),
      model.valueAdded[n] - sum(J, (j) => gamma.at(j, n) * output[j][n]),
      model.deficits[n] - imports + exports,
    ];
    return off.map((gap) => Math.abs(gap) / model.valueAdded[n]);
  });
  return Math.max(...gaps);
}
