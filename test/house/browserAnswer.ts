import { basePolicy, solveEquilibrium, type EquilibriumModel } from "../../src/engines/equilibrium/index.ts";
import { indexSet, parameter } from "../../src/sets/index.ts";

const COUNTRIES = 4;
const SECTORS = 3;

/** What Node and the browser must agree on: the answers of a small economy with inputs, deficits, a tariff and a ban. */
export function browserAnswer(): Record<string, number[]> {
  const model = smallEconomy();
  const unchanged = basePolicy(model);
  const tariffs = unchanged.tariffs.values.map((tariff, cell) => (cell % 7 === 1 ? tariff + 0.25 : tariff));
  const openness = unchanged.openness.values.map((weight, cell) => (cell === 2 ? 0 : weight));
  const answer = solveEquilibrium(model, {
    ...unchanged,
    tariffs: parameter(unchanged.tariffs.sets, tariffs),
    openness: parameter(unchanged.openness.sets, openness),
  });
  return {
    welfareHat: [...answer.welfareHat],
    wageHat: [...answer.wageHat],
    priceIndexHat: [...answer.priceIndexHat.values],
    tradeShares: [...answer.tradeShares.values],
  };
}

/** A balanced economy from a formula: own sales dominate, every cell is positive, the base is solved from the shares. */
function smallEconomy(): EquilibriumModel {
  const countries = indexSet("country", ["AAA", "BBB", "CCC", "DDD"]);
  const sectors = indexSet("sector", ["farms", "plants", "shops"]);
  const bilateral = [sectors, countries, countries];
  const bySector = [sectors, countries];
  const shares = new Float64Array(SECTORS * COUNTRIES * COUNTRIES).map((_, cell) => weight(cell));
  for (let row = 0; row < shares.length; row += COUNTRIES) normalise(shares.subarray(row, row + COUNTRIES));
  const inputShares = new Float64Array(COUNTRIES * SECTORS * SECTORS).fill(1 / SECTORS);
  const spending = balancedSpending(shares);
  return {
    countries,
    sectors,
    isGoods: [true, true, false],
    tradeShares: parameter(bilateral, shares),
    tariffs: parameter(bilateral, new Float64Array(shares.length)),
    valueAddedShares: parameter(bySector, new Float64Array(SECTORS * COUNTRIES).fill(0.5)),
    inputShares: parameter([countries, sectors, sectors], inputShares),
    finalDemandShares: parameter(bySector, new Float64Array(SECTORS * COUNTRIES).fill(1 / SECTORS)),
    theta: new Float64Array([4, 6.5, 2.5]),
    ...spending,
    expenditure: parameter(bySector, spending.expenditure),
  };
}

function weight(cell: number): number {
  const importer = Math.floor(cell / COUNTRIES) % COUNTRIES;
  const exporter = cell % COUNTRIES;
  return importer === exporter ? 8 : 1 + ((cell * 37) % 11) / 10;
}

function normalise(row: Float64Array): void {
  const sum = row.reduce((total, value) => total + value, 0);
  row.forEach((value, position) => {
    row[position] = value / sum;
  });
}

/** Spending, value added and deficits that the shares imply: total spending S solves with value added as half of output. */
function balancedSpending(shares: Float64Array): {
  valueAdded: Float64Array;
  deficits: Float64Array;
  expenditure: Float64Array;
} {
  const spendingOf = [300, 200, 120, 80];
  const expenditure = new Float64Array(SECTORS * COUNTRIES).map(
    (_, cell) => (spendingOf[cell % COUNTRIES] ?? 0) / SECTORS,
  );
  const output = new Float64Array(COUNTRIES);
  shares.forEach((share, cell) => {
    const importer = Math.floor(cell / COUNTRIES);
    const exporter = cell % COUNTRIES;
    output[exporter] = (output[exporter] ?? 0) + share * (expenditure[importer] ?? 0);
  });
  const valueAdded = output.map((value) => value / 2);
  const deficits = output.map((value, country) => (spendingOf[country] ?? 0) - value);
  return { valueAdded, deficits, expenditure };
}
