import type { EquilibriumModel, TradePolicy } from "../src/engines/equilibrium/index.ts";
import { basePolicy } from "../src/engines/equilibrium/index.ts";
import { indexSet, parameter } from "../src/base/sets/index.ts";

/** Numbers in [0, 1), the same for the same seed everywhere. Source: mulberry32 of T. Ettinger (public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The two-country economy of the docstrings: one sector, labour only, θ = 4, no tariffs, no deficits. */
export function twoCountries(): EquilibriumModel {
  const countries = indexSet("country", ["one", "two"]);
  const sectors = indexSet("sector", ["goods"]);
  const cells = [sectors, countries, countries];
  return {
    countries,
    sectors,
    isGoods: [true],
    tradeShares: parameter(cells, Float64Array.of(0.8, 0.2, 0.3, 0.7)),
    tariffs: parameter(cells, new Float64Array(4)),
    valueAddedShares: parameter([sectors, countries], Float64Array.of(1, 1)),
    inputShares: parameter([countries, sectors, sectors], Float64Array.of(1, 1)),
    finalDemandShares: parameter([sectors, countries], Float64Array.of(1, 1)),
    valueAdded: Float64Array.of(150, 100),
    deficits: Float64Array.of(0, 0),
    expenditure: parameter([sectors, countries], Float64Array.of(150, 100)),
    theta: Float64Array.of(4),
  };
}

/** What a random economy looks like. */
export interface RandomEconomy {
  /** Part of the foreign flows that are zero. Default 0.15. */
  readonly zeroFlows?: number;
  /** Part of the sectors of a country that sell nothing at home. Default 0.03. */
  readonly noHomeSales?: number;
  /** Highest base tariff, fraction. Default 0.3. */
  readonly highestTariff?: number;
  /** Exports over home sales of a typical country. Default 0.4. */
  readonly openness?: number;
  /** Range of θ, logarithmic. Default 1.5 to 12. */
  readonly theta?: readonly [number, number];
}

/**
 * A random economy that satisfies every identity of a base year by construction: flows and tariffs are drawn,
 * spending, output, income and deficits follow, and input use is spread so that its rows and columns add up.
 */
export function randomModel(
  seed: number,
  countries: number,
  sectors: number,
  shape: RandomEconomy = {},
): EquilibriumModel {
  const random = seededNumbers(seed);
  const [low, high] = shape.theta ?? [1.5, 12];
  const countrySet = indexSet("country", numbered("C", countries));
  const sectorSet = indexSet("sector", numbered("S", sectors));
  const tariffs = randomTariffs(random, countries, sectors, shape.highestTariff ?? 0.3);
  const flows = randomFlows(random, countries, sectors, shape);
  const totals = tradeTotals(flows, tariffs, countries, sectors);
  const production = randomProduction(random, totals, countries, sectors);
  const cells = [sectorSet, countrySet, countrySet];
  const bySector = [sectorSet, countrySet];
  return {
    countries: countrySet,
    sectors: sectorSet,
    isGoods: sectorSet.labels.map(() => random() < 0.7),
    tradeShares: parameter(cells, totals.shares),
    tariffs: parameter(cells, tariffs),
    valueAddedShares: parameter(bySector, production.valueAddedShares),
    inputShares: parameter([countrySet, sectorSet, sectorSet], production.inputShares),
    finalDemandShares: parameter(bySector, production.finalDemandShares),
    valueAdded: production.valueAdded,
    deficits: totals.deficits,
    expenditure: parameter(bySector, totals.expenditure),
    theta: Float64Array.from(sectorSet.labels, () => low * (high / low) ** random()),
  };
}

/** The economy with home goods apart from imports: θ_H a random part of θ in each sector, 0 in one of ten. */
export function twoTiered(model: EquilibriumModel, seed: number): EquilibriumModel {
  const random = seededNumbers(seed + 77);
  return { ...model, thetaHome: model.theta.map((theta) => (random() < 0.1 ? 0 : theta * random())) };
}

/** What a random policy does to trade between countries. */
export interface RandomShock {
  /** Highest tariff after, fraction. Default 2. */
  readonly highestTariff?: number;
  /** Part of the foreign cells whose tariff moves. Default 0.7. */
  readonly moved?: number;
  /** Part of the foreign cells that are banned. Default 0. */
  readonly banned?: number;
}

/** Random tariffs and bans on foreign cells; home sales stay free. */
export function randomPolicy(model: EquilibriumModel, seed: number, shock: RandomShock = {}): TradePolicy {
  const { highestTariff = 2, moved = 0.7, banned = 0 } = shock;
  const random = seededNumbers(seed);
  const policy = basePolicy(model);
  const countries = model.countries.size;
  for (let cell = 0; cell < policy.tariffs.values.length; cell++) {
    if (Math.floor(cell / countries) % countries === cell % countries) continue;
    const [moves, tariff, closes] = [random() < moved, highestTariff * random(), random() < banned];
    if (moves) policy.tariffs.values[cell] = tariff;
    if (closes) policy.openness.values[cell] = 0;
  }
  return policy;
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, position) => `${letter}${position + 1}`);
}

/** [sector, importer, exporter] */
function randomTariffs(random: () => number, countries: number, sectors: number, highest: number): Float64Array {
  return Float64Array.from({ length: sectors * countries * countries }, (_, cell) => {
    const isHome = Math.floor(cell / countries) % countries === cell % countries;
    const tariff = random() < 0.3 ? 0 : highest * random();
    return isHome ? 0 : tariff;
  });
}

/** T, border values.   [sector, importer, exporter]   Every country sells at home in the first sector. */
function randomFlows(random: () => number, countries: number, sectors: number, shape: RandomEconomy): Float64Array {
  const { zeroFlows = 0.15, noHomeSales = 0.03, openness = 0.4 } = shape;
  const size = Float64Array.from({ length: countries }, () => 100 ** random());
  const world = size.reduce((sum, each) => sum + each, 0);
  const flows = new Float64Array(sectors * countries * countries);
  for (let cell = 0; cell < flows.length; cell++) {
    const [exporter, importer] = [cell % countries, Math.floor(cell / countries) % countries];
    const [luck, strength] = [random(), 0.1 + 2 * random() ** 2];
    if (importer === exporter) {
      if (cell < countries * countries || luck >= noHomeSales) flows[cell] = size[importer] * strength;
    } else if (luck >= zeroFlows) {
      flows[cell] = (openness * strength * size[importer] * size[exporter]) / world;
    }
  }
  return flows;
}

interface TradeTotals {
  /** π; a market without purchases has a home share of 1.   [sector, importer, exporter] */
  readonly shares: Float64Array;
  /** [sector, country] */
  readonly expenditure: Float64Array;
  readonly output: Float64Array;
  /** [country] */
  readonly deficits: Float64Array;
}

function tradeTotals(flows: Float64Array, tariffs: Float64Array, countries: number, sectors: number): TradeTotals {
  const expenditure = new Float64Array(sectors * countries);
  const output = new Float64Array(sectors * countries);
  const deficits = new Float64Array(countries);
  flows.forEach((flow, cell) => {
    const row = Math.floor(cell / countries);
    const [importer, exporter] = [row % countries, cell % countries];
    expenditure[row] += flow * (1 + tariffs[cell]);
    output[row - importer + exporter] += flow;
    if (importer === exporter) return;
    deficits[importer] += flow;
    deficits[exporter] -= flow;
  });
  const shares = flows.map((flow, cell) => {
    const row = Math.floor(cell / countries);
    if (expenditure[row] === 0) return row % countries === cell % countries ? 1 : 0;
    return (flow * (1 + tariffs[cell])) / expenditure[row];
  });
  return { shares, expenditure, output, deficits };
}

interface Production {
  readonly valueAddedShares: Float64Array;
  readonly inputShares: Float64Array;
  readonly finalDemandShares: Float64Array;
  readonly valueAdded: Float64Array;
}

/** Input spending of a country stays below this part of what it spends, so that final demand is positive. */
const MOST_INPUTS = 0.8;

function randomProduction(random: () => number, totals: TradeTotals, countries: number, sectors: number): Production {
  const { expenditure, output } = totals;
  const valueAddedShares = new Float64Array(sectors * countries).fill(1);
  const finalDemandShares = new Float64Array(sectors * countries);
  const inputShares = new Float64Array(countries * sectors * sectors);
  const valueAdded = new Float64Array(countries);
  for (let n = 0; n < countries; n++) {
    const of = (values: Float64Array): Float64Array =>
      Float64Array.from({ length: sectors }, (_, j) => values[j * countries + n]);
    const [spent, made] = [of(expenditure), of(output)];
    const inputs = inputSpending(random, spent, made);
    const use = spreadUse(random, rowTotals(random, spent, sum(inputs)), inputs);
    const final = spent.map((value, k) =>
      positivePart(value - sum(use.subarray(k * sectors, (k + 1) * sectors)), value),
    );
    for (let j = 0; j < sectors; j++) {
      if (inputs[j] > 0) valueAddedShares[j * countries + n] = 1 - inputs[j] / made[j];
      finalDemandShares[j * countries + n] = final[j] / sum(final);
      valueAdded[n] += made[j] - inputs[j];
      const column = sum(Float64Array.from({ length: sectors }, (_, k) => use[k * sectors + j]));
      for (let k = 0; k < sectors; k++) {
        inputShares[(n * sectors + k) * sectors + j] = column > 0 ? use[k * sectors + j] / column : 0;
      }
    }
  }
  return { valueAddedShares, inputShares, finalDemandShares, valueAdded };
}

/** (1 − γ) Y by user; some sectors use labour alone. */
function inputSpending(random: () => number, spent: Float64Array, made: Float64Array): Float64Array {
  const inputs = made.map((value) => (random() < 0.08 ? 0 : value * (0.1 + 0.7 * random())));
  const scale = Math.min(1, (MOST_INPUTS * sum(spent)) / sum(inputs));
  return sum(inputs) === 0 ? inputs : inputs.map((value) => value * scale);
}

/** Input use of each good: between nothing and all that is spent on it, a given total. */
function rowTotals(random: () => number, spent: Float64Array, total: number): Float64Array {
  const draws = spent.map(() => random());
  const mean = sum(draws.map((draw, k) => draw * spent[k])) / sum(spent);
  const part = total / sum(spent);
  const [least, most] = [Math.min(...draws) - mean, Math.max(...draws) - mean];
  if (!(most > 1e-9 && least < -1e-9) || part === 0) return spent.map((value) => value * part);
  const spread = Math.min(1 / -least, (1 - part) / part / most) * (random() < 0.3 ? 1 : 0.9);
  return spent.map((value, k) => value * part * (1 + spread * (draws[k] - mean)));
}

/** A use table with given rows and columns: proportional, then money moved around random rectangles. [input, user] */
function spreadUse(random: () => number, rows: Float64Array, columns: Float64Array): Float64Array {
  const size = rows.length;
  const total = sum(columns);
  const use = Float64Array.from({ length: size * size }, (_, e) =>
    total === 0 ? 0 : Math.max(rows[Math.floor(e / size)], 0) * (columns[e % size] / total),
  );
  const drawn = (): number => Math.floor(random() * size);
  for (let move = 0; move < size * size; move++) {
    const [k, l, i, j] = [drawn(), drawn(), drawn(), drawn()];
    if (k === l || i === j) continue;
    const amount = Math.min(use[k * size + j], use[l * size + i]) * (random() < 0.1 ? 1 : random());
    use[k * size + i] += amount;
    use[l * size + j] += amount;
    use[k * size + j] -= amount;
    use[l * size + i] -= amount;
  }
  return use;
}

/** Rounding leaves of a difference what is not there. */
function positivePart(difference: number, scale: number): number {
  return difference > 1e-12 * scale ? difference : 0;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
